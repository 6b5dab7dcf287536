package fi.opastin.http;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;

/**
 * Sets the headers that keep browsers from doing what nobody asked for. Pages widen them with
 * {@link #forPage}.
 */
final class SecurityHeaders implements Filter {

  private static final Header NO_CONTENT_POLICY =
      HeaderValues.createCached(
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");

  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:%s; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'self'";

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

  /** Lets a page of ours load its own scripts, styles and pictures, and nothing from elsewhere. */
  static void forPage(ServerResponse res) {
    forPage(res, Optional.empty());
  }

  /** The same, with pictures from one more origin. */
  static void forPage(ServerResponse res, Optional<String> pictures) {
    String more = pictures.map(origin -> " " + origin).orElse("");
    res.header(HeaderNames.create("Content-Security-Policy"), PAGE_POLICY.formatted(more));
    res.header(HeaderNames.create("X-Frame-Options"), "SAMEORIGIN");
    res.header(HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin");
  }
}
