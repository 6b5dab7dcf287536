package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.packs.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloorsTest {

  private final Evaluation evaluation = Small.evaluation("abc123", Instant.EPOCH);

  private List<String> missed(String... floors) {
    List<Finding> findings = new ArrayList<>();
    String text = "floors:\n  - " + String.join("\n  - ", floors) + "\n";
    Floors read = Floors.parse("floors.yaml", text, findings);
    assertEquals(List.of(), findings);
    return read.missed(evaluation).stream().map(Finding::toString).toList();
  }

  @Test
  void saysNothingWhereAllIsReached() {
    assertEquals(
        List.of(),
        missed(
            "{figure: phrases.right, language: fi, at-least: 33.3}",
            "{figure: phrases.wrong, language: all, at-most: 33.4}"));
  }

  @Test
  void namesTheFigureThatFellWithItsLine() {
    assertEquals(
        List.of(
            "floors.yaml:3: error: phrases.wrong.all is 33.33, and must be at most 33.0",
            "floors.yaml:4: error: phrases.right.fi is 33.33, and must be at least 33.5"),
        missed(
            "{figure: golden.right, language: all, at-least: 0}",
            "{figure: phrases.wrong, language: all, at-most: 33}",
            "{figure: phrases.right, language: fi, at-least: 33.5}"));
  }

  @Test
  void takesAFigureThatNobodyMeasuresForAFault() {
    assertEquals(
        List.of("floors.yaml:2: error: phrases.right.sv is not measured"),
        missed("{figure: phrases.right, language: sv, at-least: 1}"));
    assertEquals(List.of(), missed("{figure: messages.right, language: sv, at-least: 1}"));
  }

  @Test
  void listsWhatIsWrongWithTheFile() {
    List<Finding> findings = new ArrayList<>();
    Floors none =
        Floors.parse(
            "floors.yaml", "floors:\n  - {figure: right, language: et, at-least: 1}\n", findings);
    assertTrue(none.floors().isEmpty());
    assertEquals(2, findings.size(), findings.toString());
    assertEquals(2, findings.getFirst().line());
    Floors.parse("floors.yaml", "floors: [", findings);
    assertEquals(3, findings.size(), findings.toString());
  }
}
