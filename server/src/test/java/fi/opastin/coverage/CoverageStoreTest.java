package fi.opastin.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.ServiceType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageStoreTest {

  private static final Instant OCTOBER = Instant.parse("2026-10-01T00:00:00Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir private Path data;

  private static Snapshot snapshot(String release, Instant live) {
    return new Snapshot(
        release,
        live,
        Three.DAY,
        Map.of("08", List.of(Three.HAMINA, Three.KOTKA), "09", List.of(Three.LAPPEENRANTA)),
        Map.of(ServiceType.OHJAAMO, List.of(Three.HAMINA, Three.LAPPEENRANTA)));
  }

  private Path folder() {
    return data.resolve("coverage");
  }

  @Test
  void tellsEarlierReleasesAfterARestart() {
    CoverageStore store = new CoverageStore(folder());
    assertEquals(List.of(), store.all());
    assertTrue(store.keep(snapshot("aaa", OCTOBER)));
    assertTrue(store.keep(snapshot("bbb", NOVEMBER)));
    CoverageStore again = new CoverageStore(folder());
    assertEquals(store.all(), again.all());
    assertEquals("bbb", again.all().getFirst().release());
    assertEquals(Optional.of(snapshot("aaa", OCTOBER)), again.of("aaa"));
  }

  @Test
  void writesEachReleaseOnce() throws IOException {
    CoverageStore store = new CoverageStore(folder());
    store.keep(snapshot("aaa", OCTOBER));
    byte[] first = Files.readAllBytes(folder().resolve("aaa.json"));
    assertTrue(store.keep(snapshot("aaa", NOVEMBER)), "as after a rollback");
    assertEquals(OCTOBER, store.of("aaa").orElseThrow().live());
    assertEquals(new String(first), Files.readString(folder().resolve("aaa.json")));
    try (Stream<Path> files = Files.list(folder())) {
      assertEquals(1, files.count(), "no half-written file is left");
    }
  }

  @Test
  void passesOverWhatIsNoSnapshot() throws IOException {
    new CoverageStore(folder()).keep(snapshot("aaa", OCTOBER));
    Files.writeString(folder().resolve("broken.json"), "{");
    Files.writeString(folder().resolve("empty.json"), "");
    Files.writeString(folder().resolve("list.json"), "[]");
    Files.copy(folder().resolve("aaa.json"), folder().resolve("other.json"));
    Files.createDirectories(folder().resolve("folder.json"));
    assertEquals(1, new CoverageStore(folder()).all().size());
  }

  @Test
  void goesOnWhereNothingCanBeWritten() throws IOException {
    Files.createDirectories(data);
    Files.writeString(folder(), "a file where the folder should be");
    CoverageStore store = new CoverageStore(folder());
    assertFalse(store.keep(snapshot("aaa", OCTOBER)));
    assertEquals(1, store.all().size(), "told until the process ends");
  }

  @Test
  void namesNoFileOutsideItsFolder() {
    for (String release : new String[] {"../x", "", "A", "a/b", "a.b"}) {
      assertThrows(IllegalArgumentException.class, () -> snapshot(release, OCTOBER));
    }
  }

  @Test
  void countsTheGapsOfARegion() {
    Snapshot snapshot = snapshot("aaa", OCTOBER);
    assertEquals(List.of(Three.HAMINA), snapshot.gaps(ServiceType.OHJAAMO, Optional.of("08")));
    assertEquals(2, snapshot.municipalities(Optional.of("08")));
    assertEquals(3, snapshot.municipalities(Optional.empty()));
  }
}
