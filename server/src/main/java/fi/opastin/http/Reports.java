package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.coverage.Coverage;
import fi.opastin.directory.OpeningHours;
import fi.opastin.editor.Labels;
import fi.opastin.editor.ReportPage;
import fi.opastin.editor.Visit;
import fi.opastin.feedback.FeedbackStore;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.people.Right;
import fi.opastin.people.Scope;
import fi.opastin.reports.Cell;
import fi.opastin.reports.Gap;
import fi.opastin.reports.Report;
import fi.opastin.reports.ReportCsv;
import fi.opastin.reports.ReportScope;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports for people and for programs. */
final class Reports implements RouteTable.Part {

  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final int COMMENTS = 50;

  private final Backend backend;
  private final EditorDoor door;

  Reports(Backend backend, EditorDoor door) {
    this.backend = backend;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(ReportPage.PATH, door.page(Right.READ, this::page))
        .get("/api/v1/editor/reports", door.call(Right.READ, this::json));
  }

  private EditorReply page(Visit visit, ServerRequest req) {
    ReportScope scope = scope(Query.of(req), visit);
    ReportPage page = page(visit, scope);
    boolean csv = Query.of(req).text("format").filter("csv"::equals).isPresent();
    if (csv) {
      String text = ReportCsv.of(page.report(), page.gaps(), page::label);
      return new EditorReply.Download(
          "opastin-" + scope.from() + "-" + scope.to() + ".csv",
          CSV,
          text.getBytes(StandardCharsets.UTF_8));
    }
    return EditorReply.of(page.of(visit.person().scope() instanceof Scope.Everywhere));
  }

  private ReportPage page(Visit visit, ReportScope scope) {
    Report report = backend.keeping().reports().report(scope);
    Labels labels = InboxPages.labels(backend, visit.language());
    List<FeedbackStore.Comment> comments =
        report.turns() instanceof Cell.Hidden
            ? List.of()
            : backend
                .keeping()
                .feedback()
                .comments(scope.region(), scope.partner(), scope.first(), COMMENTS);
    return new ReportPage(visit, labels, report, gaps(scope), comments);
  }

  private List<Gap> gaps(ReportScope scope) {
    Knowledge knowledge = backend.knowledge().get();
    return Gap.of(
        Coverage.of(knowledge.directory(), knowledge.expectations(), today()), scope.region());
  }

  private ObjectNode json(Visit visit, ServerRequest req) {
    ReportScope scope = scope(Query.of(req), visit);
    ReportPage page = page(visit, scope);
    Report report = page.report();
    ObjectNode json = Json.object();
    json.put("from", scope.from().toString());
    json.put("to", scope.to().toString());
    json.put("region", scope.region().orElse(null));
    json.put("partner", scope.partner().orElse(null));
    json.put("countedSince", report.since().map(Object::toString).orElse(null));
    json.set("turns", json(report.turns()));
    json.set("outsideOfficeHours", json(report.outside()));
    json.set("unanswered", json(report.unanswered()));
    json.set("helped", json(report.helped()));
    ArrayNode tables = json.putArray("tables");
    for (Report.Table table : report.tables()) {
      ObjectNode one = tables.addObject();
      one.put("about", table.about().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      one.put("missing", table.missing());
      one.set("total", json(table.total()));
      ArrayNode rows = one.putArray("rows");
      table
          .cells()
          .forEach(
              (key, cell) -> {
                ObjectNode row = json(cell);
                row.put("key", key);
                row.put("label", page.label(table.about(), key));
                rows.add(row);
              });
    }
    ArrayNode coverage = json.putArray("coverage");
    page.gaps()
        .forEach(
            gap ->
                coverage
                    .addObject()
                    .put("type", gap.type().id())
                    .put("covered", gap.covered())
                    .put("municipalities", gap.all()));
    return json;
  }

  /** A figure: its state, and its value where it was counted and may be shown. */
  private static ObjectNode json(Cell cell) {
    ObjectNode json = Json.object();
    switch (cell) {
      case Cell.Count(long times) -> json.put("state", "counted").put("value", times);
      case Cell.Share(int percent) -> json.put("state", "counted").put("percent", percent);
      case Cell.Hidden hidden -> json.put("state", "hidden");
      case Cell.Missing missing -> json.put("state", "missing");
    }
    return json;
  }

  /** The report of an address, held to what somebody may see; this month where none is named. */
  private ReportScope scope(Query query, Visit visit) {
    YearMonth now = YearMonth.from(today());
    YearMonth from =
        query.parsed("from", Reports::month, "must be a month such as 2026-11").orElse(now);
    YearMonth to =
        query
            .parsed("to", Reports::month, "must be a month such as 2026-11")
            .orElse(from.isAfter(now) ? from : now);
    Optional<String> region =
        query.parsed(
            "region",
            code -> Optional.of(code).filter(two -> two.matches("\\d{2}")),
            "must be the code of a region");
    Optional<String> partner =
        query.parsed(
            "partner",
            key -> Optional.of(key).filter(known -> backend.partners().find(known).isPresent()),
            "must be the key of a partner");
    try {
      ReportScope asked = new ReportScope(from, to, region, partner);
      return switch (visit.person().scope()) {
        case Scope.Everywhere everywhere -> asked;
        case Scope.Region(String code) -> asked.inRegion(code);
        case Scope.Partner(String key) -> asked.onSite(key);
      };
    } catch (IllegalArgumentException e) {
      throw Query.fault("to", "must be a month from from on, at most 36 later");
    }
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(backend.clock().instant(), OpeningHours.ZONE);
  }
}
