package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.packs.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Lint of one answer against the check of everything. */
class AnswerLintTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final PackContent CONTENT = new PackReader(Path.of("content")).content();
  private static final Draft DRAFT = CONTENT.read();
  private static final AnswerLint LINT = new AnswerLint(DRAFT);
  private static final AnswerId CV = new AnswerId("work-cv");
  private static final String FOLDER = "packs/finland/answers/work-cv/";
  private static final String PHRASES = "packs/finland/phrases/work-cv/";

  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(CONTENT.files());
    texts.keySet().removeIf(path -> !path.startsWith(FOLDER) && !path.startsWith(PHRASES));
    assertEquals(8, texts.size());
    return texts;
  }

  private static void saysWhatTheCheckSays(Map<String, String> changed) {
    Map<String, String> files = new TreeMap<>(CONTENT.files());
    texts().keySet().forEach(files::remove);
    files.putAll(changed);
    List<Finding> all =
        KnowledgeCompiler.check(PackContent.of(files).read(), DAY).stream()
            .filter(finding -> finding.file().contains("work-cv"))
            .toList();
    assertEquals(all, LINT.of(CV, changed, DAY));
  }

  @Test
  void saysOfWhatShipsWhatTheCheckSays() {
    saysWhatTheCheckSays(texts());
  }

  @Test
  void saysOfFaultsWhatTheCheckSays() {
    Map<String, String> texts = texts();
    texts.remove(FOLDER + "sv.md");
    texts.put(
        FOLDER + "en.md", "---\ntitle: CV\n---\n# No\n\n<b>no</b> [x](javascript:alert(1))\n");
    texts.put(
        FOLDER + "answer.yaml",
        texts.get(FOLDER + "answer.yaml").replaceFirst("next: .*", "next: [no-such]"));
    texts.put(PHRASES + "fi.txt", texts.get(PHRASES + "fi.txt") + "a".repeat(301) + "\n");
    saysWhatTheCheckSays(texts);
    assertTrue(LINT.of(CV, texts, DAY).stream().filter(Finding::blocks).count() >= 4);
  }

  @Test
  void findsAPhraseThatStandsElsewhere() {
    Map<String, String> texts = texts();
    Phrase other =
        DRAFT.phrases().stream()
            .filter(phrase -> phrase.subject().name().equals("work-find"))
            .findFirst()
            .orElseThrow();
    texts.put(PHRASES + "fi.txt", texts.get(PHRASES + "fi.txt") + other.text() + "\n");
    assertTrue(
        LINT.of(CV, texts, DAY).stream()
            .anyMatch(finding -> finding.kind() == Finding.Kind.PHRASES),
        "it stands in two places");
  }

  @Test
  void isQuickWhileSomebodyTypes() {
    Map<String, String> texts = texts();
    texts.keySet().removeIf(path -> path.startsWith(PHRASES));
    LINT.of(CV, texts, DAY);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long begun = System.nanoTime();
      LINT.of(CV, texts, DAY);
      best = Math.min(best, System.nanoTime() - begun);
    }
    assertTrue(best < 300_000_000, "took " + best / 1_000_000 + " ms");
  }
}
