package fi.opastin.understanding;

import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Thresholds;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The statistical classifier: sure of one topic, torn between two or three, or not understood with
 * a score.
 */
final class ClassifierRecogniser implements Recogniser {

  private static final double EASIER = 2.7;
  private static final int OFFERED = 3;
  private static final double ABOUT_AS_LIKELY = 0.85;

  /** What is less likely than the best by more than this is no choice to offer beside it. */
  private static final double NEAR = 0.15;

  private static final int PREAMBLE = 5;

  /** What stands behind a greeting must be as sure as this to be what the message is about. */
  private static final double SAYS_MORE = 0.3;

  /** The question behind something that is not ours must be as sure as this, and as long. */
  private static final double QUESTION_BEHIND = 0.7;

  /**
   * Where no other topic could be offered, so much of the certainty that an answer needs is enough.
   */
  private static final double ALONE = 0.8;

  private static final int QUESTION_WORDS = 4;
  private static final int SENTENCE_WORDS = 3;

  /** The second subject must be likelier than this to be what a greeting leads to. */
  private static final double GOES_ON = 0.05;

  private static final TopicId FIND = new TopicId("ohjaamo-find");
  private static final int SERVICE_AND_PLACE_WORDS = 3;

  /** How sure we are that such a message asks where it is. */
  private static final double SERVICE_AND_PLACE = 0.8;

  /** Small talk need not be as sure: nothing is lost by it. */
  private static final double TALK = 0.3;

  /** A single word must be surer than others by so much. */
  private static final double SINGLE_WORD = 0.4;

  @Override
  public Optional<Found> recognise(Heard heard) {
    TopicClassifier classifier = heard.knowledge().classifier();
    TopicClassifier.Verdict verdict = heard.verdict();
    Optional<TopicId> danger = DangerSense.alarm(heard);
    if (danger.isPresent()) {
      // "I want no ambulance, just somebody to talk to" is of the danger that was told before
      TopicId same =
          heard
              .situation()
              .matter()
              .filter(topic -> Subject.of(topic).isDanger())
              .orElse(danger.get());
      Meaning meaning = new Meaning.Danger(same, DangerSense.probability(heard));
      return Optional.of(new Found(meaning, how(verdict.scores(), verdict)));
    }
    MatterAtHand matter = MatterAtHand.of(heard);
    Optional<Heard> question = lastSentence(heard, matter);
    if (question.isPresent()) {
      return recognise(question.get());
    }
    List<SubjectScore> scores = AgeSense.of(heard, withoutPreamble(heard, verdict.inContext()));
    if (scores.isEmpty()) {
      return Optional.of(new Found(unknown(scores), "no word is known"));
    }
    Optional<Meaning> leaning = matter.meaning(heard, scores);
    if (leaning.isPresent()) {
      return Optional.of(new Found(leaning.get(), "the matter at hand, " + how(scores, verdict)));
    }
    if (namesServiceAndPlace(heard, scores.getFirst())) {
      Meaning find = new Meaning.About(FIND, SERVICE_AND_PLACE, true, List.of());
      return Optional.of(new Found(find, "a service by its name, and a place"));
    }
    if (scores.getFirst().subject().equals(Subject.REMARK) && heard.told().isAnything()) {
      return Optional.of(new Found(new Meaning.Telling(), how(scores, verdict)));
    }
    Meaning meaning =
        TwoWishes.in(heard, scores)
            .orElseGet(() -> meaning(heard, scores, verdict, classifier.thresholds()));
    if (leavesOpen(meaning) && answersNothing(heard, scores.getFirst())) {
      return Optional.of(new Found(new Meaning.Refusal(), how(scores, verdict)));
    }
    return Optional.of(new Found(meaning, how(scores, verdict)));
  }

  private static boolean leavesOpen(Meaning meaning) {
    return meaning instanceof Meaning.Unclear
        || meaning instanceof Meaning.NotUnderstood not
            && not.kind() == Meaning.NotUnderstood.Kind.UNKNOWN;
  }

  /** "What do you need that for" says where one lives as little as a plain no does. */
  private static boolean answersNothing(Heard heard, SubjectScore best) {
    return heard.situation().pending().isPresent()
        && !heard.told().isAnything()
        && heard.words() <= MatterAtHand.SHORT
        && !best.subject().equals(Subject.OUT_OF_SCOPE)
        && !best.subject().equals(Subject.INSULT);
  }

  /** "Ohjaamo 80100". */
  private static boolean namesServiceAndPlace(Heard heard, SubjectScore best) {
    return heard.words() <= SERVICE_AND_PLACE_WORDS
        && heard.shows(Signal.SERVICE_BY_NAME)
        && heard.told().municipality().isPresent()
        && best.subject().topic().filter(t -> t.family().equals(FIND.family())).isPresent()
        && best.probability() < SERVICE_AND_PLACE;
  }

  private static Meaning meaning(
      Heard heard,
      List<SubjectScore> scores,
      TopicClassifier.Verdict verdict,
      Thresholds thresholds) {
    List<SubjectScore> calm = withoutCrisis(scores);
    SubjectScore best = calm.getFirst();
    boolean goesOn =
        heard.situation().matter().map(Subject::of).filter(best.subject()::equals).isPresent();
    double needed = goesOn ? thresholds.clarify() : needed(heard, best, thresholds);
    if (best.probability() >= needed && (goesOn || !isTorn(calm))) {
      return Meanings.of(
          best.subject(),
          confidence(best.probability()),
          heard,
          topics(calm.subList(1, calm.size())));
    }
    List<SubjectScore> candidates =
        topics(calm).stream()
            .filter(score -> score.probability() >= NEAR * best.probability())
            .filter(score -> !isTalk(score))
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
    return standsAlone(heard, best, candidates, thresholds)
        ? Meanings.of(best.subject(), confidence(best.probability()), heard, List.of())
        : new Meaning.Unclear(candidates);
  }

  /** Where nothing else comes near, there is nothing to choose from: four of five are right. */
  private static boolean standsAlone(
      Heard heard, SubjectScore best, List<SubjectScore> candidates, Thresholds thresholds) {
    return candidates.size() == 1
        && heard.words() > 1
        && best.probability() >= ALONE * thresholds.answer();
  }

  /** How probable what is asked anew must be. */
  private static double needed(Heard heard, SubjectScore best, Thresholds thresholds) {
    return isTalk(best) ? TALK : thresholds.answer() + (heard.words() == 1 ? SINGLE_WORD : 0);
  }

  /**
   * How sure we may say that we are. Phrases are written to be unlike each other, so a held-out
   * phrase is harder than what people write: on the messages of the development set the odds were
   * {@value #EASIER} times those that cross-validation gave, all along the scale.
   */
  private static double confidence(double probability) {
    return EASIER * probability / (1 - probability + EASIER * probability);
  }

  /**
   * The subjects that are no danger. Where danger came first, what is left of certainty is theirs:
   * much for one that stands out, little for each of many.
   */
  private static List<SubjectScore> withoutCrisis(List<SubjectScore> scores) {
    List<SubjectScore> calm = those(scores, score -> !score.subject().isDanger());
    if (calm.size() == scores.size() || !scores.getFirst().subject().isDanger()) {
      return calm;
    }
    double sum = calm.stream().mapToDouble(SubjectScore::probability).sum();
    if (sum == 0) {
      return calm;
    }
    double factor = Math.max(1, (1 - scores.getFirst().probability()) / sum);
    return calm.stream()
        .map(score -> new SubjectScore(score.subject(), factor * score.probability()))
        .toList();
  }

  /** Whether the second topic is about as likely as the first. */
  private static boolean isTorn(List<SubjectScore> scores) {
    if (scores.size() < 2 || scores.get(1).subject().isAside()) {
      return false;
    }
    boolean onlyTalk = isTalk(scores.getFirst()) && isTalk(scores.get(1)); // "thanks, bye!"
    return !onlyTalk
        && scores.get(1).probability() >= ABOUT_AS_LIKELY * scores.getFirst().probability();
  }

  private static boolean isTalk(SubjectScore score) {
    return score.subject().name().startsWith("smalltalk-");
  }

  private static Meaning unknown(List<SubjectScore> scores) {
    return new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.UNKNOWN, topics(scores));
  }

  private static List<SubjectScore> topics(List<SubjectScore> scores) {
    return those(scores, score -> !score.subject().isAside());
  }

  /** The scores that pass a test; the very list where all do, as they mostly do. */
  private static List<SubjectScore> those(List<SubjectScore> scores, Predicate<SubjectScore> test) {
    return scores.stream().allMatch(test) ? scores : scores.stream().filter(test).toList();
  }

  /**
   * What stands before a question is no subject of its own: a greeting, a wish for a language,
   * something that is not ours.
   */
  private static List<SubjectScore> withoutPreamble(Heard heard, List<SubjectScore> scores) {
    if (scores.size() < 2 || heard.words() <= PREAMBLE) {
      return scores;
    }
    String best = scores.getFirst().subject().name();
    if (scores.getFirst().subject().equals(Subject.OUT_OF_SCOPE)) {
      return questionBehind(heard).orElse(scores);
    }
    boolean greets = best.equals("smalltalk-greeting");
    boolean wishes = best.equals("guidance-languages") && Listener.wishesLanguage(heard);
    return greets || wishes ? ofTheRest(heard, scores) : scores;
  }

  /**
   * The last sentence by itself, where all of it together says nothing clearly: it mostly is the
   * question, behind a wish for a language or what else there is to tell in a conversation.
   */
  private static Optional<Heard> lastSentence(Heard heard, MatterAtHand matter) {
    double needed = heard.knowledge().classifier().thresholds().answer();
    boolean sure = heard.verdict().best().filter(best -> best.probability() >= needed).isPresent();
    boolean wishes = Listener.wishesLanguage(heard);
    if (sure || matter.topic().isEmpty() && !wishes) {
      return Optional.empty();
    }
    return Sentences.behindLast(
            wishes ? Sentences.STOP_OR_COMMA : Sentences.STOP, heard.utterance())
        .filter(question -> question.tokens().size() >= SENTENCE_WORDS)
        .map(it -> Interpreter.hear(it, heard.situation(), heard.knowledge(), heard.today()));
  }

  /** The scores of the last sentence, where it asks for something of ours by itself. */
  private static Optional<List<SubjectScore>> questionBehind(Heard heard) {
    return Sentences.behindLast(Sentences.STOP, heard.utterance())
        .filter(last -> last.tokens().size() >= QUESTION_WORDS)
        .map(last -> heard.knowledge().classifier().classify(last, heard.language()).scores())
        .filter(found -> !found.isEmpty())
        .filter(found -> !found.getFirst().subject().isAside())
        .filter(found -> found.getFirst().probability() >= QUESTION_BEHIND);
  }

  /** The scores of what stands behind the first comma or stop, if it says anything by itself. */
  private static List<SubjectScore> ofTheRest(Heard heard, List<SubjectScore> scores) {
    Optional<Utterance> behind = Sentences.behindFirst(Sentences.MARK, heard.utterance());
    if (behind.isEmpty()) {
      return scores.get(1).probability() >= GOES_ON ? scores.subList(1, scores.size()) : scores;
    }
    List<SubjectScore> rest =
        heard.knowledge().classifier().classify(behind.get(), heard.language()).scores();
    boolean saysMore = !rest.isEmpty() && rest.getFirst().probability() >= SAYS_MORE;
    return saysMore ? rest : scores;
  }

  private static String how(List<SubjectScore> scores, TopicClassifier.Verdict verdict) {
    StringBuilder how = new StringBuilder();
    for (SubjectScore score : scores.subList(0, Math.min(OFFERED, scores.size()))) {
      how.append(score.subject()).append(' ');
      twoDecimals(score.probability(), how).append(", ");
    }
    how.append("known words ");
    twoDecimals(verdict.known(), how).append(", ");
    if (verdict.contact() >= Heard.CONTACT) {
      twoDecimals(verdict.contact(), how.append("asks for a contact ")).append(", ");
    }
    if (verdict.nearest().isPresent()) {
      Phrase nearest = verdict.nearest().get();
      how.append("nearest ").append(nearest.file()).append(':').append(nearest.line()).append(' ');
      twoDecimals(verdict.similarity(), how);
    }
    return how.toString();
  }

  /** Writes a number from 0 to 1. */
  private static StringBuilder twoDecimals(double number, StringBuilder to) {
    int hundredths = (int) Math.round(100 * number);
    to.append(hundredths / 100).append('.');
    return to.append(hundredths / 10 % 10).append(hundredths % 10);
  }
}
