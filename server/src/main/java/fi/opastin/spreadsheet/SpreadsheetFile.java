package fi.opastin.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Files that spreadsheet programs write. What a file is tells its content, not its name. Stateless.
 */
public final class SpreadsheetFile {

  private SpreadsheetFile() {}

  /**
   * What was read. Where there are faults nothing of it may be taken.
   *
   * @param sheets the tables that could be read
   * @param faults everything that is wrong with the file itself
   */
  public record Read(List<Sheet> sheets, List<Fault> faults) {
    public Read {
      sheets = List.copyOf(sheets);
      faults = List.copyOf(faults);
    }
  }

  /** Reads XLSX or CSV. */
  public static Read read(byte[] file) {
    List<Fault> faults = new ArrayList<>();
    List<Sheet> sheets = sheets(file, faults);
    Set<Table> seen = EnumSet.noneOf(Table.class);
    for (Sheet sheet : sheets) {
      if (!seen.add(sheet.table())) {
        faults.add(new Fault(sheet.name(), 0, "", Fault.Kind.SHEET_TWICE, sheet.table().id()));
      }
    }
    return new Read(sheets, faults);
  }

  private static List<Sheet> sheets(byte[] file, List<Fault> faults) {
    if (file.length > 8 && ReadableWorkbook.isOLE2Header(file)) {
      faults.add(Fault.ofFile(Fault.Kind.OLD_EXCEL, ""));
      return List.of();
    }
    if (isZip(file)) {
      return XlsxFormat.read(file, faults);
    }
    return CsvFormat.read(file, faults).map(List::of).orElse(List.of());
  }

  private static boolean isZip(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] < 9 && file[3] < 9;
  }

  /** One table as CSV. */
  public static byte[] csv(Table table, List<List<String>> rows) {
    return CsvFormat.write(table, rows);
  }

  /** Both tables as a workbook. */
  public static byte[] xlsx(List<List<String>> answers, List<List<String>> phrases) {
    Map<Table, List<List<String>>> tables = new EnumMap<>(Table.class);
    tables.put(Table.ANSWERS, answers);
    tables.put(Table.PHRASES, phrases);
    return XlsxFormat.write(tables);
  }
}
