package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.PackContent;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.KilledProcess;
import fi.opastin.storage.TestDatabases;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that publishes is killed at random moments: what it was told is written is there, and
 * every release is whole. {@code -Dopastin.kills=200} kills more often.
 */
class PublishKillTest {

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void isTheOldOrTheNewReleaseAndNeverHalf(TestDatabases.Kind kind) throws Exception {
    DatabaseSettings settings = kind.fresh();
    try (Database database = Database.open(settings)) {
      new IntakeStore(database, Clock.systemUTC())
          .take(PackContent.of(Map.of("packs/x/answers/a0/fi.md", "text 0")));
    }
    Random random = new Random(7);
    for (int kill = 0; kill < KilledProcess.share(); kill++) {
      int told = publishUntilKilled(settings.address(), random.nextInt(300));
      try (Database database = Database.open(settings)) {
        assertWhole(new ReleaseStore(database), told);
      }
    }
  }

  /** No release that was told is missing, and those since are whole. */
  static void assertWhole(ReleaseStore releases, int told) {
    int newest = releases.newest().map(ReleaseNumber::value).orElse(0);
    assertTrue(newest >= told, "told " + told + ", there is " + newest);
    for (int number = Math.max(1, told - 1); number <= newest; number++) {
      ReleaseNumber each = new ReleaseNumber(number);
      assertEquals(
          releases.release(each).orElseThrow().fingerprint(), releases.content(each).fingerprint());
    }
  }

  /** The last release that a process was told is written before it was killed, or the first. */
  private static int publishUntilKilled(String address, int millis)
      throws IOException, InterruptedException {
    return KilledProcess.killAfter(Duration.ofMillis(millis), PublishForever.class, address)
        .stream()
        .mapToInt(line -> Integer.parseInt(KilledProcess.what(line)))
        .max()
        .orElse(1);
  }
}
