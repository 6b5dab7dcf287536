package fi.opastin.http;

import fi.opastin.editor.AccountPage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.Visit;
import fi.opastin.people.Member;
import fi.opastin.people.Right;
import fi.opastin.people.Role;
import fi.opastin.people.SignIn;
import io.helidon.webserver.http.ServerRequest;

/** One's own account: sessions, password, and tokens for programs. */
final class AccountRoutes implements RouteTable.Part {

  private static final String ACCOUNT = "/editor/account";

  private final EditorBackend backend;
  private final EditorDoor door;
  private final Callers callers;

  AccountRoutes(EditorBackend backend, EditorDoor door, Callers callers) {
    this.backend = backend;
    this.door = door;
    this.callers = callers;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(
            ACCOUNT,
            door.page(
                Right.READ,
                (visit, req) ->
                    EditorReply.of(
                        new AccountPage(visit).of(shown(visit), AccountPage.Typed.NOTHING))))
        .post(
            ACCOUNT + "/sign-out-everywhere",
            door.change(Right.READ, (visit, form, req) -> signOutEverywhere(visit)))
        .post(ACCOUNT + "/renew", door.change(Right.READ, this::renew))
        .post(ACCOUNT + "/tokens", door.change(Right.READ, this::makeToken))
        .post(
            ACCOUNT + "/tokens/remove",
            door.change(
                Right.READ,
                (visit, form, req) -> {
                  backend.tokens().remove(visit.person(), form.text("id").orElse(""));
                  return EditorReply.done(ACCOUNT, Notice.TOKEN_REMOVED);
                }));
  }

  private Member member(Visit visit) {
    return backend
        .people()
        .find(visit.person().id())
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private AccountPage.Shown shown(Visit visit) {
    return new AccountPage.Shown(
        member(visit),
        backend.tokens().of(visit.person().id()),
        backend.accounts().recoveriesLeft(visit.person().id()));
  }

  private EditorReply signOutEverywhere(Visit visit) {
    backend.sessions().closeAll(visit.person().id());
    return new EditorReply.Left();
  }

  private EditorReply renew(Visit visit, FormBody form, ServerRequest req) {
    Member member = member(visit);
    SignIn proof =
        backend
            .accounts()
            .signIn(
                member.email(),
                form.text("password").orElse(""),
                form.text("code").orElse(""),
                callers.client(req));
    if (proof instanceof SignIn.In && backend.hasLocalAccounts()) {
      return EditorReply.onTo(SetUpRoutes.path(backend.accounts().renew(member)));
    }
    return EditorReply.refused(
        422, new AccountPage(visit).of(shown(visit), AccountPage.Typed.WRONG));
  }

  private EditorReply makeToken(Visit visit, FormBody form, ServerRequest req) {
    String name = form.text("name").orElse("");
    String days = form.text("days").orElse("").strip();
    AccountPage page = new AccountPage(visit);
    Role role =
        form.text("role")
            .flatMap(Role::of)
            .orElseThrow(
                () ->
                    Problem.at(ProblemType.INVALID_FIELD, "role", "is not one of those offered")
                        .toException());
    try {
      int lasting = days.matches("[0-9]{1,3}") ? Integer.parseInt(days) : 0;
      return EditorReply.of(page.made(backend.tokens().make(visit.person(), name, role, lasting)));
    } catch (IllegalArgumentException e) {
      return EditorReply.refused(
          422, page.of(shown(visit), new AccountPage.Typed(name, days, e.getMessage())));
    }
  }
}
