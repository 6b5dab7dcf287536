package fi.opastin.http;

import fi.opastin.editing.EditResult;
import fi.opastin.editor.Notice;
import fi.opastin.editor.SpreadsheetPage;
import fi.opastin.editor.Visit;
import fi.opastin.people.Right;
import fi.opastin.spreadsheet.ContentTables;
import fi.opastin.spreadsheet.Difference;
import fi.opastin.spreadsheet.SpreadsheetFile;
import fi.opastin.spreadsheet.Table;
import fi.opastin.spreadsheet.UploadStore;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Content as a table and back. */
final class SpreadsheetRoutes implements RouteTable.Part {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv; charset=utf-8";
  private static final int LONGEST_NAME = 120;

  private final SpreadsheetDesk desk;
  private final UploadStore uploads;
  private final EditorDoor door;

  SpreadsheetRoutes(Backend backend, SpreadsheetDesk desk, EditorDoor door) {
    this.desk = desk;
    this.uploads = new UploadStore(backend.editor().database(), backend.clock());
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(
            SpreadsheetPage.PATH,
            door.page(
                Right.EDIT, (visit, req) -> EditorReply.of(SpreadsheetPage.of(visit, topics()))))
        .post(
            SpreadsheetPage.PATH, door.upload(Right.EDIT, (visit, body, req) -> read(visit, body)))
        .get(
            SpreadsheetPage.PATH + "/opastin.xlsx",
            door.page(Right.EDIT, (visit, req) -> workbook(req)))
        .get(
            SpreadsheetPage.PATH + "/answers.csv",
            door.page(Right.EDIT, (visit, req) -> csv(Table.ANSWERS, req)))
        .get(
            SpreadsheetPage.PATH + "/phrases.csv",
            door.page(Right.EDIT, (visit, req) -> csv(Table.PHRASES, req)))
        .get(
            SpreadsheetPage.PATH + "/files/{id}",
            door.page(Right.EDIT, (visit, req) -> show(visit, id(req))))
        .post(
            SpreadsheetPage.PATH + "/files/{id}",
            door.change(Right.EDIT, (visit, form, req) -> take(visit, form, id(req))));
  }

  private static String id(ServerRequest req) {
    return req.path().pathParameters().get("id");
  }

  private SortedSet<String> topics() {
    return desk.live().subjects();
  }

  /** The topic that an address asks for alone. */
  static Optional<String> topic(ServerRequest req, ContentTables tables) {
    Optional<String> topic = Query.of(req).text("topic").filter(text -> !text.isEmpty());
    if (topic.isPresent() && !tables.subjects().contains(topic.get())) {
      throw Problem.at(ProblemType.INVALID_PARAMETER, "topic", "must be a topic").toException();
    }
    return topic;
  }

  private EditorReply workbook(ServerRequest req) {
    ContentTables tables = desk.live();
    Optional<String> topic = topic(req, tables);
    return new EditorReply.Download(
        topic.orElse("opastin") + ".xlsx",
        XLSX,
        SpreadsheetFile.xlsx(tables.answers(topic), tables.phrases(topic)));
  }

  private EditorReply csv(Table table, ServerRequest req) {
    ContentTables tables = desk.live();
    Optional<String> topic = topic(req, tables);
    List<List<String>> rows =
        switch (table) {
          case ANSWERS -> tables.answers(topic);
          case PHRASES -> tables.phrases(topic);
        };
    String name = topic.map(of -> of + "-").orElse("") + table.id() + ".csv";
    return new EditorReply.Download(name, CSV, SpreadsheetFile.csv(table, rows));
  }

  private EditorReply read(Visit visit, UploadBody body) {
    UploadBody.File file = body.files().get("file");
    if (file == null || file.bytes().length == 0) {
      return EditorReply.refused(422, SpreadsheetPage.withoutFile(visit, topics()));
    }
    Difference difference = desk.compare(file.bytes());
    if (!difference.faults().isEmpty()) {
      return EditorReply.refused(422, SpreadsheetPage.refused(visit, difference.faults()));
    }
    String id = uploads.keep(visit.person().id().value(), name(file.name()), file.bytes());
    return EditorReply.onTo(SpreadsheetPage.PATH + "/files/" + id);
  }

  /** The last part of a path, without what no name has. */
  private static String name(String sent) {
    String name = sent.substring(1 + Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')));
    String plain = name.replaceAll("\\p{Cntrl}", "").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }

  private EditorReply show(Visit visit, String id) {
    return uploads
        .find(visit.person().id().value(), id)
        .map(upload -> shown(visit, upload, desk.compare(upload.bytes()), false))
        .orElseGet(() -> EditorReply.refused(404, SpreadsheetPage.gone(visit, topics())));
  }

  private static EditorReply shown(
      Visit visit, UploadStore.Upload upload, Difference difference, boolean hasMoved) {
    if (!difference.faults().isEmpty()) {
      return EditorReply.refused(422, SpreadsheetPage.refused(visit, difference.faults()));
    }
    return EditorReply.refused(
        hasMoved ? 409 : 200,
        SpreadsheetPage.of(visit, upload.id(), upload.name(), difference, hasMoved));
  }

  private EditorReply take(Visit visit, FormBody form, String id) {
    Optional<UploadStore.Upload> upload = uploads.find(visit.person().id().value(), id);
    if (upload.isEmpty()) {
      return EditorReply.refused(404, SpreadsheetPage.gone(visit, topics()));
    }
    Difference difference = desk.compare(upload.get().bytes());
    boolean isAsShown =
        form.text("shown").map(shown -> shown.equals(difference.fingerprint())).orElse(false);
    if (!isAsShown || difference.isEmpty() || !difference.faults().isEmpty()) {
      return shown(visit, upload.get(), difference, !isAsShown);
    }
    EditResult result = desk.take(visit.person(), form.text("title").orElse(""), difference);
    return switch (result) {
      case EditResult.Done(var proposal) -> {
        uploads.forget(id);
        yield EditorReply.done("/editor/drafts/" + proposal.id(), Notice.SAVED);
      }
      case EditResult.Unfit(List<String> faults) ->
          EditorReply.refused(422, SpreadsheetPage.unfit(visit, faults));
      default -> throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    };
  }
}
