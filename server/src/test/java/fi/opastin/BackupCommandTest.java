package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.IntakeStore;
import fi.opastin.editing.ReleaseStore;
import fi.opastin.feedback.Feedback;
import fi.opastin.feedback.FeedbackStore;
import fi.opastin.knowledge.PackContent;
import fi.opastin.people.Person;
import fi.opastin.people.PersonStore;
import fi.opastin.people.RightsStore;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.privacy.MaskedText;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill as an operator does it, with the commands. */
class BackupCommandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @TempDir private Path folder;
  private PackContent content;

  @BeforeEach
  void workForADay() throws IOException {
    use("here");
    content = PackContent.of(Map.of("packs/x/answers/a/fi.md", "title: A\n\nTeksti 😀\n"));
    Path data = Files.createDirectories(folder.resolve("here"));
    Files.writeString(data.resolve("state.key"), "key");
    Files.writeString(Files.createDirectories(data.resolve("coverage")).resolve("a.json"), "{}");
    Files.writeString(Files.createDirectories(data.resolve("handoff")).resolve("a.sealed"), "x");
    try (Database database = Database.open(settings("here"))) {
      new IntakeStore(database, Clock.systemUTC()).take(content);
      new RightsStore(database, Clock.systemUTC())
          .add(
              Person.OPASTIN,
              new PersonStore.Details("Aino", "aino@example.fi"),
              Role.ADMIN,
              new Scope.Everywhere());
      new FeedbackStore(database)
          .put(
              new Feedback(
                  Optional.of("turn"),
                  Feedback.About.UNKNOWN,
                  new Feedback.Verdict.Thumb(false),
                  Optional.empty(),
                  Optional.of(MaskedText.of("huono, soita 040 123 4567")),
                  "demo",
                  DAY));
    }
  }

  @AfterEach
  void forget() {
    System.clearProperty("opastin.database");
    System.clearProperty("opastin.data");
  }

  private DatabaseSettings settings(String place) {
    return DatabaseSettings.in(folder.resolve(place).resolve("opastin.db"));
  }

  private void use(String place) {
    System.setProperty("opastin.database", settings(place).address());
    System.setProperty("opastin.data", folder.resolve(place).toString());
  }

  private String file() {
    return folder.resolve("backup.zip").toString();
  }

  @Test
  void whatIsTakenBackElsewhereIsWhatWas() throws IOException {
    assertEquals(0, Main.run("backup", file()));
    use("there");
    assertEquals(0, Main.run("restore", file()));
    try (Database database = Database.open(settings("there"))) {
      ReleaseStore releases = new ReleaseStore(database);
      assertEquals(content, releases.content(releases.newest().orElseThrow()));
      assertTrue(new PersonStore(database, Clock.systemUTC()).find("aino@example.fi").isPresent());
      assertEquals(
          "huono, soita [phone]",
          new FeedbackStore(database)
              .comments(Optional.empty(), Optional.empty(), DAY, 10)
              .getFirst()
              .text());
    }
    assertEquals("key", Files.readString(folder.resolve("there/state.key")));
    assertTrue(Files.exists(folder.resolve("there/coverage/a.json")));
    assertFalse(Files.exists(folder.resolve("there/handoff")), "people's requests are left out");
    assertEquals(1, Main.run("restore", file()), "a second time there is something already");
  }

  @Test
  void theKeyCanBeLeftOut() throws IOException {
    assertEquals(0, Main.run("backup", file(), "--without-key"));
    try (ZipFile zip = new ZipFile(file())) {
      assertTrue(zip.stream().noneMatch(entry -> entry.getName().contains("state.key")));
    }
  }

  @Test
  void withoutADatabaseThereIsNothingToBackUp() {
    use("nowhere");
    assertEquals(1, Main.run("backup", file()));
    assertFalse(Files.exists(folder.resolve("nowhere/opastin.db")));
    assertEquals(1, Main.run("restore", folder.resolve("no-backup.zip").toString()));
  }
}
