package fi.opastin.understanding;

import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import java.util.List;
import java.util.Optional;

/**
 * The statistical classifier: sure of one topic, torn between two or three, or not understood with
 * a score.
 */
final class ClassifierRecogniser implements Recogniser {

  /** A crisis must be likelier than this to be taken from the model alone. */
  private static final double CRISIS = 0.4;

  private static final int OFFERED = 3;
  private static final int SHORT = 8;

  @Override
  public Optional<Found> recognise(Heard heard) {
    TopicClassifier classifier = heard.knowledge().classifier();
    TopicClassifier.Verdict verdict = classifier.classify(heard.utterance(), heard.language());
    List<SubjectScore> scores =
        AgeSense.of(heard, afterGreeting(heard, inContext(heard, verdict.scores())));
    if (scores.isEmpty()) {
      return Optional.of(new Found(unknown(scores), "no word is known"));
    }
    if (onlyNamesAPlace(heard, scores.getFirst())) {
      return Optional.of(new Found(new Meaning.Telling(), "a place for the matter at hand"));
    }
    Meaning meaning =
        TwoWishes.in(heard, scores)
            .orElseGet(() -> meaning(heard, scores, verdict, classifier.thresholds()));
    return Optional.of(new Found(meaning, how(scores, verdict)));
  }

  private static Meaning meaning(
      Heard heard,
      List<SubjectScore> scores,
      TopicClassifier.Verdict verdict,
      Thresholds thresholds) {
    SubjectScore best = scores.getFirst();
    List<SubjectScore> others = scores.subList(1, scores.size());
    boolean crisis = best.subject().name().startsWith("crisis-");
    if (crisis && best.probability() >= CRISIS) {
      return Meanings.of(best.subject(), best.probability(), heard, topics(others));
    }
    if (best.probability() >= thresholds.answer()) {
      return Meanings.of(best.subject(), best.probability(), heard, topics(others));
    }
    List<SubjectScore> candidates =
        topics(scores).stream()
            .filter(score -> score.probability() >= thresholds.clarify() / 2)
            .filter(score -> !score.subject().name().startsWith("smalltalk-"))
            .limit(OFFERED)
            .toList();
    if (best.subject().isAside()
        || verdict.known() == 0
        || best.probability() < thresholds.clarify()
        || candidates.isEmpty()) {
      return best.subject().equals(Subject.INSULT)
          ? Meanings.of(best.subject(), best.probability(), heard, candidates)
          : new Meaning.NotUnderstood(
              best.subject().equals(Subject.OUT_OF_SCOPE)
                  ? Meaning.NotUnderstood.Kind.OUT_OF_SCOPE
                  : Meaning.NotUnderstood.Kind.UNKNOWN,
              candidates);
    }
    return new Meaning.Unclear(candidates);
  }

  /**
   * "She lives in Kouvola" in the middle of a matter is about that matter, not about services as
   * such.
   */
  private static boolean onlyNamesAPlace(Heard heard, SubjectScore best) {
    return best.subject().name().equals("ohjaamo-find")
        && heard.situation().topic().isPresent()
        && heard.told().municipality().isPresent()
        && heard.words() <= SHORT
        && !heard.wantsServices()
        && !heard.shows(Signal.SERVICE_BY_NAME);
  }

  private static Meaning unknown(List<SubjectScore> scores) {
    return new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.UNKNOWN, topics(scores));
  }

  private static List<SubjectScore> topics(List<SubjectScore> scores) {
    return scores.stream().filter(score -> !score.subject().isAside()).toList();
  }

  /** A greeting before a question is no subject of its own. */
  private static List<SubjectScore> afterGreeting(Heard heard, List<SubjectScore> scores) {
    boolean greets =
        scores.size() > 1 && scores.getFirst().subject().name().startsWith("smalltalk-");
    return greets && heard.words() > 5 ? scores.subList(1, scores.size()) : scores;
  }

  /**
   * "And the opening hours?" leans on the turn before: what belongs to the same matter becomes
   * likelier.
   */
  private static List<SubjectScore> inContext(Heard heard, List<SubjectScore> scores) {
    Optional<TopicId> before = heard.situation().topic();
    if (before.isEmpty() || heard.words() > 6) {
      return scores;
    }
    List<TopicId> next =
        heard.knowledge().answersTo(before.get()).stream()
            .flatMap(answer -> answer.next().stream())
            .toList();
    return scores.stream()
        .map(score -> new SubjectScore(score.subject(), leaning(score, before.get(), next)))
        .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
        .toList();
  }

  private static double leaning(SubjectScore score, TopicId before, List<TopicId> next) {
    Optional<TopicId> topic = score.subject().topic();
    boolean near =
        topic.isPresent()
            && (topic.get().family().equals(before.family()) || next.contains(topic.get()))
            && !before.family().equals("smalltalk");
    double p = score.probability();
    // odds times two
    return near ? 2 * p / (1 + p) : p;
  }

  private static String how(List<SubjectScore> scores, TopicClassifier.Verdict verdict) {
    StringBuilder how = new StringBuilder();
    scores.stream()
        .limit(OFFERED)
        .forEach(
            s ->
                how.append(
                    String.format(
                        java.util.Locale.ROOT, "%s %.2f, ", s.subject(), s.probability())));
    how.append(String.format(java.util.Locale.ROOT, "known words %.2f, ", verdict.known()));
    verdict
        .nearest()
        .ifPresent(
            p ->
                how.append(
                    String.format(
                        java.util.Locale.ROOT,
                        "nearest %s:%d %.2f",
                        p.file(),
                        p.line(),
                        verdict.similarity())));
    return how.toString();
  }
}
