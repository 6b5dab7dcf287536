package fi.opastin.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cookie of the editor. Its name makes browsers refuse it unless it came from this very host and
 * by a secure way ({@code __Host-}); on this machine itself they take plain HTTP for one.
 *
 * @param name of the cookie
 * @param sameSite when browsers send it
 */
record SessionCookie(String name, String sameSite) {

  /** Who is signed in: only ever sent from one of our own pages to another. */
  static final SessionCookie SESSION = new SessionCookie("__Host-opastin", "Strict");

  /** Who is signing in at an issuer, which leads back to us. */
  static final SessionCookie ATTEMPT = new SessionCookie("__Host-opastin-attempt", "Lax");

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{20,200}");

  /** What a browser sent; none where two differ, since then somebody else has set one of them. */
  Optional<String> read(ServerRequest req) {
    List<String> values = new ArrayList<>();
    for (String header : req.headers().values(HeaderNames.COOKIE)) {
      for (String pair : header.split(";")) {
        int is = pair.indexOf('=');
        if (is > 0 && pair.substring(0, is).strip().equals(name)) {
          values.add(pair.substring(is + 1).strip());
        }
      }
    }
    return values.stream().distinct().count() == 1 && VALUE.matcher(values.getFirst()).matches()
        ? Optional.of(values.getFirst())
        : Optional.empty();
  }

  /** Gives it to a browser until that is closed. */
  void set(ServerResponse res, String value) {
    send(res, value, "");
  }

  /** Gives it to a browser for some seconds. */
  void set(ServerResponse res, String value, long seconds) {
    send(res, value, "; Max-Age=" + seconds);
  }

  /** Takes it back. */
  void clear(ServerResponse res) {
    send(res, "", "; Max-Age=0");
  }

  private void send(ServerResponse res, String value, String age) {
    res.headers()
        .add(
            HeaderNames.SET_COOKIE,
            name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=" + sameSite + age);
  }
}
