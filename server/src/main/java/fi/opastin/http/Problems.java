package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.BadCursorException;
import fi.opastin.storage.Database;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.http.RequestException;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.logging.Logger;

/**
 * Turns failures into RFC 9457 problems: the one place where that happens. What nobody foresaw
 * becomes a bare 500 with a reference, under which the log names the exception and where it was
 * thrown, without its message. Safe to share.
 */
final class Problems {

  static final String CONTENT_TYPE = "application/problem+json";

  private static final Logger LOG = Logger.getLogger("fi.opastin.faults");

  private final Meters meters;

  Problems(Meters meters) {
    this.meters = meters;
  }

  /** Answers a failed request. */
  void answer(ServerRequest req, ServerResponse res, Throwable failure) {
    if (failure instanceof CloseConnectionException close) {
      throw close;
    }
    send(req, res, problem(failure, res));
  }

  /** Sends a problem. When not all of the request was read, the connection ends with it. */
  void send(ServerRequest req, ServerResponse res, Problem problem) {
    begin(req, res, problem);
    res.header(HeaderNames.CONTENT_TYPE, CONTENT_TYPE);
    Responses.send(req, res, Json.bytes(json(problem, res)));
  }

  /** Sends a problem as a page for people, which was made already. */
  void sendPage(ServerRequest req, ServerResponse res, Problem problem, byte[] page) {
    begin(req, res, problem);
    res.header(HeaderNames.CONTENT_TYPE, PageReads.HTML);
    Responses.send(req, res, page);
  }

  private void begin(ServerRequest req, ServerResponse res, Problem problem) {
    meters.problem(problem.type());
    if (req.content().hasEntity() && !req.content().consumed()) {
      res.header(HeaderValues.CONNECTION_CLOSE);
    }
    res.status(Status.create(problem.type().status()));
    res.headers().remove(HeaderNames.ETAG);
    describe(problem, res.headers());
  }

  /** Answers what never becomes a request: the framework refuses it itself. */
  DirectHandler.TransportResponse answerUnrouted(Status status) {
    Problem problem = Problem.of(ProblemType.ofStatus(status.code()));
    meters.problem(problem.type());
    ServerResponseHeaders headers = ServerResponseHeaders.create();
    SecurityHeaders.STRICT.forEach(headers::set);
    describe(problem, headers);
    headers.set(HeaderNames.CONTENT_TYPE, CONTENT_TYPE);
    return DirectHandler.TransportResponse.builder()
        .status(Status.create(problem.type().status()))
        .headers(headers)
        .entity(Json.bytes(ProblemJson.of(problem)))
        .keepAlive(false)
        .build();
  }

  private static void describe(Problem problem, ServerResponseHeaders headers) {
    headers.set(HeaderNames.CACHE_CONTROL, "no-store");
    problem.allow().ifPresent(methods -> headers.set(HeaderNames.ALLOW, methods));
    problem
        .retryAfter()
        .ifPresent(
            wait ->
                headers.set(
                    HeaderNames.RETRY_AFTER,
                    Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()))));
  }

  private static ObjectNode json(Problem problem, ServerResponse res) {
    ObjectNode json = ProblemJson.of(problem);
    if (problem.type() == ProblemType.INTERNAL) {
      json.put("reference", AccessLog.requestId(res));
    }
    return json;
  }

  /** The problem that a failure is; one that nobody foresaw is logged. */
  Problem problem(Throwable failure, ServerResponse res) {
    return switch (failure) {
      case ProblemException known -> known.problem();
      case BadCursorException cursor ->
          Problem.at(ProblemType.BAD_CURSOR, "cursor", "must be next of the part before");
      case Database.Unavailable away -> {
        LOG.warning("event=database-away");
        yield Refusals.overloaded();
      }
      case HttpException framework when framework.status().code() < 500 ->
          Problem.of(ProblemType.ofStatus(framework.status().code()));
      case RequestException framework when framework.status().code() < 500 ->
          Problem.of(ProblemType.ofStatus(framework.status().code()));
      default -> {
        log(failure, AccessLog.requestId(res));
        yield Problem.of(ProblemType.INTERNAL);
      }
    };
  }

  private static void log(Throwable failure, String reference) {
    StringBuilder event = new StringBuilder("event=fault reference=").append(reference).append(' ');
    LineFormatter.append(event, failure);
    LOG.severe(event.toString());
  }
}
