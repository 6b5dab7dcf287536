package fi.opastin.understanding;

/**
 * One linear classifier a class, each trained against the rest. Immutable, safe to share.
 *
 * @see LinearTrainer
 */
final class LinearModel {

  private final int classes;
  private final float[] weights;

  /**
   * Weights by feature, then by class.
   *
   * @param weights kept as they are, not copied
   */
  LinearModel(int classes, float[] weights) {
    this.classes = classes;
    this.weights = weights;
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
