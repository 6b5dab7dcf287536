package fi.opastin.understanding;

import fi.opastin.frozen.Freezer;
import fi.opastin.frozen.Thawer;
import fi.opastin.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link ModelOutput} wrote from a file, some of it at a time: what is read through a
 * mapping would stay in memory beside what was made of it. Not safe to share.
 *
 * <p>What is cut off or holds a length that cannot be throws {@link
 * java.nio.BufferUnderflowException} or {@link IllegalArgumentException}.
 */
final class ModelInput {

  private static final int WINDOW = 1 << 18;

  private final FileChannel file;
  private final long end;

  /** The next bytes of the file, which it was read up to. */
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);

  private long read;

  /**
   * Reads a file from its beginning.
   *
   * @param end of what is to be read
   */
  ModelInput(FileChannel file, long end) {
    this.file = file;
    this.end = end;
  }

  int number() {
    return next(Integer.BYTES).getInt();
  }

  byte[] bytes() {
    byte[] bytes = new byte[length(1)];
    inChunks(bytes.length, 1, (from, at, count) -> from.get(bytes, at, count));
    return bytes;
  }

  /** Bytes that stay in the file, mapped into memory: they are fetched when they are needed. */
  ByteBuffer mapped() {
    int length = length(1);
    long from = position();
    window.limit(0);
    read = from + length;
    try {
      return file.map(FileChannel.MapMode.READ_ONLY, from, length);
    } catch (IOException e) {
      throw new UncheckedIOException("the model could not be mapped", e);
    }
  }

  int[] ints() {
    int[] ints = new int[length(Integer.BYTES)];
    inChunks(
        ints.length, Integer.BYTES, (from, at, count) -> from.asIntBuffer().get(ints, at, count));
    return ints;
  }

  float[] floats() {
    float[] floats = new float[length(Float.BYTES)];
    inChunks(
        floats.length,
        Float.BYTES,
        (from, at, count) -> from.asFloatBuffer().get(floats, at, count));
    return floats;
  }

  long[] longs() {
    long[] longs = new long[length(Long.BYTES)];
    inChunks(
        longs.length, Long.BYTES, (from, at, count) -> from.asLongBuffer().get(longs, at, count));
    return longs;
  }

  double[] doubles() {
    double[] doubles = new double[length(Double.BYTES)];
    inChunks(
        doubles.length,
        Double.BYTES,
        (from, at, count) -> from.asDoubleBuffer().get(doubles, at, count));
    return doubles;
  }

  /** What {@link Freezer} wrote. */
  Object frozen() {
    return Thawer.thaw(bytes());
  }

  Texts texts() {
    return new Texts(bytes(), ints());
  }

  List<String> strings() {
    int count = length(Integer.BYTES);
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(new String(bytes(), StandardCharsets.UTF_8));
    }
    return strings;
  }

  private interface Chunk {
    void take(ByteBuffer from, int at, int count);
  }

  private void inChunks(int length, int size, Chunk chunk) {
    for (int at = 0; at < length; at += WINDOW / size) {
      int count = Math.min(WINDOW / size, length - at);
      ByteBuffer next = next(count * size);
      chunk.take(next.slice(next.position(), count * size), at, count);
      next.position(next.position() + count * size);
    }
  }

  /** A length that what is left has room for. */
  private int length(int size) {
    int length = number();
    if (length < 0 || (long) length * size > end - position()) {
      throw new IllegalArgumentException("a length of " + length + " goes beyond the end");
    }
    return length;
  }

  private long position() {
    return read - window.remaining();
  }

  /** The window with at least so many bytes in it. */
  private ByteBuffer next(int bytes) {
    if (window.remaining() < bytes) {
      window.compact();
      try {
        while (window.position() < bytes) {
          window.limit((int) Math.min(window.capacity(), window.position() + end - read));
          int more = file.read(window, read);
          if (more <= 0) {
            throw new BufferUnderflowException();
          }
          read += more;
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the model could not be read", e);
      }
      window.flip();
    }
    return window;
  }
}
