package fi.opastin.http;

import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceId;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import fi.opastin.pages.Page;
import fi.opastin.pages.ServicePage;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page for each service, whole without scripts and fit to be printed. The page of a service that
 * has ended leads to the one that follows it. Safe to share.
 */
final class ServicePages implements RouteTable.Part {

  private final LiveKnowledge live;
  private final Clock clock;
  private final PageReads pages;

  ServicePages(LiveKnowledge live, Clock clock, PageReads pages) {
    this.live = live;
    this.clock = clock;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    Handler page = pages.of(this::page);
    routes.get(
        "/s/{id}",
        pages.failing(
            (req, res) -> {
              Optional<String> moved = moved(req);
              if (moved.isPresent()) {
                res.status(Status.PERMANENT_REDIRECT_308);
                res.header(HeaderNames.LOCATION, moved.get());
                res.header(HeaderNames.CACHE_CONTROL, Responses.FOR_A_MINUTE);
                res.send();
                return;
              }
              page.handle(req, res);
            }));
  }

  /** The address of the service that follows the one asked for, where that has ended. */
  private Optional<String> moved(ServerRequest req) {
    Language language = Query.of(req).language();
    return current(req, live.get().directory(), now())
        .filter(service -> !service.id().value().equals(req.path().pathParameters().get("id")))
        .map(service -> ServicePage.address(service).in(language));
  }

  private Page page(ServerRequest req) {
    Language language = Query.of(req).language();
    Directory directory = live.get().directory();
    ZonedDateTime now = now();
    Service service =
        current(req, directory, now)
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException())
            .shownAt(now.toLocalDate());
    ServiceHit hit =
        new ServiceHit(
            service,
            OptionalLong.empty(),
            service.hours().map(hours -> hours.value().at(now)),
            List.of());
    return ServicePage.of(hit, directory, language, now, pages.origin(req));
  }

  private static Optional<Service> current(
      ServerRequest req, Directory directory, ZonedDateTime now) {
    return Optional.of(req.path().pathParameters().get("id"))
        .filter(ServiceId::isId)
        .flatMap(id -> directory.current(new ServiceId(id), now.toLocalDate()));
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(OpeningHours.ZONE);
  }
}
