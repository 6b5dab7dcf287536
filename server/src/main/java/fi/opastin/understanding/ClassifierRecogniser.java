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
  private static final double CRISIS = 0.5;

  private static final int OFFERED = 3;
  private static final double ABOUT_AS_LIKELY = 0.85;
  private static final int SHORT = 8;
  private static final int GREETING = 5;
  private static final double UNSURE = 0.6;

  /** The second subject must be likelier than this to be what a greeting leads to. */
  private static final double GOES_ON = 0.05;

  /** A single word must be surer than others by so much. */
  private static final double SINGLE_WORD = 0.4;

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
    SubjectScore first = scores.getFirst();
    if (isCrisis(first) && first.probability() >= CRISIS) {
      return Meanings.of(first.subject(), first.probability(), heard, topics(scores));
    }
    // the words alone show no danger, and the model is not sure of it: what else may it be
    List<SubjectScore> calm = scores.stream().filter(score -> !isCrisis(score)).toList();
    SubjectScore best = calm.getFirst();
    double needed = thresholds.answer() + (heard.words() == 1 ? SINGLE_WORD : 0);
    if (best.probability() >= needed && !isTorn(calm)) {
      return Meanings.of(
          best.subject(), best.probability(), heard, topics(calm.subList(1, calm.size())));
    }
    List<SubjectScore> candidates =
        topics(calm).stream()
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

  private static boolean isCrisis(SubjectScore score) {
    return score.subject().name().startsWith("crisis-");
  }

  /** Whether the second topic is about as likely as the first. */
  private static boolean isTorn(List<SubjectScore> scores) {
    if (scores.size() < 2 || scores.get(1).subject().isAside()) {
      return false;
    }
    return scores.get(1).probability() >= ABOUT_AS_LIKELY * scores.getFirst().probability();
  }

  /**
   * "She lives in Kouvola" or "no wait, I moved to Kotka" in the middle of a matter is about that
   * matter, not about services or moving as such.
   */
  private static boolean onlyNamesAPlace(Heard heard, SubjectScore best) {
    boolean weak =
        best.subject().name().equals("ohjaamo-find")
            || heard.shows(Signal.CORRECT)
            || best.probability() < UNSURE;
    return weak
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

  /** A greeting or a wish for a language before a question is no subject of its own. */
  private static List<SubjectScore> afterGreeting(Heard heard, List<SubjectScore> scores) {
    if (scores.size() < 2 || heard.words() <= GREETING) {
      return scores;
    }
    String best = scores.getFirst().subject().name();
    boolean greets = best.equals("smalltalk-greeting");
    boolean wishes = best.equals("guidance-languages") && Listener.wishesLanguage(heard);
    boolean goesOn = scores.get(1).probability() >= GOES_ON;
    return (greets || wishes) && goesOn ? scores.subList(1, scores.size()) : scores;
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
    double weight = heard.shows(Signal.POINTS_BACK) ? 4 : 2;
    return scores.stream()
        .map(score -> new SubjectScore(score.subject(), leaning(score, before.get(), next, weight)))
        .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
        .toList();
  }

  /** The probability when its odds are multiplied, for a subject of the same matter. */
  private static double leaning(
      SubjectScore score, TopicId before, List<TopicId> next, double weight) {
    Optional<TopicId> topic = score.subject().topic();
    boolean near =
        topic.isPresent()
            && (topic.get().family().equals(before.family()) || next.contains(topic.get()))
            && !before.family().equals("smalltalk");
    double p = score.probability();
    return near ? weight * p / (1 - p + weight * p) : p;
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
