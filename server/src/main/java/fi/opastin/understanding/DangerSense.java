package fi.opastin.understanding;

import fi.opastin.knowledge.CrisisPatterns;
import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import java.util.Optional;

/**
 * Whether a message tells of danger. Patterns see words, the model has learned how people speak of
 * danger and of what only sounds like it: each corrects the other. Where a pattern fits and the
 * model is sure that it is none, the lines that help still stand beside the reply. The limits were
 * found on messages of writers who knew neither patterns nor phrases (docs/understanding.md).
 * Stateless.
 */
final class DangerSense {

  /** Where a pattern fits, danger must be as probable as this to the model. */
  private static final double SHOWN = 0.1;

  /** From here on the model alone is believed. */
  private static final double ALARM = 0.45;

  /** A word or two say little: then it must be as probable as this. */
  private static final double ALARM_OF_FEW_WORDS = 0.75;

  /** Beside a figure of speech it must be as probable as this. */
  private static final double ALARM_DESPITE_FIGURE = 0.92;

  /** Where a figure of speech leaves so few words, the message was the figure. */
  private static final int FEW_WORDS_LEFT = 4;

  private static final double NEVER = 2;

  /** From here on the lines that help stand beside whatever is answered. */
  private static final double WORRY = 0.15;

  private static final double WORRY_DESPITE_FIGURE = 0.5;

  private static final int FEW_WORDS = 2;

  /** Beside a place or an age there is room for a word or two in so many. */
  private static final int FEW_WORDS_AND_FACTS = 8;

  /** "And if it is a woman?" says little by itself. */
  private static final int FEW_WORDS_ON = 5;

  /** So many of the words must be known, unmended, for the model to judge. */
  private static final double KNOWN = 0.4;

  /** From here on, who speaks of feeling low after another danger means that. */
  private static final double SURELY_LOW = 0.9;

  /** From here on, who goes back to something goes back to that. */
  static final double GOES_BACK = 0.25;

  private static final TopicId SUICIDE = new TopicId("crisis-suicide");
  private static final TopicId LOW = new TopicId("life-mental-health");

  private DangerSense() {}

  /** The danger that a message tells of. */
  static Optional<TopicId> alarm(Heard heard) {
    Optional<TopicId> shown = shown(heard);
    Optional<SubjectScore> model = model(heard);
    if (model.isEmpty()) {
      return shown;
    }
    boolean probable = model.get().probability() >= limit(heard);
    boolean first =
        heard.verdict().bestInContext().filter(best -> best.subject().isDanger()).isPresent();
    return probable && (first || shown.isPresent())
        ? shown.or(() -> model.get().subject().topic())
        : Optional.empty();
  }

  private static double limit(Heard heard) {
    if (shown(heard).isPresent()) {
      return SHOWN;
    }
    if (heard.sight().figure()) {
      int left = heard.sight().plain().tokens().size();
      return left <= FEW_WORDS_LEFT ? NEVER : ALARM_DESPITE_FIGURE;
    }
    boolean answers = heard.shows(Signal.REFUSE) || heard.words() <= FEW_WORDS_AND_FACTS;
    if (heard.situation().pending().isPresent() && answers) {
      return ALARM_DESPITE_FIGURE; // "I'd rather keep that to myself" answers our question
    }
    boolean steers =
        heard.shows(Signal.CORRECT) && heard.told().isAnything()
            || heard.shows(Signal.REFUSE) && heard.words() <= FEW_WORDS_ON;
    if (steers && heard.situation().topic().isPresent()) {
      return ALARM_DESPITE_FIGURE; // "oops, 38 it should be", "that I won't tell"
    }
    return saysLittle(heard) ? ALARM_OF_FEW_WORDS : ALARM;
  }

  /** The danger that a message may tell of that is not taken for one. */
  static Optional<TopicId> worry(Heard heard) {
    double limit = heard.sight().figure() ? WORRY_DESPITE_FIGURE : WORRY;
    return shown(heard)
        .or(
            () ->
                model(heard)
                    .filter(_ -> heard.words() > FEW_WORDS && !heard.empty())
                    .filter(danger -> danger.probability() >= limit)
                    .flatMap(danger -> danger.subject().topic()));
  }

  /** How probable the model finds it that a message tells of danger, 0–1. */
  static double probability(Heard heard) {
    return model(heard).map(SubjectScore::probability).orElse(0.0);
  }

  /**
   * Whether who was in danger a moment ago still is: unless they say what we are sure of, or go
   * back to what they had asked before it. Feeling low is no other subject.
   *
   * @param before what was understood last
   * @param best what the message is about by itself
   */
  static boolean isStill(TopicId before, Heard heard, SubjectScore best) {
    if (!Subject.of(before).isDanger()) {
      return false;
    }
    boolean low = best.subject().topic().filter(LOW::equals).isPresent();
    if (low && heard.words() <= MatterAtHand.LONG) {
      return before.equals(SUICIDE) || best.probability() < SURELY_LOW;
    }
    boolean goesBack = goesBack(heard, best);
    boolean ofService =
        MatterAtHand.isUnspoken(heard, best.subject())
            || best.probability() < MatterAtHand.SURE && ContextFit.isService(best.subject());
    if (!goesBack && ofService && heard.words() <= MatterAtHand.LONG) {
      return true; // "does he see on the phone bill that I called"
    }
    boolean fewWords = heard.words() <= FEW_WORDS_ON;
    if (fewWords && best.subject().isAside()) {
      return true; // "hmm I can't say": whatever it is, no other help is asked for
    }
    boolean few = best.subject().isAside() || fewWords;
    double leaves = goesBack ? GOES_BACK : few ? MatterAtHand.LEAVES : MatterAtHand.SURE;
    boolean unsure =
        best.subject().equals(Subject.REMARK)
            || heard.shows(Signal.DONT_KNOW)
            || best.probability() < leaves;
    return unsure && heard.words() <= MatterAtHand.SHORT;
  }

  /** Whether who was in danger says that they go back to what they had asked. */
  static boolean goesBack(Heard heard, SubjectScore best) {
    return (heard.shows(Signal.PATH_BACK) || heard.shows(Signal.PATH_GO_ON))
        && !best.subject().isAside()
        && !best.subject().isDanger();
  }

  /** Whether it says too little, beside facts of the person, for the model to be trusted. */
  private static boolean saysLittle(Heard heard) {
    boolean goesOn = heard.situation().topic().isPresent() && heard.shows(Signal.FOLLOW_UP);
    int few = heard.told().isAnything() ? FEW_WORDS_AND_FACTS : goesOn ? FEW_WORDS_ON : FEW_WORDS;
    return heard.words() <= few;
  }

  /** The danger that a pattern shows. */
  private static Optional<TopicId> shown(Heard heard) {
    return heard.sight().alarm().map(CrisisPatterns.Alarm::topic);
  }

  /** What the model thinks; nothing where it knows too few of the words to think anything. */
  private static Optional<SubjectScore> model(Heard heard) {
    return heard.verdict().danger().filter(_ -> heard.verdict().known() >= KNOWN);
  }
}
