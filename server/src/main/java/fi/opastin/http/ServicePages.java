package fi.opastin.http;

import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceId;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.language.Language;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page for each service, whole without scripts and fit to be printed. The page of a service that
 * has ended leads to the one that follows it. Safe to share.
 */
final class ServicePages implements RouteTable.Part {

  private final LiveKnowledge live;
  private final Clock clock;
  private final Callers callers;
  private final PublicReads reads;
  private final PageLinks links;

  ServicePages(LiveKnowledge live, Clock clock, Callers callers, PublicReads reads) {
    this.live = live;
    this.clock = clock;
    this.callers = callers;
    this.reads = reads;
    this.links = new PageLinks(callers);
  }

  @Override
  public void routing(RouteTable routes) {
    Handler page =
        reads.ofBody(
            req ->
                Responses.forAMinute(page(req).getBytes(StandardCharsets.UTF_8), PageRoutes.HTML));
    routes.get(
        "/s/{id}",
        (req, res) -> {
          SecurityHeaders.forPage(res);
          Optional<String> moved = moved(req);
          if (moved.isPresent()) {
            res.status(Status.PERMANENT_REDIRECT_308);
            res.header(HeaderNames.LOCATION, moved.get());
            res.header(HeaderNames.CACHE_CONTROL, Responses.FOR_A_MINUTE);
            res.send();
            return;
          }
          page.handle(req, res);
        });
  }

  /** The address of the service that follows the one asked for, where that has ended. */
  private Optional<String> moved(ServerRequest req) {
    Language language = Query.of(req).language();
    return current(req, live.get().directory(), now())
        .map(service -> service.id().value())
        .filter(id -> !id.equals(req.path().pathParameters().get("id")))
        .map(id -> PageLinks.address("/s/" + id, Map.of(), language));
  }

  private String page(ServerRequest req) {
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
    String path = "/s/" + service.id();
    String name = service.name().in(language);
    String main =
        "<h1>%s</h1>".formatted(Html.escape(name))
            + new ServiceCard(directory, language, Optional.empty(), now).facts(hit)
            + "<p><a href=\"/services?lang=%s\">%s</a></p>"
                .formatted(language.tag(), PageWords.BACK.in(language))
            + PageLinks.languages(path, Map.of(), language);
    String head =
        links.alternates(req, path, Map.of())
            + JsonLd.of(service, directory, language, callers.ownAddress(req) + path);
    return Html.page(language, name, head, main);
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
