package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTrialTest {

  @Test
  void countsWhatIsRightClarifiedWrongAndMissed() {
    assertEquals(new Tally(2, 1, 2, 1), Tally.of(Small.trial().judged()));
  }

  @Test
  void judgesEachPhraseByAClassifierThatHasNotSeenIt() {
    List<Phrase> taught = new ArrayList<>();
    ClassifierTrainer trainer =
        lesson -> {
          taught.addAll(lesson.phrases());
          return new Small.Simple();
        };
    PhraseTrial trial = PhraseTrial.of(Small.lesson(), trainer, 3, 1);
    assertEquals(4, taught.size());
    assertEquals(
        List.of("yhteishaku", "velkaa liikaa <b>&\""),
        trial.judged().stream().map(Judged::text).toList());
    assertTrue(
        taught.stream().noneMatch(p -> p.text().equals("yhteishaku")), "a held-out phrase taught");
  }

  @Test
  void holdsOutPartsThatThereAre() {
    for (int[] bad : new int[][] {{1, 1}, {2, 0}, {2, 3}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> PhraseTrial.of(Small.lesson(), _ -> new Small.Simple(), bad[0], bad[1]));
    }
  }

  @Test
  void findsPhrasesOfTheSameWordsUnderTwoSubjects() {
    List<Phrase> phrases =
        List.of(
            Small.phrase("work-find", "Mistä töitä?", 1),
            Small.phrase("study-apply", "toita mista", 2),
            Small.phrase("work-find", "mistä töitä", 3),
            Small.phrase("money-debt", "velkaa", 4));
    assertEquals(
        List.of(new Contradiction(phrases.get(0), phrases.get(1), 1)),
        Contradiction.ofSameWords(phrases));
  }

  @Test
  void findsPhrasesThatAreNearlyTheSameToTheClassifier() {
    List<Contradiction> alike = Small.trial().alike();
    // all but the empty one are like "kuka" of another subject
    assertEquals(5, alike.size());
    assertTrue(alike.stream().allMatch(pair -> pair.likeness() == 0.98), alike.toString());
  }

  @Test
  void namesTopicsThatAttractWhatIsNotTheirOwn() {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      judged.add(judged("work-find", "work-find", Verdict.RIGHT));
      judged.add(judged(i < 7 ? "work-apply" : "out-of-scope", "work-find", Verdict.WRONG));
      judged.add(judged("money-debt", "money-debt", Verdict.RIGHT));
    }
    judged.add(judged("work-find", "money-debt", Verdict.WRONG));
    List<Attraction> attractions = Attraction.in(judged);
    assertEquals(List.of("work-find"), attractions.stream().map(Attraction::topic).toList());
    assertEquals(0.5, attractions.getFirst().share());
    assertEquals(
        List.of(new Attraction.From("work-apply", 7), new Attraction.From("out-of-scope", 3)),
        attractions.getFirst().from());
  }

  @Test
  void drawsTheCurveOfConfidenceAndTruth() {
    CalibrationCurve curve = CalibrationCurve.ofGuesses(Small.trial().judged());
    CalibrationCurve.Bin sure = curve.bins().get(9);
    assertEquals(3, sure.count());
    assertEquals(1.0 / 3, sure.right(), 1e-9);
    // 3 × |0.9 − 1/3|, 2 × 0.3, and the phrase without words
    assertEquals((3 * (0.9 - 1.0 / 3) + 2 * 0.3) / 6, curve.error(), 1e-9);
  }

  @Test
  void tellsWhatMisspellingCosts() {
    List<Robustness> robustness = Small.trial().robustness();
    assertEquals(Damage.values().length * 2, robustness.size());
    // the simple classifier looks at no letters
    assertTrue(robustness.stream().allMatch(r -> r.loss() == 0 && r.phrases() == 6));
    assertEquals(25, new Robustness(Damage.NO_DOTS, "fi", 8, 6, 4).loss());
  }

  private static Judged judged(String topic, String guess, Verdict verdict) {
    return new Judged("fi", topic, "remark", "sana", verdict, guess, 0.8, "");
  }
}
