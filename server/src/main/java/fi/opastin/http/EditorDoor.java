package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.partners.RateLimits;
import fi.opastin.people.Member;
import fi.opastin.people.Right;
import fi.opastin.people.SessionStore;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The way into the editor: who is signed in, whether they may, and whether a form is ours. Every
 * address of the editor goes through one of its methods, which names the right that it needs. Who
 * may what is read anew for each request, so that a change takes effect at once. Safe to share.
 */
final class EditorDoor {

  private static final String BEARER = "Bearer ";

  /** Those who are signed in may send more: a topic has many phrases. */
  private static final int LONGEST = 512 * 1024;

  private final EditorBackend backend;
  private final BodyReader bodies;
  private final Callers callers;
  private final FormGuard forms;
  private final RateLimits limits;
  private final EditorPages pages;
  private final Clock clock;

  EditorDoor(
      EditorBackend backend,
      BodyReader bodies,
      Callers callers,
      RateLimits limits,
      EditorPages pages,
      Clock clock) {
    this.backend = backend;
    this.bodies = bodies;
    this.callers = callers;
    this.forms = new FormGuard(callers);
    this.limits = limits;
    this.pages = pages;
    this.clock = clock;
  }

  /** Shows something to somebody. */
  @FunctionalInterface
  interface Read {
    EditorReply reply(Visit visit, ServerRequest req);
  }

  /** Changes something that a form asks for. */
  @FunctionalInterface
  interface Change {
    EditorReply reply(Visit visit, FormBody form, ServerRequest req);
  }

  /** Changes something that a form with a file asks for. */
  @FunctionalInterface
  interface Upload {
    EditorReply reply(Visit visit, UploadBody upload, ServerRequest req);
  }

  /** Answers a program. */
  @FunctionalInterface
  interface Call {
    JsonNode reply(Visit visit, ServerRequest req);
  }

  /** Answers a program that sent something. */
  @FunctionalInterface
  interface CallWith {
    JsonNode reply(Visit visit, ObjectNode body, ServerRequest req);
  }

  /** Does something for somebody who need not be signed in. */
  @FunctionalInterface
  interface Enter {
    void handle(Entry entry, ServerResponse res);
  }

  /**
   * A request of somebody who need not be signed in.
   *
   * @param language what they read
   * @param form what they sent; empty for a GET
   * @param visit who they are, where they are signed in
   */
  record Entry(
      ServerRequest req, Language language, Optional<FormBody> form, Optional<Visit> visit) {}

  /** A GET for those with a right. */
  Guarded page(Right right, Read read) {
    return guarded(
        Access.of(right),
        (req, res) -> {
          Optional<Visit> visit = visit(req);
          if (visit.isEmpty() && lacksCookie(req)) {
            pages.leadOn(req, res);
            return;
          }
          if (visit.isEmpty()) {
            toSignIn(req, res, true);
            return;
          }
          require(visit.get(), right);
          pages.send(req, res, visit, read.reply(visit.get(), req));
        });
  }

  /** A POST for those with a right, of a form that is ours. */
  Guarded change(Right right, Change change) {
    return guarded(
        Access.of(right),
        (req, res) -> {
          // read before anything is refused, since what is unread ends the connection
          FormBody form = bodies.readForm(req, LONGEST);
          forms.requireOwnPage(req);
          Optional<Visit> visit = visit(req);
          if (visit.isEmpty()) {
            toSignIn(req, res, false);
            return;
          }
          FormGuard.requireOwnForm(req, form, visit.get());
          require(visit.get(), right);
          pages.send(req, res, visit, change.reply(visit.get(), form, req));
        });
  }

  /** A POST for those with a right, of a form that is ours and may bring a file. */
  Guarded upload(Right right, Upload upload) {
    return guarded(
        Access.of(right),
        (req, res) -> {
          Optional<Visit> visit = visit(req);
          forms.requireOwnPage(req);
          if (visit.isEmpty()) {
            toSignIn(req, res, false);
            return;
          }
          // nobody without the right makes us read a long body
          require(visit.get(), right);
          UploadBody body = bodies.readUpload(req);
          FormGuard.requireOwnForm(req, body.form(), visit.get());
          pages.send(req, res, visit, upload.reply(visit.get(), body, req));
        });
  }

  /** A GET of a program, which brings a personal token of somebody with a right. */
  Guarded call(Right right, Call call) {
    return guarded(
        Access.of(right),
        (req, res) -> {
          Visit visit = program(req, res);
          require(visit, right);
          Responses.sendOnce(req, res, call.reply(visit, req));
        });
  }

  /** A POST of a program, with a JSON object. */
  Guarded callWith(Right right, CallWith call) {
    return guarded(
        Access.of(right),
        (req, res) -> {
          Visit visit = program(req, res);
          require(visit, right);
          Responses.sendOnce(req, res, call.reply(visit, bodies.readObject(req, LONGEST), req));
        });
  }

  /** A GET that everybody may make: a part of the way in. */
  Guarded enter(Enter enter) {
    return guarded(
        Access.OPEN,
        (req, res) -> {
          Optional<Visit> visit = visit(req);
          enter.handle(new Entry(req, language(req, visit), Optional.empty(), visit), res);
        });
  }

  /** A POST that everybody may make from one of our own pages: a part of the way in. */
  Guarded enterForm(Enter enter) {
    return guarded(
        Access.OPEN,
        (req, res) -> {
          FormBody form = bodies.readForm(req);
          forms.requireOwnPage(req);
          Optional<Visit> visit = visit(req);
          Language language =
              form.text("lang")
                  .flatMap(Language::of)
                  .map(Language::written)
                  .orElse(language(req, visit));
          enter.handle(new Entry(req, language, Optional.of(form), visit), res);
        });
  }

  private interface Handling {
    void handle(ServerRequest req, ServerResponse res);
  }

  private Guarded guarded(Access access, Handling handling) {
    return new Guarded(
        access,
        (req, res) ->
            pages.failing(
                req,
                res,
                () -> {
                  Duration wait = limits.takeRead(callers.client(req));
                  if (wait.isPositive()) {
                    throw Problem.of(ProblemType.TOO_MANY_REQUESTS)
                        .withRetryAfter(wait)
                        .toException();
                  }
                  handling.handle(req, res);
                }));
  }

  /** Who a browser's cookie says is there. */
  private Optional<Visit> visit(ServerRequest req) {
    Optional<SessionStore.Session> session =
        SessionCookie.SESSION
            .read(req)
            .flatMap(secret -> backend.sessions().find(secret, clock.instant()));
    return session.map(
        found ->
            new Visit(
                found.member().person(),
                found.member().language().orElseGet(() -> EditorPages.preferred(req)),
                found.csrf(),
                found.hash(),
                clock));
  }

  /** Whose token a program brings; cookies count for nothing here, so that no page can call. */
  private Visit program(ServerRequest req, ServerResponse res) {
    List<String> headers = req.headers().values(HeaderNames.AUTHORIZATION);
    Optional<Member> member =
        headers.size() == 1 && headers.getFirst().regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? backend.tokens().find(headers.getFirst().substring(BEARER.length()).strip())
            : Optional.empty();
    if (member.isEmpty()) {
      res.header(HeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"opastin\"");
      throw Problem.of(ProblemType.SIGN_IN_NEEDED).toException();
    }
    return new Visit(
        member.get().person(), member.get().language().orElse(Language.FI), "", "", clock);
  }

  private static Language language(ServerRequest req, Optional<Visit> visit) {
    return visit.map(Visit::language).orElseGet(() -> EditorPages.preferred(req));
  }

  /** On to signing in, and from there back to where somebody wanted to go. */
  private static void toSignIn(ServerRequest req, ServerResponse res, boolean andBack) {
    String to = "/editor/sign-in";
    if (andBack && !EditorPages.asksForPiece(req)) {
      Optional<String> back = ReturnPath.of(EditorPages.here(req));
      to +=
          back.map(path -> "?return=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).orElse("");
    }
    if (EditorPages.asksForPiece(req)) {
      // a redirect would put the form for signing in into the middle of a page
      res.header(EditorPages.HTMX_REDIRECT, to);
      res.status(ProblemType.SIGN_IN_NEEDED.status()).send();
    } else {
      EditorPages.seeOther(res, to);
    }
  }

  /** Browsers send the cookie of a session only from one page of ours to another. */
  private static boolean lacksCookie(ServerRequest req) {
    return FormGuard.comesFromElsewhere(req) && SessionCookie.SESSION.read(req).isEmpty();
  }

  private static void require(Visit visit, Right right) {
    if (!visit.may(right)) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
  }
}
