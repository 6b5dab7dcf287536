package fi.opastin.http;

import fi.opastin.editor.Notice;
import fi.opastin.editor.PeoplePage;
import fi.opastin.editor.PersonPage;
import fi.opastin.editor.ScopeNames;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.partners.Partners;
import fi.opastin.people.Member;
import fi.opastin.people.PersonId;
import fi.opastin.people.PersonStore;
import fi.opastin.people.Right;
import fi.opastin.people.RightsStore;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import io.helidon.webserver.http.ServerRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** Who works on the content: invited, given rights, and let in no more. */
final class PeopleRoutes implements RouteTable.Part {

  private static final String PERSON = "/editor/people/{id}";

  private final EditorBackend backend;
  private final EditorDoor door;
  private final LiveKnowledge live;
  private final Partners partners;
  private final Callers callers;

  PeopleRoutes(
      EditorBackend backend,
      EditorDoor door,
      LiveKnowledge live,
      Partners partners,
      Callers callers) {
    this.backend = backend;
    this.door = door;
    this.live = live;
    this.partners = partners;
    this.callers = callers;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/editor/people", door.page(Right.MANAGE, (visit, req) -> list(visit)))
        .post("/editor/people", door.change(Right.MANAGE, this::invite))
        .get(
            PERSON,
            door.page(
                Right.MANAGE,
                (visit, req) ->
                    EditorReply.of(page(visit).of(member(visit, req), Optional.empty()))))
        .post(PERSON + "/rights", door.change(Right.MANAGE, this::changeRights))
        .post(
            PERSON + "/disable",
            door.change(Right.MANAGE, (visit, form, req) -> setEnabled(visit, form, req, false)))
        .post(
            PERSON + "/enable",
            door.change(Right.MANAGE, (visit, form, req) -> setEnabled(visit, form, req, true)))
        .post(PERSON + "/sign-out", door.change(Right.MANAGE, this::signOut))
        .post(PERSON + "/link", door.change(Right.MANAGE, this::link));
  }

  private EditorReply list(Visit visit) {
    EditorCalls.requireEverywhere(visit.person());
    return EditorReply.of(people(visit).of(backend.people().all(), PeoplePage.Invitation.EMPTY));
  }

  private EditorReply invite(Visit visit, FormBody form, ServerRequest req) {
    EditorCalls.requireEverywhere(visit.person());
    PeoplePage page = people(visit);
    PeoplePage.Invitation typed =
        new PeoplePage.Invitation(
            form.text("name").orElse(""),
            form.text("email").orElse(""),
            form.text("role").orElse(""),
            form.text("scope").orElse(""),
            "",
            "");
    PersonStore.Details details;
    try {
      details = new PersonStore.Details(typed.name(), typed.email());
    } catch (IllegalArgumentException e) {
      return EditorReply.refused(
          422, page.of(backend.people().all(), typed.faulty(e.getMessage())));
    }
    try {
      Member added = backend.rights().add(visit.person(), details, role(form), scope(form, visit));
      return backend.hasLocalAccounts()
          ? withLink(visit, added, req)
          : EditorReply.done("/editor/people", Notice.SAVED);
    } catch (RightsStore.Refused refused) {
      return EditorReply.refused(
          status(refused.why()),
          page.of(backend.people().all(), typed.refused(refused.why(), visit.language())));
    }
  }

  private EditorReply withLink(Visit visit, Member member, ServerRequest req) {
    String link = backend.accounts().reset(visit.person(), member);
    return EditorReply.of(
        people(visit).link(member, callers.ownAddress(req) + SetUpRoutes.path(link)));
  }

  private EditorReply changeRights(Visit visit, FormBody form, ServerRequest req) {
    Member member = member(visit, req);
    return tried(
        visit,
        member.id(),
        () -> {
          backend
              .rights()
              .change(
                  visit.person(),
                  member.id(),
                  version(form),
                  role(form),
                  scope(form, visit, member));
          return Notice.ROLE_CHANGED;
        });
  }

  private EditorReply setEnabled(Visit visit, FormBody form, ServerRequest req, boolean enabled) {
    Member member = member(visit, req);
    return tried(
        visit,
        member.id(),
        () -> {
          backend.rights().setEnabled(visit.person(), member.id(), version(form), enabled);
          return enabled ? Notice.ENABLED : Notice.DISABLED;
        });
  }

  private EditorReply signOut(Visit visit, FormBody form, ServerRequest req) {
    Member member = member(visit, req);
    return tried(
        visit,
        member.id(),
        () -> {
          backend.rights().signOut(visit.person(), member.id());
          return Notice.SIGNED_OUT;
        });
  }

  private EditorReply link(Visit visit, FormBody form, ServerRequest req) {
    Member member = member(visit, req);
    if (!backend.hasLocalAccounts()
        || !member.isEnabled()
        || member.id().equals(visit.person().id())) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
    return withLink(visit, member, req);
  }

  /** A change that may be refused, told on the page of the person as it is now. */
  private EditorReply tried(Visit visit, PersonId id, Supplier<Notice> change) {
    try {
      return EditorReply.done("/editor/people/" + id.value(), change.get());
    } catch (RightsStore.Refused refused) {
      Member now = backend.people().find(id).orElseThrow(PeopleRoutes::notFound);
      return EditorReply.refused(
          status(refused.why()), page(visit).of(now, Optional.of(refused.why())));
    }
  }

  private static int status(RightsStore.Refusal why) {
    return switch (why) {
      case NOT_PERMITTED -> 403;
      case UNKNOWN -> 404;
      case TAKEN, STALE, LAST_ADMIN, ONESELF -> 409;
    };
  }

  private PersonPage page(Visit visit) {
    return new PersonPage(visit, scopes(visit), backend.hasLocalAccounts());
  }

  private PeoplePage people(Visit visit) {
    return new PeoplePage(
        visit, scopes(visit), backend.hasLocalAccounts(), backend.oidc().isPresent());
  }

  private ScopeNames scopes(Visit visit) {
    return new ScopeNames(live.get().directory().places(), partners, visit.language());
  }

  private Member member(Visit visit, ServerRequest req) {
    EditorCalls.requireEverywhere(visit.person());
    String id = req.path().pathParameters().get("id");
    if (!id.matches("[0-9a-f-]{36}")) {
      throw notFound();
    }
    return backend.people().find(new PersonId(id)).orElseThrow(PeopleRoutes::notFound);
  }

  private static ProblemException notFound() {
    return Problem.of(ProblemType.NOT_FOUND).toException();
  }

  private static Role role(FormBody form) {
    return form.text("role").flatMap(Role::of).orElseThrow(() -> fault("role"));
  }

  private Scope scope(FormBody form, Visit visit) {
    return form.text("scope")
        .flatMap(Scope::of)
        .filter(scopes(visit)::has)
        .orElseThrow(() -> fault("scope"));
  }

  /** The scope that somebody has may stay, though its partner is gone. */
  private Scope scope(FormBody form, Visit visit, Member member) {
    Scope present = member.person().scope();
    return form.text("scope").filter(present.id()::equals).isPresent()
        ? present
        : scope(form, visit);
  }

  private static int version(FormBody form) {
    return form.wholeNumber("version").orElseThrow(() -> fault("version"));
  }

  private static ProblemException fault(String field) {
    return Problem.at(ProblemType.INVALID_FIELD, field, "is not one of those offered")
        .toException();
  }
}
