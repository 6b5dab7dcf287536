package fi.opastin.understanding;

/**
 * One linear classifier a class, each trained against the rest. Immutable, safe to share.
 *
 * @param weights by feature, then by class
 * @see LinearTrainer
 */
record LinearModel(CompactMatrix weights) {

  /** The distance of a vector from the border of each class, inside positive. */
  float[] margins(SparseVector vector) {
    float[] margins = new float[weights.width()];
    weights.addRows(vector, margins);
    return margins;
  }
}
