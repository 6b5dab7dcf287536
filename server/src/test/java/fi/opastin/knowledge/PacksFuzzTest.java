package fi.opastin.knowledge;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;

/** Whatever an editor writes into a file of a pack becomes findings, never an exception. */
class PacksFuzzTest {

  private static final List<String> FILES =
      List.of(
          "answers/work-cv/answer.yaml",
          "answers/work-cv/fi.md",
          "phrases/work-cv/fi.txt",
          "rules/work.yaml",
          "crisis/patterns.yaml",
          "crisis/contacts.yaml",
          "paths/which.yaml",
          "services/services.yaml",
          "events/events.yaml",
          "conversations/one.txt",
          "signals.yaml",
          "concepts.yaml",
          "topics.yaml",
          "words.yaml",
          "starters.yaml",
          "plain-language.yaml",
          "coverage.yaml",
          "pack.yaml",
          "ptv.yaml");

  @FuzzTest(maxDuration = "1m")
  void read(FuzzedDataProvider data) {
    String file = "packs/finland/" + data.pickValue(FILES);
    PackContent.of(Map.of(file, data.consumeRemainingAsString())).read();
  }
}
