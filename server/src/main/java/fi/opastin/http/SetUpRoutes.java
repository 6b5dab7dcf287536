package fi.opastin.http;

import fi.opastin.editor.EditorPage;
import fi.opastin.editor.SetUpPage;
import fi.opastin.people.LocalAccounts;
import fi.opastin.people.Member;
import fi.opastin.people.SetUpFault;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.Set;

/** Making or renewing a local account by a link. */
final class SetUpRoutes implements RouteTable.Part {

  private final EditorBackend backend;
  private final EditorDoor door;
  private final EditorPages pages;

  SetUpRoutes(EditorBackend backend, EditorDoor door, EditorPages pages) {
    this.backend = backend;
    this.door = door;
    this.pages = pages;
  }

  /** The address of a link, below our own. */
  static String path(String link) {
    return "/editor/set-up?link=" + link;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/editor/set-up", door.enter(this::show))
        .post("/editor/set-up", door.enterForm(this::make));
  }

  private void show(EditorDoor.Entry entry, ServerResponse res) {
    String link = PageReads.parameter(entry.req(), "link").orElse("");
    Optional<Member> member = member(link);
    if (member.isEmpty()) {
      send(entry, res, 410, SetUpPage.ended(entry.language()));
      return;
    }
    send(
        entry,
        res,
        200,
        SetUpPage.form(
            entry.language(), member.get(), link, LocalAccounts.freshSecret(), Set.of()));
  }

  private void make(EditorDoor.Entry entry, ServerResponse res) {
    FormBody form = entry.form().orElseThrow();
    String link = form.text("link").orElse("");
    String secret = form.text("secret").orElse("");
    Optional<Member> member = member(link);
    if (member.isEmpty()) {
      send(entry, res, 410, SetUpPage.ended(entry.language()));
      return;
    }
    LocalAccounts.Form typed =
        new LocalAccounts.Form(
            form.text("password").orElse(""),
            form.text("again").orElse(""),
            secret,
            form.text("code").orElse(""));
    switch (backend.accounts().setUp(link, typed)) {
      case LocalAccounts.Made.Done(var recovery) ->
          send(entry, res, 200, SetUpPage.done(entry.language(), recovery));
      case LocalAccounts.Made.Faulty(Set<SetUpFault> faults) ->
          send(
              entry,
              res,
              422,
              SetUpPage.form(entry.language(), member.get(), link, kept(secret), faults));
      case LocalAccounts.Made.Ended() -> send(entry, res, 410, SetUpPage.ended(entry.language()));
    }
  }

  private Optional<Member> member(String link) {
    return backend.hasLocalAccounts() ? backend.accounts().ofLink(link) : Optional.empty();
  }

  /** The secret that is in the app already; another one where the form was tampered with. */
  private static String kept(String secret) {
    return secret.matches("[A-Z2-7]{32}") ? secret : LocalAccounts.freshSecret();
  }

  private void send(EditorDoor.Entry entry, ServerResponse res, int status, EditorPage page) {
    res.status(Status.create(status));
    pages.write(entry.req(), res, Optional.empty(), entry.language(), page);
  }
}
