package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.ProposalId;
import fi.opastin.editing.TestEditing;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.people.Person;
import fi.opastin.people.PersonId;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.questions.PhraseProposals.Effect;
import fi.opastin.questions.PhraseProposals.Proposed;
import fi.opastin.questions.PhraseProposals.Reason;
import fi.opastin.questions.PhraseProposals.Result;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of questions of the inbox, in real drafts of the content that ships. */
class DraftedPhrasesTest {

  private static final Person EDITOR =
      new Person(new PersonId("e"), "Emma", Role.EDITOR, new Scope.Everywhere());
  private static final Clock CLOCK = Clock.fixed(Finland.NOW, ZoneOffset.UTC);
  private static final String FOLLOW_UPS = "packs/finland/follow-ups/work-cv/fi.txt";

  private final Database database = TestEditing.database();
  private final EditingRoom room = TestEditing.room(database, CLOCK);
  private final DraftedPhrases drafted = new DraftedPhrases(room, CLOCK);

  @AfterEach
  void close() {
    database.close();
  }

  private static Proposed phrase(String topic, String text) {
    return new Proposed(new TopicId(topic), Optional.empty(), Language.FI, text);
  }

  private static Proposed followUp(String topic, String text) {
    return new Proposed(
        new TopicId(topic), Optional.of(new TopicId("work-cv")), Language.FI_SIMPLE, text);
  }

  /** The last line of a file in the draft that came of it. */
  private String lastLine(Proposed proposed, String path) {
    String id = assertInstanceOf(Result.Drafted.class, drafted.add(EDITOR, proposed)).proposal();
    return room.desk()
        .content(room.proposals().proposal(new ProposalId(id)).orElseThrow())
        .files()
        .get(path)
        .lines()
        .toList()
        .getLast();
  }

  private Reason refused(Proposed proposed) {
    return assertInstanceOf(Result.Refused.class, drafted.add(EDITOR, proposed)).reason();
  }

  @Test
  void aPhraseBecomesALineOfItsTopic() {
    assertEquals(
        "vimpulan ansioluettelo",
        lastLine(
            phrase("work-cv", " vimpulan  ansioluettelo "),
            "packs/finland/phrases/work-cv/fi.txt"));
  }

  @Test
  void aFollowUpBecomesALineOfTheTopicBeforeIt() {
    assertEquals(
        "entä vimpulat siinä", lastLine(followUp("work-cv", "entä vimpulat siinä"), FOLLOW_UPS));
    assertEquals(
        "entä vimpulat muualla => work-find",
        lastLine(followUp("work-find", "entä vimpulat muualla"), FOLLOW_UPS),
        "the same draft, since it is open on the file");
    assertEquals(1, room.proposals().openOn(FOLLOW_UPS).size());
    assertEquals("Jatkoviestejä: work-cv", room.proposals().openOn(FOLLOW_UPS).getFirst().title());
  }

  @Test
  void anArrowInAMessageNamesNoTopic() {
    assertEquals(
        "cv => vimpula => work-cv", lastLine(followUp("work-cv", "cv => vimpula"), FOLLOW_UPS));
  }

  @Test
  void aFollowUpIsRefusedAsAPhraseIs() {
    assertEquals(Reason.NOT_ONE_LINE, refused(followUp("work-cv", "# vimpula")));
    assertEquals(Reason.PERSONAL, refused(followUp("work-cv", "entä jos mari@example.fi")));
    assertEquals(Reason.PERSONAL, refused(followUp("work-cv", "entä jos [name] kysyy")));
    Proposed gone =
        new Proposed(
            new TopicId("work-cv"), Optional.of(new TopicId("work-gone")), Language.FI, "vimpula");
    assertEquals(Reason.NO_PHRASES, refused(gone));
    String live = room.desk().liveContent().files().get(FOLLOW_UPS);
    String known = live.lines().filter(line -> !line.contains("=>")).findFirst().orElseThrow();
    assertEquals(Reason.KNOWN, refused(followUp("work-cv", known)));
  }

  @Test
  void tellsWhatAFollowUpWouldDo() {
    String live = room.desk().liveContent().files().get(FOLLOW_UPS);
    String known = live.lines().filter(line -> !line.contains("=>")).findFirst().orElseThrow();
    Effect same = drafted.effect(followUp("work-cv", known + "?"));
    assertTrue(same.known(), known);
    assertEquals(List.of(), same.elsewhere());
    assertEquals("work-cv", same.now().getFirst().topic().value(), "it is understood after it");
    Effect other = drafted.effect(followUp("work-find", known));
    assertEquals(List.of("work-cv"), other.elsewhere());
    assertEquals(List.of(), drafted.effect(followUp("work-cv", "vimpulat")).elsewhere());
  }
}
