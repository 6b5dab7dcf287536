package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.List;

/**
 * A message as the classifier reads it. Immutable.
 *
 * @param utterance as it was written
 * @param words its tokens, with typos repaired where that was done
 * @param language that it is written in
 */
record Reading(Utterance utterance, List<Token> words, Language language) {

  /** A message as it was written. */
  static Reading of(Utterance utterance, Language language) {
    return new Reading(utterance, utterance.tokens(), language);
  }
}
