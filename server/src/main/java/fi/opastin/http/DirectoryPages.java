package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import fi.opastin.pages.DirectoryPage;
import fi.opastin.pages.Page;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The directory for people at {@code /services}, and what its map asks for. Safe to share. */
final class DirectoryPages implements RouteTable.Part {

  private static final int PER_PAGE = 30;

  private final LiveKnowledge live;
  private final Clock clock;
  private final PublicReads reads;
  private final PageReads pages;
  private final PagePolicy policy;
  private final DirectoryPage.Map map;

  DirectoryPages(
      LiveKnowledge live, Clock clock, PublicReads reads, PageReads pages, MapSettings map) {
    this.live = live;
    this.clock = clock;
    this.reads = reads;
    this.pages = pages;
    this.policy = PagePolicy.OWN.withPictures(map.origin());
    WidgetFiles files = WidgetFiles.built();
    this.map =
        new DirectoryPage.Map(
            files.path("map"), files.path("map-style"), map.tiles(), map.credit(), map.maxZoom());
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/services", pages.of(policy, this::list))
        .get("/services/places.json", reads.of(this::places));
  }

  private Page list(ServerRequest req) {
    Query query = Query.of(req);
    Knowledge knowledge = live.get();
    Directory directory = knowledge.directory();
    Instant now = clock.instant();
    ServiceFilters filters = ServiceFilters.of(query, knowledge, now).inLanguage(served(query));
    Optional<Municipality> asked =
        ServiceFilters.municipality(query, directory).flatMap(directory::municipality);
    return new DirectoryPage(knowledge, query.language(), asked, now.atZone(OpeningHours.ZONE), map)
        .of(filters.page(directory, PER_PAGE, query.cursor()), chosen(query));
  }

  /** The filters that were set, for links to the same in another part or language. */
  private static Map<String, String> chosen(Query query) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String name : DirectoryPage.filters()) {
      query.text(name).ifPresent(value -> chosen.put(name, value.strip()));
    }
    return chosen;
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
}
