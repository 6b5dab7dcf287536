package fi.opastin.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.storage.Database;
import fi.opastin.storage.DatabaseSettings;
import fi.opastin.storage.TestDatabases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Machines that count the same things at once. */
class CountRaceTest {

  private static final int MACHINES = 4;
  private static final int BATCHES = 25;
  private static final int TURNS = 60;

  @ParameterizedTest
  @MethodSource("fi.opastin.storage.TestDatabases#kinds")
  void nothingIsDroppedWhereverTheSameIsCounted(TestDatabases.Kind kind) throws Exception {
    DatabaseSettings settings = kind.fresh();
    // machines that share a database have a PostgreSQL; a file has one owner
    int machines = kind == TestDatabases.Kind.POSTGRESQL ? MACHINES : 1;
    List<Future<Integer>> counting = new ArrayList<>();
    try (Database database = Database.open(settings);
        ExecutorService threads = Executors.newFixedThreadPool(machines)) {
      for (int machine = 0; machine < machines; machine++) {
        int seed = machine;
        counting.add(threads.submit(counting(new CountStore(database), seed)));
      }
      for (Future<Integer> machine : counting) {
        machine.get();
      }
      int total =
          database.read(
              h -> h.createQuery("select sum(times) from turn_count").mapTo(Integer.class).one());
      assertEquals(machines * BATCHES * TURNS, total);
    }
  }

  private static Callable<Integer> counting(CountStore counts, int seed) {
    return () -> {
      Random random = new Random(seed);
      for (int batch = 0; batch < BATCHES; batch++) {
        List<Turned> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
          turns.add(turn("topic-" + i % 30, "service-" + i % 7));
        }
        Collections.shuffle(turns, random);
        counts.add(turns);
      }
      return seed;
    };
  }

  private static Turned turn(String topic, String service) {
    return new Turned(
        "2026-11-30",
        DayPart.OFFICE,
        false,
        "demo",
        "08",
        "285",
        "fi",
        topic,
        "answer",
        List.of(service));
  }
}
