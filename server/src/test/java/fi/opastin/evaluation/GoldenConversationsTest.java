package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every story of the content, as an editor wrote it. A failure prints the transcript. */
class GoldenConversationsTest {

  private static final List<Finding> FINDINGS = new ArrayList<>();

  private static List<GoldenConversation> stories() {
    return Finland.draft().conversations().stream()
        .flatMap(file -> GoldenConversation.parse(file.file(), file.text(), FINDINGS).stream())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> storiesKeepWorking() {
    GoldenRun run = new GoldenRun(Finland.chat(), Finland.partner());
    return stories().stream()
        .map(
            story ->
                DynamicTest.dynamicTest(
                    story.file().replaceFirst(".*/", ""),
                    () -> {
                      GoldenRun.Result result = run.play(story);
                      assertTrue(
                          result.passed(),
                          () ->
                              String.join("\n", result.differences()) + "\n" + result.transcript());
                    }));
  }

  @Test
  void storiesCanAllBeRead() {
    List<GoldenConversation> stories = stories();
    assertEquals(List.of(), FINDINGS);
    assertTrue(stories.size() >= 30, "only " + stories.size() + " stories");
  }

  @Test
  void saysWhatIsWrongWithAStory() {
    List<Finding> findings = new ArrayList<>();
    GoldenConversation.parse("a.txt", "nonsense\n= answer x\n>lang et\n> moi\n", findings);
    assertEquals(4, findings.size(), findings.toString());
  }
}
