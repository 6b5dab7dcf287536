package fi.opastin.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;

/**
 * Gives every request an id and writes one line about it: the route's pattern and never the address
 * itself, which may hold what a person searched for; no words, no network addresses. Ends
 * connections that a reply said would end.
 */
final class AccessLog implements Filter {

  static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");

  private static final Logger LOG = Logger.getLogger("fi.opastin.access");
  private static final HexFormat HEX = HexFormat.of();

  @Override
  public void filter(FilterChain chain, RoutingRequest req, RoutingResponse res) {
    long begun = System.nanoTime();
    res.header(REQUEST_ID, HEX.toHexDigits(ThreadLocalRandom.current().nextLong()));
    chain.proceed();
    LOG.info(() -> line(req, res, System.nanoTime() - begun));
    // the framework would go on to read what is left of the body as the next request
    boolean unread = req.content().hasEntity() && !req.content().consumed();
    if (unread || res.headers().contains(HeaderValues.CONNECTION_CLOSE)) {
      throw new CloseConnectionException("The reply said so");
    }
  }

  /** The id of the request that is being answered. */
  static String requestId(ServerResponse res) {
    return res.headers().first(REQUEST_ID).orElse("none");
  }

  private static String line(RoutingRequest req, RoutingResponse res, long nanos) {
    String method =
        RouteTable.isKnown(req.prologue().method()) ? req.prologue().method().text() : "other";
    return "event=request id="
        + requestId(res)
        + " method="
        + method
        + " route="
        + req.matchingPattern().orElse("none")
        + " status="
        + res.status().code()
        + " micros="
        + nanos / 1000
        + " bytes="
        + res.bytesWritten();
  }
}
