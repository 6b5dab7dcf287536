package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code opastin check} says of paths that cannot be walked. */
class PathGraphTest {

  private static final String FILE = "packs/test/paths/test-path.yaml";

  @TempDir private Path content;
  private String good;

  @BeforeEach
  void read() throws IOException {
    good = Files.readString(Path.of("content/schema/examples/good/path.yaml"));
    Files.createDirectories(content.resolve("packs/test/paths"));
  }

  private List<String> findings(String text) throws IOException {
    Files.writeString(content.resolve(FILE), text);
    return KnowledgeCompiler.check(new PackReader(content).read(), LocalDate.of(2026, 11, 23))
        .stream()
        .filter(finding -> finding.file().contains("paths/test-path"))
        .filter(finding -> !finding.message().contains("there is no topic"))
        .map(Finding::toString)
        .toList();
  }

  private void assertFinds(String from, String to, String wanted) throws IOException {
    assertTrue(good.contains(from), from);
    List<String> findings = findings(good.replace(from, to));
    assertTrue(
        findings.stream().anyMatch(finding -> finding.contains(wanted)),
        () -> "expected \"" + wanted + "\" among\n" + String.join("\n", findings));
  }

  @Test
  void hasNothingAgainstAWholePath() throws IOException {
    List<String> findings = findings(good);
    assertEquals(
        List.of("paths/test-path.yaml: warning: no answer and no path offers it"), findings);
  }

  @Test
  void namesStepsThatAreNotThereWithTheirLine() throws IOException {
    int line = good.lines().toList().indexOf("  place:") + 1;
    assertFinds(
        "otherwise: what",
        "otherwise: nowhere",
        FILE + ":" + line + ": error: there is no step nowhere");
    assertFinds("start: age", "start: nowhere", "there is no step nowhere");
  }

  @Test
  void namesStepsThatNobodyComesTo() throws IOException {
    List<String> findings =
        findings(
            good.replace("to: guidance", "to: applying")
                .replace("otherwise: guidance", "otherwise: applying"));
    assertTrue(
        findings.stream().anyMatch(f -> f.contains("no way leads to guidance")),
        findings::toString);
  }

  @Test
  void namesQuestionsThatLeadToNoEnd() throws IOException {
    assertFinds(
        "      - id: yes\n        label: {fi: Kyllä, fi-simple: Kyllä, sv: Ja, en: \"Yes\"}\n        to: applying",
        "      - id: yes\n        label: {fi: Kyllä, fi-simple: Kyllä, sv: Ja, en: \"Yes\"}\n        to: what",
        "the question leads to itself");
    String circle =
        good.replace("to: applying", "to: age")
            .replace("to: guidance", "to: age")
            .replace("otherwise: guidance", "otherwise: age");
    assertTrue(
        findings(circle).stream().anyMatch(f -> f.contains("no way leads from age to an end")),
        () -> circle);
  }

  @Test
  void namesCirclesOfQuestionsThatMayBePassedOver() throws IOException {
    assertFinds("otherwise: what", "otherwise: age", "run in a circle");
  }

  @Test
  void namesChoicesThatCannotBeToldApart() throws IOException {
    assertFinds("en: \"No\"", "en: \"yes!\"", "two choices say the same in en");
    assertFinds("- id: no\n", "- id: yes\n", "the choice yes stands twice");
    assertFinds("- id: no\n", "- id: skip\n", "the choice skip stands twice, or the name is taken");
    assertFinds("ages: {min: 18}", "ages: {min: 17}", "the age 17 stands in two choices");
    assertFinds("        ages: {min: 18}\n", "", "names its ages");
  }

  @Test
  void refusesNamesThatAStepAndAnEndShare() throws IOException {
    assertFinds("  applying:\n    say", "  what:\n    say", "a step and an end have the same name");
  }

  @Test
  void refusesAFileOfAnotherName() throws IOException {
    assertFinds("id: test-path", "id: other-path", "the file of a path is named after it");
  }

  @Test
  void refusesPathsToNowhere() throws IOException {
    assertFinds("answer: false", "answer: false\n    paths: [gone]", "there is no path gone");
  }

  @Test
  void refusesEndsThatHelpNobody() throws IOException {
    assertFinds(
        "    services: [ohjaamo, study-guidance]\n", "", "has neither an answer nor a service");
  }

  @Test
  void refusesMissingVariants() throws IOException {
    assertFinds(
        "{fi: Kyllä, fi-simple: Kyllä, sv: Ja, en: \"Yes\"}",
        "{fi: Kyllä, sv: Ja, en: \"Yes\"}",
        "error: ");
  }
}
