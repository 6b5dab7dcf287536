package fi.opastin.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.spreadsheet.UploadStore;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class LinkStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final String PAGE = "https://www.example.fi/";

  @Parameter TestDatabases.Kind kind;

  @Test
  void aLinkIsDeadAfterThreeFailuresOnDifferentDays() {
    try (Database database = kind.open()) {
      LinkStore store = new LinkStore(database);
      assertTrue(store.claim(PAGE, NOW, Duration.ofHours(20)));
      for (int day = 0; day < 3; day++) {
        assertFalse(isDead(store));
        store.failed(PAGE, "http-404", DAY.plusDays(day), NOW);
        store.failed(PAGE, "http-404", DAY.plusDays(day), NOW);
      }
      assertTrue(isDead(store));
      assertEquals(3, store.all().get(PAGE).failures());
      store.answered(PAGE, NOW);
      assertFalse(isDead(store));
      assertEquals(Optional.of(NOW), store.all().get(PAGE).answered());
    }
  }

  private static boolean isDead(LinkStore store) {
    return store.all().get(PAGE).isDead();
  }

  @Test
  void ofTwoMachinesOneChecksALink() {
    try (Database database = kind.open()) {
      LinkStore store = new LinkStore(database);
      assertTrue(store.claim(PAGE, NOW, Duration.ofHours(20)));
      assertFalse(store.claim(PAGE, NOW.plusSeconds(1), Duration.ofHours(20)));
      store.failed(PAGE, "timeout", DAY, NOW);
      assertTrue(store.claim(PAGE, NOW.plus(Duration.ofHours(20)), Duration.ofHours(20)));
      assertEquals("timeout", store.all().get(PAGE).outcome());
      store.forgetBefore(NOW.plus(Duration.ofDays(100)));
      assertTrue(store.all().isEmpty());
    }
  }

  @Test
  void ofSentFilesTheLastOfEachPersonIsKeptForADay() {
    try (Database database = kind.open()) {
      UploadStore store = new UploadStore(database, Clock.fixed(NOW, ZoneOffset.UTC));
      String first = store.keep("a", "x.csv", new byte[] {1, 2});
      String others = store.keep("b", "y.csv", new byte[] {3});
      assertEquals(2, store.find("a", first).orElseThrow().bytes().length);
      String second = store.keep("a", "z.csv", new byte[] {4});
      assertTrue(store.find("a", first).isEmpty());
      assertTrue(store.find("b", second).isEmpty());
      assertEquals("y.csv", store.find("b", others).orElseThrow().name());
      UploadStore later =
          new UploadStore(database, Clock.fixed(NOW.plus(Duration.ofDays(2)), ZoneOffset.UTC));
      assertTrue(later.find("b", others).isEmpty());
    }
  }
}
