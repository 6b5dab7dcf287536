package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.ContentCompiler;
import fi.opastin.editing.ContentTrials;
import fi.opastin.editing.EditingRoom;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.KnowledgeCompiler;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.PackReader;
import fi.opastin.packs.Finding;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.understanding.ModelShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReloadTest {

  /** What ships is compiled by the first test, and kept for the others as for later starts. */
  @TempDir private static Path models;

  @TempDir private Path content;
  @TempDir private Path data;

  private final List<Knowledge> told = new ArrayList<>();
  private Database database;
  private LiveKnowledge live;
  private EditingRoom room;
  private ContentReload reload;
  private KnowledgeStore store;

  @BeforeEach
  void copyContent() throws IOException {
    FewPhrases.copyTo(content);
    database = Database.open(DatabaseSettings.in(data.resolve("opastin.db")));
    PackReader packs = new PackReader(content);
    // the model is not what is tested here: the one that was trained serves again
    ClassifierTrainer trained = lesson -> Finland.knowledge().classifier();
    Clock clock = Clock.fixed(Finland.NOW, ZoneOffset.UTC);
    store = new KnowledgeStore(models, trained, ModelShelf.NONE);
    ContentCompiler compiler =
        new ContentWorkshop(
            new KnowledgeCompiler(trained),
            store,
            lesson -> {
              throw new AssertionError("nothing is measured before packs go live");
            },
            clock);
    ContentTrials trials = new ContentTrials(compiler, database, clock);
    room =
        assertInstanceOf(
                EditingRoom.Opening.Opened.class,
                EditingRoom.open(database, trials, packs.content(), told::add, clock))
            .room();
    live = room.knowledge();
    told.clear();
    reload = new ContentReload(packs, packs.stamp(), room);
  }

  @AfterEach
  void close() {
    database.close();
    store.settle(); // what is kept behind the reply must not meet the folder's removal
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
  void whatChangedWhenTheServerStoppedIsTakenAtItsNextStart() throws IOException {
    Files.writeString(answer(), Files.readString(answer()) + "\nUusi rivi.\n");
    assertTrue(room.intake().isNew(new PackReader(content).content()));
    reload.look();
    assertFalse(room.intake().isNew(new PackReader(content).content()));
    assertEquals(2, room.live().serving().value());
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
