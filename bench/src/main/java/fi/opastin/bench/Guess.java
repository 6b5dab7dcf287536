package fi.opastin.bench;

/**
 * What a contender takes a message for. Immutable.
 *
 * @param intent the best, or empty when it has none
 * @param score how sure it is, 0–1; comparable within one contender only
 */
record Guess(String intent, double score) {

  /** Nothing known in the message. */
  static final Guess NONE = new Guess("", 0);
}
