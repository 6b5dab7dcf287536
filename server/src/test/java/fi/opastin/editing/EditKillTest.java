package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.KilledProcess;
import fi.opastin.storage.TestDatabases;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Processes that write drafts, and that take packs in, are killed at random moments. */
class EditKillTest {

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void keepsEveryDraftAsItWasLastToldAndNoneHalf(TestDatabases.Kind kind) throws Exception {
    DatabaseSettings settings = kind.fresh();
    Database.open(settings).close();
    Random random = new Random(12);
    for (int kill = 0; kill < KilledProcess.share(); kill++) {
      Map<ProposalId, Integer> told = new HashMap<>();
      KilledProcess.killAfter(
              Duration.ofMillis(random.nextInt(300)), EditForever.class, settings.address())
          .forEach(
              line -> {
                String[] parts = KilledProcess.what(line).split(" ");
                told.put(new ProposalId(parts[0]), Integer.valueOf(parts[1]));
              });
      try (Database database = Database.open(settings)) {
        ProposalStore proposals = new ProposalStore(database);
        told.forEach(
            (id, version) -> {
              Proposal kept = proposals.proposal(id).orElseThrow();
              assertTrue(kept.version() >= version, id + " was told in version " + version);
            });
        for (Proposal each : proposals.proposals(java.util.Set.of(Stage.DRAFT), 0, 1000)) {
          assertEquals(each.version() == 1 ? 0 : EditForever.FILES, each.changes().size());
          assertEquals(each.version(), proposals.events(each.id()).size(), "its log is whole");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void takesPacksInWholeOrNotAtAll(TestDatabases.Kind kind) throws Exception {
    DatabaseSettings settings = kind.fresh();
    Database.open(settings).close();
    Random random = new Random(13);
    for (int kill = 0; kill < KilledProcess.share(); kill++) {
      List<String> told =
          KilledProcess.killAfter(
              Duration.ofMillis(random.nextInt(300)),
              IntakeForever.class,
              settings.address(),
              "run " + kill);
      int last = told.isEmpty() ? 0 : Integer.parseInt(KilledProcess.what(told.getLast()));
      try (Database database = Database.open(settings)) {
        PublishKillTest.assertWhole(new ReleaseStore(database), last);
      }
    }
  }
}
