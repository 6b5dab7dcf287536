package fi.opastin.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it was read. Immutable.
 *
 * @param name as the file calls it
 * @param table which table it is
 * @param rows its rows without the first
 */
public record Sheet(String name, Table table, List<Row> rows) {

  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number as spreadsheet programs count it
   * @param cells by column; those of columns that the sheet has
   */
  record Row(int number, Map<String, Cell> cells) {

    Row {
      cells = Map.copyOf(cells);
    }

    /** A cell; empty where the sheet does not have the column. */
    Optional<Cell> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** The text of a cell without the blanks around it. */
    String text(String column) {
      return cell(column).map(Cell::text).orElse("").strip();
    }
  }
}
