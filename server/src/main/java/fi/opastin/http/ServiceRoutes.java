package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Page;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The directory of services. */
final class ServiceRoutes implements RouteTable.Part {

  private final LiveKnowledge live;
  private final Clock clock;
  private final PublicReads reads;

  ServiceRoutes(LiveKnowledge live, Clock clock, PublicReads reads) {
    this.live = live;
    this.clock = clock;
    this.reads = reads;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/api/v1/services", reads.of(this::list))
        .get("/api/v1/services/{id}", reads.of(this::one));
  }

  private JsonNode list(ServerRequest req) {
    Query query = Query.of(req);
    Knowledge knowledge = live.get();
    Instant now = clock.instant();
    ServiceFilters filters = ServiceFilters.of(query, knowledge, now);
    Page page = filters.page(knowledge.directory(), query.limit(), query.cursor());
    ServiceJson json = new ServiceJson(knowledge.directory(), query.language(), day(now));
    return Json.page(json.list(page.items()), page.next());
  }

  private JsonNode one(ServerRequest req) {
    Directory directory = live.get().directory();
    Instant now = clock.instant();
    LocalDate day = day(now);
    String id = req.path().pathParameters().get("id");
    Service service =
        Optional.of(id)
            .filter(ServiceId::isId)
            .flatMap(known -> directory.current(new ServiceId(known), day))
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException())
            .shownAt(day);
    ServiceHit hit =
        new ServiceHit(
            service,
            OptionalLong.empty(),
            service.hours().map(hours -> hours.value().at(now)),
            List.of());
    return new ServiceJson(directory, Query.of(req).language(), day).of(hit);
  }

  private static LocalDate day(Instant now) {
    return now.atZone(OpeningHours.ZONE).toLocalDate();
  }
}
