package fi.opastin.understanding;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains linear classifiers, one a class against the rest, with squared hinge loss by dual
 * coordinate descent (Hsieh et al. 2008, algorithm 1, the solver of LIBLINEAR). All classes look at
 * a message in the same pass, so that its features are read once; after the first passes only the
 * classes that a message still bears on are looked at. The problem is convex: going on with more
 * messages leads to the same model as beginning with them. Deterministic. Not safe to share.
 */
final class LinearTrainer {

  private static final float COST = 1f;

  /** A class is left alone when a message is this far on the right side of its border. */
  private static final float FAR = 1.1f;

  /** Every so many passes all classes are looked at again, in case one was left too early. */
  private static final int FULL_AGAIN = 6;

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
   * classes.
   *
   * @param rows numbers of the vectors
   * @param full how many of the passes, at the beginning, look at all classes
   */
  void learn(int[] rows, int passes, int full) {
    Arrays.stream(shares).parallel().forEach(share -> share.learn(rows.clone(), passes, full));
  }

  /** What was learned so far: by feature, then by class, how much it speaks for the class. */
  float[] weights() {
    float[] weights = new float[features * classes];
    for (Share share : shares) {
      share.copyInto(weights, classes);
    }
    return weights;
  }

  /** Solves the problems of the classes from {@code from} to before {@code to}. */
  private static final class Share {
    private final SparseVector[] vectors;
    private final int[] labels;
    private final int from;
    private final int width;
    private final float[] weights;
    private final float[] alphas;
    private final int[][] active;
    private final float[] margins;
    private final float[] steps;

    Share(SparseVector[] vectors, int[] labels, int from, int to, int features) {
      this.vectors = vectors;
      this.labels = labels;
      this.from = from;
      width = to - from;
      weights = new float[features * width];
      alphas = new float[vectors.length * width];
      active = new int[vectors.length][];
      margins = new float[width];
      steps = new float[width];
    }

    void learn(int[] order, int passes, int full) {
      Random random = new Random(1);
      for (int pass = 0; pass < passes; pass++) {
        Shuffle.inPlace(order, random);
        boolean all = pass < full || pass % FULL_AGAIN == 0;
        for (int row : order) {
          if (all) {
            visitAll(row);
          } else {
            visitActive(row);
          }
        }
      }
    }

    void copyInto(float[] all, int classes) {
      int features = weights.length / width;
      for (int f = 0; f < features; f++) {
        System.arraycopy(weights, f * width, all, f * classes + from, width);
      }
    }

    private void visitAll(int row) {
      int[] indexes = vectors[row].indexes();
      float[] values = vectors[row].values();
      Arrays.fill(margins, 0);
      for (int i = 0; i < indexes.length; i++) {
        float value = values[i];
        int at = indexes[i] * width;
        for (int c = 0; c < width; c++) {
          margins[c] += value * weights[at + c];
        }
      }
      int count = 0;
      boolean moved = false;
      int[] keep = new int[width];
      for (int c = 0; c < width; c++) {
        steps[c] = step(row, c, margins[c]);
        moved |= steps[c] != 0;
        if (alphas[row * width + c] > 0 || sign(row, c) * margins[c] < FAR) {
          keep[count++] = c;
        }
      }
      active[row] = Arrays.copyOf(keep, count);
      for (int i = 0; moved && i < indexes.length; i++) {
        float value = values[i];
        int at = indexes[i] * width;
        for (int c = 0; c < width; c++) {
          weights[at + c] += value * steps[c];
        }
      }
    }

    private void visitActive(int row) {
      int[] indexes = vectors[row].indexes();
      float[] values = vectors[row].values();
      for (int c : active[row]) {
        float step = step(row, c, margin(indexes, values, c));
        if (step != 0) {
          for (int i = 0; i < indexes.length; i++) {
            weights[indexes[i] * width + c] += values[i] * step;
          }
        }
      }
    }

    /** Four sums side by side, since one would make each addition wait for the last. */
    private float margin(int[] indexes, float[] values, int c) {
      float a = 0;
      float b = 0;
      float d = 0;
      float e = 0;
      int i = 0;
      for (; i + 3 < indexes.length; i += 4) {
        a += values[i] * weights[indexes[i] * width + c];
        b += values[i + 1] * weights[indexes[i + 1] * width + c];
        d += values[i + 2] * weights[indexes[i + 2] * width + c];
        e += values[i + 3] * weights[indexes[i + 3] * width + c];
      }
      for (; i < indexes.length; i++) {
        a += values[i] * weights[indexes[i] * width + c];
      }
      return a + b + d + e;
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
