package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.answering.EventDays;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is coming: as a list, as a page, and as a calendar file each. Nothing that is over. */
final class EventRoutes implements RouteTable.Part {

  private static final String PATH = "/events";
  private static final String FILE = ".ics";

  private final LiveKnowledge live;
  private final Clock clock;
  private final PublicReads reads;
  private final PageLinks links;

  EventRoutes(LiveKnowledge live, Clock clock, PublicReads reads, PageLinks links) {
    this.live = live;
    this.clock = clock;
    this.reads = reads;
    this.links = links;
  }

  @Override
  public void routing(RouteTable routes) {
    Handler page =
        reads.ofBody(
            req ->
                Responses.forAMinute(page(req).getBytes(StandardCharsets.UTF_8), PageRoutes.HTML));
    routes
        .get("/api/v1/events", reads.of(this::list))
        .get("/api/v1/events/{id}", reads.of(this::one))
        .get(
            PATH,
            (req, res) -> {
              SecurityHeaders.forPage(res);
              page.handle(req, res);
            })
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

  private String page(ServerRequest req) {
    Query query = Query.of(req);
    Language language = query.language();
    Wording wording = live.get().wording();
    List<Event> events = found(query);
    StringBuilder main = new StringBuilder();
    main.append("<h1>").append(EventWords.TITLE.in(language)).append("</h1>");
    if (events.isEmpty()) {
      main.append("<p>").append(EventWords.NONE.in(language)).append("</p>");
    }
    for (Event event : events) {
      main.append("<article class=\"service\"><h2><a href=\"")
          .append(Html.escape(event.url().in(language)))
          .append("\">")
          .append(Html.escape(event.title().in(language)))
          .append("</a></h2>");
      paragraph(main, EventDays.of(event, language));
      event.place().ifPresent(place -> paragraph(main, place.in(language)));
      paragraph(main, event.summary().in(language));
      if (event.mayChange()) {
        paragraph(main, wording.say(Wording.Key.DATES_MAY_CHANGE, language));
      }
      main.append("<p><a href=\"")
          .append(Html.escape(EventJson.address(event, language)))
          .append("\">")
          .append(Html.escape(wording.say(Wording.Key.ADD_TO_CALENDAR, language)))
          .append("</a></p></article>");
    }
    main.append(PageLinks.languages(PATH, Map.of(), language));
    String head = links.alternates(req, PATH, Map.of());
    return Html.page(language, EventWords.TITLE.in(language), head, main.toString());
  }

  private static void paragraph(StringBuilder main, String text) {
    main.append("<p>").append(Html.escape(text)).append("</p>");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
  }
}
