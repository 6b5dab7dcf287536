package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.packs.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingReportTest {

  private static final FindingReport REPORT =
      new FindingReport(
          List.of(
              Finding.error("a.yaml", 3, "a fault"),
              Finding.warning("fi.md", 7, "too long").as(Finding.Kind.SENTENCE),
              Finding.warning("sv.md", 0, "too long").as(Finding.Kind.SENTENCE)));

  @Test
  void groupsByKindAndCounts() {
    assertEquals(
        """
        Form and references (1 errors)
          a.yaml:3: error: a fault

        Long sentences (2 warnings)
          fi.md:7: warning: too long
          sv.md: warning: too long

        Form and references                      1 errors
        Long sentences                           2 warnings
        1 errors, 2 warnings
        """,
        REPORT.text(false));
  }

  @Test
  void countsWarningsThatItDoesNotList() {
    assertEquals(
        """
        Form and references (1 errors)
          a.yaml:3: error: a fault

        Form and references                      1 errors
        Long sentences                           2 warnings
        1 errors, 2 warnings
        """,
        REPORT.text(true));
  }

  @Test
  void isReadByPrograms() {
    assertEquals(1, REPORT.json().path("errors").asInt());
    assertEquals(2, REPORT.json().at("/kinds/sentence/warnings").asInt());
    assertEquals(
        "{\"severity\":\"error\",\"kind\":\"form\",\"file\":\"a.yaml\",\"line\":3,\"message\":\"a"
            + " fault\"}",
        REPORT.json().at("/findings/0").toString());
  }
}
