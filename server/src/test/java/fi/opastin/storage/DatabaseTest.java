package fi.opastin.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class DatabaseTest {

  private final TestDatabases.Kind kind;

  DatabaseTest(TestDatabases.Kind kind) {
    this.kind = kind;
  }

  private static int put(Database database, String hash) {
    return database.change(
        h -> h.execute("insert into content_text (hash, text) values (?, ?)", hash, "text"));
  }

  private static int count(Database database) {
    return database.read(
        h -> h.createQuery("select count(*) from content_text").mapTo(Integer.class).one());
  }

  @Test
  void whatWasChangedIsThereAfterItWasOpenedAgain() {
    DatabaseSettings settings = kind.fresh();
    try (Database database = Database.open(settings)) {
      put(database, "a");
    }
    try (Database database = Database.open(settings)) {
      assertEquals(1, count(database));
    }
  }

  @Test
  void announcesWhatWasDoneAndNothingThatWasUndone() throws InterruptedException {
    DatabaseSettings settings = kind.fresh();
    Semaphore heard = new Semaphore(0);
    try (Database here = Database.open(settings);
        Database there = Database.open(settings)) {
      here.listen("bell", heard::release);
      boolean shared = kind == TestDatabases.Kind.POSTGRESQL;
      assertEquals(shared, heard.tryAcquire(shared ? 10 : 1, TimeUnit.SECONDS), "connected");
      assertThrows(
          IllegalStateException.class,
          () ->
              there.change(
                  h -> {
                    there.announce(h, "bell");
                    throw new IllegalStateException("in the middle");
                  }));
      assertFalse(heard.tryAcquire(300, TimeUnit.MILLISECONDS), "undone");
      there.change(
          h -> {
            there.announce(h, "bell");
            return 0;
          });
      assertEquals(shared, heard.tryAcquire(shared ? 5 : 1, TimeUnit.SECONDS), "done");
    }
  }

  @Test
  void aChangeThatBreaksOffLeavesNothing() {
    try (Database database = kind.open()) {
      assertThrows(
          IllegalStateException.class,
          () ->
              database.change(
                  h -> {
                    h.execute("insert into content_text (hash, text) values ('a', 'text')");
                    throw new IllegalStateException("in the middle");
                  }));
      assertEquals(0, count(database));
    }
  }

  /** As a disk that turned read-only makes it: SQLite's code 8, PostgreSQL's state 25006. */
  @Test
  void oneThatMayOnlyBeReadDoesNotAnswer() {
    String only =
        kind == TestDatabases.Kind.SQLITE ? "pragma query_only = on" : "set transaction read only";
    try (Database database = kind.open()) {
      assertThrows(
          Database.Unavailable.class,
          () ->
              database.change(
                  h -> {
                    h.execute(only);
                    return h.execute("insert into content_text (hash, text) values ('a', 'b')");
                  }));
      assertEquals(0, count(database));
    }
  }

  @Test
  void readsSeeWhatChangesWrote() {
    try (Database database = kind.open()) {
      for (int i = 0; i < 20; i++) {
        put(database, "hash" + i);
        assertEquals(i + 1, count(database));
      }
    }
  }

  @Test
  void noAddressAtAllIsRefusedInASentence() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> DatabaseSettings.at("mysql://secret@host"));
    assertFalse(refused.getMessage().contains("secret"));
  }

  @Test
  void aDatabaseThatIsAwayIsToldSoon() {
    DatabaseSettings nowhere =
        new DatabaseSettings(
            "jdbc:postgresql://127.0.0.1:1/none?user=nobody", 2, Duration.ofMillis(500));
    long begun = System.nanoTime();
    assertThrows(Database.Unavailable.class, () -> Database.open(nowhere));
    assertTrue(System.nanoTime() - begun < Duration.ofSeconds(5).toNanos());
  }

  @Test
  void aFolderThatCannotBeMadeIsADatabaseThatIsAway(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThrows(
        Database.Unavailable.class,
        () -> Database.open(DatabaseSettings.in(file.resolve("opastin.db"))));
  }
}
