package fi.opastin.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Many short texts one behind the other, where a string each would take five times the memory. A
 * text is made when somebody asks for it. Immutable, safe to share.
 *
 * @param bytes all of them, in UTF-8
 * @param ends where each ends
 */
@SuppressWarnings("ArrayRecordComponent")
public record Texts(byte[] bytes, int[] ends) {

  /** The texts of a collection, in its order. */
  public static Texts of(Collection<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] ends = new int[texts.size()];
    int size = 0;
    for (String text : texts) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      ends[size++] = bytes.size();
    }
    return new Texts(bytes.toByteArray(), ends);
  }

  /** How many there are. */
  public int size() {
    return ends.length;
  }

  /** A text by its number. */
  public String get(int number) {
    int from = number == 0 ? 0 : ends[number - 1];
    return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
  }
}
