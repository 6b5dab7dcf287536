package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.partners.RateLimits;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Answers GETs of what is public: within the client's rate, with a permit while the answer is made
 * (not while it is sent, so that slow readers hold none), and with a tag. Safe to share.
 */
final class PublicReads {

  private final RateLimits limits;
  private final Callers callers;
  private final Permits permits;

  PublicReads(RateLimits limits, Callers callers, Permits permits) {
    this.limits = limits;
    this.callers = callers;
    this.permits = permits;
  }

  /** Makes the body of an answer. */
  @FunctionalInterface
  interface Read {
    JsonNode read(ServerRequest req);
  }

  /** Makes an answer that need not be JSON. */
  @FunctionalInterface
  interface ReadBody {
    Responses.Body read(ServerRequest req);
  }

  /** A handler that answers with what is read. */
  Handler of(Read read) {
    return (req, res) -> Responses.sendTagged(req, res, permitted(req, () -> read.read(req)));
  }

  /** A handler that answers with a body in the format that the request names. */
  Handler ofBody(ReadBody read) {
    return (req, res) -> Responses.sendTagged(req, res, permitted(req, () -> read.read(req)));
  }

  /** What is made within the client's rate and with a permit. */
  <T> T permitted(ServerRequest req, Supplier<T> read) {
    Duration wait = limits.takeRead(callers.client(req));
    if (wait.isPositive()) {
      throw Problem.of(ProblemType.TOO_MANY_REQUESTS).withRetryAfter(wait).toException();
    }
    Permits.Permit permit = permits.take().orElseThrow(this::overloaded);
    try {
      return read.get();
    } finally {
      permit.close();
    }
  }

  private ProblemException overloaded() {
    permits.refused(0);
    return Refusals.overloaded().toException();
  }
}
