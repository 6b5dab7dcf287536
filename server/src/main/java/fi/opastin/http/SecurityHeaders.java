package fi.opastin.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;

/**
 * Sets the headers that keep browsers from doing what nobody asked for. Pages widen them with
 * {@link PagePolicy}.
 */
final class SecurityHeaders implements Filter {

  private static final Header NO_CONTENT_POLICY =
      HeaderValues.createCached(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");

  /** For everything that is not a page. */
  static final List<Header> STRICT =
      List.of(
          NO_CONTENT_POLICY,
          HeaderValues.createCached("X-Content-Type-Options", "nosniff"),
          HeaderValues.createCached("Referrer-Policy", "no-referrer"),
          HeaderValues.createCached(
              "Permissions-Policy",
              "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(),"
                  + " interest-cohort=()"),
          HeaderValues.createCached("Cross-Origin-Resource-Policy", "cross-origin"),
          HeaderValues.createCached("X-Frame-Options", "DENY"));

  @Override
  public void filter(FilterChain chain, RoutingRequest req, RoutingResponse res) {
    STRICT.forEach(res::header);
    chain.proceed();
  }
}
