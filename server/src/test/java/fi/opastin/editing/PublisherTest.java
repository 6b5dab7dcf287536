package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.PackContent;
import fi.opastin.storage.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class PublisherTest {

  private final TestDatabases.Kind kind;
  private Room room;
  private Publisher publisher;

  PublisherTest(TestDatabases.Kind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    room = new Room(kind.open());
    publisher = room.room.publisher();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private String served() {
    return room.room.knowledge().get().release();
  }

  private ReleaseNumber newest() {
    return room.room.releases().newest().orElseThrow();
  }

  @Test
  void aCheckedProposalIsServedAndWhatItWasStaysReadable() {
    String before = served();
    String old = room.live(Room.ANSWER);
    Proposal proposal = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Uutta tietoa."));
    EditResult.Live live =
        assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, proposal));
    assertEquals(new ReleaseNumber(2), live.release().number());
    assertEquals(Optional.of(proposal.id()), live.release().proposal());
    assertEquals("Siksi.", live.release().note());
    assertEquals(Stage.PUBLISHED, room.now(proposal).stage());
    assertEquals(Optional.of(new ReleaseNumber(2)), room.now(proposal).release());
    assertFalse(served().equals(before));
    assertEquals(live.release().fingerprint().substring(0, served().length()), served());
    List<ReleaseStore.FileVersion> history = room.room.releases().history(Room.ANSWER);
    assertEquals(List.of(2, 1), history.stream().map(v -> v.release().number().value()).toList());
    assertEquals(
        Optional.of(old), room.room.releases().text(history.getLast().hash().orElseThrow()));
    assertEquals(2, room.wentLive.size());
  }

  @Test
  void whatTurnsWrongIsRefusedUnlessAReasonIsGiven() {
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Huonompi."));
    room.story.put(room.room.desk().content(proposal).fingerprint(), false);
    Proposal checked =
        Room.done(room.room.desk().check(Room.EDITOR, proposal.id(), proposal.version()));
    assertEquals(
        new EditResult.Worse(List.of(new Regression.Story("story"))),
        room.publish(Room.PUBLISHER, checked));
    assertEquals(new ReleaseNumber(1), newest());
    EditResult.Live live =
        assertInstanceOf(
            EditResult.Live.class,
            publisher.publish(
                Room.PUBLISHER,
                checked.id(),
                checked.version(),
                "",
                Optional.of("Tarina on vanhentunut.")));
    assertEquals(Optional.of("Tarina on vanhentunut."), live.release().overrideReason());
  }

  @Test
  void anEditorCannotPublish() {
    Proposal proposal = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Uutta."));
    assertEquals(new EditResult.NotYours(Step.PUBLISH), room.publish(Room.EDITOR, proposal));
    assertEquals(new ReleaseNumber(1), newest());
  }

  @Test
  void crisisContentTakesTwoPeople() {
    Map<String, Optional<String>> texts = room.more(Room.CRISIS, "Soita heti.");
    Proposal own = room.checked(Room.PUBLISHER, texts);
    assertEquals(new EditResult.NeedsSecondPerson(), room.publish(Room.PUBLISHER, own));
    assertEquals(
        new EditResult.NeedsSecondPerson(),
        publisher.schedule(
            Room.PUBLISHER, own.id(), own.version(), "", Instant.parse("2026-12-01T08:00:00Z")));
    Proposal submitted =
        Room.done(room.room.desk().submit(Room.PUBLISHER, own.id(), own.version(), ""));
    Proposal approved =
        Room.done(room.room.desk().approve(Room.SECOND, own.id(), submitted.version(), "Näin."));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, approved));
  }

  @Test
  void whatWasAgreedToIsNoLongerWhenItChanges() {
    Proposal own = room.checked(Room.PUBLISHER, room.more(Room.CRISIS, "Soita heti."));
    EditingDesk desk = room.room.desk();
    Proposal submitted = Room.done(desk.submit(Room.PUBLISHER, own.id(), own.version(), ""));
    Proposal approved = Room.done(desk.approve(Room.SECOND, own.id(), submitted.version(), ""));
    Proposal changed =
        Room.done(
            desk.write(
                Room.PUBLISHER,
                own.id(),
                approved.version(),
                "Kokeilu",
                room.more(Room.CRISIS, "Soita myöhemmin."),
                false));
    Proposal checked = Room.done(desk.check(Room.PUBLISHER, own.id(), changed.version()));
    assertEquals(new EditResult.NeedsSecondPerson(), room.publish(Room.PUBLISHER, checked));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.SECOND, checked));
  }

  @Test
  void aFileThatAnotherChangedMeanwhileIsAConflictUntilItIsSettled() {
    Proposal mine = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Minun."));
    Proposal yours = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Sinun."));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, yours));
    EditResult.Conflicts conflicts =
        assertInstanceOf(EditResult.Conflicts.class, room.publish(Room.PUBLISHER, mine));
    EditResult.Conflict conflict = conflicts.conflicts().getFirst();
    assertEquals(Room.ANSWER, conflict.path());
    assertTrue(
        room.room.releases().text(conflict.live().orElseThrow()).orElseThrow().contains("Sinun."));
    Proposal settled =
        Room.done(
            room.room
                .desk()
                .write(
                    Room.EDITOR,
                    mine.id(),
                    mine.version(),
                    "Kokeilu",
                    room.more(Room.ANSWER, "Molempien."),
                    true));
    Proposal checked =
        Room.done(room.room.desk().check(Room.EDITOR, settled.id(), settled.version()));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, checked));
    assertTrue(room.live(Room.ANSWER).contains("Sinun."));
    assertTrue(room.live(Room.ANSWER).contains("Molempien."));
    assertEquals(Stage.SUPERSEDED, room.now(yours).stage());
  }

  @Test
  void twoProposalsOnOtherFilesBothGoLive() {
    Proposal one = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Yksi."));
    Proposal two = room.checked(Room.EDITOR, room.more(Room.OTHER, "Kaksi."));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, one));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, two));
    assertTrue(room.live(Room.ANSWER).contains("Yksi."));
    assertTrue(room.live(Room.OTHER).contains("Kaksi."));
    assertEquals(Stage.PUBLISHED, room.now(one).stage());
  }

  @Test
  void rollingBackIsARelease() {
    PackContent before = room.room.desk().liveContent();
    String first = served();
    room.publish(
        Room.PUBLISHER, room.checked(Room.EDITOR, room.more(Room.ANSWER, "Väärää tietoa.")));
    EditResult.Live live =
        assertInstanceOf(
            EditResult.Live.class,
            publisher.rollBack(
                Room.PUBLISHER, new ReleaseNumber(1), new ReleaseNumber(2), "Virhe."));
    assertEquals(new ReleaseNumber(3), live.release().number());
    assertEquals(Optional.of(new ReleaseNumber(1)), live.release().restores());
    assertEquals(before, room.room.desk().liveContent());
    assertEquals(first, served());
    assertInstanceOf(
        EditResult.Overtaken.class,
        publisher.rollBack(Room.PUBLISHER, new ReleaseNumber(2), new ReleaseNumber(2), ""));
    assertEquals(
        new EditResult.Unknown(),
        publisher.rollBack(Room.PUBLISHER, new ReleaseNumber(9), new ReleaseNumber(3), ""));
  }

  @Test
  void aScheduledProposalGoesLiveAtItsTimeAndBackWhenItIsOver() {
    String before = room.live(Room.ANSWER);
    Proposal proposal = room.begin(Room.EDITOR, room.more(Room.ANSWER, "Vain joulukuussa."));
    Proposal timed =
        Room.done(
            room.room
                .desk()
                .expire(
                    Room.EDITOR,
                    proposal.id(),
                    proposal.version(),
                    Optional.of(Instant.parse("2027-01-01T00:00:00Z"))));
    Proposal checked = Room.done(room.room.desk().check(Room.EDITOR, timed.id(), timed.version()));
    Proposal scheduled =
        Room.done(
            publisher.schedule(
                Room.PUBLISHER,
                checked.id(),
                checked.version(),
                "",
                Instant.parse("2026-12-01T00:00:00Z")));
    assertEquals(Stage.SCHEDULED, scheduled.stage());
    room.clock.set(Instant.parse("2026-11-30T23:59:59Z"));
    room.room.timetable().tick();
    assertEquals(before, room.live(Room.ANSWER));
    room.clock.set(Instant.parse("2026-12-01T00:00:00Z"));
    room.room.timetable().tick();
    assertTrue(room.live(Room.ANSWER).contains("Vain joulukuussa."));
    room.clock.set(Instant.parse("2027-01-01T00:00:00Z"));
    room.room.timetable().tick();
    assertEquals(before, room.live(Room.ANSWER));
    assertEquals(Stage.SUPERSEDED, room.now(proposal).stage());
    assertEquals(new ReleaseNumber(3), newest());
    room.clock.set(room.clock.instant().plus(Duration.ofDays(1)));
    room.room.timetable().tick();
    assertEquals(new ReleaseNumber(3), newest(), "nothing is done twice");
  }

  @Test
  void aScheduledProposalThatCannotGoLiveWaitsForAnEditor() {
    Proposal proposal = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Ajastettu."));
    Instant time = Instant.parse("2026-12-01T00:00:00Z");
    Room.done(publisher.schedule(Room.PUBLISHER, proposal.id(), proposal.version(), "", time));
    room.publish(Room.PUBLISHER, room.checked(Room.EDITOR, room.more(Room.ANSWER, "Kiire.")));
    room.clock.set(time);
    room.room.timetable().tick();
    assertEquals(Stage.IN_REVIEW, room.now(proposal).stage());
    assertEquals("Conflicts", room.room.proposals().events(proposal.id()).getLast().note());
  }

  @Test
  void anotherMachineServesWhatWasPublishedHere() {
    Room other = new Room(room.database, Room.packs());
    String before = other.room.knowledge().get().release();
    assertFalse(other.room.live().catchUp());
    room.publish(Room.PUBLISHER, room.checked(Room.EDITOR, room.more(Room.ANSWER, "Uutta.")));
    assertEquals(before, other.room.knowledge().get().release());
    assertTrue(other.room.live().catchUp());
    assertEquals(served(), other.room.knowledge().get().release());
  }
}
