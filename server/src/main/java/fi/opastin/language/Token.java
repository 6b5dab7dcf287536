package fi.opastin.language;

/**
 * One word or number of an utterance.
 *
 * @param text lower case, NFKC; a case ending after a colon is cut off ("CV:n" is {@code cv})
 * @param folded {@code text} without dots and accents (ä→a, ö→o, å→a, é→e), for people who leave
 *     them out
 * @param capital whether it was written with a capital first letter
 * @param start offset of its first char in the normalised text
 * @param end offset behind its last char in the normalised text (the cut ending included)
 */
public record Token(String text, String folded, boolean capital, int start, int end) {

  /** Whether it is written in digits only. */
  public boolean isNumber() {
    return isNumber(text);
  }

  /** Whether a word is written in digits only. */
  public static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
