package fi.opastin.reports;

import fi.opastin.coverage.CsvLines;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * A report as {@link CsvLines}, with a head line. Columns: {@code table}, {@code key}, {@code
 * label}, {@code value}, {@code unit} ({@code times} or {@code percent}) and {@code state} ({@code
 * counted}, {@code hidden} where the figure would tell of fewer than five, {@code missing} where
 * nobody counted); {@code value} is empty unless it was counted.
 */
public final class ReportCsv {

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
    CsvLines.line(csv, List.of(cells));
  }
}
