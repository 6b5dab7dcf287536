package fi.opastin.understanding;

/**
 * A matrix of weights with a row for each feature, a byte a weight and a scale a row: a quarter of
 * the memory of floats, and faster where rows are fetched from all over it. The error is at most
 * one part in 254 of a row's largest weight. Immutable, safe to share.
 */
final class CompactMatrix {

  private static final float STEPS = Byte.MAX_VALUE;

  private final int width;
  private final byte[] steps;
  private final float[] scales;

  private CompactMatrix(int width, byte[] steps, float[] scales) {
    this.width = width;
    this.steps = steps;
    this.scales = scales;
  }

  /**
   * Rounds weights.
   *
   * @param weights row by row
   * @param width of a row
   */
  static CompactMatrix of(float[] weights, int width) {
    byte[] steps = new byte[weights.length];
    float[] scales = new float[weights.length / width];
    for (int row = 0; row < scales.length; row++) {
      float largest = 0;
      for (int i = row * width; i < (row + 1) * width; i++) {
        largest = Math.max(largest, Math.abs(weights[i]));
      }
      scales[row] = largest / STEPS;
      for (int i = row * width; i < (row + 1) * width && largest > 0; i++) {
        steps[i] = (byte) Math.round(weights[i] / scales[row]);
      }
    }
    return new CompactMatrix(width, steps, scales);
  }

  int width() {
    return width;
  }

  /** Adds the rows of a vector's features, each times its value, to {@code sums}. */
  void addRows(SparseVector vector, float[] sums) {
    int[] indexes = vector.indexes();
    float[] values = vector.values();
    for (int i = 0; i < indexes.length; i++) {
      float factor = values[i] * scales[indexes[i]];
      int at = indexes[i] * width;
      for (int c = 0; c < width; c++) {
        sums[c] += factor * steps[at + c];
      }
    }
  }

  void write(ModelOutput output) {
    output.number(width);
    output.bytes(steps);
    output.floats(scales);
  }

  static CompactMatrix read(ModelInput input) {
    return new CompactMatrix(input.number(), input.bytes(), input.floats());
  }
}
