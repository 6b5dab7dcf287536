package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.packs.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The content that is shipped reads as its own guide says. */
class ShippedTextsTest {

  private static final int WARNINGS = 10;

  private static List<Finding> findings;

  @BeforeAll
  static void check() {
    findings =
        KnowledgeCompiler.check(
            new PackReader(Path.of("content")).read(), LocalDate.of(2026, 11, 30));
  }

  @Test
  void hasNoErrorAndFewWarnings() {
    assertEquals(List.of(), findings.stream().filter(Finding::blocks).toList());
    assertTrue(findings.size() <= WARNINGS, () -> String.join("\n", lines(findings)));
  }

  @Test
  void everyEasyFinnishTextKeepsTheRulesOfSelkokieli() {
    List<Finding> hard =
        findings.stream()
            .filter(
                finding ->
                    switch (finding.kind()) {
                      case SENTENCE, WORD, STRUCTURE, JARGON, LENGTH, PARITY, SOURCE, MISSING ->
                          true;
                      case FORM, REVIEW, PHRASES -> false;
                    })
            .toList();
    assertEquals(List.of(), lines(hard));
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Finding::toString).toList();
  }
}
