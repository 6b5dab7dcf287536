package fi.opastin.understanding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Matrices of weights side by side, with a row for each feature, a byte a weight and a scale for
 * each part of a row: a quarter of the memory of floats, and all that is said of a feature is
 * fetched from one place, since fetching is what costs. The error is at most one part in 254 of the
 * largest weight in a part of a row. What was read from a file stays there, mapped into memory, and
 * takes no heap. Immutable, safe to share.
 */
final class CompactMatrix {

  private static final float STEPS = Byte.MAX_VALUE;
  private static final VarHandle FLOAT =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

  /** What a processor fetches at once, in bytes. */
  private static final int LINE = 64;

  private static final int AT_ONCE = 4;

  /** Where each part of a row begins, and where the last one ends; the scales are not counted. */
  private final int[] borders;

  /** Row by row: the scale of each part, then the weights as so many steps of it. */
  private final ByteBuffer rows;

  private CompactMatrix(int[] borders, ByteBuffer rows) {
    this.borders = borders;
    this.rows = rows;
  }

  /**
   * A matrix to be put beside others.
   *
   * @param weights row by row
   * @param width of a row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Part(float[][] weights, int width) {}

  /** Rounds the weights of matrices that have a row for each of the same features. */
  static CompactMatrix beside(List<Part> parts) {
    int[] borders = new int[parts.size() + 1];
    for (int p = 0; p < parts.size(); p++) {
      borders[p + 1] = borders[p] + parts.get(p).width();
    }
    int features = parts.getFirst().weights().length;
    byte[] rows = new byte[features * bytes(borders)];
    IntStream.range(0, features)
        .parallel()
        .forEach(
            feature -> {
              for (int p = 0; p < parts.size(); p++) {
                round(parts.get(p), p, feature, borders, rows);
              }
            });
    return new CompactMatrix(borders, ByteBuffer.wrap(rows));
  }

  /** The length of a row. */
  private static int bytes(int[] borders) {
    int parts = borders.length - 1;
    return parts * Float.BYTES + borders[parts];
  }

  private static void round(Part part, int p, int feature, int[] borders, byte[] rows) {
    float[] weights = part.weights()[feature];
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    int row = feature * bytes(borders);
    float scale = largest / STEPS;
    FLOAT.set(rows, row + p * Float.BYTES, scale);
    int to = row + (borders.length - 1) * Float.BYTES + borders[p];
    for (int i = 0; i < weights.length && largest > 0; i++) {
      rows[to + i] = (byte) Math.round(weights[i] / scale);
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
    int parts = borders.length - 1;
    int bytes = bytes(borders);
    // nothing is added; but what nobody uses would not be fetched
    sums[0] += 0f * fetch(indexes, bytes);
    byte[][] four = new byte[AT_ONCE][bytes];
    int i = 0;
    for (; i + AT_ONCE <= indexes.length; i += AT_ONCE) {
      for (int r = 0; r < AT_ONCE; r++) {
        rows.get(indexes[i + r] * bytes, four[r]);
      }
      for (int p = 0; p < parts; p++) {
        addFour(values, i, four, p, sums);
      }
    }
    for (; i < indexes.length; i++) {
      byte[] row = four[0];
      rows.get(indexes[i] * bytes, row);
      for (int p = 0; p < parts; p++) {
        float factor = values[i] * (float) FLOAT.get(row, p * Float.BYTES);
        addPart(factor, row, parts * Float.BYTES, borders[p], borders[p + 1], sums);
      }
    }
  }

  /**
   * A part of four rows at once: each sum is read and written once in place of four times, and
   * grows in the order of the rows all the same.
   */
  private void addFour(float[] values, int i, byte[][] four, int p, float[] sums) {
    int scale = p * Float.BYTES;
    addFour(
        values[i] * (float) FLOAT.get(four[0], scale),
        four[0],
        values[i + 1] * (float) FLOAT.get(four[1], scale),
        four[1],
        values[i + 2] * (float) FLOAT.get(four[2], scale),
        four[2],
        values[i + 3] * (float) FLOAT.get(four[3], scale),
        four[3],
        (borders.length - 1) * Float.BYTES,
        borders[p],
        borders[p + 1],
        sums);
  }

  /**
   * Touches all rows beforehand: memory answers many such questions at the same time, but between
   * two rows that are added it would be asked one by one.
   */
  private int fetch(int[] indexes, int bytes) {
    int touched = 0;
    for (int index : indexes) {
      int row = index * bytes;
      for (int at = row; at < row + bytes; at += LINE) {
        touched += rows.get(at);
      }
    }
    return touched;
  }

  /** Small and simple, so that it is compiled into instructions that take several at a time. */
  private static void addPart(float factor, byte[] row, int at, int from, int to, float[] sums) {
    for (int c = from; c < to; c++) {
      sums[c] += factor * row[at + c];
    }
  }

  private static void addFour(
      float factor0,
      byte[] row0,
      float factor1,
      byte[] row1,
      float factor2,
      byte[] row2,
      float factor3,
      byte[] row3,
      int at,
      int from,
      int to,
      float[] sums) {
    for (int c = from; c < to; c++) {
      sums[c] =
          sums[c]
              + factor0 * row0[at + c]
              + factor1 * row1[at + c]
              + factor2 * row2[at + c]
              + factor3 * row3[at + c];
    }
  }

  void write(ModelOutput output) {
    output.ints(borders);
    output.bytes(rows);
  }

  static CompactMatrix read(ModelInput input) {
    return new CompactMatrix(input.ints(), input.mapped());
  }
}
