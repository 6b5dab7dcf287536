package fi.opastin.http;

import fi.opastin.editor.Visit;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Takes no form that another site made somebody's browser send.
 *
 * @param callers tells which pages are ours
 */
record FormGuard(Callers callers) {

  private static final HeaderName CSRF = HeaderNames.create("X-CSRF-Token");
  private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

  /** Whether a browser says that another site led here. */
  static boolean comesFromElsewhere(ServerRequest req) {
    return req.headers().values(FETCH_SITE).contains("cross-site");
  }

  /** What a browser says of where a form comes from must be us. */
  void requireOwnPage(ServerRequest req) {
    List<String> sites = req.headers().values(FETCH_SITE);
    boolean isElsewhere =
        callers.origin(req).map(origin -> !callers.isOwn(req, origin)).orElse(false)
            || sites.stream().anyMatch(site -> !site.equals("same-origin") && !site.equals("none"));
    if (isElsewhere) {
      throw Problem.of(ProblemType.FORM_OUT_OF_DATE).toException();
    }
  }

  /** A form must bring along what only our own pages of this session hold. */
  static void requireOwnForm(ServerRequest req, FormBody form, Visit visit) {
    String brought = req.headers().first(CSRF).or(() -> form.text(Visit.CSRF_FIELD)).orElse("");
    boolean isOurs =
        MessageDigest.isEqual(
            brought.getBytes(StandardCharsets.UTF_8),
            visit.csrf().getBytes(StandardCharsets.UTF_8));
    if (!isOurs) {
      throw Problem.of(ProblemType.FORM_OUT_OF_DATE).toException();
    }
  }
}
