package fi.opastin.understanding;

/**
 * A date that a message names, with the tokens that name it.
 *
 * @param when the date
 * @param first token of it
 * @param last token of it
 */
record DateMention(When when, int first, int last) {

  /** The same over more tokens. */
  DateMention from(int token) {
    return new DateMention(when, Math.min(first, token), last);
  }
}
