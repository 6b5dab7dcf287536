package fi.opastin.understanding;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes what was learned, array by array, each with its length before it, so that {@link
 * ModelInput} reads it back in bulk. Not safe to share.
 */
final class ModelOutput {

  private static final int CHUNK = 1 << 16;

  private final DataOutputStream stream;

  ModelOutput(OutputStream stream) {
    this.stream = new DataOutputStream(stream);
  }

  void number(int number) {
    write(() -> stream.writeInt(number));
  }

  void bytes(byte[] bytes) {
    number(bytes.length);
    write(() -> stream.write(bytes));
  }

  void ints(int[] ints) {
    number(ints.length);
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
    for (int from = 0; from < ints.length; from += CHUNK / Integer.BYTES) {
      int length = Math.min(CHUNK / Integer.BYTES, ints.length - from);
      buffer.asIntBuffer().put(ints, from, length);
      write(() -> stream.write(buffer.array(), 0, length * Integer.BYTES));
    }
  }

  void floats(float[] floats) {
    number(floats.length);
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
    for (int from = 0; from < floats.length; from += CHUNK / Float.BYTES) {
      int length = Math.min(CHUNK / Float.BYTES, floats.length - from);
      buffer.asFloatBuffer().put(floats, from, length);
      write(() -> stream.write(buffer.array(), 0, length * Float.BYTES));
    }
  }

  void longs(long[] longs) {
    number(longs.length);
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
    for (int from = 0; from < longs.length; from += CHUNK / Long.BYTES) {
      int length = Math.min(CHUNK / Long.BYTES, longs.length - from);
      buffer.asLongBuffer().put(longs, from, length);
      write(() -> stream.write(buffer.array(), 0, length * Long.BYTES));
    }
  }

  void doubles(double[] doubles) {
    number(doubles.length);
    for (double value : doubles) {
      write(() -> stream.writeDouble(value));
    }
  }

  void strings(List<String> strings) {
    number(strings.size());
    strings.forEach(string -> bytes(string.getBytes(StandardCharsets.UTF_8)));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException("the model could not be written", e);
    }
  }
}
