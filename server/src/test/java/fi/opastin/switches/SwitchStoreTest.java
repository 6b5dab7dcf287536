package fi.opastin.switches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.people.AuditStore;
import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
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
class SwitchStoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);
  private static final Person AINO =
      new Person(
          new PersonId("0193a000-0000-7000-8000-000000000001"),
          "Aino",
          Role.ADMIN,
          new Scope.Everywhere());
  private static final SwitchTarget BOT = new SwitchTarget.Bot();
  private static final SwitchTarget TOPIC = new SwitchTarget.OfTopic(new TopicId("study-apply"));

  @Parameter TestDatabases.Kind kind;

  private static OffMessage saying(String finnish) {
    return OffMessage.of(BOT, Map.of(Language.FI, finnish));
  }

  @Test
  void whatIsSwitchedOffSurvivesARestartWithItsMessageInEveryVariant() {
    DatabaseSettings settings = kind.fresh();
    try (Database database = Database.open(settings)) {
      assertEquals(List.of(), new SwitchStore(database, CLOCK).all());
      new SwitchStore(database, CLOCK).off(AINO, TOPIC, 0, saying("Korjaamme tätä."));
    }
    try (Database database = Database.open(settings)) {
      OffSwitch kept = new SwitchStore(database, CLOCK).find(TOPIC).orElseThrow();
      assertTrue(kept.isOff());
      assertEquals(TOPIC, kept.target());
      assertEquals("Aino", kept.personName());
      assertEquals(CLOCK.instant(), kept.changed());
      assertEquals("Korjaamme tätä.", kept.message().in(Language.FI));
      for (Language language : Language.values()) {
        assertFalse(kept.message().in(language).isBlank(), language.tag());
      }
    }
  }

  @Test
  void whoeverSawAnOlderVersionIsToldAndChangesNothing() {
    try (Database database = kind.open()) {
      SwitchStore store = new SwitchStore(database, CLOCK);
      assertInstanceOf(SwitchStore.Result.Done.class, store.off(AINO, BOT, 0, saying("Yksi.")));
      SwitchStore.Result.Stale first =
          assertInstanceOf(
              SwitchStore.Result.Stale.class, store.off(AINO, BOT, 0, saying("Kaksi.")));
      assertEquals("Yksi.", first.now().message().in(Language.FI));
      assertInstanceOf(SwitchStore.Result.Done.class, store.off(AINO, BOT, 1, saying("Kolme.")));
      assertInstanceOf(SwitchStore.Result.Stale.class, store.on(AINO, BOT, 1));
      assertInstanceOf(SwitchStore.Result.Done.class, store.on(AINO, BOT, 2));
      OffSwitch now = store.find(BOT).orElseThrow();
      assertFalse(now.isOff());
      assertEquals(3, now.version());
      assertEquals("Kolme.", now.message().in(Language.FI));
    }
  }

  @Test
  void everyChangeStandsInTheLogAndARefusedOneDoesNot() {
    try (Database database = kind.open()) {
      SwitchStore store = new SwitchStore(database, CLOCK);
      store.off(AINO, TOPIC, 0, saying("Korjaamme tätä."));
      store.off(AINO, TOPIC, 0, saying("Myöhässä."));
      store.on(AINO, TOPIC, 1);
      List<AuditStore.Line> lines = new AuditStore(database, CLOCK).newest(AuditStore.Wanted.ALL);
      assertEquals(
          List.of("switch.on topic:study-apply ", "switch.off topic:study-apply Korjaamme tätä."),
          lines.stream()
              .map(line -> line.action() + " " + line.subject() + " " + line.note())
              .toList());
      assertEquals("Aino", lines.getFirst().personName());
    }
  }
}
