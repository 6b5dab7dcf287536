package fi.opastin.http;

import fi.opastin.editing.CheckRuns;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalId;
import fi.opastin.editor.DraftListPage;
import fi.opastin.editor.DraftPage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.Times;
import fi.opastin.editor.Visit;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.time.Instant;
import java.util.Optional;

/** The pages of drafts: what they change, and every step from written to live. */
final class DraftRoutes implements RouteTable.Part {

  private static final String DRAFTS = "/editor/drafts";
  private static final String DRAFT = DRAFTS + "/{id}";
  private static final int LISTED = 200;

  private final EditingRoom room;
  private final EditorDoor door;

  DraftRoutes(EditingRoom room, EditorDoor door) {
    this.room = room;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(DRAFTS, door.page(Right.READ, this::list))
        .get(DRAFT, door.page(Right.READ, this::draft))
        .get(DRAFT + "/check", door.page(Right.READ, this::checking))
        .post(DRAFT + "/check", door.change(Right.EDIT, this::check))
        .post(
            DRAFT + "/submit",
            step(
                Right.EDIT,
                Notice.HANDED_IN,
                (s, form) -> room.desk().submit(s.visit().person(), s.id(), s.version(), s.note())))
        .post(
            DRAFT + "/approve",
            step(
                Right.PUBLISH,
                Notice.APPROVED,
                (s, form) ->
                    room.desk().approve(s.visit().person(), s.id(), s.version(), s.note())))
        .post(
            DRAFT + "/return",
            step(
                Right.PUBLISH,
                Notice.SENT_BACK,
                (s, form) ->
                    room.desk().sendBack(s.visit().person(), s.id(), s.version(), s.note())))
        .post(
            DRAFT + "/withdraw",
            step(
                Right.EDIT,
                Notice.WITHDRAWN,
                (s, form) ->
                    room.desk().withdraw(s.visit().person(), s.id(), s.version(), s.note())))
        .post(
            DRAFT + "/settle",
            step(
                Right.EDIT,
                Notice.SAVED,
                (s, form) ->
                    room.desk().settle(s.visit().person(), s.id(), s.version(), path(form))))
        .post(
            DRAFT + "/leave-out",
            step(
                Right.EDIT,
                Notice.SAVED,
                (s, form) ->
                    room.desk().leaveOut(s.visit().person(), s.id(), s.version(), path(form))))
        .post(DRAFT + "/expire", step(Right.EDIT, Notice.SAVED, this::expire))
        .post(DRAFT + "/schedule", step(Right.PUBLISH, Notice.SCHEDULED, this::schedule))
        .post(DRAFT + "/publish", step(Right.PUBLISH, Notice.PUBLISHED, this::publish));
  }

  /** Somebody's step with a draft as they saw it. */
  private record Wish(Visit visit, ProposalId id, int version, String note) {}

  @FunctionalInterface
  private interface Doing {
    EditResult with(Wish wish, FormBody form);
  }

  private Guarded step(Right right, Notice done, Doing doing) {
    return door.change(
        right,
        (visit, form, req) -> {
          Wish wish = new Wish(visit, id(req), version(form), form.text("note").orElse(""));
          EditResult result = doing.with(wish, form);
          return switch (result) {
            case EditResult.Done _, EditResult.Live _ ->
                EditorReply.done(DRAFTS + "/" + wish.id(), done);
            case EditResult.Unknown _, EditResult.NotYours _ ->
                throw EditProblems.of(result).toException();
            default ->
                EditorReply.refused(
                    EditProblems.status(result), page(wish.id(), Optional.of(result), visit));
          };
        });
  }

  private EditorReply list(Visit visit, ServerRequest req) {
    DraftListPage.Part part = DraftListPage.Part.of(Query.of(req).text("part"));
    return EditorReply.of(
        DraftListPage.of(part, room.proposals().proposals(part.stages(), 0, LISTED), visit));
  }

  private EditorReply draft(Visit visit, ServerRequest req) {
    return EditorReply.of(page(id(req), Optional.empty(), visit));
  }

  /** The part of the page that looks again by itself; once the check has ended, the whole page. */
  private EditorReply checking(Visit visit, ServerRequest req) {
    Proposal draft = found(room, id(req));
    Optional<CheckRuns.Run> run = room.checks().run(draft.id());
    return DraftPage.isRunning(run)
        ? EditorReply.piece(DraftPage.check(draft, run, visit))
        : EditorReply.onTo(DRAFTS + "/" + draft.id());
  }

  private EditorReply check(Visit visit, FormBody form, ServerRequest req) {
    ProposalId id = id(req);
    Proposal draft = found(room, id);
    if (draft.version() != version(form)) {
      return EditorReply.refused(409, page(id, Optional.of(new EditResult.Stale(draft)), visit));
    }
    room.checks().start(visit.person(), id, draft.version());
    return EditorReply.done(DRAFTS + "/" + id, Notice.CHECKING);
  }

  private EditResult expire(Wish wish, FormBody form) {
    Optional<String> field = form.text("at");
    Optional<Instant> at = field.map(DraftRoutes::time);
    return room.desk().expire(wish.visit().person(), wish.id(), wish.version(), at);
  }

  private EditResult schedule(Wish wish, FormBody form) {
    Instant at = time(form.text("at").orElse(""));
    return room.publisher()
        .schedule(wish.visit().person(), wish.id(), wish.version(), wish.note(), at);
  }

  private EditResult publish(Wish wish, FormBody form) {
    return room.publisher()
        .publishMeasured(
            wish.visit().person(), wish.id(), wish.version(), wish.note(), form.text("override"));
  }

  private fi.opastin.editor.EditorPage page(
      ProposalId id, Optional<EditResult> problem, Visit visit) {
    return DraftPage.of(shown(id, problem), visit);
  }

  private DraftPage.Shown shown(ProposalId id, Optional<EditResult> problem) {
    Proposal draft = found(room, id);
    return new DraftPage.Shown(
        draft,
        room.proposals().events(id),
        room.desk().conflicts(draft),
        draft.stage().isOpen() ? room.desk().effect(draft) : Optional.empty(),
        room.checks().run(id),
        problem,
        room.releases()::text);
  }

  static Proposal found(EditingRoom room, ProposalId id) {
    return room.proposals()
        .proposal(id)
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  static ProposalId id(ServerRequest req) {
    return ProposalId.parse(req.path().pathParameters().get("id"))
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  /** The version of a draft that a form names. */
  static int version(FormBody form) {
    return form.wholeNumber("version")
        .orElseThrow(
            () ->
                Problem.at(ProblemType.INVALID_FIELD, "version", "must be a whole number")
                    .toException());
  }

  private static String path(FormBody form) {
    return form.text("path")
        .orElseThrow(
            () -> Problem.at(ProblemType.INVALID_FIELD, "path", "must name a file").toException());
  }

  private static Instant time(String field) {
    return Times.parse(field)
        .orElseThrow(
            () ->
                Problem.at(
                        ProblemType.INVALID_FIELD,
                        "at",
                        "must be a day and a time such as 2026-12-01T09:00")
                    .toException());
  }
}
