package fi.opastin.understanding;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains linear classifiers, one a class against the rest, with squared hinge loss by dual
 * coordinate descent (Hsieh et al. 2008, algorithm 1, the solver of LIBLINEAR). In a first pass all
 * classes look at a message together, so that its features are fetched once; in the others only
 * those that it bears on do, an eighth of 400. The problem is convex: going on with more messages
 * leads to the same model as beginning with them. Deterministic. Not safe to share.
 */
final class LinearTrainer {

  private static final float COST = 1f;

  /** A class is done with a message that is this far on the right side of its border. */
  private static final float FAR = 1.1f;

  /** Where one class of so many or more are to be moved, all of them are. */
  private static final int FEW = 12;

  private final Share[] shares;
  private final int classes;
  private final int features;

  /**
   * Nothing learned yet.
   *
   * @param labels the class of each vector, from 0 up to {@code classes}
   */
  LinearTrainer(SparseVector[] vectors, int[] labels, int classes, int features) {
    this.classes = classes;
    this.features = features;
    int count = Math.min(classes, Math.max(2, Runtime.getRuntime().availableProcessors()));
    // what is computed does not depend on the number of cores, only how it is cut
    shares =
        IntStream.range(0, count)
            .mapToObj(
                s ->
                    new Share(
                        vectors, labels, classes * s / count, classes * (s + 1) / count, features))
            .toArray(Share[]::new);
  }

  /**
   * Passes over some of the vectors so many times, on every core, each with its share of the
   * classes. Whoever was done with a vector too early comes back at the next call.
   *
   * @param rows numbers of the vectors
   */
  void learn(int[] rows, int passes) {
    Arrays.stream(shares).parallel().forEach(share -> share.learn(rows.clone(), passes));
  }

  /** What was learned so far: by feature, then by class, how much it speaks for the class. */
  float[][] weights() {
    float[][] weights = new float[features][classes];
    for (Share share : shares) {
      share.copyInto(weights);
    }
    return weights;
  }

  /** Solves the problems of the classes from {@code from} to before {@code to}. */
  private static final class Share {
    private final SparseVector[] vectors;
    private final int[] labels;
    private final int from;
    private final int width;

    /**
     * By feature, a row of its own: where two indexes into one array differ by what only the
     * message tells, Java takes one number at a time in place of sixteen.
     */
    private final float[][] weights;

    private final float[] alphas;

    /** By vector, the classes that it bears on. */
    private final int[][] active;

    private final int[] every;
    private final float[] margins;

    /** Classes whose weights are to be moved, and how far. */
    private final int[] moving;

    private final float[] steps;
    private final int[] staying;

    /** The steps of all classes, 0 for those that stay. */
    private final float[] allSteps;

    Share(SparseVector[] vectors, int[] labels, int from, int to, int features) {
      this.vectors = vectors;
      this.labels = labels;
      this.from = from;
      width = to - from;
      weights = new float[features][width];
      alphas = new float[vectors.length * width];
      active = new int[vectors.length][];
      every = IntStream.range(0, width).toArray();
      margins = new float[width];
      moving = new int[width];
      steps = new float[width];
      staying = new int[width];
      allSteps = new float[width];
    }

    void learn(int[] order, int passes) {
      Random random = new Random(1);
      for (int pass = 0; pass < passes; pass++) {
        Shuffle.inPlace(order, random);
        for (int row : order) {
          if (pass == 0) {
            active[row] = every;
            sumEvery(vectors[row]);
          } else {
            sum(vectors[row], active[row]);
          }
          int moved = decide(row);
          if (moved > 0) {
            move(vectors[row], moved);
          }
        }
      }
    }

    void copyInto(float[][] all) {
      for (int f = 0; f < all.length; f++) {
        System.arraycopy(weights[f], 0, all[f], from, width);
      }
    }

    /** The margins of all classes. */
    private void sumEvery(SparseVector vector) {
      Arrays.fill(margins, 0);
      Rows.add(vector.indexes(), vector.values(), weights, margins);
    }

    /** The margins of some classes, in their order. */
    private void sum(SparseVector vector, int[] some) {
      Arrays.fill(margins, 0, some.length, 0);
      int[] indexes = vector.indexes();
      float[] values = vector.values();
      int i = 0;
      for (; i + 3 < indexes.length; i += 4) {
        sumFour(indexes, values, i, some);
      }
      for (; i < indexes.length; i++) {
        float value = values[i];
        float[] row = weights[indexes[i]];
        for (int k = 0; k < some.length; k++) {
          margins[k] += value * row[some[k]];
        }
      }
    }

    /** Four features at a time: memory is asked for all of them before the first has come. */
    private void sumFour(int[] indexes, float[] values, int i, int[] some) {
      float value0 = values[i];
      float value1 = values[i + 1];
      float value2 = values[i + 2];
      float value3 = values[i + 3];
      float[] row0 = weights[indexes[i]];
      float[] row1 = weights[indexes[i + 1]];
      float[] row2 = weights[indexes[i + 2]];
      float[] row3 = weights[indexes[i + 3]];
      for (int k = 0; k < some.length; k++) {
        int c = some[k];
        margins[k] =
            margins[k] + value0 * row0[c] + value1 * row1[c] + value2 * row2[c] + value3 * row3[c];
      }
    }

    /** What the margins of the active classes ask for; how many of them are to be moved. */
    private int decide(int row) {
      int[] asked = active[row];
      int moved = 0;
      int stay = 0;
      for (int k = 0; k < asked.length; k++) {
        int c = asked[k];
        float step = step(row, c, margins[k]);
        if (step != 0) {
          moving[moved] = c;
          steps[moved++] = step;
        }
        if (alphas[row * width + c] > 0 || sign(row, c) * margins[k] < FAR) {
          staying[stay++] = c;
        }
      }
      if (stay < asked.length) {
        active[row] = Arrays.copyOf(staying, stay);
      }
      return moved;
    }

    private void move(SparseVector vector, int moved) {
      if (moved * FEW > width) {
        moveEvery(vector, moved);
      } else {
        moveSome(vector, moved);
      }
    }

    /** To move a class by nothing costs less than to look up which are to be moved. */
    private void moveEvery(SparseVector vector, int moved) {
      Arrays.fill(allSteps, 0);
      for (int k = 0; k < moved; k++) {
        allSteps[moving[k]] = steps[k];
      }
      Rows.addToEach(allSteps, vector.indexes(), vector.values(), weights);
    }

    private void moveSome(SparseVector vector, int moved) {
      int[] indexes = vector.indexes();
      float[] values = vector.values();
      for (int i = 0; i < indexes.length; i++) {
        float value = values[i];
        float[] row = weights[indexes[i]];
        for (int k = 0; k < moved; k++) {
          row[moving[k]] += value * steps[k];
        }
      }
    }

    private float sign(int row, int c) {
      return labels[row] == from + c ? 1 : -1;
    }

    /**
     * How far the weights move along a message for one class; its dual variable moves with them.
     */
    private float step(int row, int c, float margin) {
      float diagonal = 1 / (2 * COST);
      float before = alphas[row * width + c];
      float sign = sign(row, c);
      float gradient = sign * margin - 1 + before * diagonal;
      float after = Math.max(0, before - gradient / (1 + diagonal));
      alphas[row * width + c] = after;
      return (after - before) * sign;
    }
  }
}
