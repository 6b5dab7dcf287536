package fi.opastin.evaluation;

import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An evaluation that is small enough to be counted by hand. */
final class Small {

  /** Takes everything for "study-apply", the surer the shorter, and "???" for nothing. */
  static final class Simple implements TopicClassifier {
    @Override
    public Verdict classify(Utterance utterance, Language language) {
      if (utterance.isEmpty()) {
        return Verdict.NONE;
      }
      double sure = utterance.tokens().size() == 1 ? 0.9 : 0.3;
      List<SubjectScore> scores =
          List.of(
              new SubjectScore(new Subject("study-apply"), sure),
              new SubjectScore(new Subject("work-find"), 1 - sure));
      return new Verdict(
          scores, scores, 0.98, 1, Optional.of(phrase("bot-who", "kuka", 9)), Optional.empty(), 0);
    }

    @Override
    public Thresholds thresholds() {
      return new Thresholds(0.5, 0.2);
    }
  }

  private Small() {}

  static Phrase phrase(String subject, String text, int line) {
    return new Phrase(new Subject(subject), Language.FI, text, "phrases.txt", line);
  }

  static List<Phrase> phrases() {
    return List.of(
        phrase("study-apply", "yhteishaku", 1), // right
        phrase("work-find", "työpaikka", 2), // wrong
        phrase("work-find", "mistä töitä", 3), // clarified
        phrase("money-debt", "velkaa liikaa <b>&\"", 4), // missed
        phrase("out-of-scope", "sää", 5), // wrong
        phrase("out-of-scope", "???", 6)); // right
  }

  private static FollowUp followUp(String after, String subject, String text, int line) {
    return new FollowUp(new TopicId(after), phrase(subject, text, line));
  }

  static List<FollowUp> followUps() {
    return List.of(
        followUp("study-apply", "study-apply", "milloin", 1), // right
        followUp("study-apply", "study-apply", "entä jos", 2), // right, from the lower limit on
        followUp("study-apply", "money-debt", "velka", 3), // wrongly gone on
        followUp("work-find", "work-find", "palkka", 4), // wrongly left
        followUp("work-find", "work-find", "mitä sitten", 5), // clarified
        followUp("work-find", "money-debt", "laina <i>", 6), // missed
        followUp("work-find", "money-debt", "pikavippi", 7), // astray
        followUp("work-find", "out-of-scope", "???", 8)); // right
  }

  static Lesson lesson() {
    return new Lesson(phrases(), followUps(), List.of(), Map.of());
  }

  static PhraseTrial trial() {
    return PhraseTrial.of(lesson(), _ -> new Simple(), 2, 2);
  }

  static Evaluation evaluation(String release, Instant measured) {
    return new Evaluation(
        release, measured, 6, new Thresholds(0.5, 0.2), trial(), List.of(), Optional.empty());
  }
}
