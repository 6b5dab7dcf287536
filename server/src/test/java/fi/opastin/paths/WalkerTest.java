package fi.opastin.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.AgeRange;
import fi.opastin.directory.Audience;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.Exercise;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.PathChoice;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.PathSlot;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.TopicId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WalkerTest {

  private static final LocalText TEXT = LocalText.of("teksti");
  private static final Known FROM_KOTKA = Known.NOTHING.in(new MunicipalityCode("285"));

  /** who (audience) → age → place → what (free) → end. */
  private final Walker walker =
      new Walker(
          path(
              "who",
              question(
                  "who",
                  PathSlot.AUDIENCE,
                  "age",
                  choice("parent", AgeRange.ANY, Set.of(Audience.PARENT), "age"),
                  choice("self", AgeRange.ANY, Set.of(), "age")),
              question(
                  "age",
                  PathSlot.AGE,
                  "place",
                  choice("young", ages(0, 29), Set.of(), "place"),
                  choice("adult", ages(30, 49), Set.of(), "place"),
                  choice("senior", ages(50, 120), Set.of(), "old")),
              question("place", PathSlot.MUNICIPALITY, "what"),
              question(
                  "what",
                  null,
                  "end",
                  choice("one", AgeRange.ANY, Set.of(Audience.STUDENT), "end"),
                  choice("two", AgeRange.ANY, Set.of(), "old")),
              end("end"),
              end("old")));

  private static AgeRange ages(int min, int max) {
    return new AgeRange(OptionalInt.of(min), OptionalInt.of(max));
  }

  private static PathChoice choice(String id, AgeRange ages, Set<Audience> audience, String to) {
    return new PathChoice(id, TEXT, ages, audience, List.of(), to);
  }

  private static PathStep question(
      String id, PathSlot slot, String otherwise, PathChoice... choices) {
    return new PathStep.Question(id, TEXT, Optional.ofNullable(slot), List.of(choices), otherwise);
  }

  private static PathStep end(String id) {
    return new PathStep.End(
        id, TEXT, new TopicId("work-find"), true, List.of(), List.of(), List.of());
  }

  private static GuidedPath path(String start, PathStep... steps) {
    Map<String, PathStep> map = new LinkedHashMap<>();
    for (PathStep step : steps) {
      map.put(step.id(), step);
    }
    return path(start, map, Optional.empty());
  }

  private static GuidedPath path(
      String start, Map<String, PathStep> steps, Optional<Exercise> exercise) {
    LocalDate day = LocalDate.of(2026, 11, 22);
    return new GuidedPath(
        new PathId("test"),
        TEXT,
        TEXT,
        new TopicId("work-find"),
        "X",
        day,
        day,
        List.of(),
        start,
        steps,
        exercise);
  }

  private static Known aged(int age) {
    return new Known(Optional.empty(), OptionalInt.of(age), Set.of(), Set.of());
  }

  @Test
  void asksWhatIsNotKnownAndPassesOverWhatIs() {
    assertEquals("who", walker.begin(Known.NOTHING).at());
    assertEquals("age", walker.begin(Known.NOTHING.being(Set.of(Audience.PARENT))).at());
    Walk walk = walker.take(walker.begin(FROM_KOTKA), "self", FROM_KOTKA);
    assertEquals("age", walk.at());
    assertEquals("what", walker.take(walk, "adult", FROM_KOTKA).at());
  }

  @Test
  void anAgeThatIsKnownLeadsWhereItsChoiceLeads() {
    assertEquals("place", walker.take(walker.begin(aged(20)), "self", aged(20)).at());
    assertEquals("old", walker.take(walker.begin(aged(50)), "self", aged(50)).at());
    // nobody is so old; whoever is goes on like one who does not say
    assertEquals("place", walker.take(walker.begin(aged(121)), "self", aged(121)).at());
  }

  @Test
  void doesNotAskAgainWhatWasRefused() {
    Known silent =
        new Known(
            Optional.empty(),
            OptionalInt.empty(),
            Set.of(),
            Set.of(PathSlot.AGE, PathSlot.MUNICIPALITY));
    assertEquals("what", walker.take(walker.begin(silent), "self", silent).at());
  }

  @Test
  void whoeverDoesNotSayGoesOnOtherwise() {
    Walk age = walker.take(walker.begin(Known.NOTHING), Walk.SKIP, Known.NOTHING);
    assertEquals("age", age.at());
    assertEquals("end", walker.take(walker.at(question("what")), Walk.SKIP, FROM_KOTKA).at());
  }

  @Test
  void factsThatWereToldAnswerTheQuestionAndNoOther() {
    Walk age = walker.take(walker.begin(Known.NOTHING), "self", Known.NOTHING);
    Walk on = walker.goOn(age, aged(17));
    assertEquals("place", on.at());
    assertEquals(new Walk.Taken("age", "young"), on.trail().getLast());
    assertEquals(on, walker.goOn(on, aged(17)));
    assertEquals("285", walker.goOn(on, FROM_KOTKA).trail().getLast().answer());
  }

  @Test
  void goesBackTheWayThatWasCome() {
    Walk first = walker.begin(FROM_KOTKA);
    Walk second = walker.take(first, "self", FROM_KOTKA);
    Walk third = walker.take(second, "young", FROM_KOTKA);
    assertEquals("what", third.at());
    assertEquals(second, walker.back(third));
    assertEquals(first, walker.back(second));
    assertEquals(first, walker.back(first));
    assertEquals(first, walker.backTo(third, "who"));
    assertEquals(third, walker.backTo(third, "place"));
  }

  @Test
  void knowsWhatAnswersTell() {
    assertEquals(
        Set.of(Audience.ADULT, Audience.OVER50), walker.tells(new Walk.Taken("age", "senior")));
    assertEquals(Set.of(Audience.YOUTH), walker.tells(new Walk.Taken("age", "young")));
    assertEquals(Set.of(Audience.STUDENT), walker.tells(new Walk.Taken("what", "one")));
    assertEquals(Set.of(), walker.tells(new Walk.Taken("gone", "one")));
    assertEquals(OptionalInt.of(30), walker.age(List.of(new Walk.Taken("age", "adult"))));
    assertEquals(OptionalInt.empty(), walker.age(List.of(new Walk.Taken("age", "skip"))));
  }

  @Test
  void takesOnlyWhatAnswersTheQuestion() {
    assertTrue(Walker.isAnswer(question("age"), "young"));
    assertTrue(Walker.isAnswer(question("place"), "405"));
    assertTrue(Walker.isAnswer(question("what"), Walk.SKIP));
    assertFalse(Walker.isAnswer(question("age"), "405"));
    assertFalse(Walker.isAnswer(question("what"), "three"));
  }

  @Test
  void doesNotWalkAnExercise() {
    Exercise exercise = new Exercise(TEXT, List.of(), TEXT);
    GuidedPath path = path("", Map.of(), Optional.of(exercise));
    assertThrows(IllegalArgumentException.class, () -> new Walker(path));
  }

  @Test
  void movesHaveIdsThatAreReadAgain() {
    for (PathMove move :
        List.of(
            new PathMove.Begin(new PathId("lost-job")),
            new PathMove.Take(new PathId("lost-job"), "age", "young"),
            PathMove.Steer.BACK,
            PathMove.Steer.STOP,
            PathMove.Steer.GO_ON,
            PathMove.Steer.SKIP)) {
      assertEquals(Optional.of(move), PathMove.of(move.id()));
    }
    for (String id : List.of("path:", "path:A", "path:a/b", "path:a/b/c/d", "topic:x", "path-x")) {
      assertEquals(Optional.empty(), PathMove.of(id), id);
    }
  }

  private PathStep.Question question(String id) {
    return walker.path().question(id).orElseThrow();
  }
}
