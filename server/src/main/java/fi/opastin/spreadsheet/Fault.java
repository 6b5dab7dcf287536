package fi.opastin.spreadsheet;

/**
 * Why a table cannot be taken, and where. Never holds what stands in the cell.
 *
 * @param sheet name of the sheet; empty where the whole file is meant
 * @param row row as spreadsheet programs count it; 0 where the whole sheet is meant
 * @param column name of the column; empty where the whole row is meant
 * @param kind what is wrong
 * @param detail what else is known, such as the other row; may be empty
 */
public record Fault(String sheet, int row, String column, Kind kind, String detail) {

  /** What can be wrong. */
  public enum Kind {
    // the file
    NOT_A_TABLE,
    OLD_EXCEL,
    OPEN_DOCUMENT,
    NOT_UTF8,
    TOO_LARGE,
    DAMAGED,
    NO_KNOWN_SHEET,
    // a sheet
    COLUMN_MISSING,
    COLUMN_UNKNOWN,
    COLUMN_TWICE,
    SHEET_TWICE,
    TOO_MANY_ROWS,
    MERGED,
    // a cell
    FORMULA,
    CELL_ERROR,
    NOT_TEXT,
    TOO_LONG,
    EMPTY,
    NOT_AN_ID,
    UNKNOWN_TOPIC,
    WRONG_LANGUAGE,
    NOT_A_DATE,
    NOT_A_LINK,
    NOT_A_SOURCE,
    NOT_ONE_LINE,
    COMMENT,
    // rows
    TWICE,
    ROWS_DISAGREE,
    NEW_ANSWER_INCOMPLETE
  }

  static Fault ofFile(Kind kind, String detail) {
    return new Fault("", 0, "", kind, detail);
  }
}
