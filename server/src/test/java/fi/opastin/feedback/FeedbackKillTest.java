package fi.opastin.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.KilledProcess;
import fi.opastin.storage.TestDatabases;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that keeps feedback is killed at random moments. */
class FeedbackKillTest {

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void keepsAllThatWasToldAndCountsIt(TestDatabases.Kind kind) throws Exception {
    DatabaseSettings settings = kind.fresh();
    Database.open(settings).close();
    Random random = new Random(11);
    Set<String> told = new HashSet<>();
    for (int kill = 0; kill < KilledProcess.share(); kill++) {
      KilledProcess.killAfter(
              Duration.ofMillis(random.nextInt(300)),
              FeedbackForever.class,
              settings.address(),
              "run" + kill)
          .forEach(line -> told.add(KilledProcess.what(line)));
      try (Database database = Database.open(settings)) {
        Set<String> kept =
            new HashSet<>(
                database.read(
                    h -> h.createQuery("select turn from feedback").mapTo(String.class).list()));
        assertTrue(kept.containsAll(told), "told " + told.size() + ", kept " + kept.size());
        int counted =
            database.read(
                h ->
                    h.createQuery("select coalesce(sum(times), 0) from rating_count")
                        .mapTo(Integer.class)
                        .one());
        assertEquals(kept.size(), counted, "feedback and its count are one change");
      }
    }
  }
}
