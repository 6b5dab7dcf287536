package fi.opastin.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+358", "-2", "@SUM(A1)", "@x", "\tx", "\rx"})
  void takesTheForceOfFormulas(String text) {
    assertEquals("'" + text, CsvLines.harmless(text));
    assertTrue(CsvLines.cell(text).contains("'" + text));
  }

  @Test
  void leavesAllElseAsItIs() {
    assertEquals("", CsvLines.harmless(""));
    assertEquals("a=1", CsvLines.harmless("a=1"));
    assertEquals("'=1+1", CsvLines.cell("=1+1"));
    assertEquals("'@x", CsvLines.cell("@x"));
  }

  @Test
  void quotesWhatWouldEndACell() {
    assertEquals("Koski Tl", CsvLines.cell("Koski Tl"));
    assertEquals("", CsvLines.cell(""));
    assertEquals("\"a,b\"", CsvLines.cell("a,b"));
    assertEquals("\"a \"\"b\"\"\"", CsvLines.cell("a \"b\""));
    assertEquals("\"a\"\"b,c\"", CsvLines.cell("a\"b,c"));
    assertEquals("\"a\nb\"", CsvLines.cell("a\nb"));
    assertEquals("\"'=HYPERLINK(\"\"x\"\",1)\"", CsvLines.cell("=HYPERLINK(\"x\",1)"));
  }

  @Test
  void endsALineAsTheStandardSays() {
    StringBuilder csv = new StringBuilder();
    CsvLines.line(csv, List.of("a", "", "b,c"));
    CsvLines.line(csv, List.of("=d"));
    assertEquals("a,,\"b,c\"\r\n'=d\r\n", csv.toString());
  }
}
