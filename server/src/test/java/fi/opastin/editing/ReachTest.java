package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far somebody may write who is there for one region. */
class ReachTest {

  private static final String FOLDER = "packs/finland/answers/work-cv~kymi/";
  private static final String SHARED = FOLDER + "answer.yaml";
  private static final Scope KYMI = new Scope.Region("08");

  /** Kotka is in Kymenlaakso, Helsinki in Uusimaa. */
  private static final Reach REACH =
      new Reach(code -> Optional.ofNullable(Map.of("285", "08", "091", "01").get(code)));

  private static String when(String readers) {
    return "owner: A\nwhen: " + readers + "\n";
  }

  private static boolean allows(
      Scope scope, Map<String, Optional<String>> texts, Map<String, String> live) {
    return REACH.allows(
        scope, texts, path -> Optional.empty(), path -> Optional.ofNullable(live.get(path)));
  }

  private static Map<String, Optional<String>> shared(String readers) {
    return Map.of(SHARED, Optional.of(when(readers)));
  }

  @Test
  void whoIsThereForEverythingWritesEverything() {
    assertTrue(
        allows(
            new Scope.Everywhere(),
            Map.of("packs/finland/topics.yaml", Optional.of("x")),
            Map.of()));
  }

  @Test
  void whoIsThereForAPartnerWritesNothing() {
    assertFalse(allows(new Scope.Partner("demo"), shared("{regions: [\"08\"]}"), Map.of()));
  }

  @Test
  void aNewAnswerIsForTheRegion() {
    assertTrue(allows(KYMI, shared("{regions: [\"08\"]}"), Map.of()));
    assertTrue(allows(KYMI, shared("{municipalities: [\"285\"]}"), Map.of()));
    assertTrue(allows(KYMI, shared("{municipalities: [\"285\"], ages: {max: 29}}"), Map.of()));
    assertFalse(allows(KYMI, shared("{regions: [\"08\", \"01\"]}"), Map.of()));
    assertFalse(allows(KYMI, shared("{municipalities: [\"285\", \"091\"]}"), Map.of()));
    assertFalse(allows(KYMI, shared("{municipalities: [\"999\"]}"), Map.of()));
    assertFalse(allows(KYMI, shared("{audience: [parent]}"), Map.of()));
    assertFalse(allows(KYMI, Map.of(SHARED, Optional.of("owner: A\n")), Map.of()));
    assertFalse(allows(KYMI, Map.of(SHARED, Optional.of("when: [")), Map.of()));
  }

  @Test
  void nobodyTakesAnAnswerOverOrGivesItAway() {
    Map<String, String> national = Map.of(SHARED, "owner: A\n");
    assertFalse(allows(KYMI, shared("{regions: [\"08\"]}"), national));
    Map<String, String> regional = Map.of(SHARED, when("{regions: [\"08\"]}"));
    assertFalse(allows(KYMI, Map.of(SHARED, Optional.of("owner: A\n")), regional));
    assertTrue(allows(KYMI, Map.of(SHARED, Optional.empty()), regional));
    assertFalse(allows(KYMI, Map.of(SHARED, Optional.empty()), national));
  }

  @Test
  void aTextGoesWithItsAnswer() {
    Map<String, Optional<String>> text = Map.of(FOLDER + "fi.md", Optional.of("---\n"));
    assertTrue(allows(KYMI, text, Map.of(SHARED, when("{regions: [\"08\"]}"))));
    assertFalse(allows(KYMI, text, Map.of(SHARED, when("{regions: [\"01\"]}"))));
    assertFalse(allows(KYMI, text, Map.of()), "nobody says whom it is for");
    assertTrue(
        REACH.allows(
            KYMI,
            text,
            path -> Optional.of(when("{regions: [\"08\"]}")).filter(t -> path.equals(SHARED)),
            path -> Optional.empty()),
        "the draft says it");
  }

  @Test
  void whatIsSharedByAllIsNotTheirs() {
    for (String path :
        new String[] {
          "packs/finland/topics.yaml",
          "packs/finland/phrases/work-cv/fi.txt",
          "packs/finland/rules/study.yaml",
          "packs/finland/crisis/contacts.yaml",
          "packs/finland/conversations/a.txt"
        }) {
      assertFalse(allows(KYMI, Map.of(path, Optional.of("x")), Map.of()), path);
    }
  }

  @Test
  void theDeskHoldsThemToIt() {
    Clock clock = Clock.fixed(Finland.NOW, ZoneOffset.UTC);
    try (Database database = TestEditing.database()) {
      EditingDesk desk = TestEditing.room(database, clock).desk();
      Person kymi = new Person(new PersonId("k"), "Kymi", Role.PUBLISHER, KYMI);
      assertInstanceOf(
          EditResult.NotYours.class,
          desk.create(
              kymi, "T", Map.of("packs/finland/answers/work-cv/fi.md", Optional.of("---\n"))));
      Proposal own =
          assertInstanceOf(
                  EditResult.Done.class,
                  desk.create(kymi, "T", shared("{municipalities: [\"285\"]}")))
              .proposal();
      assertInstanceOf(
          EditResult.NotYours.class,
          desk.write(kymi, own.id(), 1, "T", shared("{regions: [\"01\"]}"), false));
      EditResult written =
          desk.write(
              kymi,
              own.id(),
              1,
              "T",
              Map.of(FOLDER + "fi.md", Optional.of("---\ntitle: T\n---\nx\n")),
              false);
      assertEquals(2, assertInstanceOf(EditResult.Done.class, written).proposal().version());
    }
  }
}
