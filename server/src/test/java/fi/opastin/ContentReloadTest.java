package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReloadTest {

  @TempDir private Path content;

  private final List<Knowledge> told = new ArrayList<>();
  private LiveKnowledge live;
  private ContentReload reload;

  @BeforeEach
  void copyContent() throws IOException {
    Path shipped = Path.of("content");
    try (Stream<Path> files = Files.walk(shipped.resolve("packs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(shipped.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    live = new LiveKnowledge(Finland.knowledge());
    // the model is not what is tested here: the one that was trained serves again
    ClassifierTrainer trained = (phrases, concepts) -> Finland.knowledge().classifier();
    Clock clock = Clock.fixed(Finland.NOW, ZoneOffset.UTC);
    reload =
        new ContentReload(
            new PackReader(content),
            new PackReader(content).stamp(),
            new KnowledgeCompiler(trained),
            live,
            told::add,
            clock);
  }

  private Path answer() {
    return content.resolve("packs/finland/answers/study-apply/fi.md");
  }

  @Test
  void leavesAloneWhatDidNotChange() {
    String before = live.get().release();
    assertEquals(List.of(), reload.look());
    assertEquals(before, live.get().release());
  }

  @Test
  void takesAChangedAnswerLive() throws IOException {
    String before = live.get().release();
    Files.writeString(answer(), Files.readString(answer()) + "\nUusi rivi.\n");
    assertEquals(List.of(), reload.look());
    assertNotEquals(before, live.get().release());
    assertEquals(List.of(live.get()), told, "who keeps a record is told once");
  }

  @Test
  void keepsTheOldKnowledgeLiveWhenAPackIsBroken() throws IOException {
    String before = live.get().release();
    Files.writeString(answer(), "ei otsikkoa eikä mitään");
    Files.writeString(content.resolve("packs/finland/topics.yaml"), "topics: [");
    List<Finding> findings = reload.look();
    assertFalse(findings.isEmpty());
    assertEquals(before, live.get().release());
    assertEquals(List.of(), told);
  }
}
