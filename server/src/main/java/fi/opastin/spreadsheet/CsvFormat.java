package fi.opastin.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables as CSV: UTF-8 with a mark and semicolons, as spreadsheet programs in Finland expect; read
 * with semicolons, commas or tabs. Stateless.
 */
final class CsvFormat {

  private static final char MARK = '\uFEFF';
  private static final char[] SEPARATORS = {';', ',', '\t'};

  private CsvFormat() {}

  static byte[] write(Table table, List<List<String>> rows) {
    StringBuilder text = new StringBuilder().append(MARK);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(table.columns());
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Harmless::out).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a file that is nothing else. */
  static Optional<Sheet> read(byte[] bytes, List<Fault> faults) {
    Optional<String> decoded = decoded(bytes);
    if (decoded.isEmpty()) {
      faults.add(Fault.ofFile(Fault.Kind.NOT_UTF8, ""));
      return Optional.empty();
    }
    String text = decoded.get();
    if (text.indexOf('\0') >= 0) {
      faults.add(Fault.ofFile(Fault.Kind.NOT_A_TABLE, ""));
      return Optional.empty();
    }
    if (!text.isEmpty() && text.charAt(0) == MARK) {
      text = text.substring(1);
    }
    SheetBuilder builder = new SheetBuilder("csv", faults);
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      int line = 1;
      for (CSVRecord csv : parser) {
        // rows are counted as a spreadsheet program would: a cell may have several lines
        if (!builder.take(line++, cells(csv))) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      faults.add(Fault.ofFile(Fault.Kind.DAMAGED, ""));
      return Optional.empty();
    }
    Optional<Sheet> sheet = builder.sheet();
    if (sheet.isEmpty()) {
      faults.add(Fault.ofFile(Fault.Kind.NO_KNOWN_SHEET, ""));
    }
    return sheet;
  }

  private static List<Cell> cells(CSVRecord csv) {
    List<Cell> cells = new ArrayList<>();
    csv.forEach(text -> cells.add(Cell.text(Harmless.in(text.replace("\r\n", "\n")))));
    return cells;
  }

  private static Optional<String> decoded(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The one that splits the first line into the most names that we know. */
  private static char separator(String text) {
    String first = text.strip().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    char best = SEPARATORS[0];
    long most = -1;
    for (char separator : SEPARATORS) {
      long known = known(first.split(java.util.regex.Pattern.quote(String.valueOf(separator))));
      if (known > most) {
        most = known;
        best = separator;
      }
    }
    return best;
  }

  private static long known(String[] heads) {
    long known = 0;
    for (String head : heads) {
      String name = head.strip().replace("\"", "");
      for (Table table : Table.values()) {
        known += table.columns().contains(name) ? 1 : 0;
      }
    }
    return known;
  }
}
