package fi.opastin.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form that a browser posted. Immutable. */
final class FormBody {

  private static final int MOST_FIELDS = 500;

  private final Map<String, List<String>> fields;

  private FormBody(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** Reads {@code application/x-www-form-urlencoded} in UTF-8. */
  static FormBody of(byte[] body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String[] pairs = new String(body, StandardCharsets.UTF_8).split("&", MOST_FIELDS + 1);
    if (pairs.length > MOST_FIELDS) {
      throw fault("form", "must have at most " + MOST_FIELDS + " fields");
    }
    for (String pair : pairs) {
      int is = pair.indexOf('=');
      if (is > 0) {
        fields
            .computeIfAbsent(decoded(pair.substring(0, is)), any -> new ArrayList<>())
            .add(decoded(pair.substring(is + 1)));
      }
    }
    return new FormBody(fields);
  }

  /** Fields that were read otherwise. */
  static FormBody of(Map<String, List<String>> fields) {
    return new FormBody(new LinkedHashMap<>(fields));
  }

  /** The first value of a field; an empty one counts as absent. */
  Optional<String> text(String name) {
    return all(name).stream().findFirst().filter(value -> !value.isEmpty());
  }

  /** What stands in a field, without blanks around it; nothing where it is absent. */
  String stripped(String name) {
    return text(name).orElse("").replace("\r\n", "\n").strip();
  }

  /** A field that holds a whole number of at most nine digits. */
  Optional<Integer> wholeNumber(String name) {
    return text(name).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
  }

  /** All values of a field in order. */
  List<String> all(String name) {
    return List.copyOf(fields.getOrDefault(name, List.of()));
  }

  private static String decoded(String text) {
    try {
      String plain = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (plain.indexOf('\0') >= 0) {
        throw fault("form", "must hold no zeros");
      }
      return plain;
    } catch (IllegalArgumentException e) {
      throw fault("form", "must be percent-encoded UTF-8");
    }
  }

  private static ProblemException fault(String field, String rule) {
    return Problem.at(ProblemType.INVALID_FIELD, field, rule).toException();
  }
}
