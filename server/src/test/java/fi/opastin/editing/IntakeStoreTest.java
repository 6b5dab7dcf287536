package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.PackContent;
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
class IntakeStoreTest {

  private final TestDatabases.Kind kind;
  private Room room;
  private IntakeStore intake;

  IntakeStoreTest(TestDatabases.Kind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    room = new Room(kind.open());
    intake = room.room.intake();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static PackContent shipped(String path, String line) {
    PackContent packs = Room.packs();
    return packs.with(Map.of(path, Optional.of(packs.files().get(path) + "\n" + line + "\n")));
  }

  private void anEditorPublishes(String path) {
    assertInstanceOf(
        EditResult.Live.class,
        room.publish(Room.PUBLISHER, room.checked(Room.EDITOR, room.more(path, "Paikallista."))));
  }

  @Test
  void theFirstPacksAreTheFirstRelease() {
    Release first = room.room.releases().release(new ReleaseNumber(1)).orElseThrow();
    assertEquals(Release.Origin.PACKS, first.origin());
    assertEquals(Room.packs().fingerprint(), first.fingerprint());
    assertEquals(Room.packs(), room.room.releases().content(first.number()));
    assertFalse(intake.isNew(Room.packs()));
  }

  @Test
  void theFolderLeadsUntilAnEditorPublishes() {
    PackContent next = shipped(Room.ANSWER, "Toimitettu.");
    assertEquals(new IntakeStore.Taken.Live(new ReleaseNumber(2)), intake.take(next));
    assertEquals(new IntakeStore.Taken.Nothing(), intake.take(next));
    assertEquals(next, room.room.desk().liveContent());
    assertEquals(Set.of(Room.ANSWER), room.room.releases().changes(new ReleaseNumber(2)).keySet());
  }

  @Test
  void aFileThatGoesFromTheFolderGoesFromTheContent() {
    PackContent next = Room.packs().with(Map.of(Room.OTHER, Optional.empty()));
    intake.take(next);
    assertEquals(next, room.room.desk().liveContent());
    assertTrue(intake.isNew(Room.packs()));
  }

  @Test
  void onceEditorsLeadNewPacksWaitAndLocalEditsStay() {
    anEditorPublishes(Room.ANSWER);
    PackContent both =
        shipped(Room.ANSWER, "Toimitettu.")
            .with(
                Map.of(
                    Room.OTHER, Optional.of(Room.packs().files().get(Room.OTHER) + "\nUutta.\n")));
    Proposal waiting =
        assertInstanceOf(IntakeStore.Taken.Waiting.class, intake.take(both)).proposal();
    assertEquals(Stage.DRAFT, waiting.stage());
    assertEquals(
        List.of(Room.ANSWER, Room.OTHER),
        waiting.changes().stream().map(FileChange::path).toList());
    assertEquals(
        List.of(Room.ANSWER),
        room.room.desk().conflicts(waiting).stream().map(EditResult.Conflict::path).toList(),
        "only what an editor changed is one");
    assertTrue(room.live(Room.ANSWER).contains("Paikallista."));
    assertFalse(room.live(Room.OTHER).contains("Uutta."));
    assertEquals(new IntakeStore.Taken.Nothing(), intake.take(both), "they wait once");
  }

  @Test
  void whatWaitsGoesLiveWhenTheEditorDecides() {
    anEditorPublishes(Room.ANSWER);
    Proposal waiting =
        assertInstanceOf(
                IntakeStore.Taken.Waiting.class, intake.take(shipped(Room.ANSWER, "Toimitettu.")))
            .proposal();
    EditingDesk desk = room.room.desk();
    Proposal settled =
        Room.done(
            desk.write(
                Room.EDITOR,
                waiting.id(),
                waiting.version(),
                waiting.title(),
                room.more(Room.ANSWER, "Toimitettu."),
                true));
    Proposal checked = Room.done(desk.check(Room.EDITOR, settled.id(), settled.version()));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, checked));
    assertTrue(room.live(Room.ANSWER).contains("Paikallista."));
    assertTrue(room.live(Room.ANSWER).contains("Toimitettu."));
  }
}
