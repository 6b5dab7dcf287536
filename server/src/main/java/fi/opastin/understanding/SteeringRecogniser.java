package fi.opastin.understanding;

import fi.opastin.knowledge.Signal;
import java.util.Optional;

/** Short messages that steer the conversation: begin again, another language, "none of these". */
final class SteeringRecogniser implements Recogniser {

  private static final int SHORT = 6;

  @Override
  public Optional<Found> recognise(Heard heard) {
    if (heard.utterance().isEmpty()) {
      return found(
          new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.NO_WORDS, java.util.List.of()),
          "no words");
    }
    if (heard.words() > SHORT) {
      return Optional.empty();
    }
    if (heard.shows(Signal.START_OVER)) {
      return found(new Meaning.StartOver(), "start over");
    }
    if (Listener.wish(heard).isPresent() && isOnlyWish(heard)) {
      return found(new Meaning.LanguageWish(), "another language");
    }
    boolean offered = !heard.situation().offered().isEmpty();
    boolean refusesAll =
        heard.shows(Signal.NONE_OF_THESE) || (heard.shows(Signal.NO) && heard.words() <= 2);
    if (offered
        && heard.situation().pending().isEmpty()
        && refusesAll
        && !heard.told().isAnything()) {
      return found(
          new Meaning.NotUnderstood(Meaning.NotUnderstood.Kind.NONE_OF_THESE, java.util.List.of()),
          "none of these");
    }
    return Optional.empty();
  }

  /** "På svenska, tack" wishes for a language; "kurs på svenska" asks for a course. */
  private static boolean isOnlyWish(Heard heard) {
    return heard
        .knowledge()
        .classifier()
        .classify(heard.utterance(), heard.language())
        .best()
        .stream()
        .allMatch(
            best ->
                best.probability() < 0.6
                    || best.subject()
                        .name()
                        .matches("bot-.*|guidance-languages|out-of-scope|smalltalk-.*"));
  }

  private static Optional<Found> found(Meaning meaning, String how) {
    return Optional.of(new Found(meaning, how));
  }
}
