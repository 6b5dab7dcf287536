package fi.opastin.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One linear classifier a class, each trained against the rest with squared hinge loss by dual
 * coordinate descent (Hsieh et al. 2008, algorithm 1, the solver of LIBLINEAR). All classes look at
 * a message in the same pass, so that its features are read once; after the first passes only the
 * classes that a message still bears on are looked at. Deterministic. Immutable once trained, safe
 * to share.
 */
final class LinearModel {

  private static final float COST = 1f;
  private static final int EPOCHS = 12;

  /**
   * Passes over all classes come first and then now and then, in case a class was left too early.
   */
  private static final int FULL_EPOCHS = 2;

  private static final int FULL_AGAIN = 6;

  /** A class is left alone when a message is this far on the right side of its border. */
  private static final float FAR = 1.1f;

  private final int classes;
  private final float[] weights;

  private LinearModel(int classes, float[] weights) {
    this.classes = classes;
    this.weights = weights;
  }

  /**
   * Trains on every core, each with its share of the classes.
   *
   * @param labels the class of each vector, from 0 up to {@code classes}
   */
  static LinearModel train(List<SparseVector> vectors, int[] labels, int classes, int features) {
    int shares = Math.min(classes, Math.max(2, Runtime.getRuntime().availableProcessors()));
    float[] weights = new float[features * classes];
    SparseVector[] rows = vectors.toArray(SparseVector[]::new);
    // the shares do not depend on the number of cores in what they compute, only in how they are
    // cut
    IntStream.range(0, shares)
        .parallel()
        .forEach(
            share -> {
              int from = classes * share / shares;
              int to = classes * (share + 1) / shares;
              new Solver(rows, labels, from, to, features).solveInto(weights, classes);
            });
    return new LinearModel(classes, weights);
  }

  /** Solves the problems of the classes from {@code from} to before {@code to}. */
  private static final class Solver {
    private final SparseVector[] rows;
    private final int[] labels;
    private final int from;
    private final int width;
    private final float[] weights;
    private final float[] alphas;
    private final int[][] active;
    private final float[] margins;
    private final float[] steps;

    Solver(SparseVector[] rows, int[] labels, int from, int to, int features) {
      this.rows = rows;
      this.labels = labels;
      this.from = from;
      width = to - from;
      weights = new float[features * width];
      alphas = new float[rows.length * width];
      active = new int[rows.length][];
      margins = new float[width];
      steps = new float[width];
    }

    void solveInto(float[] all, int classes) {
      int[] order = IntStream.range(0, rows.length).toArray();
      Random random = new Random(1);
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        shuffle(order, random);
        boolean full = epoch < FULL_EPOCHS || epoch % FULL_AGAIN == 0;
        for (int row : order) {
          if (full) {
            visitAll(row);
          } else {
            visitActive(row);
          }
        }
      }
      int features = weights.length / width;
      for (int f = 0; f < features; f++) {
        System.arraycopy(weights, f * width, all, f * classes + from, width);
      }
    }

    private static void shuffle(int[] order, Random random) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
    }

    private void visitAll(int row) {
      int[] indexes = rows[row].indexes();
      float[] values = rows[row].values();
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
      int[] indexes = rows[row].indexes();
      float[] values = rows[row].values();
      for (int c : active[row]) {
        float margin = 0;
        for (int i = 0; i < indexes.length; i++) {
          margin += values[i] * weights[indexes[i] * width + c];
        }
        float step = step(row, c, margin);
        if (step != 0) {
          for (int i = 0; i < indexes.length; i++) {
            weights[indexes[i] * width + c] += values[i] * step;
          }
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

  /** The distance of a vector from the border of each class, inside positive. */
  float[] margins(SparseVector vector) {
    float[] margins = new float[classes];
    int[] indexes = vector.indexes();
    float[] values = vector.values();
    for (int i = 0; i < indexes.length; i++) {
      float value = values[i];
      int from = indexes[i] * classes;
      for (int c = 0; c < classes; c++) {
        margins[c] += value * weights[from + c];
      }
    }
    return margins;
  }
}
