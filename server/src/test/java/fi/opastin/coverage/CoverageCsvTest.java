package fi.opastin.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.language.Language;
import org.junit.jupiter.api.Test;

class CoverageCsvTest {

  @Test
  void writesOneLineARow() {
    Coverage coverage =
        Three.coveredBy(
            "services:\n"
                + Three.ohjaamo("a", "phones: [{number: \"05 1\", source: 1}]\nlocated: \"285\""));
    String[] lines = CoverageCsv.of(coverage.rows(Scope.ALL), Language.SV).split("\r\n");
    assertEquals(
        "municipality,municipality_name,region,region_name,type,type_name,language,channel,local,"
            + "remote,expected,gap",
        lines[0]);
    assertEquals(1 + coverage.rows(Scope.ALL).size(), lines.length);
    assertEquals("075,Fredrikshamn,08,Kymmenedalen,ohjaamo,Navigatorn,,,0,0,true,true", lines[1]);
  }
}
