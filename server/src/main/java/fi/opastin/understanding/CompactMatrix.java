package fi.opastin.understanding;

import java.util.List;

/**
 * Matrices of weights side by side, with a row for each feature, a byte a weight and a scale for
 * each part of a row: a quarter of the memory of floats, and what all of them say of a feature is
 * fetched from one place, since fetching is what costs. The error is at most one part in 254 of the
 * largest weight in a part of a row. Immutable, safe to share.
 */
final class CompactMatrix {

  private static final float STEPS = Byte.MAX_VALUE;

  /** Where each part of a row begins, and where the last one ends. */
  private final int[] borders;

  private final byte[] steps;
  private final float[] scales;

  private CompactMatrix(int[] borders, byte[] steps, float[] scales) {
    this.borders = borders;
    this.steps = steps;
    this.scales = scales;
  }

  /**
   * A matrix to be put beside others.
   *
   * @param weights row by row
   * @param width of a row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Part(float[] weights, int width) {}

  /** Rounds the weights of matrices that have a row for each of the same features. */
  static CompactMatrix beside(List<Part> parts) {
    int[] borders = new int[parts.size() + 1];
    for (int p = 0; p < parts.size(); p++) {
      borders[p + 1] = borders[p] + parts.get(p).width();
    }
    int width = borders[parts.size()];
    int rows = parts.getFirst().weights().length / parts.getFirst().width();
    CompactMatrix made =
        new CompactMatrix(borders, new byte[rows * width], new float[rows * parts.size()]);
    for (int p = 0; p < parts.size(); p++) {
      for (int row = 0; row < rows; row++) {
        made.round(parts.get(p), row, row * width + borders[p], row * parts.size() + p);
      }
    }
    return made;
  }

  private void round(Part part, int row, int to, int scale) {
    int from = row * part.width();
    float largest = 0;
    for (int i = from; i < from + part.width(); i++) {
      largest = Math.max(largest, Math.abs(part.weights()[i]));
    }
    scales[scale] = largest / STEPS;
    for (int i = 0; i < part.width() && largest > 0; i++) {
      steps[to + i] = (byte) Math.round(part.weights()[from + i] / scales[scale]);
    }
  }

  /** The width of all parts together. */
  int width() {
    return borders[borders.length - 1];
  }

  /** Adds the rows of a vector's features, each times its value, to {@code sums}. */
  void addRows(SparseVector vector, float[] sums) {
    int[] indexes = vector.indexes();
    float[] values = vector.values();
    int width = width();
    int parts = borders.length - 1;
    for (int i = 0; i < indexes.length; i++) {
      int at = indexes[i] * width;
      for (int p = 0; p < parts; p++) {
        float factor = values[i] * scales[indexes[i] * parts + p];
        addPart(factor, at, borders[p], borders[p + 1], sums);
      }
    }
  }

  /** Small and simple, so that it is compiled into instructions that take several at a time. */
  private void addPart(float factor, int at, int from, int to, float[] sums) {
    for (int c = from; c < to; c++) {
      sums[c] += factor * steps[at + c];
    }
  }

  void write(ModelOutput output) {
    output.ints(borders);
    output.bytes(steps);
    output.floats(scales);
  }

  static CompactMatrix read(ModelInput input) {
    return new CompactMatrix(input.ints(), input.bytes(), input.floats());
  }
}
