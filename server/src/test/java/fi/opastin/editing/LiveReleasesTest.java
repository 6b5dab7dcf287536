package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.Served;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.TestDatabases;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Two machines that share a database. */
@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class LiveReleasesTest {

  private final TestDatabases.Kind kind;

  LiveReleasesTest(TestDatabases.Kind kind) {
    this.kind = kind;
  }

  private static void publish(Room room) {
    Proposal proposal = room.checked(Room.EDITOR, room.more(Room.ANSWER, "Lisää."));
    assertInstanceOf(EditResult.Live.class, room.publish(Room.PUBLISHER, proposal));
  }

  @Test
  void aConversationThatHasSeenANewerReleaseHasItLoadedFirst() {
    DatabaseSettings settings = kind.fresh();
    try (Room here = new Room(Database.open(settings));
        Room there = new Room(Database.open(settings))) {
      publish(there);
      assertEquals(1, here.room.knowledge().served().number());
      assertEquals(1, here.room.live().atLeast(0).number(), "a new conversation waits for nothing");
      Served served = here.room.live().atLeast(2);
      assertEquals(2, served.number());
      assertEquals(there.room.knowledge().get().release(), served.knowledge().release());
      assertEquals(2, here.room.live().serving().value());
    }
  }

  @Test
  void whatCannotBeHadIsNotWaitedFor() {
    DatabaseSettings settings = kind.fresh();
    Room here = new Room(Database.open(settings));
    Served before = here.room.knowledge().served();
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertSame(before, here.room.live().atLeast(99), "there is no such release"));
    here.close();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int turn = 0; turn < 50; turn++) {
            assertSame(before, here.room.live().atLeast(99), "there is no database");
          }
        });
  }

  @Test
  void aReleaseIsAnnouncedToThoseWhoShare() throws InterruptedException {
    DatabaseSettings settings = kind.fresh();
    CountDownLatch connected = new CountDownLatch(1);
    CountDownLatch announced = new CountDownLatch(2);
    try (Room there = new Room(Database.open(settings));
        Database here = Database.open(settings)) {
      here.listen(
          ReleaseStore.CHANNEL,
          () -> {
            connected.countDown();
            announced.countDown();
          });
      boolean shared = kind == TestDatabases.Kind.POSTGRESQL;
      assertEquals(shared, connected.await(shared ? 10 : 1, TimeUnit.SECONDS));
      publish(there);
      assertEquals(shared, announced.await(shared ? 2 : 1, TimeUnit.SECONDS));
      assertTrue(announced.getCount() == (shared ? 0 : 2));
    }
  }
}
