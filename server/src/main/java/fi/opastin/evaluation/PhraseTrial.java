package fi.opastin.evaluation;

import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.FollowUp;
import fi.opastin.knowledge.Lesson;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well the phrases of a release tell its topics apart: each phrase is judged by a classifier
 * that has not seen it, with the thresholds that were fitted to the phrases it has seen. Phrases
 * are meant to be unlike each other, so this is harder than life. What people write on after a
 * topic is held out of the same trainings. Immutable.
 *
 * @param folds in how many parts the phrases were cut
 * @param rounds how many of these parts were held out and judged, one after the other
 * @param judged every phrase that was held out
 * @param robustness the same phrases misspelt, by damage and language
 * @param alike pairs of phrases that contradict each other, the clearest first
 * @param followUps messages that were held out, after the topic that they were written after
 */
public record PhraseTrial(
    int folds,
    int rounds,
    List<Judged> judged,
    List<Robustness> robustness,
    List<Contradiction> alike,
    FollowUpTrial followUps) {

  private static final int OFFERED = 3;

  /** From this likeness on two phrases are nearly the same to a classifier. */
  private static final double NEARLY_SAME = 0.97;

  public PhraseTrial {
    judged = List.copyOf(judged);
    robustness = List.copyOf(robustness);
    alike = List.copyOf(alike);
  }

  /**
   * Holds out one part after the other and judges it; takes a training each.
   *
   * @param folds at least 2
   * @param rounds from 1 up to {@code folds}
   */
  public static PhraseTrial of(Lesson lesson, ClassifierTrainer trainer, int folds, int rounds) {
    if (folds < 2 || rounds < 1 || rounds > folds) {
      throw new IllegalArgumentException("Of two parts or more some are held out, at least one");
    }
    List<Phrase> phrases = lesson.phrases();
    Collector collector = new Collector();
    for (int round = 0; round < rounds; round++) {
      Cut<Phrase> cut = Cut.of(phrases, folds, round);
      Cut<FollowUp> cutAfter = Cut.of(lesson.followUps(), folds, round);
      TopicClassifier classifier = trainer.train(lesson.with(cut.taught(), cutAfter.taught()));
      cut.held().forEach(phrase -> collector.add(phrase, classifier));
      cutAfter.held().forEach(followUp -> collector.add(followUp, classifier));
    }
    List<Contradiction> alike = new ArrayList<>(Contradiction.ofSameWords(phrases));
    alike.addAll(collector.alike.values());
    return new PhraseTrial(
        folds,
        rounds,
        collector.judged,
        collector.robustness(),
        alike.stream().sorted(Contradiction.WORST_FIRST).toList(),
        new FollowUpTrial(collector.followUps));
  }

  /** What is taught, and the part that is held out. */
  private record Cut<T>(List<T> taught, List<T> held) {

    static <T> Cut<T> of(List<T> all, int folds, int round) {
      Cut<T> cut = new Cut<>(new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < all.size(); i++) {
        (i % folds == round ? cut.held : cut.taught).add(all.get(i));
      }
      return cut;
    }
  }

  /** Takes phrase after phrase. */
  private static final class Collector {
    private final List<Judged> judged = new ArrayList<>();
    private final List<JudgedFollowUp> followUps = new ArrayList<>();
    private final Map<String, Contradiction> alike = new LinkedHashMap<>();
    private final Map<Damage, Map<String, int[]>> misspelt = new EnumMap<>(Damage.class);

    void add(Phrase phrase, TopicClassifier classifier) {
      TopicClassifier.Verdict verdict =
          classifier.classify(Utterance.of(phrase.text()), phrase.language());
      Judged result = judge(phrase, verdict, classifier.thresholds());
      judged.add(result);
      verdict.nearest().ifPresent(nearest -> compare(phrase, nearest, verdict.similarity()));
      for (Damage damage : Damage.values()) {
        TopicClassifier.Verdict harmed =
            classifier.classify(Utterance.of(damage.of(phrase.text())), phrase.language());
        boolean right =
            harmed.best().filter(best -> best.subject().equals(phrase.subject())).isPresent();
        count(damage, phrase.language().tag(), result.guessedRight(), right);
        count(damage, Evaluation.ALL, result.guessedRight(), right);
      }
    }

    void add(FollowUp followUp, TopicClassifier classifier) {
      Phrase phrase = followUp.phrase();
      Optional<TopicId> after = Optional.of(followUp.after());
      List<SubjectScore> scores =
          classifier.classify(Utterance.of(phrase.text()), phrase.language(), after).inContext();
      followUps.add(
          new JudgedFollowUp(
              followUp.after().value(), judge(phrase, scores, classifier.thresholds(), after)));
    }

    private void compare(Phrase phrase, Phrase nearest, double likeness) {
      // the same words are found anyway
      boolean contradicts = likeness >= NEARLY_SAME && likeness < 1;
      if (contradicts && !nearest.subject().equals(phrase.subject())) {
        Contradiction pair = Contradiction.of(phrase, nearest, likeness);
        alike.putIfAbsent(pair.first() + " " + pair.second(), pair);
      }
    }

    private void count(Damage damage, String language, boolean clean, boolean right) {
      int[] counts =
          misspelt
              .computeIfAbsent(damage, d -> new TreeMap<>())
              .computeIfAbsent(language, l -> new int[3]);
      counts[0]++;
      counts[1] += clean ? 1 : 0;
      counts[2] += right ? 1 : 0;
    }

    List<Robustness> robustness() {
      List<Robustness> list = new ArrayList<>();
      misspelt.forEach(
          (damage, languages) ->
              languages.forEach(
                  (language, n) -> list.add(new Robustness(damage, language, n[0], n[1], n[2]))));
      return list;
    }
  }

  static Judged judge(Phrase phrase, TopicClassifier.Verdict seen, Thresholds thresholds) {
    return judge(phrase, seen.scores(), thresholds, Optional.empty());
  }

  /** Judges what was made of a phrase, where it comes after a topic that was answered. */
  private static Judged judge(
      Phrase phrase, List<SubjectScore> scores, Thresholds thresholds, Optional<TopicId> after) {
    SubjectScore best =
        scores.isEmpty() ? new SubjectScore(Subject.OUT_OF_SCOPE, 0) : scores.getFirst();
    // what goes on is answered from the lower threshold on
    boolean goesOn = after.map(Subject::of).filter(best.subject()::equals).isPresent();
    double needed = goesOn ? thresholds.clarify() : thresholds.answer();
    return new Judged(
        phrase.language().tag(),
        phrase.subject().name(),
        Style.of(phrase.text()).id(),
        phrase.text(),
        verdict(phrase.subject(), best, scores, needed, thresholds.clarify()),
        scores.isEmpty() ? "-" : best.subject().name(),
        best.probability(),
        phrase.file() + ":" + phrase.line());
  }

  private static Verdict verdict(
      Subject meant, SubjectScore best, List<SubjectScore> scores, double answer, double clarify) {
    boolean answered = !best.subject().isAside() && best.probability() >= answer;
    boolean offered = !answered && !best.subject().isAside() && best.probability() >= clarify;
    if (meant.isAside()) {
      return answered ? Verdict.WRONG : offered ? Verdict.CLARIFIED : Verdict.RIGHT;
    }
    if (answered) {
      return best.subject().equals(meant) ? Verdict.RIGHT : Verdict.WRONG;
    }
    boolean among =
        scores.stream()
            .filter(score -> !score.subject().isAside())
            .limit(OFFERED)
            .anyMatch(score -> score.subject().equals(meant));
    return offered && among ? Verdict.CLARIFIED : Verdict.MISSED;
  }
}
