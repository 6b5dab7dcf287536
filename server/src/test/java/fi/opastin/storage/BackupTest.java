package fi.opastin.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drill: a backup is taken back into an empty place, and what is there is what was. */
class BackupTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final byte[] BYTES = {0, 1, -1, 127, -128, 10, 13};
  private static final String TEXT = "ääkköset \"lainausmerkit\" \\ \n uusi rivi \u2028 😀 '";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("backup.zip");
  }

  private Map<String, Path> files() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "secret");
    return Map.of("state.key", key, "coverage/a.json", key);
  }

  private static void fill(Database database) {
    database.change(
        h -> {
          for (int i = 0; i < 450; i++) {
            h.execute("insert into content_text (hash, text) values (?, ?)", "h" + i, TEXT + i);
          }
          for (int number = 1; number <= 3; number++) {
            h.execute(
                "insert into release (number, fingerprint, origin, restores, note, person,"
                    + " person_name, published_at) values (?, 'f', 'packs', ?, '', 'p', 'P', ?)",
                number,
                number == 3 ? 1 : null,
                NOW.toEpochMilli());
            h.execute(
                "insert into release_file (path, release, hash) values ('p', ?, 'h1')", number);
          }
          h.execute(
              "insert into model (fingerprint, bytes, kept_at) values ('m', ?, 5000000000)", BYTES);
          return h.execute("update people_change set number = 7");
        });
  }

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  void whatIsTakenBackIsWhatWas(TestDatabases.Kind kind) throws IOException {
    DatabaseSettings from = kind.fresh();
    try (Database database = Database.open(from)) {
      fill(database);
      Backup made = new BackupStore(from).write(file(), files(), NOW);
      assertEquals(450, made.tables().get("content_text").rows());

      DatabaseSettings to = kind.fresh();
      Path data = folder.resolve("data");
      new RestoreStore(to).restore(file(), data);

      assertEquals("secret", Files.readString(data.resolve("state.key")));
      assertEquals("secret", Files.readString(data.resolve("coverage/a.json")));
      Backup again = new BackupStore(to).write(folder.resolve("again.zip"), files(), NOW);
      assertEquals(made, again, "row by row and byte by byte the same");
    }
  }

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  void oneKindIsTakenBackIntoTheOther(TestDatabases.Kind kind) throws IOException {
    DatabaseSettings from = TestDatabases.Kind.SQLITE.fresh();
    try (Database database = Database.open(from)) {
      fill(database);
      new BackupStore(from).write(file(), Map.of(), NOW);
    }
    DatabaseSettings to = kind.fresh();
    new RestoreStore(to).restore(file(), folder.resolve("data"));
    try (Database database = Database.open(to)) {
      assertEquals(
          TEXT + 17,
          database.read(
              h ->
                  h.createQuery("select text from content_text where hash = 'h17'")
                      .mapTo(String.class)
                      .one()));
      assertEquals(
          "7",
          database.read(
              h -> h.createQuery("select number from people_change").mapTo(String.class).one()));
    }
  }

  @Test
  void oneOfOlderTablesIsBroughtUpToDate() throws Exception {
    DatabaseSettings from = TestDatabases.Kind.SQLITE.fresh();
    Migration.to(from, "1", () -> new IllegalStateException("it is fresh"));
    assertEquals("1", new BackupStore(from).write(file(), Map.of(), NOW).schema());
    DatabaseSettings to = TestDatabases.Kind.SQLITE.fresh();
    new RestoreStore(to).restore(file(), folder.resolve("data"));
    Backup again = new BackupStore(to).write(folder.resolve("again.zip"), Map.of(), NOW);
    assertTrue(again.tables().containsKey("feedback"), "tables of today");
  }

  @Test
  void isMadeWhileOthersWriteAndIsOfOneMoment() throws Exception {
    DatabaseSettings from = TestDatabases.Kind.SQLITE.fresh();
    try (Database database = Database.open(from)) {
      fill(database);
      Thread writer =
          Thread.startVirtualThread(
              () -> {
                for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                  int number = i;
                  database.change(
                      h -> {
                        h.execute("insert into content_text values (?, 'x')", "w" + number);
                        return h.execute(
                            "insert into shipped_file (path, hash) values (?, ?)",
                            "p" + number,
                            "w" + number);
                      });
                }
              });
      Thread.sleep(50);
      Backup made = new BackupStore(from).write(file(), Map.of(), NOW);
      writer.interrupt();
      writer.join();
      long shipped = made.tables().get("shipped_file").rows();
      assertTrue(shipped > 0, "somebody wrote");
      assertEquals(450 + shipped, made.tables().get("content_text").rows());
    }
  }

  @Test
  void isRefusedWhereSomethingIsAlready() throws IOException {
    DatabaseSettings from = TestDatabases.Kind.SQLITE.fresh();
    try (Database database = Database.open(from)) {
      fill(database);
      new BackupStore(from).write(file(), files(), NOW);
      assertRefused(from, folder.resolve("data"), "used already");
    }
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("state.key"), "another");
    DatabaseSettings to = TestDatabases.Kind.SQLITE.fresh();
    assertRefused(to, data, "state.key");
    assertFalse(Files.exists(to.file().orElseThrow()), "nothing was begun");
    assertEquals("another", Files.readString(data.resolve("state.key")));
  }

  @Test
  void isRefusedWhenItIsDamaged() throws IOException {
    DatabaseSettings from = TestDatabases.Kind.SQLITE.fresh();
    try (Database database = Database.open(from)) {
      fill(database);
    }
    new BackupStore(from).write(file(), files(), NOW);
    try (FileSystem zip = FileSystems.newFileSystem(file())) {
      Files.write(zip.getPath("tables/model"), "[]".getBytes(StandardCharsets.UTF_8));
    }
    DatabaseSettings to = TestDatabases.Kind.SQLITE.fresh();
    assertRefused(to, folder.resolve("data"), "damaged");
    assertFalse(Files.exists(to.file().orElseThrow()));
    Files.writeString(file(), "no zip");
    assertRefused(to, folder.resolve("data"), "cannot be read");
  }

  @Test
  void isRefusedWhenItNamesFilesElsewhere() throws IOException {
    DatabaseSettings from = TestDatabases.Kind.SQLITE.fresh();
    Database.open(from).close();
    Path key = Files.writeString(folder.resolve("key"), "secret");
    new BackupStore(from).write(file(), Map.of("../evil", key), NOW);
    assertRefused(TestDatabases.Kind.SQLITE.fresh(), folder.resolve("data"), "outside");
    assertFalse(Files.exists(folder.resolve("evil")));
  }

  @Test
  void isReadByItsOwnerOnlyAndNotMadeOfNothing() throws IOException {
    DatabaseSettings nothing = DatabaseSettings.in(folder.resolve("none/opastin.db"));
    assertThrows(
        Backup.Impossible.class, () -> new BackupStore(nothing).write(file(), Map.of(), NOW));
    assertFalse(Files.exists(folder.resolve("none")), "asking makes no database");
    DatabaseSettings from = TestDatabases.Kind.SQLITE.fresh();
    Database.open(from).close();
    new BackupStore(from).write(file(), Map.of(), NOW);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
  }

  private void assertRefused(DatabaseSettings to, Path data, String why) {
    Backup.Impossible refused =
        assertThrows(Backup.Impossible.class, () -> new RestoreStore(to).restore(file(), data));
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }
}
