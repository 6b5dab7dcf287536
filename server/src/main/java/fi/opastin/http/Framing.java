package fi.opastin.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;

/**
 * Refuses requests whose length can be read in two ways, and ends their connection: that is how a
 * second request is smuggled past a proxy (RFC 9112, 6.3). Helidon 4.4.0 takes them.
 */
final class Framing implements Filter {

  private static final int MOST_DIGITS = 18;

  private final Problems problems;

  Framing(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest req, RoutingResponse res) {
    if (isAmbiguous(req.headers())) {
      res.header(HeaderValues.CONNECTION_CLOSE);
      problems.send(req, res, Problem.of(ProblemType.BAD_REQUEST));
    } else {
      chain.proceed();
    }
  }

  private static boolean isAmbiguous(Headers headers) {
    List<String> lengths = headers.values(HeaderNames.CONTENT_LENGTH);
    List<String> encodings = headers.values(HeaderNames.TRANSFER_ENCODING);
    boolean lengthIsNumber =
        lengths.isEmpty()
            || (lengths.size() == 1
                && lengths.getFirst().length() <= MOST_DIGITS
                && lengths.getFirst().chars().allMatch(c -> c >= '0' && c <= '9'));
    boolean plainlyChunked =
        encodings.isEmpty() || (encodings.size() == 1 && encodings.getFirst().equals("chunked"));
    return !lengthIsNumber || !plainlyChunked || (!lengths.isEmpty() && !encodings.isEmpty());
  }
}
