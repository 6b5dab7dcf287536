package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Untrained;
import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.PackContent;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContentTrialsTest {

  private final CountDownLatch measuring = new CountDownLatch(1);
  private final CountDownLatch measured = new CountDownLatch(1);

  private final ContentCompiler compiler =
      new ContentCompiler() {
        @Override
        public Compilation compile(PackContent content) {
          return compileReleased(content);
        }

        @Override
        public Compilation compileReleased(PackContent content) {
          return new Compilation.Compiled(Untrained.knowledge(), List.of());
        }

        @Override
        public Trial measure(PackContent content, Compilation.Compiled compiled) {
          measuring.countDown();
          try {
            assertTrue(measured.await(120, TimeUnit.SECONDS));
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          return new Trial(
              content.fingerprint(), List.of(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        }
      };

  private static PackContent content(String text) {
    return PackContent.of(Map.of("packs/x/words.yaml", text));
  }

  private static Compilation released(ContentTrials trials, String text) {
    return trials.compileReleased(content(text).fingerprint(), () -> content(text));
  }

  @Test
  @Timeout(240)
  void whatGoesLiveWaitsForNoCheck() throws InterruptedException {
    try (Database database = TestDatabases.Kind.SQLITE.open()) {
      ContentTrials trials = new ContentTrials(compiler, database, Clock.systemUTC());
      Thread check = Thread.startVirtualThread(() -> trials.of(content("a draft")));
      assertTrue(measuring.await(120, TimeUnit.SECONDS));
      assertInstanceOf(Compilation.Compiled.class, released(trials, "a release"));
      assertInstanceOf(Compilation.Compiled.class, trials.compile(content("an earlier release")));
      measured.countDown();
      check.join();
      assertTrue(trials.known(content("a draft").fingerprint()).isPresent());
    }
  }

  @Test
  void whatIsLiveAndWhatIsNextAreNotCompiledAgain() {
    try (Database database = TestDatabases.Kind.SQLITE.open()) {
      ContentTrials trials = new ContentTrials(compiler, database, Clock.systemUTC());
      Compilation live = released(trials, "live");
      Compilation next = trials.compile(content("next"));
      assertSame(live, trials.compile(content("live")));
      assertSame(next, released(trials, "next"));
      trials.compile(content("a third"));
      assertNotSame(live, trials.compile(content("live")));
    }
  }
}
