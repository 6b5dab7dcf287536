package fi.opastin.understanding;

import fi.opastin.frozen.Freezer;
import fi.opastin.language.Texts;
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

  /** All bytes of a buffer, which {@link ModelInput} may leave in the file. */
  void bytes(ByteBuffer bytes) {
    number(bytes.limit());
    byte[] chunk = new byte[CHUNK];
    for (int from = 0; from < bytes.limit(); from += CHUNK) {
      int count = Math.min(CHUNK, bytes.limit() - from);
      bytes.get(from, chunk, 0, count);
      write(() -> stream.write(chunk, 0, count));
    }
  }

  void ints(int[] ints) {
    inChunks(
        ints.length, Integer.BYTES, (to, from, count) -> to.asIntBuffer().put(ints, from, count));
  }

  void floats(float[] floats) {
    inChunks(
        floats.length,
        Float.BYTES,
        (to, from, count) -> to.asFloatBuffer().put(floats, from, count));
  }

  void longs(long[] longs) {
    inChunks(
        longs.length, Long.BYTES, (to, from, count) -> to.asLongBuffer().put(longs, from, count));
  }

  private interface Chunk {
    void put(ByteBuffer to, int from, int count);
  }

  /** The length, and then so many values at a time as a buffer takes. */
  private void inChunks(int length, int size, Chunk chunk) {
    number(length);
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
    for (int from = 0; from < length; from += CHUNK / size) {
      int count = Math.min(CHUNK / size, length - from);
      chunk.put(buffer, from, count);
      write(() -> stream.write(buffer.array(), 0, count * size));
    }
  }

  void doubles(double[] doubles) {
    number(doubles.length);
    for (double value : doubles) {
      write(() -> stream.writeDouble(value));
    }
  }

  /** What takes longer to build than to read. */
  void frozen(Object value) {
    bytes(Freezer.freeze(value));
  }

  void texts(Texts texts) {
    bytes(texts.bytes());
    ints(texts.ends());
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
