package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.conversation.ChatService;
import fi.opastin.evaluation.GoldenConversation;
import fi.opastin.evaluation.GoldenRun;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Draft;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.understanding.StatisticalTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks through "Add a topic in ten minutes" of {@code docs/writing-content.md} with its own
 * snippets, in a copy of the pack that has few phrases, so that it is learned in seconds.
 */
class WritingGuideTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final Pattern SNIPPET =
      Pattern.compile("(?m)^```\\w+ (>> )?(\\S+)\\n((?s:.*?))^```$");

  @TempDir private static Path content;

  private static Draft draft;
  private static List<Finding> before;

  private record Snippet(boolean appended, String file, String text) {}

  @BeforeAll
  static void followTheGuide() throws IOException {
    FewPhrases.copyTo(content);
    before = KnowledgeCompiler.check(new PackReader(content).read(), TODAY);
    for (Snippet snippet : snippets()) {
      Path file = content.resolve("packs/finland").resolve(snippet.file());
      Files.createDirectories(file.getParent());
      if (snippet.appended()) {
        Files.writeString(file, snippet.text(), StandardOpenOption.APPEND);
      } else {
        Files.writeString(file, snippet.text(), StandardOpenOption.CREATE_NEW);
      }
    }
    draft = new PackReader(content).read();
  }

  private static List<Snippet> snippets() throws IOException {
    String guide = Files.readString(Path.of("docs/writing-content.md"));
    int from = guide.indexOf("## Add a topic in ten minutes");
    String section = guide.substring(from, guide.indexOf("\n## ", from + 1));
    List<Snippet> snippets = new ArrayList<>();
    Matcher at = SNIPPET.matcher(section);
    while (at.find()) {
      snippets.add(new Snippet(at.group(1) != null, at.group(2), at.group(3)));
    }
    return snippets;
  }

  @Test
  void asksForOneTopicAnswerFourTextsPhrasesARuleAndAStory() throws IOException {
    Map<String, Boolean> files = new LinkedHashMap<>();
    snippets().forEach(snippet -> files.put(snippet.file(), snippet.appended()));
    assertEquals(11, files.size(), files.toString());
    assertTrue(files.get("topics.yaml"));
  }

  @Test
  void nothingIsFoundInWhatTheGuideWrites() {
    List<Finding> found = new ArrayList<>(KnowledgeCompiler.check(draft, TODAY));
    found.removeAll(before);
    assertEquals(List.of(), found);
  }

  @Test
  void theNewAnswerIsFoundByAMessage() {
    Compilation compilation = new KnowledgeCompiler(new StatisticalTrainer()).compile(draft, TODAY);
    if (!(compilation instanceof Compilation.Compiled(var knowledge, var _))) {
      throw new AssertionError(compilation.findings());
    }
    List<Finding> faults = new ArrayList<>();
    ChatService chat = Application.chat(() -> knowledge);
    GoldenRun run = new GoldenRun(chat, Application.terminal());
    List<GoldenConversation> stories = new ArrayList<>();
    draft
        .conversations()
        .forEach(
            file -> stories.addAll(GoldenConversation.parse(file.file(), file.text(), faults)));
    assertEquals(List.of(), faults);
    assertEquals(1, stories.size());
    GoldenRun.Result result = run.play(stories.getFirst());
    assertTrue(result.passed(), result.transcript());
  }
}
