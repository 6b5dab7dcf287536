package fi.opastin.understanding;

import fi.opastin.knowledge.CrisisPatterns;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Signal;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A message with all that recognisers look at. Immutable.
 *
 * @param utterance the words
 * @param sight what a look for danger showed
 * @param language that it is written in
 * @param situation what was known before
 * @param told what it tells of the person
 * @param bare whether it says nothing but that: no word of a subject is left
 * @param empty whether every word of it asks or points and none is of any subject: "how much do you
 *     get"
 * @param when the time that is asked about: the first date named that is not over
 * @param onlyWhen whether it says nothing but that time
 * @param signals what its words want of the conversation
 * @param verdict what the classifier makes of it, figures of speech left out
 * @param knowledge what we know
 * @param today the day of the turn
 */
record Heard(
    Utterance utterance,
    CrisisPatterns.Sight sight,
    Language language,
    Situation situation,
    Told told,
    boolean bare,
    boolean empty,
    Optional<When> when,
    boolean onlyWhen,
    Set<Signal> signals,
    TopicClassifier.Verdict verdict,
    Knowledge knowledge,
    LocalDate today) {

  /** From this probability on a message asks for a contact. */
  static final double CONTACT = 0.5;

  boolean shows(Signal signal) {
    return signals.contains(signal);
  }

  int words() {
    return utterance.tokens().size();
  }

  /**
   * Whether a place, a contact, hours or a person to meet is asked for. What no pattern says
   * plainly counts where the place is known: nobody is asked for it in place of an answer because
   * of a wish that is only likely.
   */
  boolean wantsServices() {
    return shows(Signal.CONTACT) || isPlaceKnown() && verdict.contact() >= CONTACT;
  }

  private boolean isPlaceKnown() {
    return told.municipality().isPresent() || situation.person().municipality().isPresent();
  }
}
