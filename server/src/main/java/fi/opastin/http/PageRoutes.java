package fi.opastin.http;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.pages.Page;
import fi.opastin.pages.TextPage;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.Map;

/** Our own texts: the start, what this bot is, and a page for each type of problem. */
final class PageRoutes implements RouteTable.Part {

  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  private final StaticFiles files = StaticFiles.below("/pages/");
  private final TextPage start = new TextPage("/", "start");
  private final TextPage about = new TextPage("/about", "about");
  private final PageReads pages;

  PageRoutes(PageReads pages) {
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/", pages.of(req -> text(start, req)))
        .get("/about", pages.of(req -> text(about, req)))
        .get("/problems/{type}", pages.of(PageRoutes::problem))
        .get("/pages/{file}", this::file);
  }

  private static Page text(TextPage page, ServerRequest req) {
    return page.in(Query.of(req).language(), Map.of());
  }

  /** For those who write programs: in English. */
  private static Page problem(ServerRequest req) {
    String id = req.path().pathParameters().get("type");
    ProblemType type =
        Arrays.stream(ProblemType.values())
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    return Page.in(Language.EN, type.title())
        .with(
            Html.heading(1, type.title()),
            Html.tag("p")
                .with(Html.tag("code").text(type.id()), Html.text(", HTTP " + type.status())),
            Html.paragraph(type.help()));
  }

  private void file(ServerRequest req, ServerResponse res) {
    String name = req.path().pathParameters().get("file");
    if (!name.endsWith(".css") && !name.endsWith(".js")) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    WidgetRoutes.send(req, res, files, name, FOR_FIVE_MINUTES);
  }
}
