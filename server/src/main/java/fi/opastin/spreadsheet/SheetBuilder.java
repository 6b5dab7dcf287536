package fi.opastin.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a sheet of rows as they come: the first says which table it is. Not to be shared. */
final class SheetBuilder {

  /** More than any content has, and less than a file that was made to hurt. */
  static final int MOST_ROWS = 200_000;

  /** What spreadsheet programs take in one cell. */
  private static final int LONGEST_CELL = 32_767;

  private final String name;
  private final List<Fault> faults;
  private final List<Sheet.Row> rows = new ArrayList<>();
  private List<String> heads = List.of();
  private Optional<Table> table = Optional.empty();
  private boolean hasHead;
  private boolean isFull;

  SheetBuilder(String name, List<Fault> faults) {
    this.name = name;
    this.faults = faults;
  }

  /**
   * Takes a row.
   *
   * @return whether more are wanted
   */
  boolean take(int number, List<Cell> cells) {
    if (cells.stream().allMatch(Cell::isBlank)) {
      return true;
    }
    if (!hasHead) {
      return head(number, cells);
    }
    if (rows.size() == MOST_ROWS) {
      isFull = true;
      fault(number, "", Fault.Kind.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
      return false;
    }
    Map<String, Cell> row = new HashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      if (!heads.get(i).isEmpty()) {
        row.put(
            heads.get(i),
            checked(number, heads.get(i), i < cells.size() ? cells.get(i) : Cell.EMPTY));
      }
    }
    for (int i = heads.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        fault(number, "", Fault.Kind.COLUMN_UNKNOWN, "");
        break;
      }
    }
    rows.add(new Sheet.Row(number, row));
    return true;
  }

  private boolean head(int number, List<Cell> cells) {
    hasHead = true;
    heads = cells.stream().map(cell -> cell.text().strip().toLowerCase(Locale.ROOT)).toList();
    table = Table.of(heads);
    if (table.isEmpty()) {
      return false;
    }
    for (String needed : table.get().needed()) {
      if (!heads.contains(needed)) {
        fault(number, needed, Fault.Kind.COLUMN_MISSING, "");
      }
    }
    for (int i = 0; i < heads.size(); i++) {
      String head = heads.get(i);
      if (!head.isEmpty() && !table.get().columns().contains(head)) {
        fault(number, letter(i), Fault.Kind.COLUMN_UNKNOWN, "");
      } else if (!head.isEmpty() && heads.indexOf(head) < i) {
        fault(number, head, Fault.Kind.COLUMN_TWICE, "");
      }
    }
    return true;
  }

  private Cell checked(int row, String column, Cell cell) {
    switch (cell.type()) {
      case FORMULA -> fault(row, column, Fault.Kind.FORMULA, "");
      case ERROR -> fault(row, column, Fault.Kind.CELL_ERROR, "");
      case TRUTH -> fault(row, column, Fault.Kind.NOT_TEXT, "");
      case DATE -> {
        if (!column.startsWith("review")) {
          fault(row, column, Fault.Kind.NOT_TEXT, "");
        }
      }
      case TEXT, NUMBER -> {
        if (cell.text().length() > LONGEST_CELL) {
          fault(row, column, Fault.Kind.TOO_LONG, Integer.toString(LONGEST_CELL));
        }
      }
    }
    return cell;
  }

  private void fault(int row, String column, Fault.Kind kind, String detail) {
    faults.add(new Fault(name, row, column, kind, detail));
  }

  /** The letter above a column, as spreadsheet programs have it. */
  static String letter(int index) {
    StringBuilder letters = new StringBuilder();
    for (int i = index + 1; i > 0; i = (i - 1) / 26) {
      letters.insert(0, (char) ('A' + (i - 1) % 26));
    }
    return letters.toString();
  }

  /** Whether rows were left out. */
  boolean isFull() {
    return isFull;
  }

  /** The sheet; empty where it is none of our tables. */
  Optional<Sheet> sheet() {
    return table.map(known -> new Sheet(name, known, rows));
  }
}
