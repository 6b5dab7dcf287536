package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editing.AnswerDesk;
import fi.opastin.editing.AnswerSheet;
import fi.opastin.editing.Proposal;
import fi.opastin.editor.AnswerPage;
import fi.opastin.editor.PlacedFinding;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Answers for editors' programs, {@code /api/v1/editor/answers}. */
final class EditorAnswerCalls implements RouteTable.Part {

  private final AnswerBench bench;
  private final AnswerRows rows;
  private final EditorDoor door;

  EditorAnswerCalls(AnswerBench bench, EditorDoor door) {
    this.bench = bench;
    this.rows = new AnswerRows(bench);
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    String one = "/api/v1/editor/answers/{id}";
    routes
        .get("/api/v1/editor/answers", door.call(Right.READ, (visit, req) -> list(visit)))
        .get(one, door.call(Right.READ, this::show))
        .post(one, door.callWith(Right.EDIT, this::save))
        .post(one + "/lint", door.callWith(Right.EDIT, this::lint));
  }

  private ObjectNode list(Visit visit) {
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    rows.all(visit.language())
        .forEach(
            row -> {
              ObjectNode item = items.addObject().put("id", row.id()).put("title", row.title());
              ObjectNode variants = item.putObject("variants");
              for (Language variant : Language.values()) {
                Optional.ofNullable(row.variants().get(variant))
                    .ifPresent(status -> variants.put(variant.tag(), name(status)));
              }
              row.reviewBy().ifPresent(day -> item.put("reviewBy", day.toString()));
              ArrayNode drafts = item.putArray("drafts");
              row.drafts().forEach(draft -> drafts.add(draft.id().value()));
            });
    return json;
  }

  private static String name(Enum<?> status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private AnswerBench.Opened open(Visit visit, ServerRequest req, Optional<String> draft) {
    return bench.open(visit, req.path().pathParameters().get("id"), draft);
  }

  private ObjectNode show(Visit visit, ServerRequest req) {
    AnswerBench.Opened opened = open(visit, req, Query.of(req).text("draft"));
    AnswerSheet sheet = opened.sheet();
    AnswerDesk.Table table = opened.table();
    ObjectNode json = Json.object().put("id", opened.files().id().value());
    table
        .draft()
        .ifPresent(draft -> json.put("draft", draft.id().value()).put("version", draft.version()));
    json.put("mark", table.mark(opened.all()));
    var statuses =
        bench.desk().statuses(opened.files(), table, bench.room().releases().lastChanges());
    ObjectNode status = json.putObject("statuses");
    statuses.forEach((variant, is) -> status.put(variant.tag(), name(is)));
    json.set("shared", AnswerSheetJson.shared(sheet.shared()));
    ObjectNode variants = json.putObject("variants");
    sheet
        .texts()
        .forEach((variant, text) -> variants.set(variant.tag(), AnswerSheetJson.text(text)));
    ObjectNode phrases = json.putObject("phrases");
    for (Language language : Language.WRITTEN) {
      table
          .text(opened.files().phrases(language))
          .ifPresent(text -> phrases.set(language.tag(), Json.words(text.lines().toList())));
    }
    json.set("findings", findings(bench.lint(visit, opened, sheet.written(table::text))));
    return json;
  }

  /** The texts that the files shall have by a body; what it leaves out stays. */
  private static Map<String, Optional<String>> texts(AnswerBench.Opened opened, ObjectNode body) {
    AnswerDesk.Table table = opened.table();
    Map<String, Optional<String>> texts =
        new LinkedHashMap<>(AnswerSheetJson.changed(opened.sheet(), body).written(table::text));
    texts.putAll(AnswerForm.written(opened.files(), AnswerSheetJson.phrases(body), table::text));
    return texts;
  }

  private JsonNode lint(Visit visit, ObjectNode body, ServerRequest req) {
    AnswerBench.Opened opened = open(visit, req, AnswerSheetJson.text(body, "draft"));
    ObjectNode json = Json.object();
    json.set("findings", findings(bench.lint(visit, opened, texts(opened, body))));
    return json;
  }

  private JsonNode save(Visit visit, ObjectNode body, ServerRequest req) {
    Optional<String> named = AnswerSheetJson.text(body, "draft");
    AnswerBench.Opened opened = open(visit, req, named);
    Map<String, Optional<String>> texts = texts(opened, body);
    List<PlacedFinding> findings = bench.lint(visit, opened, texts);
    if (AnswerPage.isFaulty(findings) && !body.path("unfinished").asBoolean(false)) {
      throw Problem.of(ProblemType.INVALID_FIELD)
          .withDetail("It has errors; send unfinished: true to keep it with them.")
          .withFaults(
              findings.stream()
                  .filter(placed -> placed.finding().blocks())
                  .map(it -> new Problem.Fault(it.field(), it.finding().message())))
          .toException();
    }
    texts.entrySet().removeIf(f -> f.getValue().equals(opened.table().text(f.getKey())));
    if (texts.isEmpty()) {
      throw Problem.at(ProblemType.INVALID_FIELD, "variants", "must change something")
          .toException();
    }
    String id = opened.files().id().value();
    AnswerBench.Wish wish =
        new AnswerBench.Wish(
            version(body),
            AnswerSheetJson.text(body, "mark"),
            AnswerSheetJson.text(body, "title")
                .or(() -> opened.table().draft().map(Proposal::title))
                .orElse(id),
            body.path("anew").asBoolean(false),
            texts);
    return switch (bench.save(visit, opened, named, wish)) {
      case AnswerBench.Saved.In(Proposal draft) -> {
        ObjectNode json =
            Json.object().put("draft", draft.id().value()).put("version", draft.version());
        json.set("findings", findings(findings));
        yield json;
      }
      case AnswerBench.Saved.Stale _ -> throw Problem.of(ProblemType.DRAFT_CHANGED).toException();
      case AnswerBench.Saved.Unfit(List<String> faults) ->
          throw Problem.of(ProblemType.INVALID_FIELD)
              .withDetail(String.join(" ", faults))
              .toException();
    };
  }

  private static Optional<Integer> version(ObjectNode body) {
    JsonNode version = body.path("version");
    if (version.isMissingNode()) {
      return Optional.empty();
    }
    if (!version.isInt()) {
      throw Problem.at(ProblemType.INVALID_FIELD, "version", "must be a whole number")
          .toException();
    }
    return Optional.of(version.asInt());
  }

  private static ArrayNode findings(List<PlacedFinding> findings) {
    ArrayNode json = Json.object().putArray("findings");
    for (PlacedFinding placed : findings) {
      json.addObject()
          .put("severity", name(placed.finding().severity()))
          .put("kind", placed.finding().kind().id())
          .put("field", placed.field())
          .put("line", placed.line())
          .put("file", placed.finding().file())
          .put("fileLine", placed.finding().line())
          .put("message", placed.finding().message());
    }
    return json;
  }
}
