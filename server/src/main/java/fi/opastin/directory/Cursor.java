package fi.opastin.directory;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A place in a list as an opaque text, with a check sum over the place and the filters of the list:
 * one that was changed on its way, or stands beside other filters, is refused. It hides nothing.
 */
final class Cursor {

  private static final Pattern FORM = Pattern.compile("p(0|[1-9][0-9]{0,7})\\.([0-9a-f]{1,8})");

  private Cursor() {}

  static String write(int place, ServiceQuery query) {
    byte[] bytes = ("p" + place + "." + sum(place, query)).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The place in the list of {@code size} services that a query leads to. */
  static int read(String cursor, ServiceQuery query, int size) {
    Matcher form = FORM.matcher(decoded(cursor));
    if (form.matches()) {
      int place = Integer.parseInt(form.group(1));
      // written again: Base64 has several spellings of the same bytes
      if (place <= size && write(place, query).equals(cursor)) {
        return place;
      }
    }
    throw new BadCursorException();
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException notBase64) {
      throw new BadCursorException();
    }
  }

  /** Time and the language of texts may change from part to part; what is listed may not. */
  private static String sum(int place, ServiceQuery query) {
    String filters =
        Stream.of(
                place,
                query.types(),
                query.ids(),
                query.municipality(),
                query.age(),
                query.audiences().stream().sorted().toList(),
                query.channels().stream().sorted().toList(),
                query.inLanguage() ? query.language() : "",
                query.near(),
                query.radius(),
                query.openNow(),
                query.text())
            .map(Object::toString)
            .collect(Collectors.joining("|"));
    CRC32 sum = new CRC32();
    sum.update(filters.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
