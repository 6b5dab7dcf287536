package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextFitTest {

  private static List<SubjectScore> scores(String text, String language, String after) {
    return Finland.knowledge()
        .classifier()
        .classify(
            Utterance.of(text),
            Language.of(language).orElseThrow(),
            Optional.of(new TopicId(after)))
        .inContext();
  }

  private static String best(String text, String language, String after) {
    return scores(text, language, after).getFirst().subject().name();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, kuinka kauan siihen menee",
    "fi, pitääkö sinne mennä itse paikalle",
    "sv, och om man inte hinner i tid då",
    "en, and who is it that decides about that in the end",
  })
  void whatSaysNothingByItselfGoesOnWithAnyTopic(String language, String text) {
    for (String topic : List.of("study-apply", "money-housing", "life-military", "work-register")) {
      assertEquals(topic, best(text, language, topic), text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "fi, miten teen hyvän työhakemuksen, work-cv",
    "sv, jag har för mycket skulder, money-debt",
    "en, how do I apply for housing allowance, money-housing",
  })
  void whatHasASubjectOfItsOwnKeepsItAfterAnyTopic(String language, String text, String meant) {
    for (String topic : List.of("study-abroad", "life-bullying", "ohjaamo-what")) {
      assertEquals(meant, best(text, language, topic), text);
    }
  }

  @Test
  void aPriceIsOfOhjaamoOnlyWhereThatWasSpokenOf() {
    assertEquals("ohjaamo-free", best("maksaako se jotain", "fi", "ohjaamo-what"));
    assertNotEquals("ohjaamo-free", best("maksaako se jotain", "fi", "study-basic-adult"));
  }

  @Test
  void probabilitiesOfAMessageFallAndAddUpToOne() {
    List<SubjectScore> scores = scores("entä sitten", "fi", "study-apply");
    assertEquals(1, scores.stream().mapToDouble(SubjectScore::probability).sum(), 1e-9);
    double last = 1;
    for (SubjectScore score : scores) {
      assertTrue(score.probability() <= last, "not in falling order");
      last = score.probability();
    }
  }

  @Test
  void withoutATopicBeforeItAMessageStandsForItself() {
    TopicClassifier classifier = Finland.knowledge().classifier();
    for (Optional<TopicId> after :
        List.of(Optional.<TopicId>empty(), Optional.of(new TopicId("not-learned")))) {
      TopicClassifier.Verdict verdict =
          classifier.classify(Utterance.of("paljonko maksaa"), Language.FI, after);
      assertEquals(verdict.scores(), verdict.inContext());
    }
  }

  @Test
  void whereNothingWasLearnedTheLikeliestSubjectStaysSo() {
    Learned.Decision decision =
        new Learned.Decision(
            new SparseVector(new int[0], new float[0]),
            new int[] {1, 0, 2},
            new float[] {0.2f, 0.7f, 0.1f},
            new Calibration.Evidence(0.7, 0.2, 0.1, 0, false, 1),
            Optional.empty(),
            new PhraseIndex.Nearest(Optional.empty(), 0),
            0);
    List<Subject> subjects = List.of(new Subject("a-b"), new Subject("c-d"), new Subject("e-f"));
    ContextNetwork network =
        new ContextNetworkTrainer(List.of(), new int[0], new int[0], subjects, 0).begin(new int[0]);
    List<SubjectScore> scores =
        ContextFit.unfitted(subjects.size(), network).scores(decision, 3, subjects, 0);
    assertEquals(
        List.of("c-d", "a-b", "e-f"), scores.stream().map(it -> it.subject().name()).toList());
  }
}
