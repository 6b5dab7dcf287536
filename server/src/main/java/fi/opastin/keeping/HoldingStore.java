package fi.opastin.keeping;

import fi.opastin.directory.OpeningHours;
import fi.opastin.storage.Database;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Tells what a database holds: its tables, how much is in them and since when. */
public final class HoldingStore {

  /** Columns that hold a day or a moment, the first that a table has. */
  private static final List<String> TIMES =
      List.of("day", "at", "published_at", "created_at", "changed_at", "checked_at", "kept_at");

  /** Tables whose texts come from people who ask, with what is deleted in time. */
  private static final Set<String> DELETED = Set.of("question", "feedback");

  private static final String MIGRATIONS = "flyway_schema_history";

  private final Database database;

  /** On a database. */
  public HoldingStore(Database database) {
    this.database = database;
  }

  /**
   * What a table holds.
   *
   * @param rows how many
   * @param oldest day of its oldest row, where it tells one
   * @param isDeleted whether its rows are deleted when the retention is over
   */
  public record Holding(String table, long rows, Optional<LocalDate> oldest, boolean isDeleted) {}

  /** Every table, by name. */
  public List<Holding> all() {
    return database.read(
        h -> {
          List<Holding> holdings = new ArrayList<>();
          for (String table : tables(h)) {
            holdings.add(holding(h, table));
          }
          return holdings;
        });
  }

  private static Set<String> tables(Handle h) {
    Set<String> tables = new TreeSet<>();
    try {
      DatabaseMetaData meta = h.getConnection().getMetaData();
      try (ResultSet found =
          meta.getTables(null, h.getConnection().getSchema(), "%", new String[] {"TABLE"})) {
        while (found.next()) {
          tables.add(found.getString("TABLE_NAME"));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a database can list its tables", e);
    }
    tables.removeIf(table -> table.equals(MIGRATIONS) || table.startsWith("sqlite_"));
    return tables;
  }

  private static Holding holding(Handle h, String table) {
    long rows = h.createQuery("select count(*) from " + table).mapTo(Long.class).one();
    Optional<LocalDate> oldest =
        timeColumn(h, table)
            .flatMap(
                column ->
                    h.createQuery("select min(" + column + ") as oldest from " + table)
                        .map((rs, context) -> Optional.ofNullable(rs.getString("oldest")))
                        .one())
            .map(HoldingStore::day);
    return new Holding(table, rows, oldest, DELETED.contains(table));
  }

  private static Optional<String> timeColumn(Handle h, String table) {
    Set<String> columns = new TreeSet<>();
    try (ResultSet found =
        h.getConnection()
            .getMetaData()
            .getColumns(null, h.getConnection().getSchema(), table, "%")) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME"));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a database can list its columns", e);
    }
    return TIMES.stream().filter(columns::contains).findFirst();
  }

  private static LocalDate day(String written) {
    return written.contains("-")
        ? LocalDate.parse(written)
        : LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(written)), OpeningHours.ZONE);
  }
}
