package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Page;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The directory for people: a list with filters, whole without scripts and fit to be printed, over
 * which a script lays a map. Safe to share.
 */
final class DirectoryPages implements RouteTable.Part {

  private static final String PATH = "/services";
  private static final int PER_PAGE = 30;

  private final LiveKnowledge live;
  private final Clock clock;
  private final PublicReads reads;
  private final PageLinks links;
  private final MapSettings map;
  private final WidgetFiles files;

  DirectoryPages(
      LiveKnowledge live, Clock clock, PublicReads reads, PageLinks links, MapSettings map) {
    this.live = live;
    this.clock = clock;
    this.reads = reads;
    this.links = links;
    this.map = map;
    this.files = WidgetFiles.built();
  }

  @Override
  public void routing(RouteTable routes) {
    Handler list =
        reads.ofBody(
            req ->
                Responses.forAMinute(list(req).getBytes(StandardCharsets.UTF_8), PageRoutes.HTML));
    routes
        .get(
            PATH,
            (req, res) -> {
              SecurityHeaders.forPage(res, map.origin());
              list.handle(req, res);
            })
        .get("/services/places.json", reads.of(this::places));
  }

  private String list(ServerRequest req) {
    Query query = Query.of(req);
    Language language = query.language();
    Knowledge knowledge = live.get();
    Directory directory = knowledge.directory();
    ServiceFilters filters =
        ServiceFilters.of(query, knowledge, clock.instant()).inLanguage(served(query));
    Page page = filters.page(directory, PER_PAGE, query.cursor());
    DirectoryForm form = new DirectoryForm(knowledge, language, query);
    MapSection section =
        new MapSection(directory, language, map, files.path("map"), files.path("map-style"));
    StringBuilder main = new StringBuilder();
    main.append("<h1>").append(PageWords.TITLE.in(language)).append("</h1><p>");
    main.append(PageWords.INTRO.in(language)).append("</p>").append(form.html());
    if (page.items().isEmpty()) {
      main.append("<p>").append(PageWords.NONE.in(language)).append("</p>");
    } else {
      main.append(section.html()).append(items(page, query, directory, section));
    }
    page.next().ifPresent(next -> main.append(more(form.chosen(), language, next)));
    main.append(PageLinks.languages(PATH, form.chosen(), language));
    String head = links.alternates(req, PATH, form.chosen()) + section.head();
    return Html.page(language, PageWords.TITLE.in(language), head, main.toString());
  }

  private String items(Page page, Query query, Directory directory, MapSection section) {
    Language language = query.language();
    Optional<Municipality> asked =
        ServiceFilters.municipality(query, directory).flatMap(directory::municipality);
    ServiceCard card =
        new ServiceCard(directory, language, asked, clock.instant().atZone(OpeningHours.ZONE));
    StringBuilder html = new StringBuilder("<div id=\"list\">");
    for (ServiceHit hit : page.items()) {
      Service service = hit.service();
      html.append("<article class=\"service\" id=\"service-").append(service.id()).append('"');
      html.append(section.point(service)).append("><h2>").append(link(service, language));
      html.append("</h2>").append(card.facts(hit)).append("</article>");
    }
    return html.append("</div>").toString();
  }

  /** The centres of municipalities, which the map draws where it has no background. */
  private JsonNode places(ServerRequest req) {
    Language language = Query.of(req).language();
    ArrayNode places = Json.array();
    for (Municipality place : live.get().directory().municipalities()) {
      places
          .addObject()
          .put("name", place.name(language))
          .put("lat", place.centre().lat())
          .put("lon", place.centre().lon());
    }
    return places;
  }

  private static Optional<Language> served(Query query) {
    return query.parsed(
        "language",
        tag -> Language.of(tag).filter(Language.WRITTEN::contains),
        "must be fi, sv or en");
  }

  private static String link(Service service, Language language) {
    return "<a href=\"/s/%s?lang=%s\">%s</a>"
        .formatted(service.id(), language.tag(), Html.escape(service.name().in(language)));
  }

  private static String more(Map<String, String> chosen, Language language, String next) {
    Map<String, String> parameters = new LinkedHashMap<>(chosen);
    parameters.put("cursor", next);
    return "<p class=\"more\"><a href=\"%s\">%s</a></p>"
        .formatted(
            Html.escape(PageLinks.address(PATH, parameters, language)),
            PageWords.MORE.in(language));
  }
}
