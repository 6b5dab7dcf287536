package fi.opastin.spreadsheet;

/**
 * What stands in a cell.
 *
 * @param text as it was meant: what was made harmless is undone, lines end with LF
 * @param type what the file says it is; all is text in CSV
 */
record Cell(String text, Type type) {

  static final Cell EMPTY = new Cell("", Type.TEXT);

  enum Type {
    TEXT,
    NUMBER,
    DATE,
    TRUTH,
    FORMULA,
    ERROR
  }

  static Cell text(String text) {
    return new Cell(text, Type.TEXT);
  }

  boolean isBlank() {
    return text.isBlank() && type == Type.TEXT;
  }
}
