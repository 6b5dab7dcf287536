package fi.opastin.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RegressionTest {

  private static Trial trial(
      Map<String, Boolean> stories,
      Map<String, Trial.Understood> phrases,
      Set<Trial.HeldOut> misunderstood) {
    return new Trial(
        "f",
        List.of(),
        new TreeMap<>(stories),
        new TreeMap<>(phrases),
        new TreeSet<>(misunderstood));
  }

  private static Trial stories(Map<String, Boolean> stories) {
    return trial(stories, Map.of(), Set.of());
  }

  private static Trial.HeldOut held(String text) {
    return new Trial.HeldOut("work-cv", "fi", text, "work-find");
  }

  @Test
  void aStoryThatWentWellAndNoLongerDoesIsOne() {
    List<Regression> found =
        Regression.between(
            stories(Map.of("a", true, "b", true, "c", false)),
            stories(Map.of("a", true, "b", false, "c", false, "new", false)));
    assertEquals(List.of(new Regression.Story("b")), found);
  }

  @Test
  void aStoryThatIsGoneIsNone() {
    assertEquals(
        List.of(), Regression.between(stories(Map.of("a", true)), stories(Map.of("b", true))));
  }

  @Test
  void aSubjectThatIsClearlyLessUnderstoodIsOneWithWhatWasLost() {
    Trial.Understood before = new Trial.Understood(20, 18);
    Trial.Understood after = new Trial.Understood(20, 14);
    List<Regression> found =
        Regression.between(
            trial(Map.of(), Map.of("work-cv", before), Set.of(held("one"), held("two"))),
            trial(
                Map.of(),
                Map.of("work-cv", after),
                Set.of(held("one"), held("two"), held("three"), held("four"))));
    assertEquals(
        List.of(new Regression.Subject("work-cv", before, after, List.of("four", "three"))), found);
  }

  @Test
  void aPhraseOrTwoAreChance() {
    assertEquals(
        List.of(),
        Regression.between(
            trial(Map.of(), Map.of("work-cv", new Trial.Understood(8, 8)), Set.of()),
            trial(Map.of(), Map.of("work-cv", new Trial.Understood(8, 6)), Set.of())));
    assertEquals(
        List.of(),
        Regression.between(
            trial(Map.of(), Map.of("work-cv", new Trial.Understood(100, 90)), Set.of()),
            trial(Map.of(), Map.of("work-cv", new Trial.Understood(100, 81)), Set.of())));
  }
}
