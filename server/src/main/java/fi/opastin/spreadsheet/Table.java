package fi.opastin.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A table that content can be written as. */
public enum Table {
  /** A row for each text of an answer; what its texts share stands on each of their rows. */
  ANSWERS(
      List.of(
          "id", "language", "title", "body", "links", "owner", "reviewed", "review_by", "sources"),
      Set.of("id", "language")),
  /** A row for each phrase. */
  PHRASES(List.of("topic", "language", "phrase"), Set.of("topic", "language", "phrase"));

  private final List<String> columns;
  private final Set<String> needed;

  Table(List<String> columns, Set<String> needed) {
    this.columns = columns;
    this.needed = needed;
  }

  /** Its name: of a sheet, and in the names of files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The table of a name. */
  public static Optional<Table> of(String id) {
    for (Table table : values()) {
      if (table.id().equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** Its columns, in the order in which they are written. */
  public List<String> columns() {
    return columns;
  }

  /** The columns without which it cannot be read; what stands in the others may stay out. */
  Set<String> needed() {
    return needed;
  }

  /** The table whose first row this could be: it has a column that only that table has. */
  static Optional<Table> of(List<String> heads) {
    if (heads.contains("phrase") || heads.contains("topic")) {
      return Optional.of(PHRASES);
    }
    return heads.contains("id") || heads.contains("title") || heads.contains("body")
        ? Optional.of(ANSWERS)
        : Optional.empty();
  }
}
