package fi.opastin.switches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.Served;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import fi.opastin.partners.Partners;
import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveSwitchesTest {

  private static final Clock CLOCK = Clock.fixed(Finland.NOW, ZoneOffset.UTC);
  private static final TopicId APPLY = new TopicId("study-apply");
  private static final TopicId CRISIS = new TopicId("crisis-suicide");

  private final LiveKnowledge live = new LiveKnowledge(Finland.knowledge());
  private final Partners partners =
      new Partners(List.of(Partner.open("yksi", "Yksi"), Partner.open("kaksi", "Kaksi")));

  private static void off(SwitchStore store, SwitchTarget target, int seen) {
    store.off(Person.OPASTIN, target, seen, OffMessage.usual(target));
  }

  private Map<Language, String> said(String key) {
    return partners.find(key).orElseThrow().off();
  }

  @Test
  void everyMachineServesWhatOneOfThemSwitchedOff() {
    try (Database database = TestDatabases.Kind.SQLITE.open()) {
      SwitchStore store = new SwitchStore(database, CLOCK);
      LiveSwitches here = new LiveSwitches(store, live, partners);
      Partners elsewhere = new Partners(List.of(Partner.open("yksi", "Yksi")));
      LiveKnowledge knowledge = new LiveKnowledge(Finland.knowledge());
      LiveSwitches there = new LiveSwitches(store, knowledge, elsewhere);
      off(store, new SwitchTarget.Site("yksi"), 0);
      off(store, new SwitchTarget.OfTopic(APPLY), 0);
      here.catchUp();
      there.catchUp();
      assertFalse(said("yksi").isEmpty());
      assertTrue(said("kaksi").isEmpty());
      assertFalse(elsewhere.find("yksi").orElseThrow().off().isEmpty());
      assertTrue(knowledge.get().isOff(APPLY));
      off(store, new SwitchTarget.Bot(), 0);
      here.catchUp();
      assertFalse(said("kaksi").isEmpty());
      store.on(Person.OPASTIN, new SwitchTarget.Bot(), 1);
      store.on(Person.OPASTIN, new SwitchTarget.Site("yksi"), 1);
      store.on(Person.OPASTIN, new SwitchTarget.OfTopic(APPLY), 1);
      here.catchUp();
      assertTrue(said("yksi").isEmpty());
      assertSame(Finland.knowledge(), live.get());
    }
  }

  @Test
  void whatIsOffStaysOffWhileTheDatabaseIsAway() {
    Database database = TestDatabases.Kind.SQLITE.open();
    SwitchStore store = new SwitchStore(database, CLOCK);
    LiveSwitches switches = new LiveSwitches(store, live, partners);
    off(store, new SwitchTarget.Site("yksi"), 0);
    off(store, new SwitchTarget.OfTopic(APPLY), 0);
    switches.catchUp();
    database.close();
    assertThrows(RuntimeException.class, switches::catchUp);
    assertFalse(said("yksi").isEmpty());
    assertTrue(said("kaksi").isEmpty());
    assertTrue(live.get().isOff(APPLY));
  }

  @Test
  void nothingLeadsToATopicThatIsOffAndTheNextReleaseKeepsItOff() {
    live.switchOff(Map.of(APPLY, OffMessage.usual(new SwitchTarget.OfTopic(APPLY)).local()));
    Knowledge now = live.get();
    assertTrue(now.answersTo(APPLY).isEmpty());
    assertFalse(Finland.knowledge().answersTo(APPLY).isEmpty());
    assertTrue(now.answers().values().stream().noneMatch(a -> a.next().contains(APPLY)));
    assertTrue(
        Finland.knowledge().answers().values().stream().anyMatch(a -> a.next().contains(APPLY)));
    assertTrue(now.paths().values().stream().noneMatch(path -> path.topic().equals(APPLY)));
    LocalDate season = LocalDate.of(2026, 2, 20);
    assertTrue(now.starters(season, 20).stream().noneMatch(topic -> topic.id().equals(APPLY)));
    assertTrue(
        Finland.knowledge().starters(season, 20).stream()
            .anyMatch(topic -> topic.id().equals(APPLY)));
    assertTrue(live.whole().answer(new fi.opastin.knowledge.AnswerId("study-apply")).isPresent());
    live.switchTo(new Served(Finland.knowledge(), 2));
    assertTrue(live.get().isOff(APPLY));
  }

  @Test
  void dangerIsNeverOff() {
    live.switchOff(Map.of(CRISIS, OffMessage.usual(new SwitchTarget.OfTopic(CRISIS)).local()));
    assertSame(Finland.knowledge(), live.get());
  }

  @Test
  void aSiteThatIsOffByItsSettingsIsSwitchedOnAgainHere() {
    Partners sites =
        new Partners(
            List.of(
                new Partner(
                    "kiinni",
                    Map.of(Language.FI, "Kiinni"),
                    List.of(),
                    true,
                    List.of(Language.FI),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    List.of(),
                    Map.of(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    false,
                    Map.of(Language.FI, "Suljettu."))));
    assertEquals("Suljettu.", sites.find("kiinni").orElseThrow().off().get(Language.FI));
    sites.switchOff(new Partners.Off(Map.of(), Map.of("kiinni", Map.of())));
    assertTrue(sites.find("kiinni").orElseThrow().off().isEmpty());
  }
}
