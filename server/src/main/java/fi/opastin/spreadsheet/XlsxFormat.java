package fi.opastin.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Tables as sheets of an XLSX workbook. Stateless. */
final class XlsxFormat {

  private static final int WIDE = 60;
  private static final int NARROW = 18;

  /** What of a number format shows a day or a time, once quoted words and colours are gone. */
  private static final Pattern DATE = Pattern.compile("[yYdDhH]|m+[/.-]|[/.-]m+");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

  private XlsxFormat() {}

  static byte[] write(Map<Table, List<List<String>>> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Opastin", "1.0")) {
      for (Map.Entry<Table, List<List<String>>> table : tables.entrySet()) {
        write(workbook.newWorksheet(table.getKey().id()), table.getKey(), table.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, Table table, List<List<String>> rows)
      throws IOException {
    int columns = table.columns().size();
    for (int c = 0; c < columns; c++) {
      String column = table.columns().get(c);
      sheet.value(0, c, column);
      sheet.style(0, c).bold().set();
      boolean isLong = List.of("body", "links", "sources", "phrase").contains(column);
      sheet.width(c, isLong ? WIDE : NARROW);
    }
    sheet.freezePane(0, 1);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns; c++) {
        String text = rows.get(r).get(c);
        if (!text.isEmpty()) {
          sheet.value(r + 1, c, Harmless.out(text));
          // as text, so that nothing that is written into it becomes a date or a number
          sheet.style(r + 1, c).format("@").set();
        }
      }
    }
    sheet.finish();
  }

  static List<Sheet> read(byte[] file, List<Fault> faults) {
    Optional<Unpacked> unpacked = Unpacked.of(file, faults);
    if (unpacked.isEmpty()) {
      return List.of();
    }
    List<Sheet> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(unpacked.get().bytes()), new ReadingOptions(true, true))) {
      for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
        List<Fault> found = new ArrayList<>();
        Optional<Sheet> read = read(sheet, found);
        if (read.isPresent()) {
          String merged = unpacked.get().merged().get(sheet.getIndex() + 1);
          if (merged != null) {
            found.addFirst(new Fault(sheet.getName(), 0, "", Fault.Kind.MERGED, range(merged)));
          }
          sheets.add(read.get());
          faults.addAll(found);
        }
      }
    } catch (IOException | ExcelReaderException | UncheckedIOException | IllegalStateException e) {
      return damaged(faults);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return damaged(faults);
    } catch (NullPointerException | NoSuchElementException e) {
      // the library's way to say that something is missing
      return damaged(faults);
    }
    if (sheets.isEmpty()) {
      faults.add(Fault.ofFile(Fault.Kind.NO_KNOWN_SHEET, ""));
    }
    return sheets;
  }

  private static List<Sheet> damaged(List<Fault> faults) {
    faults.add(Fault.ofFile(Fault.Kind.DAMAGED, ""));
    return List.of();
  }

  private static String range(String written) {
    return written.matches("[A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7}") ? written : "";
  }

  private static Optional<Sheet> read(org.dhatim.fastexcel.reader.Sheet sheet, List<Fault> faults)
      throws IOException {
    SheetBuilder builder = new SheetBuilder(sheet.getName(), faults);
    try (Stream<Row> rows = sheet.openStream()) {
      Iterator<Row> all = rows.iterator();
      while (all.hasNext()) {
        Row row = all.next();
        if (!builder.take(row.getRowNum(), cells(row))) {
          break;
        }
      }
    }
    return builder.sheet();
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxFormat::cell).orElse(Cell.EMPTY));
    }
    return cells;
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> Cell.EMPTY;
      case STRING -> Cell.text(Harmless.in(cell.asString().replace("\r\n", "\n")));
      case NUMBER -> number(cell);
      case BOOLEAN -> new Cell("", Cell.Type.TRUTH);
      case FORMULA -> new Cell("", Cell.Type.FORMULA);
      case ERROR -> new Cell("", Cell.Type.ERROR);
    };
  }

  private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
    BigDecimal number = cell.asNumber();
    String format =
        QUOTED.matcher(Optional.ofNullable(cell.getDataFormatString()).orElse("")).replaceAll("");
    return new Cell(
        number.stripTrailingZeros().toPlainString(),
        !format.equalsIgnoreCase("general") && DATE.matcher(format).find()
            ? Cell.Type.DATE
            : Cell.Type.NUMBER);
  }
}
