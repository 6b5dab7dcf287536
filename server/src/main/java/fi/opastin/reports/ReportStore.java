package fi.opastin.reports;

import fi.opastin.storage.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Makes reports of the counters. Safe to share. */
public final class ReportStore {

  private static final String NOT_ANSWERED = "outcome in ('fallback', 'clarify')";

  private final Database database;

  /** Reports on a database. */
  public ReportStore(Database database) {
    this.database = database;
  }

  /**
   * A report.
   *
   * @throws Database.Unavailable when the database does not answer
   */
  public Report report(ReportScope scope) {
    return database.read(h -> new Asked(h, scope).report());
  }

  /** One report on its way. */
  private record Asked(Handle h, ReportScope scope) {

    Report report() {
      Optional<LocalDate> since =
          h.createQuery("select min(day) as first from turn_count")
              .map((rs, context) -> Optional.ofNullable(rs.getString("first")))
              .one()
              .map(LocalDate::parse);
      boolean counted = since.map(day -> !day.isAfter(scope.last())).orElse(false);
      if (!counted) {
        return new Report(
            scope,
            since,
            Cell.MISSING,
            Cell.MISSING,
            Cell.MISSING,
            Cell.MISSING,
            java.util.Arrays.stream(Report.About.values()).map(Report.Table::missing).toList());
      }
      return isHidden() ? hidden(since) : whole(since);
    }

    /** Whether the whole could be computed from the sum of all regions or sites and the others. */
    private boolean isHidden() {
      boolean inRegion =
          scope.region().isPresent() && hides(scope.everywhere(), "region", scope.region().get());
      return inRegion
          || (scope.partner().isPresent()
              && hides(scope.onAllSites(), "partner", scope.partner().get()));
    }

    private boolean hides(ReportScope wider, String column, String key) {
      Map<String, Long> figures = new Asked(h, wider).sums("turn_count", column, "1 = 1", false);
      return Suppression.of(figures).cells().getOrDefault(key, new Cell.Count(0))
          instanceof Cell.Hidden;
    }

    private Report hidden(Optional<LocalDate> since) {
      return new Report(
          scope, since, Cell.HIDDEN, Cell.HIDDEN, Cell.HIDDEN, Cell.HIDDEN, List.of());
    }

    private Report whole(Optional<LocalDate> since) {
      Map<String, Long> hours = sums("turn_count", "outside", "1 = 1", false);
      Suppression.Shown outside = Suppression.of(hours);
      Map<String, Long> understood = new LinkedHashMap<>();
      long all = hours.values().stream().mapToLong(Long::longValue).sum();
      long missed =
          sums("turn_count", "outcome", NOT_ANSWERED, false).values().stream()
              .mapToLong(Long::longValue)
              .sum();
      understood.put("missed", missed);
      understood.put("understood", all - missed);
      Suppression.Shown answered = Suppression.of(understood);
      Map<String, Long> thumbs = new LinkedHashMap<>();
      thumbs.put("up", 0L);
      thumbs.put("down", 0L);
      thumbs.putAll(sums("rating_count", "verdict", "verdict in ('up', 'down')", false));
      Suppression.Shown helped = Suppression.of(thumbs);
      return new Report(
          scope,
          since,
          outside.total(),
          Cell.share(outside.cells().getOrDefault("1", new Cell.Count(0)), outside.total()),
          Cell.share(answered.cells().get("missed"), answered.total()),
          Cell.share(helped.cells().get("up"), helped.total()),
          tables());
    }

    private List<Report.Table> tables() {
      List<Report.Table> tables = new ArrayList<>();
      tables.add(table(Report.About.TOPICS, "turn_count", "topic", "topic <> ''", true));
      tables.add(table(Report.About.UNANSWERED, "turn_count", "outcome", NOT_ANSWERED, true));
      tables.add(
          table(Report.About.SERVICES_SHOWN, "service_count", "service", "what = 'shown'", true));
      // no client tells what is clicked
      tables.add(Report.Table.missing(Report.About.SERVICES_CLICKED));
      tables.add(orMissing(Report.About.RATINGS, "verdict", "1 = 1"));
      tables.add(orMissing(Report.About.REASONS, "reason", "reason <> ''"));
      tables.add(table(Report.About.DAY_PARTS, "turn_count", "part", "part <> ''", false));
      tables.add(table(Report.About.LANGUAGES, "turn_count", "language", "1 = 1", true));
      if (scope.region().isEmpty()) {
        tables.add(table(Report.About.REGIONS, "turn_count", "region", "1 = 1", true));
      } else {
        tables.add(table(Report.About.MUNICIPALITIES, "turn_count", "municipality", "1 = 1", true));
      }
      if (scope.partner().isEmpty()) {
        tables.add(table(Report.About.PARTNERS, "turn_count", "partner", "1 = 1", true));
      }
      return tables;
    }

    private Report.Table table(
        Report.About about, String table, String column, String where, boolean byTimes) {
      return Report.Table.of(about, sums(table, column, where, byTimes));
    }

    /** Where nobody rated, there is nothing to say of ratings. */
    private Report.Table orMissing(Report.About about, String column, String where) {
      Map<String, Long> figures = sums("rating_count", column, where, true);
      return figures.isEmpty() ? Report.Table.missing(about) : Report.Table.of(about, figures);
    }

    private Map<String, Long> sums(String table, String column, String where, boolean byTimes) {
      Query query =
          h.createQuery(
                  "select "
                      + column
                      + " as name, sum(times) as times from "
                      + table
                      + " where day >= :first and day <= :last and "
                      + where
                      + scope.region().map(code -> " and region = :region").orElse("")
                      + scope.partner().map(key -> " and partner = :partner").orElse("")
                      + " group by "
                      + column
                      + " having sum(times) > 0 order by "
                      + (byTimes ? "times desc, name" : "name"))
              .bind("first", scope.first().toString())
              .bind("last", scope.last().toString());
      scope.region().ifPresent(code -> query.bind("region", code));
      scope.partner().ifPresent(key -> query.bind("partner", key));
      Map<String, Long> sums = new LinkedHashMap<>();
      query
          .map((rs, context) -> Map.entry(rs.getString("name"), rs.getLong("times")))
          .forEach(row -> sums.put(row.getKey(), row.getValue()));
      return sums;
    }
  }
}
