package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import io.helidon.webserver.http.ServerRequest;
import java.time.LocalDate;

/** What the widget needs when it is first opened. */
final class PartnerRoutes implements RouteTable.Part {

  private final Backend backend;
  private final PublicReads reads;

  PartnerRoutes(Backend backend, PublicReads reads) {
    this.backend = backend;
    this.reads = reads;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.get("/api/v1/partners/{key}", reads.of(this::partner));
  }

  private JsonNode partner(ServerRequest req) {
    Partner partner =
        backend
            .partners()
            .find(req.path().pathParameters().get("key"))
            .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_PARTNER).toException());
    Query query = Query.of(req);
    Language language =
        query.text("lang").isPresent() ? query.language() : partner.languages().getFirst();
    LocalDate today = LocalDate.ofInstant(backend.clock().instant(), OpeningHours.ZONE);
    return PartnerJson.of(partner, backend.knowledge().get(), language, today);
  }
}
