package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.Proposal;
import fi.opastin.editor.FaultWords;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import fi.opastin.spreadsheet.ContentTables;
import fi.opastin.spreadsheet.Difference;
import fi.opastin.spreadsheet.Fault;
import fi.opastin.spreadsheet.Table;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The round trip of answers and phrases as tables, for programs: {@code
 * /api/v1/editor/spreadsheet}. A file is compared first; the difference that was shown may then be
 * taken as a draft, and nothing else.
 */
final class SpreadsheetCalls implements RouteTable.Part {

  private static final String PATH = "/api/v1/editor/spreadsheet";

  /** More faults than this nobody mends at once. */
  private static final int FAULTS = 100;

  private final SpreadsheetDesk desk;
  private final EditorDoor door;

  SpreadsheetCalls(SpreadsheetDesk desk, EditorDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(PATH, door.call(Right.EDIT, (visit, req) -> tables(req)))
        .post(PATH, door.callWith(Right.EDIT, (visit, body, req) -> compare(visit, body)));
  }

  private JsonNode tables(ServerRequest req) {
    ContentTables tables = desk.live();
    Optional<String> topic = SpreadsheetRoutes.topic(req, tables);
    ObjectNode json = Json.object();
    json.set("answers", table(Table.ANSWERS, tables.answers(topic)));
    json.set("phrases", table(Table.PHRASES, tables.phrases(topic)));
    return json;
  }

  private static ObjectNode table(Table table, List<List<String>> rows) {
    ObjectNode json = Json.object();
    json.set("columns", Json.words(table.columns()));
    ArrayNode all = json.putArray("rows");
    rows.forEach(row -> all.add(Json.words(row)));
    return json;
  }

  private JsonNode compare(Visit visit, ObjectNode body) {
    Difference difference = desk.compare(file(body));
    if (!difference.faults().isEmpty()) {
      throw refused(difference.faults()).toException();
    }
    JsonNode shown = body.path("shown");
    if (shown.isMissingNode()) {
      return json(difference);
    }
    if (difference.isEmpty() || !shown.asText().equals(difference.fingerprint())) {
      throw Problem.of(ProblemType.LIVE_CHANGED)
          .withFault("shown", "is not what the file would change now; ask for the difference again")
          .toException();
    }
    EditResult result = desk.take(visit.person(), body.path("title").asText(""), difference);
    if (result instanceof EditResult.Done(Proposal draft)) {
      return Json.object().put("draft", draft.id().value()).put("version", draft.version());
    }
    throw EditProblems.of(result).toException();
  }

  /** The file: a table as CSV, or a workbook in Base64. */
  private static byte[] file(ObjectNode body) {
    if (body.path("csv").isTextual()) {
      return body.path("csv").asText().getBytes(StandardCharsets.UTF_8);
    }
    try {
      if (body.path("xlsx").isTextual()) {
        return Base64.getDecoder().decode(body.path("xlsx").asText());
      }
    } catch (IllegalArgumentException e) {
      throw Problem.at(ProblemType.INVALID_FIELD, "xlsx", "must be a file in Base64").toException();
    }
    throw Problem.at(ProblemType.INVALID_FIELD, "csv", "must be a table, or xlsx a workbook")
        .toException();
  }

  private static Problem refused(List<Fault> faults) {
    return Problem.of(ProblemType.INVALID_FIELD)
        .withFaults(faults.stream().limit(FAULTS).map(SpreadsheetCalls::told));
  }

  private static Problem.Fault told(Fault fault) {
    String place =
        (fault.sheet().isEmpty() ? "file" : fault.sheet())
            + (fault.row() > 0 ? ":" + fault.row() : "")
            + (fault.column().isEmpty() ? "" : ":" + fault.column());
    return new Problem.Fault(place, FaultWords.of(fault, Language.EN));
  }

  private static ObjectNode json(Difference difference) {
    ObjectNode json = Json.object().put("shown", difference.fingerprint());
    ArrayNode changes = json.putArray("changes");
    for (Difference.Change change : difference.changes()) {
      changes
          .addObject()
          .put("kind", change.kind().name().toLowerCase(Locale.ROOT))
          .put("table", change.table().id())
          .put("of", change.of())
          .put("language", change.language())
          .put("column", change.column())
          .put("before", change.before())
          .put("after", change.after());
    }
    return json;
  }
}
