package fi.opastin.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One linear classifier a class, each trained against the rest with squared hinge loss (Fan et al. 2008, LIBLINEAR; dual
 * coordinate descent of Hsieh et al. 2008). Deterministic. Immutable once trained, safe to share.
 */
final class LinearModel {

  private static final double COST = 0.6;
  private static final double TOLERANCE = 0.1;

  private final int classes;
  private final float[] weights;

  static {
    Linear.disableDebugOutput();
  }

  private LinearModel(int classes, float[] weights) {
    this.classes = classes;
    this.weights = weights;
  }

  /**
   * Trains, one class after another on every core.
   *
   * @param labels the class of each vector, from 0 up to {@code classes}
   */
  static LinearModel train(List<SparseVector> vectors, int[] labels, int classes, int features) {
    Feature[][] rows = new Feature[vectors.size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row(vectors.get(row));
    }
    float[] weights = new float[features * classes];
    IntStream.range(0, classes)
        .parallel()
        .forEach(
            c -> {
              double[] trained = trainOne(rows, labels, c, features);
              for (int f = 0; f < features; f++) {
                weights[f * classes + c] = (float) trained[f];
              }
            });
    return new LinearModel(classes, weights);
  }

  private static Feature[] row(SparseVector vector) {
    Feature[] row = new Feature[vector.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = new FeatureNode(vector.indexes()[i] + 1, vector.values()[i]);
    }
    return row;
  }

  private static double[] trainOne(Feature[][] rows, int[] labels, int wanted, int features) {
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = features;
    problem.x = rows;
    problem.y = new double[labels.length];
    for (int i = 0; i < labels.length; i++) {
      problem.y[i] = labels[i] == wanted ? 1 : -1;
    }
    Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE);
    parameter.setRandom(new Random(wanted));
    Model model = Linear.train(problem, parameter);
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] weights = model.getFeatureWeights();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= sign;
    }
    return weights;
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
