package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.CoverageCsv;
import fi.opastin.coverage.CoverageJson;
import fi.opastin.coverage.CoverageStore;
import fi.opastin.coverage.HistoryJson;
import fi.opastin.coverage.Row;
import fi.opastin.coverage.Scope;
import fi.opastin.coverage.Snapshot;
import fi.opastin.directory.Channel;
import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far the services reach, now and in earlier releases. Safe to share. */
final class CoverageRoutes implements RouteTable.Part {

  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");

  private final LiveKnowledge live;
  private final CoverageStore history;
  private final Clock clock;
  private final PublicReads reads;
  private volatile Coverage latest;

  CoverageRoutes(LiveKnowledge live, CoverageStore history, Clock clock, PublicReads reads) {
    this.live = live;
    this.history = history;
    this.clock = clock;
    this.reads = reads;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/api/v1/coverage", reads.ofBody(this::coverage))
        .get("/api/v1/coverage/history", reads.of(this::history))
        .get("/api/v1/coverage/history/{release}", reads.of(this::snapshot));
  }

  private Responses.Body coverage(ServerRequest req) {
    Query query = Query.of(req);
    Knowledge knowledge = live.get();
    Scope scope = scope(query, knowledge.directory());
    boolean csv =
        query.parsed("format", CoverageRoutes::isCsv, "must be json or csv").orElse(false);
    Coverage coverage = of(knowledge);
    List<Row> rows = coverage.rows(scope);
    if (csv) {
      String text = CoverageCsv.of(rows, query.language());
      return Responses.forAMinute(text.getBytes(StandardCharsets.UTF_8), CSV);
    }
    Responses.requireJsonAccepted(req);
    return Responses.forAMinute(
        Json.bytes(json(query, coverage, scope, rows, knowledge.release())), Responses.JSON);
  }

  /** The summary comes with the first part of the rows alone: it is the same for all. */
  private static ObjectNode json(
      Query query, Coverage coverage, Scope scope, List<Row> rows, String release) {
    CoverageJson write = new CoverageJson(query.language());
    Slice<Row> slice = Slice.of(rows, "coverage", query);
    ObjectNode json =
        query.cursor().isEmpty() ? write.summary(coverage, scope, release) : Json.object();
    json.setAll(Json.page(write.rows(slice.items()), slice.next()));
    return json;
  }

  private static Optional<Boolean> isCsv(String text) {
    return switch (text) {
      case "csv" -> Optional.of(true);
      case "json" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private JsonNode history(ServerRequest req) {
    Query query = Query.of(req);
    HistoryJson write = historyJson(query);
    Slice<Snapshot> slice = Slice.of(history.all(), "coverage-history", query);
    ArrayNode items = Json.array();
    slice.items().forEach(snapshot -> items.add(write.line(snapshot)));
    return Json.page(items, slice.next());
  }

  private JsonNode snapshot(ServerRequest req) {
    HistoryJson write = historyJson(Query.of(req));
    return history
        .of(req.path().pathParameters().get("release"))
        .map(write::whole)
        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  private HistoryJson historyJson(Query query) {
    Directory directory = live.get().directory();
    return new HistoryJson(directory, query.language(), region(query, directory), types(query));
  }

  private static Scope scope(Query query, Directory directory) {
    return new Scope(
        region(query, directory),
        ServiceFilters.municipality(query, directory),
        types(query),
        query.parsed("language", CoverageRoutes::tag, "must be a language tag such as sv, or und"),
        query.parsed("channel", Channel::of, "must be a channel of the contract"));
  }

  private static Optional<String> tag(String text) {
    return Optional.of(text).filter(tag -> TAG.matcher(tag).matches());
  }

  private static Optional<String> region(Query query, Directory directory) {
    return query.parsed(
        "region",
        code -> Optional.of(code).filter(known -> !directory.places().ofRegion(known).isEmpty()),
        "must be the code of a region of today, such as 09");
  }

  private static List<ServiceType> types(Query query) {
    return query.list("type", ServiceType::of, "must name kinds of service of the contract");
  }

  /** Made once a release and day, for all requests of it. */
  private Coverage of(Knowledge knowledge) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
    Coverage coverage = latest;
    if (coverage == null || !coverage.isOf(knowledge.directory(), day)) {
      coverage = Coverage.of(knowledge.directory(), knowledge.expectations(), day);
      latest = coverage;
    }
    return coverage;
  }
}
