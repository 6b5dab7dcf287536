package fi.opastin.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeStoreTest {

  private static final UUID ONE = Ids.of("service", "one");
  private static final UUID TWO = Ids.of("service", "two");
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("data").resolve("changes.tsv");
  }

  @Test
  void whatIsTheSameKeepsItsTimeAlsoAfterARestart() {
    new ChangeStore(file).since(Map.of(ONE, "a", TWO, "b"), MONDAY);
    Map<UUID, Instant> later = new ChangeStore(file).since(Map.of(ONE, "a", TWO, "c"), TUESDAY);
    assertEquals(Map.of(ONE, MONDAY, TWO, TUESDAY), later);
  }

  @Test
  void whatWasGoneInBetweenIsNewAgain() {
    ChangeStore store = new ChangeStore(file);
    store.since(Map.of(ONE, "a"), MONDAY);
    store.since(Map.of(), MONDAY);
    assertEquals(Map.of(ONE, TUESDAY), store.since(Map.of(ONE, "a"), TUESDAY));
  }

  @Test
  void aBrokenFileMeansThatAllIsNew() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, ONE + "\ta\tyesterday\nnonsense\n");
    assertEquals(Map.of(ONE, TUESDAY), new ChangeStore(file).since(Map.of(ONE, "a"), TUESDAY));
    assertTrue(Files.readString(file).contains(TUESDAY.toString()), "mended");
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    ChangeStore store = new ChangeStore(file);
    assertEquals(Map.of(ONE, MONDAY), store.since(Map.of(ONE, "a"), MONDAY));
    assertEquals(Map.of(ONE, MONDAY), store.since(Map.of(ONE, "a"), TUESDAY));
  }
}
