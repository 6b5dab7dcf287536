package fi.opastin.http;

import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import fi.opastin.pages.AboutPages;
import fi.opastin.pages.Html;
import fi.opastin.pages.Owner;
import fi.opastin.pages.Page;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;

/** What we tell about ourselves, and a page for each type of problem. */
final class PageRoutes implements RouteTable.Part {

  private static final String FOR_FIVE_MINUTES = "public, max-age=300";

  private final StaticFiles files = StaticFiles.below("/pages/");
  private final AboutPages texts;
  private final LiveKnowledge live;
  private final PageReads pages;

  PageRoutes(Owner owner, LiveKnowledge live, PageReads pages) {
    this.texts = new AboutPages(owner);
    this.live = live;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/", pages.of(req -> texts.start(Query.of(req).language())))
        .get("/about", pages.of(req -> texts.about(Query.of(req).language(), live.get())))
        .get("/accessibility", pages.of(req -> texts.accessibility(Query.of(req).language())))
        .get("/problems/{type}", pages.of(PageRoutes::problem))
        .get("/pages/{file}", this::file);
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
    if (!name.endsWith(".css") && !name.endsWith(".js") && !name.endsWith(".svg")) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    WidgetRoutes.send(req, res, files, name, FOR_FIVE_MINUTES);
  }
}
