package fi.opastin.http;

import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.pages.FailurePage;
import fi.opastin.pages.Page;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Answers with pages: their policy, their tag, and failures as pages to those who read pages.
 * Programs, which do not ask for HTML, get problems as everywhere. Safe to share.
 */
final class PageReads {

  private static final TopicId CRISIS = new TopicId("crisis-suicide");
  static final String HTML = "text/html; charset=utf-8";

  private final PublicReads reads;
  private final Callers callers;
  private final Problems problems;
  private final LiveKnowledge live;

  PageReads(PublicReads reads, Callers callers, Problems problems, LiveKnowledge live) {
    this.live = live;
    this.reads = reads;
    this.callers = callers;
    this.problems = problems;
  }

  /** Makes a page. */
  @FunctionalInterface
  interface Make {
    Page page(ServerRequest req);
  }

  /** A handler that answers GETs with a page. */
  Handler of(Make make) {
    return of(PagePolicy.OWN, make);
  }

  /** A handler that answers GETs with a page under a policy of its own. */
  Handler of(PagePolicy policy, Make make) {
    Handler read = reads.ofBody(req -> body(req, make.page(req)));
    return failing(
        (req, res) -> {
          policy.apply(res);
          read.handle(req, res);
        });
  }

  /** A handler whose problems become pages. */
  Handler failing(Handler handler) {
    return (req, res) -> {
      try {
        handler.handle(req, res);
      } catch (CloseConnectionException ended) {
        throw ended;
      } catch (RuntimeException failure) {
        if (!wantsPage(req)) {
          throw failure;
        }
        fail(req, res, problems.problem(failure, res));
      }
    };
  }

  private void fail(ServerRequest req, ServerResponse res, Problem problem) {
    PagePolicy.OWN.apply(res);
    Language language = language(req);
    boolean wasToTellHelp = problem.more().containsKey("contacts");
    Page page =
        FailurePage.of(
            why(problem.type()),
            language,
            isOff(problem.type()) ? problem.detail() : Optional.empty(),
            ContactJson.people(problem.more().get("contacts")),
            wasToTellHelp ? live.get().crisisContacts(CRISIS, language) : List.of());
    problems.sendPage(req, res, problem, bytes(req, page));
  }

  /** The origin under which a request reached us. */
  String origin(ServerRequest req) {
    return callers.ownAddress(req);
  }

  /** A page as it is sent. */
  byte[] bytes(ServerRequest req, Page page) {
    return page.write(origin(req)).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a person reads the answer. */
  static boolean wantsPage(ServerRequest req) {
    return req.headers().values(HeaderNames.ACCEPT).stream()
        .anyMatch(accept -> accept.contains("text/html"));
  }

  /** The variant that was asked for, or what the browser prefers of those that we have. */
  static Language language(ServerRequest req) {
    return asked(req)
        .or(
            () ->
                req.headers().values(HeaderNames.ACCEPT_LANGUAGE).stream()
                    .flatMap(header -> Arrays.stream(header.split(",")))
                    .map(range -> range.split(";", 2)[0])
                    .flatMap(tag -> Language.of(tag).stream())
                    .findFirst())
        .orElse(Language.FI);
  }

  private static Optional<Language> asked(ServerRequest req) {
    return parameter(req, "lang").flatMap(Language::of);
  }

  /** A parameter that may be missing or wrong without ending the request. */
  static Optional<String> parameter(ServerRequest req, String name) {
    try {
      return Query.of(req).text(name);
    } catch (ProblemException unreadable) {
      return Optional.empty();
    }
  }

  private Responses.Body body(ServerRequest req, Page page) {
    return Responses.forAMinute(bytes(req, page), HTML);
  }

  /** What editors say meanwhile may be shown to people, unlike what programs are told. */
  private static boolean isOff(ProblemType type) {
    return type == ProblemType.SWITCHED_OFF || type == ProblemType.TOPIC_OFF;
  }

  private static FailurePage.Why why(ProblemType type) {
    if (isOff(type)) {
      return type == ProblemType.TOPIC_OFF ? FailurePage.Why.TOPIC_OFF : FailurePage.Why.OFF;
    }
    return switch (type.status()) {
      case 404 -> FailurePage.Why.NOT_FOUND;
      case 429, 503 -> FailurePage.Why.BUSY;
      default -> type.status() < 500 ? FailurePage.Why.NOT_VALID : FailurePage.Why.FAULT;
    };
  }
}
