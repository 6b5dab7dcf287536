package fi.opastin.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalEvent;
import fi.opastin.editing.ProposalId;
import fi.opastin.editing.Stage;
import fi.opastin.editing.Step;
import fi.opastin.editing.Trial;
import fi.opastin.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TasksTest {

  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  private static Proposal proposal(Stage stage, PersonId author) {
    return new Proposal(
        new ProposalId("01890000-0000-7000-8000-000000000000"),
        "Otsikko",
        stage,
        3,
        author,
        "Nimi",
        NOW,
        NOW,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static ProposalEvent event(Step step) {
    return new ProposalEvent(step, 3, "Conflicts", new PersonId("a"), "Nimi", NOW);
  }

  private static Optional<Task.Kind> kind(Proposal proposal, Step last) {
    return DraftTasks.of(proposal, List.of(event(Step.CREATE), event(last))).map(Task::kind);
  }

  @Test
  void draftsWaitForSomebodyOrForNobody() {
    PersonId author = new PersonId("a");
    assertEquals(
        Optional.of(Task.Kind.WAITING_REVIEW),
        kind(proposal(Stage.IN_REVIEW, author), Step.SUBMIT));
    assertEquals(
        Optional.of(Task.Kind.FAILED_PUBLISHING),
        kind(proposal(Stage.IN_REVIEW, author), Step.FAIL));
    assertEquals(
        Optional.of(Task.Kind.WAITING_PACK),
        kind(proposal(Stage.DRAFT, PersonId.OPASTIN), Step.CREATE));
    assertEquals(Optional.empty(), kind(proposal(Stage.DRAFT, author), Step.EDIT));
    assertEquals(Optional.empty(), kind(proposal(Stage.PUBLISHED, author), Step.PUBLISH));
  }

  private static Trial trial(int right) {
    return new Trial(
        "f" + right,
        List.of(),
        new TreeMap<>(),
        new TreeMap<>(Map.of("work-cv", new Trial.Understood(40, right))),
        new TreeSet<>());
  }

  @Test
  void aTopicThatIsUnderstoodLessIsATaskAndChanceIsNot() {
    List<Task> tasks = ContentTasks.confidence(trial(30), List.of(trial(31), trial(36)));
    assertEquals(List.of("work-cv"), tasks.stream().map(Task::subject).toList());
    assertEquals("90 % → 75 %", tasks.getFirst().detail());
    assertTrue(ContentTasks.confidence(trial(35), List.of(trial(36))).isEmpty());
    assertTrue(ContentTasks.confidence(trial(30), List.of()).isEmpty());
  }
}
