package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.IntakeStore;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalStore;
import fi.opastin.editing.Stage;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.PackReader;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksCommandTest {

  private static final String ANSWER = "packs/finland/answers/work-cv/fi.md";

  @TempDir private Path folder;
  private DatabaseSettings settings;
  private PackContent shipped;

  @BeforeEach
  void takeTheShippedContent() {
    settings = DatabaseSettings.in(folder.resolve("opastin.db"));
    System.setProperty("opastin.database", settings.address());
    shipped = new PackReader(Path.of("content")).content();
    try (Database database = Database.open(settings)) {
      new IntakeStore(database, Clock.systemUTC()).take(shipped);
    }
  }

  @AfterEach
  void forget() {
    System.clearProperty("opastin.database");
  }

  private int run(String... command) {
    return Main.run(command);
  }

  @Test
  void whatIsLiveIsWrittenBackToTheByteAndReadAsNothingNew() throws IOException {
    Path to = folder.resolve("out");
    assertEquals(0, run("export", "packs", "--to", to.toString()));
    assertEquals(shipped, new PackReader(to).content());
    Path stray = to.resolve("packs/finland/answers/gone/fi.md");
    Files.createDirectories(stray.getParent());
    Files.writeString(stray, "from an earlier release");
    assertEquals(0, run("export", "packs", "--to", to.toString()));
    assertFalse(Files.exists(stray));
    assertEquals(0, run("import", "packs", "--from", to.toString()));
    assertEquals(List.of(), drafts());
  }

  private List<Proposal> drafts() {
    try (Database database = Database.open(settings)) {
      return new ProposalStore(database).proposals(Set.of(Stage.DRAFT), 0, 10);
    }
  }

  @Test
  void changedPacksBecomeADraftAndFaultyOnesNothing() throws IOException {
    Path to = folder.resolve("out");
    run("export", "packs", "--to", to.toString());
    Path answer = to.resolve(ANSWER);
    Files.writeString(answer, Files.readString(answer) + "\nVielä yksi neuvo.\n");
    assertEquals(0, run("import", "packs", "--from", to.toString(), "--title", "Gitistä"));
    Proposal draft = drafts().getFirst();
    assertEquals("Gitistä", draft.title());
    assertTrue(draft.change(ANSWER).isPresent());
    assertEquals(1, draft.changes().size());
    Files.writeString(answer, "ei otsikkoa\n");
    assertEquals(1, run("import", "packs", "--from", to.toString()));
    assertEquals(1, drafts().size());
  }

  @Test
  void aReleaseThatIsNotThereIsTold() {
    assertEquals(
        1, run("export", "packs", "--to", folder.resolve("x").toString(), "--release", "7"));
  }

  @Test
  void theDifferenceOfTwoContentsMakesOneTheOther() {
    PackContent other =
        shipped.with(Map.of(ANSWER, Optional.empty(), "packs/x/y.md", Optional.of("z")));
    assertEquals(other, shipped.with(shipped.difference(other)));
    assertEquals(Map.of(), shipped.difference(shipped));
  }
}
