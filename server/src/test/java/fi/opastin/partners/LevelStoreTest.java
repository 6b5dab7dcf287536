package fi.opastin.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.people.AuditStore;
import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class LevelStoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);
  private static final Person AINO =
      new Person(
          new PersonId("0193a000-0000-7000-8000-000000000001"),
          "Aino",
          Role.ADMIN,
          new Scope.Everywhere());
  private static final Level KOTKA = new Level.Site("kotka");
  private static final Level KYMI = new Level.Region("08");

  @Parameter TestDatabases.Kind kind;

  @Test
  void everyVersionIsKeptAndTheNewestHolds() {
    try (Database database = kind.open()) {
      LevelStore store = new LevelStore(database, CLOCK);
      long empty = store.stamp();
      store.write(AINO, KOTKA, 0, "yksi\n");
      store.write(AINO, KYMI, 0, "muu\n");
      store.write(AINO, KOTKA, 1, "kaksi\n");
      assertNotEquals(empty, store.stamp());
      assertEquals("kaksi\n", store.find(KOTKA).orElseThrow().text());
      assertEquals(
          List.of("kaksi\n", "yksi\n"),
          store.history(KOTKA).stream().map(LevelStore.Version::text).toList());
      assertEquals(
          List.of(KYMI, KOTKA), store.all().stream().map(LevelStore.Version::level).toList());
      store.write(AINO, KYMI, 1, "");
      assertEquals(List.of(KOTKA), store.all().stream().map(LevelStore.Version::level).toList());
      assertEquals(
          List.of("partner.emptied", "partner.changed", "partner.changed", "partner.changed"),
          new AuditStore(database, CLOCK)
              .newest(AuditStore.Wanted.ALL).stream().map(AuditStore.Line::action).toList());
    }
  }

  @Test
  void whoeverSawAnOlderVersionIsToldHowItIsNow() {
    try (Database database = kind.open()) {
      LevelStore store = new LevelStore(database, CLOCK);
      assertInstanceOf(LevelStore.Result.Done.class, store.write(AINO, KOTKA, 0, "yksi\n"));
      LevelStore.Result.Stale stale =
          assertInstanceOf(LevelStore.Result.Stale.class, store.write(AINO, KOTKA, 0, "kaksi\n"));
      assertEquals("yksi\n", stale.now().text());
      assertInstanceOf(LevelStore.Result.Stale.class, store.write(AINO, KOTKA, 2, "kaksi\n"));
      assertEquals(1, store.history(KOTKA).size());
    }
  }

  @Test
  void theFolderLeadsUntilAnEditorChangesALevel() {
    try (Database database = kind.open()) {
      LevelStore store = new LevelStore(database, CLOCK);
      assertEquals(List.of(), store.takeShipped(Map.of(KOTKA, "yksi\n", KYMI, "muu\n")));
      assertTrue(store.find(KOTKA).orElseThrow().isShipped());
      long stamp = store.stamp();
      assertEquals(List.of(), store.takeShipped(Map.of(KOTKA, "yksi\n", KYMI, "muu\n")));
      assertEquals(stamp, store.stamp());
      store.write(AINO, KOTKA, 1, "oma\n");
      assertEquals(List.of(KOTKA), store.takeShipped(Map.of(KOTKA, "kaksi\n", KYMI, "uusi\n")));
      assertEquals("oma\n", store.find(KOTKA).orElseThrow().text());
      assertEquals("uusi\n", store.find(KYMI).orElseThrow().text());
      // what the folder has no more goes, unless an editor wrote it
      assertEquals(List.of(), store.takeShipped(Map.of()));
      assertEquals(List.of(KOTKA), store.all().stream().map(LevelStore.Version::level).toList());
      assertFalse(store.find(KOTKA).orElseThrow().isShipped());
    }
  }
}
