package fi.opastin.understanding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link ModelOutput} wrote. Not safe to share.
 *
 * <p>What is cut off or holds a length that cannot be throws {@link
 * java.nio.BufferUnderflowException} or {@link IllegalArgumentException}.
 */
final class ModelInput {

  private final ByteBuffer buffer;

  ModelInput(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  int number() {
    return buffer.getInt();
  }

  byte[] bytes() {
    byte[] bytes = new byte[length(1)];
    buffer.get(bytes);
    return bytes;
  }

  int[] ints() {
    int[] ints = new int[length(Integer.BYTES)];
    buffer.asIntBuffer().get(ints);
    passOver(ints.length, Integer.BYTES);
    return ints;
  }

  float[] floats() {
    float[] floats = new float[length(Float.BYTES)];
    buffer.asFloatBuffer().get(floats);
    passOver(floats.length, Float.BYTES);
    return floats;
  }

  long[] longs() {
    long[] longs = new long[length(Long.BYTES)];
    buffer.asLongBuffer().get(longs);
    passOver(longs.length, Long.BYTES);
    return longs;
  }

  double[] doubles() {
    double[] doubles = new double[length(Double.BYTES)];
    buffer.asDoubleBuffer().get(doubles);
    passOver(doubles.length, Double.BYTES);
    return doubles;
  }

  List<String> strings() {
    int count = length(Integer.BYTES);
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(new String(bytes(), StandardCharsets.UTF_8));
    }
    return strings;
  }

  /** A length that what is left has room for. */
  private int length(int size) {
    int length = number();
    if (length < 0 || (long) length * size > buffer.remaining()) {
      throw new IllegalArgumentException("a length of " + length + " goes beyond the end");
    }
    return length;
  }

  private void passOver(int length, int size) {
    buffer.position(buffer.position() + length * size);
  }
}
