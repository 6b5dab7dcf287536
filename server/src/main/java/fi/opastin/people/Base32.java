package fi.opastin.people;

import java.util.Optional;

/** Bytes as letters and digits that people can type (RFC 4648, without padding). */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String encoded(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte b : bytes) {
      buffer = (buffer << Byte.SIZE) | (b & 0xff);
      held += Byte.SIZE;
      while (held >= BITS) {
        held -= BITS;
        text.append(ALPHABET.charAt((buffer >> held) & 31));
      }
    }
    if (held > 0) {
      text.append(ALPHABET.charAt((buffer << (BITS - held)) & 31));
    }
    return text.toString();
  }

  /** The bytes of a text; spaces and letter case do not matter. */
  static Optional<byte[]> decoded(String text) {
    String letters = text.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    byte[] bytes = new byte[letters.length() * BITS / Byte.SIZE];
    int buffer = 0;
    int held = 0;
    int next = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = ALPHABET.indexOf(letters.charAt(i));
      if (value < 0) {
        return Optional.empty();
      }
      buffer = (buffer << BITS) | value;
      held += BITS;
      if (held >= Byte.SIZE) {
        held -= Byte.SIZE;
        bytes[next++] = (byte) (buffer >> held);
      }
    }
    return Optional.of(bytes);
  }
}
