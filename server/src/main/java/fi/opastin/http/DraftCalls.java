package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editing.CheckRuns;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.FileChange;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.Release;
import fi.opastin.editing.ReleaseNumber;
import fi.opastin.editing.Stage;
import fi.opastin.editing.Step;
import fi.opastin.editor.Visit;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Drafts and releases for programs, under {@code /api/v1/editor}; the same rights as the pages. */
final class DraftCalls implements RouteTable.Part {

  private static final String DRAFTS = "/api/v1/editor/drafts";
  private static final String DRAFT = DRAFTS + "/{id}";
  private static final String RELEASES = "/api/v1/editor/releases";

  private final EditingRoom room;
  private final EditorDoor door;

  DraftCalls(EditingRoom room, EditorDoor door) {
    this.room = room;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(DRAFTS, door.call(Right.READ, this::drafts))
        .post(DRAFTS, door.callWith(Right.EDIT, (visit, body, req) -> create(visit, body)))
        .get(
            DRAFT,
            door.call(
                Right.READ, (visit, req) -> whole(DraftRoutes.found(room, DraftRoutes.id(req)))))
        .post(DRAFT, door.callWith(Right.EDIT, this::write))
        .post(DRAFT + "/check", door.callWith(Right.EDIT, this::check))
        .post(DRAFT + "/submit", door.callWith(Right.EDIT, this::submit))
        .post(DRAFT + "/approve", door.callWith(Right.PUBLISH, this::approve))
        .post(DRAFT + "/return", door.callWith(Right.PUBLISH, this::sendBack))
        .post(DRAFT + "/withdraw", door.callWith(Right.EDIT, this::withdraw))
        .post(DRAFT + "/schedule", door.callWith(Right.PUBLISH, this::schedule))
        .post(DRAFT + "/publish", door.callWith(Right.PUBLISH, this::publish))
        .get(RELEASES, door.call(Right.READ, this::releases))
        .get(RELEASES + "/{number}", door.call(Right.READ, this::release))
        .post(RELEASES + "/{number}/restore", door.callWith(Right.PUBLISH, this::restore));
  }

  private JsonNode drafts(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    Set<Stage> stages =
        query
            .text("stage")
            .map(
                id ->
                    Stage.of(id)
                        .map(EnumSet::of)
                        .orElseThrow(
                            () ->
                                Problem.at(ProblemType.INVALID_PARAMETER, "stage", "is no stage")
                                    .toException()))
            .orElse(EnumSet.allOf(Stage.class));
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    room.proposals().proposals(stages, 0, query.limit()).forEach(draft -> items.add(brief(draft)));
    return json;
  }

  private JsonNode create(Visit visit, ObjectNode body) {
    return answer(room.desk().create(visit.person(), title(body), texts(body)));
  }

  private JsonNode write(Visit visit, ObjectNode body, ServerRequest req) {
    boolean settle = body.path("settle").asBoolean(false);
    return answer(
        room.desk()
            .write(
                visit.person(),
                DraftRoutes.id(req),
                Json.version(body),
                title(body),
                texts(body),
                settle));
  }

  private JsonNode check(Visit visit, ObjectNode body, ServerRequest req) {
    Proposal draft = DraftRoutes.found(room, DraftRoutes.id(req));
    if (draft.version() != Json.version(body)) {
      throw EditProblems.of(new EditResult.Stale(draft)).toException();
    }
    room.checks().start(visit.person(), draft.id(), draft.version());
    return whole(draft);
  }

  private JsonNode submit(Visit visit, ObjectNode body, ServerRequest req) {
    return answer(
        room.desk().submit(visit.person(), DraftRoutes.id(req), Json.version(body), note(body)));
  }

  private JsonNode approve(Visit visit, ObjectNode body, ServerRequest req) {
    return answer(
        room.desk().approve(visit.person(), DraftRoutes.id(req), Json.version(body), note(body)));
  }

  private JsonNode sendBack(Visit visit, ObjectNode body, ServerRequest req) {
    return answer(
        room.desk().sendBack(visit.person(), DraftRoutes.id(req), Json.version(body), note(body)));
  }

  private JsonNode withdraw(Visit visit, ObjectNode body, ServerRequest req) {
    return answer(
        room.desk().withdraw(visit.person(), DraftRoutes.id(req), Json.version(body), note(body)));
  }

  private JsonNode schedule(Visit visit, ObjectNode body, ServerRequest req) {
    try {
      Instant at = Instant.parse(body.path("at").asText());
      return answer(
          room.publisher()
              .schedule(visit.person(), DraftRoutes.id(req), Json.version(body), note(body), at));
    } catch (DateTimeException e) {
      throw Problem.at(
              ProblemType.INVALID_FIELD, "at", "must be a time such as 2026-12-01T07:00:00Z")
          .toException();
    }
  }

  private JsonNode publish(Visit visit, ObjectNode body, ServerRequest req) {
    return answer(
        room.publisher()
            .publishMeasured(
                visit.person(),
                DraftRoutes.id(req),
                Json.version(body),
                note(body),
                text(body, "overrideReason")));
  }

  private JsonNode releases(Visit visit, ServerRequest req) {
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    room.releases()
        .releases(0, Query.of(req).limit())
        .forEach(release -> items.add(release(release)));
    return json;
  }

  private JsonNode release(Visit visit, ServerRequest req) {
    ReleaseNumber number = ReleaseRoutes.number(req);
    ObjectNode json =
        release(
            room.releases()
                .release(number)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException()));
    ArrayNode files = json.putArray("files");
    room.releases().changes(number).keySet().forEach(files::add);
    return json;
  }

  private JsonNode restore(Visit visit, ObjectNode body, ServerRequest req) {
    int live = body.path("live").asInt(0);
    if (live < 1) {
      throw Problem.at(ProblemType.INVALID_FIELD, "live", "must be the number of what is live")
          .toException();
    }
    return answer(
        room.publisher()
            .rollBack(
                visit.person(), ReleaseRoutes.number(req), new ReleaseNumber(live), note(body)));
  }

  private JsonNode answer(EditResult result) {
    return switch (result) {
      case EditResult.Done(Proposal draft) -> whole(draft);
      case EditResult.Live(Release release, Optional<Proposal> _) -> release(release);
      default -> throw EditProblems.of(result).toException();
    };
  }

  private static ObjectNode brief(Proposal draft) {
    ObjectNode json =
        Json.object()
            .put("id", draft.id().value())
            .put("title", draft.title())
            .put("stage", draft.stage().id())
            .put("version", draft.version())
            .put("author", draft.authorName())
            .put("created", draft.created().toString())
            .put("changed", draft.changed().toString());
    draft.publishAt().ifPresent(at -> json.put("publishAt", at.toString()));
    draft.expiresAt().ifPresent(at -> json.put("expiresAt", at.toString()));
    draft.release().ifPresent(number -> json.put("release", number.value()));
    return json;
  }

  private ObjectNode whole(Proposal draft) {
    ObjectNode json = brief(draft);
    ArrayNode steps = json.putArray("steps");
    for (Step step : Step.values()) {
      step.from(draft.stage()).ifPresent(to -> steps.add(step.id()));
    }
    ArrayNode files = json.putArray("files");
    for (FileChange change : draft.changes()) {
      ObjectNode file = files.addObject().put("path", change.path());
      change
          .hash()
          .flatMap(room.releases()::text)
          .ifPresentOrElse(text -> file.put("text", text), () -> file.putNull("text"));
    }
    room.checks().run(draft.id()).ifPresent(run -> check(json.putObject("check"), run));
    room.desk()
        .effect(draft)
        .ifPresent(
            effect ->
                json.putObject("effect")
                    .put("understoodBefore", effect.live().share())
                    .put("understoodAfter", effect.proposed().share())
                    .put("regressions", effect.regressions().size()));
    return json;
  }

  private static void check(ObjectNode json, CheckRuns.Run run) {
    json.put("state", run.state().name().toLowerCase(java.util.Locale.ROOT));
    json.put("version", run.version());
    run.result()
        .filter(EditResult.Faulty.class::isInstance)
        .map(EditResult.Faulty.class::cast)
        .ifPresent(
            faulty -> {
              ArrayNode findings = json.putArray("findings");
              faulty.findings().forEach(finding -> findings.add(finding.toString()));
            });
  }

  private static ObjectNode release(Release release) {
    ObjectNode json =
        Json.object()
            .put("number", release.number().value())
            .put("fingerprint", release.fingerprint())
            .put("origin", release.origin().id())
            .put("note", release.note())
            .put("person", release.personName())
            .put("published", release.published().toString());
    release.restores().ifPresent(number -> json.put("restores", number.value()));
    release.proposal().ifPresent(id -> json.put("draft", id.value()));
    release.overrideReason().ifPresent(reason -> json.put("overrideReason", reason));
    return json;
  }

  private static String title(ObjectNode body) {
    return text(body, "title").orElse("");
  }

  private static String note(ObjectNode body) {
    return text(body, "note").orElse("");
  }

  private static Optional<String> text(ObjectNode body, String field) {
    return Optional.ofNullable(body.get(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }

  /** The member files: text by path, null where a file is to go. */
  private static Map<String, Optional<String>> texts(ObjectNode body) {
    Map<String, Optional<String>> texts = new TreeMap<>();
    JsonNode files = body.path("files");
    if (!files.isMissingNode() && !files.isObject()) {
      throw Problem.at(ProblemType.INVALID_FIELD, "files", "must be an object of texts by path")
          .toException();
    }
    files
        .properties()
        .forEach(
            file -> {
              if (!file.getValue().isTextual() && !file.getValue().isNull()) {
                throw Problem.at(
                        ProblemType.INVALID_FIELD, "files", "must hold texts, or null to delete")
                    .toException();
              }
              texts.put(
                  file.getKey(),
                  file.getValue().isNull()
                      ? Optional.empty()
                      : Optional.of(file.getValue().asText()));
            });
    return texts;
  }
}
