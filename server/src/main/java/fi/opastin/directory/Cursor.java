package fi.opastin.directory;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in a list as an opaque text. It holds a number only, checked when it comes back. */
final class Cursor {

  private static final String MARK = "p";
  private static final int MOST_DIGITS = 8;

  private Cursor() {}

  static String write(int place) {
    byte[] bytes = (MARK + place).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The place in a list of {@code size}. */
  static int read(String cursor, int size) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      String digits = text.substring(Math.min(1, text.length()));
      if (text.startsWith(MARK)
          && digits.length() <= MOST_DIGITS
          && digits.matches("0|[1-9][0-9]*")) {
        int place = Integer.parseInt(digits);
        if (place <= size) {
          return place;
        }
      }
    } catch (IllegalArgumentException notBase64) {
      throw new BadCursorException();
    }
    throw new BadCursorException();
  }
}
