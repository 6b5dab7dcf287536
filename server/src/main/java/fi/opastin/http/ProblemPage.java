package fi.opastin.http;

import fi.opastin.language.Language;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A problem as a page, for people whose browser asked for one of our pages: what went wrong, in
 * their language, and where to go on. Programs get JSON. Never shows what was asked. Stateless.
 */
final class ProblemPage {

  /** What the parameters of the directory page are called there. */
  private static final Map<String, PageWords> FIELDS =
      Map.of(
          "q", PageWords.SEARCH,
          "municipality", PageWords.MUNICIPALITY,
          "type", PageWords.TYPE,
          "language", PageWords.SERVED_IN,
          "channel", PageWords.CHANNEL,
          "age", PageWords.AGE,
          "topic", PageWords.THEME,
          "open", PageWords.OPEN_NOW);

  private static final Set<String> PAGES = Set.of("/", "/about", "/services");

  private ProblemPage() {}

  /** Whether a browser asked for a page: it says so, and the address is that of one of ours. */
  static boolean isWanted(ServerRequest req) {
    Method method = req.prologue().method();
    String path = req.path().path();
    return (method == Method.GET || method == Method.HEAD)
        && (PAGES.contains(path) || path.startsWith("/s/"))
        && req.headers().values(HeaderNames.ACCEPT).stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .anyMatch(range -> range.split(";", 2)[0].strip().equalsIgnoreCase("text/html"));
  }

  /** The page; a reference is what we find a fault of ours by. */
  static String of(ServerRequest req, Problem problem, Optional<String> reference) {
    Language language = language(req);
    PageWords title = title(problem.type());
    String fields =
        problem.errors().stream()
            .flatMap(fault -> Optional.ofNullable(FIELDS.get(fault.field())).stream())
            .map(field -> field.in(language))
            .distinct()
            .collect(Collectors.joining(", "));
    StringBuilder main = new StringBuilder();
    main.append("<h1>").append(title.in(language)).append("</h1><p>");
    main.append(text(problem.type()).in(language)).append("</p>");
    if (!fields.isEmpty()) {
      main.append("<p><strong>").append(Html.escape(fields)).append("</strong></p>");
    }
    reference.ifPresent(
        id -> main.append("<p><code>").append(Html.escape(id)).append("</code></p>"));
    main.append(
        "<p><a href=\"/services?lang=%s\">%s</a></p>"
            .formatted(language.tag(), PageWords.BACK.in(language)));
    return Html.page(language, title.in(language), main.toString());
  }

  private static Language language(ServerRequest req) {
    try {
      return Query.of(req).language();
    } catch (ProblemException unknown) {
      return Language.FI;
    }
  }

  private static PageWords title(ProblemType type) {
    if (type == ProblemType.NOT_FOUND) {
      return PageWords.NO_PAGE;
    }
    boolean later = type == ProblemType.TOO_MANY_REQUESTS || type.status() >= 500;
    return later ? PageWords.NOT_NOW : PageWords.NO_SUCH_CHOICE;
  }

  private static PageWords text(ProblemType type) {
    return switch (title(type)) {
      case NO_PAGE -> PageWords.NO_PAGE_TEXT;
      case NO_SUCH_CHOICE -> PageWords.NO_SUCH_CHOICE_TEXT;
      default -> PageWords.NOT_NOW_TEXT;
    };
  }
}
