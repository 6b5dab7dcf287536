package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.pages.EventPage;
import fi.opastin.pages.Page;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is coming: as a list, as a page, and as a calendar file each. Nothing that is over. */
final class EventRoutes implements RouteTable.Part {

  private static final String FILE = ".ics";

  private final LiveKnowledge live;
  private final Clock clock;
  private final PublicReads reads;
  private final PageReads pages;

  EventRoutes(LiveKnowledge live, Clock clock, PublicReads reads, PageReads pages) {
    this.live = live;
    this.clock = clock;
    this.reads = reads;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/api/v1/events", reads.of(this::list))
        .get("/api/v1/events/{id}", reads.of(this::one))
        .get(EventPage.ADDRESS.path(), pages.of(this::page))
        .get("/events/{file}", reads.ofBody(this::file));
  }

  private JsonNode list(ServerRequest req) {
    Query query = Query.of(req);
    Slice<Event> slice = Slice.of(found(query), "events", query);
    ArrayNode items = Json.array();
    slice.items().forEach(event -> items.add(EventJson.of(event, query.language())));
    return Json.page(items, slice.next());
  }

  private List<Event> found(Query query) {
    Knowledge knowledge = live.get();
    Optional<TopicId> topic =
        query.parsed(
            "topic",
            id ->
                Optional.of(id)
                    .filter(TopicId::isWellFormed)
                    .map(TopicId::new)
                    .filter(known -> knowledge.topic(known).isPresent()),
            "must be a topic of /api/v1/topics");
    Optional<MunicipalityCode> place = ServiceFilters.municipality(query, knowledge.directory());
    return knowledge.eventsFrom(today()).stream()
        .filter(event -> topic.map(event.topics()::contains).orElse(true))
        .filter(event -> place.isEmpty() || event.isFor(place))
        .toList();
  }

  private JsonNode one(ServerRequest req) {
    return EventJson.of(event(req.path().pathParameters().get("id")), Query.of(req).language());
  }

  private Responses.Body file(ServerRequest req) {
    String file = req.path().pathParameters().get("file");
    if (!file.endsWith(FILE)) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    Event event = event(file.substring(0, file.length() - FILE.length()));
    return Responses.forAMinute(
        EventCalendar.of(event, Query.of(req).language()), EventCalendar.TYPE);
  }

  /** An event that is not over; of one that is, nothing is known any more. */
  private Event event(String id) {
    return live.get().eventsFrom(today()).stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private Page page(ServerRequest req) {
    Query query = Query.of(req);
    return EventPage.of(found(query), live.get().wording(), query.language());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
  }
}
