package fi.opastin.coverage;

import fi.opastin.directory.Names;
import fi.opastin.language.Language;
import java.util.List;

/** The matrix as {@link CsvLines}, with a head line. */
public final class CoverageCsv {

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
    CsvLines.line(csv, HEAD);
    for (Row row : rows) {
      CsvLines.line(
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
}
