package fi.opastin.http;

import fi.opastin.language.Language;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Our own pages: the start, what this bot is, and one for each type of problem. */
final class PageRoutes implements RouteTable.Part {

  static final String HTML = "text/html; charset=utf-8";
  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  /** What a language is called in itself. */
  private static final Map<Language, String> NAMES =
      Map.of(
          Language.FI,
          "Suomi",
          Language.FI_SIMPLE,
          "Selkosuomi",
          Language.SV,
          "Svenska",
          Language.EN,
          "English");

  private static final Map<Language, String> ABOUT =
      Map.of(
          Language.FI, "Tietoa botista",
          Language.FI_SIMPLE, "Tietoa botista",
          Language.SV, "Om boten",
          Language.EN, "About this bot");

  private final StaticFiles files = StaticFiles.below("/pages/");

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/", this::start)
        .get("/about", this::about)
        .get("/problems/{type}", this::problem)
        .get("/pages/{file}", this::file);
  }

  private void start(ServerRequest req, ServerResponse res) {
    Language language = Query.of(req).language();
    send(
        req,
        res,
        Html.page(language, "Opastin", words("start", language) + languages("/", language)));
  }

  private void about(ServerRequest req, ServerResponse res) {
    Language language = Query.of(req).language();
    send(
        req,
        res,
        Html.page(
            language,
            ABOUT.get(language),
            words("about", language) + languages("/about", language)));
  }

  private void problem(ServerRequest req, ServerResponse res) {
    String id = req.path().pathParameters().get("type");
    ProblemType type =
        Arrays.stream(ProblemType.values())
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    String main =
        "<h1>%s</h1><p><code>%s</code>, HTTP %d</p><p>%s</p>"
            .formatted(
                Html.escape(type.title()), type.id(), type.status(), Html.escape(type.help()));
    send(req, res, Html.page(Language.EN, type.title(), main));
  }

  private void file(ServerRequest req, ServerResponse res) {
    String name = req.path().pathParameters().get("file");
    if (!name.endsWith(".css")) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    WidgetRoutes.send(req, res, files, name, FOR_FIVE_MINUTES);
  }

  private static void send(ServerRequest req, ServerResponse res, String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    SecurityHeaders.forPage(res);
    Responses.sendTagged(
        req, res, new Responses.Body(bytes, HTML, Responses.tag(bytes), FOR_FIVE_MINUTES));
  }

  /** The words of a page, which are HTML of our own. */
  private String words(String page, Language language) {
    String name = "%s.%s.html".formatted(page, language.tag()).toLowerCase(Locale.ROOT);
    return new String(files.find(name).orElseThrow().plain().bytes(), StandardCharsets.UTF_8);
  }

  private static String languages(String path, Language current) {
    return languages(language -> path + "?lang=" + language.tag(), current);
  }

  /** Links to a page in the other variants. */
  static String languages(Function<Language, String> address, Language current) {
    return Arrays.stream(Language.values())
        .filter(language -> language != current)
        .map(
            language ->
                "<li><a href=\"%s\" lang=\"%s\">%s</a></li>"
                    .formatted(
                        address.apply(language), language.written().tag(), NAMES.get(language)))
        .collect(Collectors.joining("", "<nav><ul class=\"languages\">", "</ul></nav>"));
  }
}
