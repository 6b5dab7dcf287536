package fi.opastin.storage;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database, as it describes itself. Stateless. */
final class Tables {

  private static final String MIGRATIONS = "flyway_schema_history";

  private Tables() {}

  /** Version of the tables; empty where nobody has made any. */
  static Optional<String> schema(Connection connection) throws SQLException {
    if (!names(connection, MIGRATIONS).contains(MIGRATIONS)) {
      return Optional.empty();
    }
    try (ResultSet newest =
        connection
            .createStatement()
            .executeQuery(
                "select version from "
                    + MIGRATIONS
                    + " where success and version is not null order by installed_rank desc limit 1")) {
      return newest.next() ? Optional.of(newest.getString(1)) : Optional.empty();
    }
  }

  /** Names of all tables, each after those that it refers to. */
  static List<String> inOrder(Connection connection) throws SQLException {
    Set<String> all = names(connection, "%");
    all.removeIf(table -> table.equals(MIGRATIONS) || table.startsWith("sqlite_"));
    Map<String, Set<String>> needs = new TreeMap<>();
    for (String table : all) {
      Set<String> needed = new TreeSet<>();
      try (ResultSet keys =
          connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
        while (keys.next()) {
          needed.add(keys.getString("PKTABLE_NAME"));
        }
      }
      needed.remove(table);
      needs.put(table, needed);
    }
    Set<String> ordered = new LinkedHashSet<>();
    while (ordered.size() < all.size()) {
      List<String> next =
          needs.keySet().stream()
              .filter(table -> !ordered.contains(table) && ordered.containsAll(needs.get(table)))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle");
      }
      ordered.addAll(next);
    }
    return List.copyOf(ordered);
  }

  /** Columns of the primary key, in its order. */
  static List<String> key(Connection connection, String table) throws SQLException {
    Map<Integer, String> columns = new TreeMap<>();
    try (ResultSet keys =
        connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
      while (keys.next()) {
        columns.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
      }
    }
    return new ArrayList<>(columns.values());
  }

  private static Set<String> names(Connection connection, String pattern) throws SQLException {
    Set<String> names = new TreeSet<>();
    DatabaseMetaData meta = connection.getMetaData();
    try (ResultSet found =
        meta.getTables(null, connection.getSchema(), pattern, new String[] {"TABLE"})) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
