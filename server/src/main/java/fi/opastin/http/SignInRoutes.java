package fi.opastin.http;

import fi.opastin.editor.EditorPage;
import fi.opastin.editor.SignInPage;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.pages.Owner;
import fi.opastin.people.Member;
import fi.opastin.people.OidcSignIn;
import fi.opastin.people.Right;
import fi.opastin.people.SignIn;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Signing in, here or at an issuer, and signing out. */
final class SignInRoutes implements RouteTable.Part {

  private static final String CALLBACK = "/editor/callback";

  private final EditorBackend backend;
  private final EditorDoor door;
  private final EditorPages pages;
  private final Callers callers;
  private final Owner owner;
  private final Clock clock;

  SignInRoutes(
      EditorBackend backend,
      EditorDoor door,
      EditorPages pages,
      Callers callers,
      Owner owner,
      Clock clock) {
    this.backend = backend;
    this.door = door;
    this.pages = pages;
    this.callers = callers;
    this.owner = owner;
    this.clock = clock;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/editor/sign-in", door.enter(this::show))
        .post("/editor/sign-in", door.enterForm(this::signIn))
        .get("/editor/sign-in/oidc", door.enter(this::setOut))
        .get(CALLBACK, door.enter(this::comeBack))
        .post("/editor/sign-out", door.change(Right.READ, (visit, form, req) -> signOut(visit)));
  }

  private SignInPage page(EditorDoor.Entry entry, String returnTo) {
    return new SignInPage(
            entry.language(), backend.hasLocalAccounts(), backend.oidc().map(OidcSignIn::name))
        .to(returnTo);
  }

  private void show(EditorDoor.Entry entry, ServerResponse res) {
    String returnTo = returnTo(PageReads.parameter(entry.req(), "return"));
    if (entry.visit().isPresent()) {
      EditorPages.seeOther(res, returnTo);
      return;
    }
    send(entry, res, 200, page(entry, returnTo).page());
  }

  private void signIn(EditorDoor.Entry entry, ServerResponse res) {
    if (!backend.hasLocalAccounts()) {
      throw Problem.of(ProblemType.NOT_FOUND).toException();
    }
    FormBody form = entry.form().orElseThrow();
    String email = form.text("email").orElse("");
    String returnTo = returnTo(form.text("return"));
    SignIn attempt =
        backend
            .accounts()
            .signIn(
                email,
                form.text("password").orElse(""),
                form.text("code").orElse(""),
                callers.client(entry.req()));
    switch (attempt) {
      case SignIn.In(Member member) -> {
        begin(entry, res, member);
        EditorPages.seeOther(res, returnTo);
      }
      case SignIn.No() -> send(entry, res, 401, page(entry, returnTo).wrong(email).page());
      case SignIn.Wait(Duration left) -> {
        res.header(HeaderNames.RETRY_AFTER, "" + left.plusMillis(999).toSeconds());
        send(entry, res, 429, page(entry, returnTo).wait(email, left).page());
      }
    }
  }

  /** Always a new session, and the one that the browser had before ends. */
  private void begin(EditorDoor.Entry entry, ServerResponse res, Member member) {
    entry.visit().ifPresent(before -> backend.sessions().close(before.session()));
    if (member.language().isEmpty()) {
      backend.people().setLanguage(member.id(), entry.language());
    }
    SessionCookie.SESSION.set(res, backend.sessions().open(member.id(), clock.instant()));
  }

  private void setOut(EditorDoor.Entry entry, ServerResponse res) {
    OidcSignIn oidc = oidc();
    String returnTo = returnTo(PageReads.parameter(entry.req(), "return"));
    Optional<OidcSignIn.Begun> begun = oidc.begin(callback(entry), returnTo);
    if (begun.isEmpty()) {
      send(entry, res, 503, page(entry, returnTo).issuerAway().page());
      return;
    }
    SessionCookie.ATTEMPT.set(res, begun.get().secret(), OidcSignIn.lasts());
    EditorPages.seeOther(res, begun.get().address().toString());
  }

  /**
   * Back from the issuer. Answers with a page of ours that leads on by itself: the cookie of the
   * session is not sent on a way that begins at another site.
   */
  private void comeBack(EditorDoor.Entry entry, ServerResponse res) {
    OidcSignIn oidc = oidc();
    SessionCookie.ATTEMPT.clear(res);
    OidcSignIn.Reply reply =
        new OidcSignIn.Reply(
            parameter(entry, "state").orElse(""),
            parameter(entry, "code"),
            parameter(entry, "iss"));
    Optional<String> secret = SessionCookie.ATTEMPT.read(entry.req());
    OidcSignIn.Ended ended =
        secret.isEmpty()
            ? new OidcSignIn.Ended.Unproven()
            : oidc.finish(callback(entry), secret.get(), reply);
    switch (ended) {
      case OidcSignIn.Ended.In(Member member, String returnTo) -> {
        begin(entry, res, member);
        Language language = member.language().orElse(entry.language());
        pages.write(
            entry.req(),
            res,
            Optional.empty(),
            language,
            SignInPage.onward(language, returnTo(Optional.of(returnTo))));
      }
      case OidcSignIn.Ended.NoAccess() ->
          send(entry, res, 403, SignInPage.noAccess(entry.language(), owner.contact()));
      case OidcSignIn.Ended.Unproven() ->
          send(entry, res, 400, page(entry, "/editor").unproven().page());
      case OidcSignIn.Ended.Away() ->
          send(entry, res, 503, page(entry, "/editor").issuerAway().page());
    }
  }

  private EditorReply signOut(Visit visit) {
    backend.sessions().close(visit.session());
    return new EditorReply.Left();
  }

  private OidcSignIn oidc() {
    return backend.oidc().orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private URI callback(EditorDoor.Entry entry) {
    return URI.create(callers.ownAddress(entry.req()) + CALLBACK);
  }

  /** A parameter of an issuer, which may be longer than ours. */
  private static Optional<String> parameter(EditorDoor.Entry entry, String name) {
    try {
      return entry.req().query().all(name, java.util.List::of).stream()
          .findFirst()
          .filter(value -> !value.isEmpty() && value.length() <= 4000);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String returnTo(Optional<String> asked) {
    return asked.flatMap(ReturnPath::of).orElse("/editor");
  }

  private void send(EditorDoor.Entry entry, ServerResponse res, int status, EditorPage page) {
    res.status(Status.create(status));
    pages.write(entry.req(), res, Optional.empty(), entry.language(), page);
  }
}
