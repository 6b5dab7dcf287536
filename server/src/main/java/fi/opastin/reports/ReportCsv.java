package fi.opastin.reports;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * A report as CSV after RFC 4180, with a head line. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe. Columns: {@code table}, {@code key}, {@code label}, {@code
 * value}, {@code unit} ({@code times} or {@code percent}) and {@code state} ({@code counted},
 * {@code hidden} where the figure would tell of fewer than five, {@code missing} where nobody
 * counted); {@code value} is empty unless it was counted.
 */
public final class ReportCsv {

  private static final String LINE = "\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private ReportCsv() {}

  /**
   * A report.
   *
   * @param label what a key of a table is called
   */
  public static String of(
      Report report, List<Gap> gaps, BiFunction<Report.About, String, String> label) {
    StringBuilder csv = new StringBuilder();
    line(csv, "table", "key", "label", "value", "unit", "state");
    figure(csv, "whole", "turns", "", report.turns());
    figure(csv, "whole", "outside-office-hours", "", report.outside());
    figure(csv, "whole", "unanswered", "", report.unanswered());
    figure(csv, "whole", "helped", "", report.helped());
    for (Report.Table table : report.tables()) {
      String name = table.about().name().toLowerCase(Locale.ROOT).replace('_', '-');
      table
          .cells()
          .forEach(
              (key, cell) ->
                  figure(
                      csv,
                      name,
                      key.isEmpty() ? "unknown" : key,
                      key.isEmpty() ? "" : label.apply(table.about(), key),
                      cell));
      figure(csv, name, "total", "", table.total());
    }
    for (Gap gap : gaps) {
      figure(csv, "coverage", gap.type().id(), "covered", new Cell.Count(gap.covered()));
      figure(csv, "coverage", gap.type().id(), "municipalities", new Cell.Count(gap.all()));
    }
    return csv.toString();
  }

  private static void figure(StringBuilder csv, String table, String key, String label, Cell cell) {
    switch (cell) {
      case Cell.Count(long times) ->
          line(csv, table, key, label, Long.toString(times), "times", "counted");
      case Cell.Share(int percent) ->
          line(csv, table, key, label, Integer.toString(percent), "percent", "counted");
      case Cell.Hidden hidden -> line(csv, table, key, label, "", "", "hidden");
      case Cell.Missing missing -> line(csv, table, key, label, "", "", "missing");
    }
  }

  private static void line(StringBuilder csv, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      csv.append(i == 0 ? "" : ",").append(cell(cells[i]));
    }
    csv.append(LINE);
  }

  /** One cell: harmless, and in quotation marks where it must be. */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String harmless = formula ? "'" + text : text;
    boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
