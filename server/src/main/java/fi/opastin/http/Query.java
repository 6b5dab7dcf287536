package fi.opastin.http;

import fi.opastin.language.Language;
import io.helidon.common.uri.UriQuery;
import io.helidon.webserver.http.ServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The parameters of a GET, read with their types. A bad one ends the request with {@code
 * invalid-parameter}; unknown ones are passed over.
 */
final class Query {

  private static final int LONGEST = 200;
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 100;
  private static final int LONGEST_NUMBER = 9;

  private final UriQuery query;

  private Query(UriQuery query) {
    this.query = query;
  }

  static Query of(ServerRequest req) {
    return new Query(req.query());
  }

  /** The parameters of an address and of a form together. */
  static Query of(ServerRequest req, String form) {
    String address = req.query().rawValue();
    String both = address.isEmpty() || form.isEmpty() ? address + form : address + "&" + form;
    try {
      return new Query(UriQuery.create(both, true));
    } catch (IllegalArgumentException e) {
      throw Problem.of(ProblemType.BAD_REQUEST).toException();
    }
  }

  /** A text of at most 200 code points; an empty one counts as absent. */
  Optional<String> text(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw fault(name, "must stand once");
    }
    return values.stream().filter(value -> !value.isBlank()).findFirst();
  }

  /** The language to write in: Finnish unless asked otherwise. */
  Language language() {
    return parsed("lang", Language::of, "must be fi, fi-simple, sv or en").orElse(Language.FI);
  }

  /** How many items of a list are wanted. */
  int limit() {
    return integer("limit", 1, MOST).orElse(DEFAULT_LIMIT);
  }

  Optional<String> cursor() {
    return text("cursor");
  }

  /** A whole number in a range. */
  OptionalInt integer(String name, int least, int most) {
    Optional<Integer> number =
        parsed(
            name,
            text ->
                text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Optional.of(Integer.parseInt(text))
                        .filter(value -> value >= least && value <= most)
                    : Optional.empty(),
            "must be a whole number from " + least + " to " + most);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  /** Whether something is wanted: {@code true} or {@code false}, not wanted where it is absent. */
  boolean flag(String name) {
    return parsed(name, Query::truth, "must be true or false").orElse(false);
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A value of a kind that is read from text. */
  <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser, String rule) {
    return text(name)
        .map(value -> parser.apply(value.strip()).orElseThrow(() -> fault(name, rule)));
  }

  /** Several values, in parameters of their own or with commas. */
  <T> List<T> list(String name, Function<String, Optional<T>> parser, String rule) {
    return all(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> parser.apply(value).orElseThrow(() -> fault(name, rule)))
        .distinct()
        .toList();
  }

  /** The exception that says what is wrong with a parameter. */
  static ProblemException fault(String name, String rule) {
    return Problem.at(ProblemType.INVALID_PARAMETER, name, rule).toException();
  }

  private List<String> all(String name) {
    List<String> values;
    try {
      values = query.all(name, List::of);
    } catch (IllegalArgumentException e) {
      throw fault(name, "must be percent-encoded UTF-8");
    }
    if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
      throw fault(name, "must hold no zeros");
    }
    if (values.stream().anyMatch(value -> value.codePointCount(0, value.length()) > LONGEST)) {
      throw fault(name, "must have at most " + LONGEST + " characters");
    }
    return values;
  }
}
