package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.storage.TestDatabases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class EditingDeskTest {

  private final TestDatabases.Kind kind;
  private Room room;
  private EditingDesk desk;

  EditingDeskTest(TestDatabases.Kind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    room = new Room(kind.open());
    desk = room.room.desk();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private EditResult write(Proposal proposal, Map<String, Optional<String>> texts) {
    return desk.write(Room.EDITOR, proposal.id(), proposal.version(), "Kokeilu", texts, false);
  }

  @Test
  void aDraftIsReadBackAsItWasWritten() {
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Yksi rivi."));
    assertEquals(proposal, room.now(proposal));
    assertEquals(Stage.DRAFT, proposal.stage());
    String text = desk.content(proposal).files().get(Room.ANSWER);
    assertTrue(text.endsWith("\nYksi rivi.\n"), text);
    assertFalse(room.live(Room.ANSWER).contains("Yksi rivi."), "it is not live");
    assertEquals(List.of(proposal), room.room.proposals().proposals(Set.of(Stage.DRAFT), 0, 10));
    assertEquals(List.of(proposal), room.room.proposals().openOn(Room.ANSWER));
    assertEquals(List.of(), room.room.proposals().openOn(Room.OTHER));
  }

  @Test
  void textsAreWrittenBesideThoseThatAreThere() {
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    Proposal both = Room.done(write(proposal, room.more(Room.OTHER, "Kaksi.")));
    assertEquals(2, both.changes().size());
    assertEquals(both, room.now(both));
    Proposal one = Room.done(desk.leaveOut(Room.EDITOR, both.id(), both.version(), Room.ANSWER));
    assertEquals(List.of(Room.OTHER), one.changes().stream().map(FileChange::path).toList());
  }

  @Test
  void aTextThatIsAsBeforeIsNoChange() {
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    Proposal back =
        Room.done(write(proposal, Map.of(Room.ANSWER, Optional.of(room.live(Room.ANSWER)))));
    assertEquals(List.of(), back.changes());
  }

  @Test
  void ofTwoWhoWriteAtOnceTheSecondIsToldAndNothingIsLost() {
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    Proposal first = Room.done(write(proposal, room.more(Room.ANSWER, "Ensimmäinen.")));
    EditResult second = write(proposal, room.more(Room.ANSWER, "Toinen."));
    assertEquals(new EditResult.Stale(first), second);
    assertEquals(first, room.now(proposal));
  }

  @Test
  void everyStepIsToldWithWhoTookIt() {
    Proposal proposal = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    Proposal submitted =
        Room.done(desk.submit(Room.EDITOR, proposal.id(), proposal.version(), "Lue tämä."));
    Proposal back =
        Room.done(
            desk.sendBack(Room.PUBLISHER, proposal.id(), submitted.version(), "Lisää lähde."));
    assertEquals(Stage.DRAFT, back.stage());
    List<ProposalEvent> events = room.room.proposals().events(proposal.id());
    assertEquals(
        List.of(Step.CREATE, Step.CHECK, Step.SUBMIT, Step.RETURN),
        events.stream().map(ProposalEvent::step).toList());
    assertEquals("Lisää lähde.", events.getLast().note());
    assertEquals(Room.PUBLISHER.id(), events.getLast().person());
    assertEquals(List.of(1, 2, 3, 4), events.stream().map(ProposalEvent::version).toList());
  }

  @Test
  void aStepThatTheTableDoesNotAllowChangesNothing() {
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    EditResult result = desk.submit(Room.EDITOR, proposal.id(), proposal.version(), "");
    assertEquals(new EditResult.NotNow(proposal, Step.SUBMIT), result);
    assertEquals(proposal, room.now(proposal));
    assertEquals(1, room.room.proposals().events(proposal.id()).size());
  }

  @Test
  void aFaultyTextIsToldWithFileAndLine() {
    Proposal proposal = room.begin(Room.EDITOR, Map.of(Room.ANSWER, Optional.of("ei otsikkoa\n")));
    EditResult.Faulty faulty =
        assertInstanceOf(
            EditResult.Faulty.class, desk.check(Room.EDITOR, proposal.id(), proposal.version()));
    assertTrue(
        faulty.findings().stream().anyMatch(f -> f.blocks() && f.file().equals(Room.ANSWER)));
    assertEquals(Stage.DRAFT, room.now(proposal).stage());
  }

  @Test
  void crisisContentCanNeverBeAbsent() {
    Proposal proposal = room.begin(Room.EDITOR, Map.of(Room.CRISIS, Optional.empty()));
    assertInstanceOf(
        EditResult.Faulty.class, desk.check(Room.EDITOR, proposal.id(), proposal.version()));
  }

  @Test
  void whatWasCheckedIsNotMeasuredAgain() {
    Proposal proposal = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    desk.check(Room.EDITOR, proposal.id(), proposal.version());
    assertEquals(1, room.measured);
  }

  @Test
  void whoMayNotMayNot() {
    assertEquals(
        new EditResult.NotYours(Step.CREATE),
        desk.create(Room.VIEWER, "Kokeilu", room.more(Room.ANSWER, "Yksi.")));
    Proposal proposal = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    Proposal submitted = Room.done(desk.submit(Room.EDITOR, proposal.id(), proposal.version(), ""));
    assertEquals(
        new EditResult.NotYours(Step.APPROVE),
        desk.approve(Room.EDITOR, submitted.id(), submitted.version(), ""));
  }

  @Test
  void namesThatLeadOutOfThePacksAndTextsThatAreNoneAreRefused() {
    for (String path :
        List.of("packs/../x.md", "/etc/passwd", "content/x.md", "packs/a b/x.md", "packs/x/.git")) {
      assertInstanceOf(
          EditResult.Unfit.class,
          desk.create(Room.EDITOR, "Kokeilu", Map.of(path, Optional.of("x"))),
          path);
    }
    assertInstanceOf(
        EditResult.Unfit.class,
        desk.create(Room.EDITOR, "Kokeilu", Map.of(Room.ANSWER, Optional.of("a\0b"))));
    assertInstanceOf(
        EditResult.Unfit.class, desk.create(Room.EDITOR, " ", room.more(Room.ANSWER, "Yksi.")));
  }

  @Test
  void whatIsGivenUpStaysGivenUp() {
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    Proposal gone =
        Room.done(desk.withdraw(Room.EDITOR, proposal.id(), proposal.version(), "Turha."));
    assertEquals(
        new EditResult.NotNow(gone, Step.EDIT), write(gone, room.more(Room.ANSWER, "Kaksi.")));
  }

  @Test
  void aStrangeIdIsUnknown() {
    assertEquals(new EditResult.Unknown(), desk.submit(Room.EDITOR, ProposalId.fresh(), 1, ""));
  }
}
