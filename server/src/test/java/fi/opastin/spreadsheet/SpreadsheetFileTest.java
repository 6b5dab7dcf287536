package fi.opastin.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.PackReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SpreadsheetFileTest {

  private static byte[] workbook(Consumer<Worksheet> fill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Taul1");
      fill.accept(sheet);
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }

  private static List<Fault.Kind> faults(byte[] file) {
    return Comparison.of(file, SmallContent.content()).faults().stream().map(Fault::kind).toList();
  }

  @Test
  void allContentThatShipsComesBackAsItWas() {
    PackContent content = new PackReader(Path.of("content")).content();
    ContentTables tables = new ContentTables(content);
    List<List<String>> answers = tables.answers(Optional.empty());
    List<List<String>> phrases = tables.phrases(Optional.empty());
    assertTrue(answers.size() > 300 && phrases.size() > 10_000);
    for (byte[] file :
        List.of(
            SpreadsheetFile.xlsx(answers, phrases),
            SpreadsheetFile.csv(Table.ANSWERS, answers),
            SpreadsheetFile.csv(Table.PHRASES, phrases))) {
      Difference difference = Comparison.of(file, content);
      assertEquals(List.of(), difference.faults().stream().limit(3).toList());
      assertEquals(List.of(), difference.changes().stream().limit(3).toList());
      assertEquals(java.util.Map.of(), difference.texts());
    }
  }

  @Test
  void formulasAndWhatProgramsMadeOfTextsAreRefused() {
    byte[] file =
        workbook(
            sheet -> {
              row(sheet, 0, "topic", "language", "phrase");
              row(sheet, 1, "work-cv", "fi");
              sheet.formula(1, 2, "1+1");
              row(sheet, 2, "work-cv", "fi");
              sheet.value(2, 2, LocalDate.of(2026, 11, 22));
              sheet.style(2, 2).format("yyyy-MM-dd").set();
              row(sheet, 3, "work-cv", "fi");
              sheet.value(3, 2, true);
            });
    List<Fault.Kind> kinds = faults(file);
    assertTrue(kinds.contains(Fault.Kind.FORMULA), kinds.toString());
    assertEquals(2, kinds.stream().filter(kind -> kind == Fault.Kind.NOT_TEXT).count());
  }

  @Test
  void numbersAndDaysAreReadAsTheyWereMeant() {
    byte[] file =
        workbook(
            sheet -> {
              row(sheet, 0, "id", "language", "title", "reviewed");
              row(sheet, 1, "work-cv", "fi");
              sheet.value(1, 2, 112);
              sheet.value(1, 3, LocalDate.of(2026, 12, 1));
              sheet.style(1, 3).format("d.m.yyyy").set();
            });
    Difference difference = Comparison.of(file, SmallContent.content());
    assertEquals(List.of(), difference.faults());
    assertEquals(
        List.of("112", "2026-12-01"),
        difference.changes().stream().map(Difference.Change::after).toList());
  }

  @Test
  void mergedCellsAreTold() {
    byte[] file =
        workbook(
            sheet -> {
              row(sheet, 0, "topic", "language", "phrase");
              row(sheet, 1, "work-cv", "fi", "a");
              row(sheet, 2, "work-cv", "fi", "b");
              sheet.range(1, 0, 2, 0).merge();
            });
    Difference difference = Comparison.of(file, SmallContent.content());
    assertEquals(
        new Fault("Taul1", 0, "", Fault.Kind.MERGED, "A2:A3"), difference.faults().getFirst());
  }

  @Test
  void columnsAreHeldToTheirNames() {
    assertEquals(
        List.of(Fault.Kind.COLUMN_MISSING, Fault.Kind.COLUMN_UNKNOWN, Fault.Kind.COLUMN_TWICE),
        faults("topic;phrase;frase;phrase\nwork-cv;a;b;c\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        List.of(Fault.Kind.NO_KNOWN_SHEET), faults("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tooManyRowsAreOneFault() {
    StringBuilder csv = new StringBuilder("topic;language;phrase\n");
    for (int i = 0; i <= SheetBuilder.MOST_ROWS; i++) {
      csv.append("work-cv;fi;ilmaus ").append(i).append('\n');
    }
    assertEquals(
        List.of(Fault.Kind.TOO_MANY_ROWS), faults(csv.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void bombsAreRefusedBeforeTheyAreParsed() {
    byte[] bomb =
        packed(
            zip -> {
              put(zip, "xl/worksheets/sheet1.xml", new byte[120 * 1024 * 1024]);
            });
    assertTrue(bomb.length < 200_000);
    assertEquals(List.of(Fault.Kind.TOO_LARGE), faults(bomb));
    byte[] many =
        packed(
            zip -> {
              for (int i = 0; i < 600; i++) {
                put(zip, "xl/a" + i + ".bin", new byte[1]);
              }
            });
    assertEquals(List.of(Fault.Kind.TOO_LARGE), faults(many));
  }

  @Test
  void entitiesAreRefused() throws IOException {
    byte[] file = workbook(sheet -> row(sheet, 0, "topic", "language", "phrase"));
    byte[] evil =
        packed(
            zip -> {
              try (ZipFile in = ZipFile.builder().setByteArray(file).get()) {
                for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                  String xml =
                      new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                  String changed =
                      entry.getName().startsWith("xl/worksheets/")
                          ? xml.replaceFirst(
                              "<worksheet",
                              "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")
                          : xml;
                  put(zip, entry.getName(), changed.getBytes(StandardCharsets.UTF_8));
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertEquals(List.of(Fault.Kind.DAMAGED), faults(evil));
  }

  @Test
  void otherFilesAreNamedForWhatTheyAre() {
    byte[] xls = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    assertEquals(List.of(Fault.Kind.OLD_EXCEL), faults(xls));
    assertEquals(
        List.of(Fault.Kind.OPEN_DOCUMENT),
        faults(
            packed(
                zip ->
                    put(
                        zip,
                        "mimetype",
                        "application/vnd.oasis".getBytes(StandardCharsets.UTF_8)))));
    assertEquals(
        List.of(Fault.Kind.NOT_A_TABLE),
        faults(
            packed(zip -> put(zip, "word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8)))));
    assertEquals(
        List.of(Fault.Kind.NOT_UTF8),
        faults(
            "topic;language;phrase\nwork-cv;fi;työ\n".getBytes(Charset.forName("windows-1252"))));
    assertEquals(List.of(Fault.Kind.NOT_A_TABLE), faults(new byte[] {1, 0, 2, 0}));
    byte[] broken = workbook(sheet -> row(sheet, 0, "topic", "language", "phrase"));
    assertEquals(
        List.of(Fault.Kind.DAMAGED), faults(java.util.Arrays.copyOf(broken, broken.length / 2)));
  }

  private static byte[] packed(Consumer<ZipOutputStream> fill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      fill.accept(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
