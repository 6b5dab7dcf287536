package fi.opastin.understanding;

import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.Subject;
import java.util.List;
import java.util.Optional;

/**
 * The answer to the question that we asked, a refusal of it, or nothing but facts about the person.
 */
final class PendingAnswerRecogniser implements Recogniser {

  private static final Meaning NOT_OURS =
      new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.OUT_OF_SCOPE, List.of());

  private static final int SHORT = 8;

  /** "I don't want to say" to our question is no danger, whatever the model makes of it. */
  private static final int PLAIN = 5;

  /** How sure a message must be of a subject of its own to be no answer to our question. */
  private static final double LONGER = 0.6;

  private static final double ONE_WORD = 0.85;

  @Override
  public Optional<Found> recognise(Heard heard) {
    boolean asked = heard.situation().pending().isPresent();
    if (DangerSense.alarm(heard).isPresent() && !refusesPlainly(heard)) {
      return Optional.empty();
    }
    if (heard.bare() && heard.situation().misses() > 0 && heard.shows(Signal.FOLLOW_UP)) {
      // "and tomorrow in Hanko?" goes on with what was not ours
      return Optional.of(new Found(NOT_OURS, "goes on with what was not understood"));
    }
    if (heard.bare() && (asked || heard.situation().isOnPath() || isOnGoing(heard))) {
      return Optional.of(new Found(new Meaning.Telling(), "facts only"));
    }
    if (heard.situation().pending().isEmpty()) {
      boolean refuses =
          heard.shows(Signal.REFUSE)
              && heard.words() <= SHORT
              && heard.situation().topic().isPresent();
      return refuses
          ? Optional.of(new Found(new Meaning.Refusal(), "refuses to tell"))
          : Optional.empty();
    }
    boolean refuses = heard.shows(Signal.REFUSE) || (heard.shows(Signal.NO) && heard.words() <= 2);
    if (refuses && (heard.words() <= SHORT || !changesSubject(heard))) {
      return Optional.of(new Found(new Meaning.Refusal(), "refuses to tell"));
    }
    if (heard.told().municipality().isPresent() && !changesSubject(heard)) {
      return Optional.of(new Found(new Meaning.Telling(), "answers the question"));
    }
    if (heard.words() <= 3 && !changesSubject(heard)) {
      return Optional.of(new Found(new Meaning.PlaceUnknown(), "no place that we know"));
    }
    return Optional.empty();
  }

  /** Whether our question is refused, and nothing else is said. */
  private static boolean refusesPlainly(Heard heard) {
    return heard.situation().pending().isPresent()
        && heard.shows(Signal.REFUSE)
        && heard.words() <= PLAIN;
  }

  /**
   * A life situation told at the very beginning, or after a greeting, is what the message is about.
   */
  private static boolean isOnGoing(Heard heard) {
    return heard.situation().matter().isPresent() || heard.told().situations().isEmpty();
  }

  private static boolean changesSubject(Heard heard) {
    return heard
        .verdict()
        .best()
        .filter(best -> best.probability() >= (heard.words() <= 2 ? ONE_WORD : LONGER))
        .filter(best -> !best.subject().equals(Subject.REMARK))
        .filter(best -> !best.subject().equals(Subject.OUT_OF_SCOPE) || heard.words() > 2)
        .isPresent();
  }
}
