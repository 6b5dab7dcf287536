package fi.opastin.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;

/**
 * What browsers may do for a page of ours: load its own scripts, styles and pictures, and nothing
 * from elsewhere. Immutable.
 *
 * @param pictures one more origin that pictures may come from
 * @param framedBy what may show the page in a frame besides our own pages, as {@code
 *     frame-ancestors} spells it
 */
record PagePolicy(Optional<String> pictures, List<String> framedBy) {

  private static final HeaderName CONTENT_POLICY = HeaderNames.create("Content-Security-Policy");
  private static final HeaderName FRAMES = HeaderNames.create("X-Frame-Options");
  private static final HeaderName OPENER = HeaderNames.create("Cross-Origin-Opener-Policy");
  private static final HeaderName REFERRER = HeaderNames.create("Referrer-Policy");

  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:%s; font-src"
          + " 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'self'%s";

  /** Framed by nobody but us. */
  static final PagePolicy OWN = new PagePolicy(Optional.empty(), List.of());

  PagePolicy {
    framedBy = List.copyOf(framedBy);
  }

  /** The same, with pictures from one more origin. */
  PagePolicy withPictures(Optional<String> origin) {
    return new PagePolicy(origin, framedBy);
  }

  /** The same, in frames of other sites too. */
  PagePolicy framedBy(List<String> sources) {
    return new PagePolicy(pictures, sources);
  }

  /** Sets the headers. */
  void apply(ServerResponse res) {
    String more = pictures.map(origin -> " " + origin).orElse("");
    String frames = framedBy.isEmpty() ? "" : " " + String.join(" ", framedBy);
    res.header(CONTENT_POLICY, CONTENT.formatted(more, frames));
    res.header(OPENER, "same-origin");
    // without it browsers hide even from us which page a form was sent from
    res.header(REFERRER, "same-origin");
    if (framedBy.isEmpty()) {
      res.header(FRAMES, "SAMEORIGIN");
    } else {
      // it cannot name other sites; frame-ancestors does
      res.headers().remove(FRAMES);
    }
  }
}
