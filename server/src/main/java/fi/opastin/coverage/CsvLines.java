package fi.opastin.coverage;

import java.util.List;

/**
 * Lines of CSV after RFC 4180 for people who open them in a spreadsheet: a cell that it would take
 * for a formula begins with an apostrophe, since cells hold other people's words. Stateless.
 */
public final class CsvLines {

  private static final String LINE = "\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private CsvLines() {}

  /** Adds a line of cells. */
  public static void line(StringBuilder csv, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    csv.append(LINE);
  }

  /** One cell: harmless, and in quotation marks where it must be. */
  static String cell(String text) {
    String harmless = harmless(text);
    boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  /** What stands in a cell, so that it is no formula for a spreadsheet. */
  public static String harmless(String text) {
    return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
