package fi.opastin.coverage;

import fi.opastin.directory.Names;
import fi.opastin.language.Language;
import java.util.List;

/**
 * The matrix as CSV after RFC 4180, with a head line. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe: names come from other people's data.
 */
public final class CoverageCsv {

  private static final String LINE = "\r\n";
  private static final String FORMULA = "=+-@\t\r";
  private static final List<String> HEAD =
      List.of(
          "municipality",
          "municipality_name",
          "region",
          "region_name",
          "type",
          "type_name",
          "language",
          "channel",
          "local",
          "remote",
          "expected",
          "gap");

  private CoverageCsv() {}

  /** Rows with names in a language. */
  public static String of(List<Row> rows, Language language) {
    StringBuilder csv = new StringBuilder(rows.size() * 80);
    line(csv, HEAD);
    for (Row row : rows) {
      line(
          csv,
          List.of(
              row.municipality().code().value(),
              row.municipality().name(language),
              row.municipality().regionCode(),
              row.municipality().regionName(language),
              row.type().id(),
              Names.of(row.type(), language),
              row.language().orElse(""),
              row.channel().map(channel -> channel.id()).orElse(""),
              Integer.toString(row.local()),
              Integer.toString(row.remote()),
              Boolean.toString(row.expected()),
              Boolean.toString(row.gap())));
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
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
