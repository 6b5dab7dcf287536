package fi.opastin.understanding;

/**
 * A number in a message that could be an age. Immutable.
 *
 * @param value the number
 * @param first its first token
 * @param last its last token, "and a half" included
 * @param digits how many digits it is written in, 0 when in words
 * @param plain whether its own word says that it is an age ("kolmevitonen", "sextonåring", "N28")
 * @param many whether that word speaks of a group ("kolmikymppisille")
 */
record AgeNumber(int value, int first, int last, int digits, boolean plain, boolean many) {

  /** This number up to a later token. */
  AgeNumber upTo(int token) {
    return new AgeNumber(value, first, token, digits, plain, many);
  }
}
