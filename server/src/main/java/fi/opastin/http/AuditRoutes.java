package fi.opastin.http;

import fi.opastin.coverage.CsvLines;
import fi.opastin.editor.AuditPage;
import fi.opastin.editor.Visit;
import fi.opastin.people.AuditStore;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The log of who changed what, as a page and as a file. */
final class AuditRoutes implements RouteTable.Part {

  private static final int MOST_IN_FILE = 50_000;

  private final EditorBackend backend;
  private final EditorDoor door;

  AuditRoutes(EditorBackend backend, EditorDoor door) {
    this.backend = backend;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/editor/audit", door.page(Right.MANAGE, this::page))
        .get("/editor/audit.csv", door.page(Right.MANAGE, this::file));
  }

  private EditorReply page(Visit visit, ServerRequest req) {
    EditorCalls.requireEverywhere(visit.person());
    AuditStore.Wanted wanted = EditorCalls.wanted(req);
    return EditorReply.of(
        AuditPage.of(visit, backend.people().all(), wanted, backend.audit().newest(wanted)));
  }

  private EditorReply file(Visit visit, ServerRequest req) {
    EditorCalls.requireEverywhere(visit.person());
    StringBuilder csv = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
      printer.printRecord("at", "person", "action", "subject", "note");
      for (AuditStore.Line line : backend.audit().newest(EditorCalls.wanted(req), MOST_IN_FILE)) {
        printer.printRecord(
            Stream.of(
                    line.at().toString(),
                    line.personName(),
                    line.action(),
                    line.subject(),
                    line.note())
                .map(CsvLines::harmless));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EditorReply.Download(
        "audit.csv", "text/csv; charset=utf-8", csv.toString().getBytes(StandardCharsets.UTF_8));
  }
}
