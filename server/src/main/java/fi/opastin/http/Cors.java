package fi.opastin.http;

import fi.opastin.partners.Origin;
import fi.opastin.partners.Partners;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;

/**
 * Says which pages may read our replies. What is public may be read by any page; replies to POSTs,
 * problems among them, by pages of partners. A preflight names no partner, so that it is enough
 * when any partner lists the origin: the POST itself is held to its own partner.
 */
final class Cors implements Filter {

  private static final Header ANY = HeaderValues.createCached("Access-Control-Allow-Origin", "*");
  private static final Header EXPOSED =
      HeaderValues.createCached("Access-Control-Expose-Headers", "ETag, Retry-After, X-Request-Id");
  private static final Header ALLOWED_HEADERS =
      HeaderValues.createCached("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
  private static final Header FOR_TEN_MINUTES =
      HeaderValues.createCached("Access-Control-Max-Age", "600");
  private static final Header BY_ORIGIN = HeaderValues.createCached("Vary", "Origin");

  private final Partners partners;
  private final Callers callers;
  private final Problems problems;

  Cors(Partners partners, Callers callers, Problems problems) {
    this.partners = partners;
    this.callers = callers;
    this.problems = problems;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest req, RoutingResponse res) {
    Method method = req.prologue().method();
    if (RouteTable.isEditors(req.path().path())) {
      // no page but ours reads what is for those who are signed in
      chain.proceed();
      return;
    }
    if (method == Method.GET || method == Method.HEAD) {
      res.header(ANY);
      res.header(EXPOSED);
    } else if (method == Method.POST) {
      allow(req, res);
      res.header(EXPOSED);
    }
    chain.proceed();
  }

  /** Answers OPTIONS for an address that takes these methods. */
  void options(ServerRequest req, ServerResponse res, String allowed) {
    if (RouteTable.isEditors(req.path().path())) {
      res.header(HeaderNames.ALLOW, allowed);
      res.status(Status.NO_CONTENT_204).send();
      return;
    }
    boolean isPreflight = req.headers().contains(HeaderNames.ACCESS_CONTROL_REQUEST_METHOD);
    if (isPreflight && allowed.contains("POST")) {
      if (!allow(req, res)) {
        problems.send(req, res, Problem.of(ProblemType.ORIGIN_NOT_ALLOWED));
        return;
      }
    } else if (isPreflight) {
      res.header(ANY);
    }
    res.header(HeaderNames.ALLOW, allowed);
    res.header(HeaderNames.ACCESS_CONTROL_ALLOW_METHODS, allowed);
    res.header(ALLOWED_HEADERS);
    res.header(FOR_TEN_MINUTES);
    res.status(Status.NO_CONTENT_204).send();
  }

  private boolean allow(ServerRequest req, ServerResponse res) {
    res.header(BY_ORIGIN);
    Optional<Origin> origin = callers.origin(req);
    boolean allowed =
        origin.filter(page -> partners.anyLists(page) || callers.isOwn(req, page)).isPresent();
    if (allowed) {
      res.header(HeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin.orElseThrow().text());
    }
    return allowed;
  }
}
