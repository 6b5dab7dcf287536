package fi.opastin.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Untrained;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkCheckerTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  private final List<String> resolved = new ArrayList<>();

  /** Knows no host, so that nothing is asked. */
  private final LinkPolicy nowhere =
      new LinkPolicy() {
        @Override
        public List<InetAddress> resolve(String host) {
          resolved.add(host);
          return List.of();
        }

        @Override
        public boolean allows(InetAddress address) {
          return false;
        }

        @Override
        public boolean allows(int port) {
          return true;
        }
      };

  private void round(Database database, Instant at) {
    new LinkChecker(
            new LiveKnowledge(Untrained.knowledge()),
            new LinkStore(database),
            new LinkProbe(nowhere, "test", Duration.ofSeconds(1)),
            Clock.fixed(at, ZoneOffset.UTC),
            Duration.ZERO)
        .round();
  }

  @Test
  void aRoundChecksSomeOfWhatIsDueAndTheNextOneOthers() {
    try (Database database = TestDatabases.Kind.SQLITE.open()) {
      LinkStore store = new LinkStore(database);
      round(database, NOW);
      Set<String> first = new HashSet<>(store.all().keySet());
      assertEquals(50, first.size());
      assertEquals(50, resolved.size());
      round(database, NOW.plusSeconds(300));
      assertEquals(100, store.all().size());
      assertTrue(
          store.all().values().stream()
              .allMatch(known -> known.failures() == 1 && known.outcome().equals("no-host")));
    }
  }

  @Test
  void aDeadLinkIsATaskForEachThatUsesIt() {
    Knowledge knowledge = Untrained.knowledge();
    String address = Links.of(knowledge).firstKey();
    assertEquals(List.of(), TaskBoard.dead(knowledge, Map.of(address, checked(2))));
    List<Task> tasks = TaskBoard.dead(knowledge, Map.of(address, checked(3)));
    assertEquals(Links.of(knowledge).get(address).size(), tasks.size());
    assertTrue(tasks.getFirst().detail().equals(address + " (http-404)"));
    assertTrue(tasks.getFirst().path().startsWith("/editor/"));
  }

  private static LinkStore.Checked checked(int failures) {
    return new LinkStore.Checked(
        failures, Optional.of(LocalDate.of(2026, 11, 30)), "http-404", NOW, Optional.empty());
  }

  @Test
  void theContentThatShipsHasItsTasksByTheDay() {
    Knowledge knowledge = Untrained.knowledge();
    int answers = knowledge.answers().size();
    assertEquals(List.of(), ContentTasks.reviews(knowledge, LocalDate.of(2026, 11, 30)));
    assertEquals(answers, ContentTasks.reviews(knowledge, LocalDate.of(2028, 6, 1)).size());
    assertEquals(answers, ContentTasks.owners(knowledge, Set.of()).size());
    assertEquals(List.of(), ContentTasks.owners(knowledge, Set.of("OPASTIN-TOIMITUS")));
    assertEquals(List.of(), ContentTasks.variants(knowledge));
    assertEquals(List.of(), ContentTasks.notes(knowledge, LocalDate.of(2026, 12, 31)));
    List<Task> over = ContentTasks.notes(knowledge, LocalDate.of(2027, 1, 1));
    assertEquals(
        List.of("money-unemployment", "work-foresight"),
        over.stream().map(Task::subject).sorted().toList());
  }
}
