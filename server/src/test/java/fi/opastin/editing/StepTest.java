package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.people.Right;
import fi.opastin.people.Role;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StepTest {

  /** The whole table, as an editor would tell it: from, step, to. */
  private static final Set<String> ALLOWED =
      Set.of(
          "draft edit draft",
          "checked edit draft",
          "in-review edit draft",
          "draft check checked",
          "checked check checked",
          "checked submit in-review",
          "in-review approve in-review",
          "in-review return draft",
          "scheduled return draft",
          "checked schedule scheduled",
          "in-review schedule scheduled",
          "scheduled fail in-review",
          "checked publish published",
          "in-review publish published",
          "scheduled publish published",
          "draft withdraw withdrawn",
          "checked withdraw withdrawn",
          "in-review withdraw withdrawn",
          "scheduled withdraw withdrawn",
          "published supersede superseded");

  @Test
  void theTableAllowsTheseStepsAndNoOthers() {
    Set<String> found = new TreeSet<>();
    for (Stage stage : Stage.values()) {
      for (Step step : Step.values()) {
        step.from(stage).ifPresent(to -> found.add(stage.id() + " " + step.id() + " " + to.id()));
      }
    }
    assertEquals(new TreeSet<>(ALLOWED), found);
  }

  @Test
  void whatIsOverCannotBeTakenUpAgain() {
    for (Step step : Step.values()) {
      assertEquals(Optional.empty(), step.from(Stage.WITHDRAWN));
      assertEquals(Optional.empty(), step.from(Stage.SUPERSEDED));
    }
  }

  @Test
  void onlyPublishersTakeWhatOthersWroteLive() {
    for (Step step : Set.of(Step.PUBLISH, Step.SCHEDULE, Step.APPROVE, Step.RETURN)) {
      assertFalse(Role.EDITOR.may(step.right()), step::id);
      assertTrue(Role.PUBLISHER.may(step.right()), step::id);
    }
    for (Step step : Step.values()) {
      assertFalse(Role.VIEWER.may(step.right()), step::id);
    }
    assertFalse(Role.EDITOR.may(Right.OVERRIDE));
  }

  @Test
  void namesAreReadBack() {
    for (Step step : Step.values()) {
      assertEquals(Optional.of(step), Step.of(step.id()));
    }
    for (Stage stage : Stage.values()) {
      assertEquals(Optional.of(stage), Stage.of(stage.id()));
    }
    assertEquals(Optional.empty(), Stage.of("gone"));
  }
}
