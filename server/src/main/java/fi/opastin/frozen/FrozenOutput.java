package fi.opastin.frozen;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that grow. Whole numbers take as few bytes as they need. */
final class FrozenOutput {

  private byte[] bytes = new byte[1 << 16];
  private int size;

  void put(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** A number that is mostly small and never below 0. */
  void count(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      put(rest | 0x80);
      rest >>>= 7;
    }
    put(rest);
  }

  void fixed(long value) {
    room(Long.BYTES);
    ByteBuffer.wrap(bytes).putLong(size, value);
    size += Long.BYTES;
  }

  void bytes(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  /** So many bytes, to be written by the caller. */
  ByteBuffer next(int length) {
    room(length);
    ByteBuffer part = ByteBuffer.wrap(bytes, size, length);
    size += length;
    return part;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
