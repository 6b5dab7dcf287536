package fi.opastin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseReportTest {

  /** Says "a" to everything, with a probability of one half. */
  private static final class AlwaysA implements TopicClassifier {
    @Override
    public Verdict classify(Utterance utterance, Language language) {
      return new Verdict(List.of(new SubjectScore(new Subject("a"), 0.5)), 0, 1, Optional.empty());
    }

    @Override
    public Thresholds thresholds() {
      return new Thresholds(0.5, 0.1);
    }
  }

  private static Phrase phrase(String subject) {
    return new Phrase(new Subject(subject), Language.FI, "sana", "f.txt", 1);
  }

  @Test
  void countsWhatWasTakenRightAndWhatForAnother() {
    ClassifierTrainer trainer = (phrases, concepts) -> new AlwaysA();
    PhraseReport report =
        PhraseReport.of(
            List.of(phrase("a"), phrase("a"), phrase("b"), phrase("b")), Map.of(), trainer, 2);
    assertEquals(0.5, report.right());
    assertEquals(0, report.calibrationError(), 1e-9);
    assertTrue(report.text().contains("b → a"), report.text());
    assertEquals(2, report.json().path("confusions").path("b → a").asInt());
  }

  @Test
  void judgesEachPhraseByAClassifierThatHasNotSeenIt() {
    List<Phrase> all = List.of(phrase("a"), phrase("b"), phrase("a"), phrase("b"));
    ClassifierTrainer trainer =
        (phrases, concepts) -> {
          assertEquals(2, phrases.size());
          return new AlwaysA();
        };
    assertEquals(4, PhraseReport.of(all, Map.of(), trainer, 2).judged().size());
  }
}
