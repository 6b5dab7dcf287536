package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.PackContent;
import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.TestDatabases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that publishes is killed at random moments: what it was told is written is there, and
 * every release is whole. {@code -Dopastin.kills=200} kills more often.
 */
class PublishKillTest {

  private static final int KILLS = Integer.getInteger("opastin.kills", 4);

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
    for (int kill = 0; kill < KILLS; kill++) {
      int told = publishUntilKilled(settings.address(), random.nextInt(300));
      try (Database database = Database.open(settings)) {
        assertWhole(new ReleaseStore(database), told);
      }
    }
  }

  private static void assertWhole(ReleaseStore releases, int told) {
    ReleaseNumber newest = releases.newest().orElseThrow();
    assertTrue(newest.value() >= told, "told " + told + ", there is " + newest);
    for (int number = Math.max(1, told - 1); number <= newest.value(); number++) {
      ReleaseNumber each = new ReleaseNumber(number);
      assertEquals(
          releases.release(each).orElseThrow().fingerprint(), releases.content(each).fingerprint());
    }
  }

  /** The last release that a process was told is written before it was killed. */
  private static int publishUntilKilled(String address, int millis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    PublishForever.class.getName(),
                    address))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    AtomicInteger told = new AtomicInteger();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("ready", lines.readLine());
      Thread killer =
          Thread.startVirtualThread(
              () -> {
                try {
                  Thread.sleep(millis);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                process.destroyForcibly();
              });
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.matches("[0-9]+")) {
          told.set(Integer.parseInt(line));
        }
      }
      killer.join();
    }
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    return told.get();
  }
}
