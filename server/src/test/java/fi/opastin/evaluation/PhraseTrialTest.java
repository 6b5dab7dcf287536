package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.JudgedFollowUp.Course;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  void judgesEachFollowUpByAClassifierThatHasNotSeenIt() {
    List<FollowUp> taught = new ArrayList<>();
    ClassifierTrainer trainer =
        lesson -> {
          taught.addAll(lesson.followUps());
          return new Small.Simple();
        };
    PhraseTrial trial = PhraseTrial.of(Small.lesson(), trainer, 3, 1);
    assertEquals(5, taught.size());
    assertEquals(
        List.of("milloin", "palkka", "pikavippi"),
        trial.followUps().messages().stream().map(Judged::text).toList());
    assertTrue(
        taught.stream().noneMatch(f -> f.phrase().text().equals("palkka")),
        "a held-out one taught");
  }

  @Test
  void countsWhereConversationsGoAndWhereTheyShould() {
    FollowUpTrial.Shares all = Small.trial().followUps().shares().get("all");
    assertEquals(4, all.goesOn().all());
    assertEquals(
        Map.of(Course.RIGHT, 2, Course.CLARIFIED, 1, Course.WRONGLY_LEFT, 1),
        all.goesOn().counts());
    assertEquals(4, all.leaves().all());
    assertEquals(
        Map.of(Course.RIGHT, 1, Course.WRONGLY_GONE_ON, 1, Course.ASTRAY, 1, Course.MISSED, 1),
        all.leaves().counts());
    assertEquals(25, all.leaves().percent(Course.ASTRAY));
  }

  @Test
  void namesTheTopicsAfterWhichMostIsNotUnderstood() {
    List<FollowUpTrial.Worst> worst = Small.trial().followUps().worst(5);
    assertEquals(
        List.of("work-find", "study-apply"),
        worst.stream().map(FollowUpTrial.Worst::topic).toList());
    assertEquals(3, worst.getFirst().notUnderstood().size());
    assertEquals(5, worst.getFirst().messages());
    assertEquals(List.of("velka → study-apply"), worst.getLast().examples());
  }

  @Test
  void saysNothingOfFollowUpsWhereThereAreNone() {
    Lesson lesson = new Lesson(Small.phrases(), List.of(), List.of(), Map.of());
    PhraseTrial trial = PhraseTrial.of(lesson, _ -> new Small.Simple(), 2, 2);
    assertEquals("", FollowUpSection.of(trial.followUps()));
    assertEquals(List.of(), trial.followUps().worst(5));
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
