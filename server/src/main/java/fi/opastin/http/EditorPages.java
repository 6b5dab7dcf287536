package fi.opastin.http;

import fi.opastin.editor.EditorFrame;
import fi.opastin.editor.EditorPage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.RefusalPage;
import fi.opastin.editor.Section;
import fi.opastin.editor.SignInPage;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sends pages of the editor: with their policy, kept by nobody, and with a page for what fails.
 * Safe to share.
 */
final class EditorPages {

  private static final HeaderName HTMX = HeaderNames.create("HX-Request");
  static final HeaderName HTMX_REDIRECT = HeaderNames.create("HX-Redirect");
  private static final HeaderName CONTENT_POLICY = HeaderNames.create("Content-Security-Policy");
  private static final HeaderName FRAMES = HeaderNames.create("X-Frame-Options");
  private static final HeaderName OPENER = HeaderNames.create("Cross-Origin-Opener-Policy");
  private static final HeaderName RESOURCES = HeaderNames.create("Cross-Origin-Resource-Policy");
  private static final HeaderName REFERRER = HeaderNames.create("Referrer-Policy");

  /** Our own scripts, styles and frames and nothing else, and in nobody's frame. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final Problems problems;
  private final Optional<String> htmx = WidgetFiles.built().path("htmx");
  private volatile Set<String> paths = Set.of();
  private volatile Supplier<OptionalInt> tasks = OptionalInt::empty;

  EditorPages(Problems problems) {
    this.problems = problems;
  }

  /** Only parts that there are stand in the navigation. */
  void know(RouteTable routes) {
    paths =
        routes.routes().stream()
            .map(RouteTable.Route::path)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** How many tasks there are stands in the navigation. */
  void count(Supplier<OptionalInt> counted) {
    tasks = counted;
  }

  /** The parts that there are for somebody. */
  List<Section> sections(Visit visit) {
    return Arrays.stream(Section.values())
        .filter(section -> section.isFor(visit.person()) && paths.contains(section.path()))
        .toList();
  }

  /** Sends a reply to somebody who is signed in. */
  void send(ServerRequest req, ServerResponse res, Optional<Visit> visit, EditorReply reply) {
    switch (reply) {
      case EditorReply.Shown(int status, EditorPage page) -> {
        res.status(Status.create(status));
        write(req, res, visit, visit.map(Visit::language).orElseGet(() -> preferred(req)), page);
      }
      case EditorReply.Piece(var html) -> html(req, res, html.toString());
      case EditorReply.SeeOther(String path, Optional<Notice> notice) ->
          onTo(req, res, noticed(path, notice));
      case EditorReply.Left() -> {
        SessionCookie.SESSION.clear(res);
        seeOther(res, noticed("/editor/sign-in", Optional.of(Notice.GOODBYE)));
      }
      case EditorReply.Download(String name, String type, byte[] bytes) -> {
        keepOut(res);
        res.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        res.header(HeaderNames.CONTENT_TYPE, type);
        Responses.send(req, res, bytes);
      }
    }
  }

  /** Sends a page to somebody who need not be signed in. */
  void write(
      ServerRequest req,
      ServerResponse res,
      Optional<Visit> visit,
      Language language,
      EditorPage page) {
    EditorFrame frame =
        new EditorFrame(
            language,
            visit,
            visit.map(this::sections).orElse(List.of()),
            ReturnPath.of(here(req)).orElse("/editor"),
            PageReads.parameter(req, "done")
                .flatMap(Notice::of)
                .map(notice -> notice.in(language))
                .orElse(""),
            visit.isPresent() ? tasks.get() : OptionalInt.empty(),
            htmx);
    html(req, res, page.write(frame));
  }

  /** Leads somebody who followed a link on another site to the same page, now from one of ours. */
  void leadOn(ServerRequest req, ServerResponse res) {
    Language language = preferred(req);
    String path = ReturnPath.of(here(req)).orElse("/editor");
    write(req, res, Optional.empty(), language, SignInPage.onward(language, path));
  }

  private static void html(ServerRequest req, ServerResponse res, String html) {
    keepOut(res);
    res.header(HeaderNames.CONTENT_TYPE, PageReads.HTML);
    Responses.send(req, res, html.getBytes(StandardCharsets.UTF_8));
  }

  /** Kept by no cache, shown in no frame, read by no other site. */
  static void keepOut(ServerResponse res) {
    res.header(CONTENT_POLICY, POLICY);
    res.header(FRAMES, "DENY");
    res.header(OPENER, "same-origin");
    res.header(RESOURCES, "same-origin");
    // without it browsers hide even from us which page a form was sent from
    res.header(REFERRER, "same-origin");
    res.header(HeaderNames.CACHE_CONTROL, "no-store");
  }

  /** Whether htmx asks, which puts what it gets into the middle of a page. */
  static boolean asksForPiece(ServerRequest req) {
    return req.headers().contains(HTMX);
  }

  /** On to another page as a whole, also where htmx asked for a piece of one. */
  private static void onTo(ServerRequest req, ServerResponse res, String path) {
    if (asksForPiece(req)) {
      keepOut(res);
      res.header(HTMX_REDIRECT, path);
      res.status(Status.NO_CONTENT_204).send();
    } else {
      seeOther(res, path);
    }
  }

  /** On to another page of ours, by GET. */
  static void seeOther(ServerResponse res, String path) {
    keepOut(res);
    res.header(HeaderNames.LOCATION, path);
    res.status(Status.SEE_OTHER_303).send();
  }

  private static String noticed(String path, Optional<Notice> notice) {
    return notice
        .map(said -> path + (path.contains("?") ? "&" : "?") + "done=" + said.id())
        .orElse(path);
  }

  /** Does something; what fails becomes a page for people and a problem for programs. */
  void failing(ServerRequest req, ServerResponse res, Runnable work) {
    try {
      work.run();
    } catch (CloseConnectionException ended) {
      throw ended;
    } catch (RuntimeException failure) {
      if (!PageReads.wantsPage(req)) {
        throw failure;
      }
      Problem problem = problems.problem(failure, res);
      Language language = preferred(req);
      keepOut(res);
      Optional<String> reference =
          problem.type() == ProblemType.INTERNAL
              ? Optional.of(AccessLog.requestId(res))
              : problem.detail();
      EditorFrame frame =
          new EditorFrame(language, Optional.empty(), List.of(), "/editor", "", Optional.empty());
      String page = RefusalPage.of(why(problem.type()), language, reference).write(frame);
      problems.sendPage(req, res, problem, page.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static RefusalPage.Why why(ProblemType type) {
    return switch (type) {
      case NOT_PERMITTED -> RefusalPage.Why.NOT_PERMITTED;
      case FORM_OUT_OF_DATE -> RefusalPage.Why.FORGED;
      case NOT_FOUND -> RefusalPage.Why.NOT_FOUND;
      case TOO_MANY_REQUESTS, OVERLOADED -> RefusalPage.Why.BUSY;
      default -> type.status() < 500 ? RefusalPage.Why.NOT_VALID : RefusalPage.Why.FAULT;
    };
  }

  /** The path of a request with its query, as it came. */
  static String here(ServerRequest req) {
    String query = req.query().rawValue();
    return req.path().rawPath() + (query.isEmpty() ? "" : "?" + query);
  }

  /** What somebody reads who has not said so. */
  static Language preferred(ServerRequest req) {
    return Stream.of(PageReads.language(req)).map(Language::written).findFirst().orElseThrow();
  }
}
