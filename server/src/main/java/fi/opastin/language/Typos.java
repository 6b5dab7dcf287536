package fi.opastin.language;

/**
 * Whether two words are one slip of the finger apart: a letter changed, left out, added, or two
 * neighbours swapped (optimal string alignment distance of at most one; Damerau 1964). Stateless.
 */
public final class Typos {

  private Typos() {}

  /**
   * Whether {@code word} is {@code wanted} with at most one typo; with {@code anyEnding}, whether
   * it so begins.
   */
  public static boolean within(String word, String wanted, boolean anyEnding) {
    int at = 0;
    int shorter = Math.min(word.length(), wanted.length());
    while (at < shorter && word.charAt(at) == wanted.charAt(at)) {
      at++;
    }
    if (at == wanted.length()) {
      return anyEnding || word.length() <= wanted.length() + 1;
    }
    return rest(word, at + 1, wanted, at + 1, anyEnding)
        || rest(word, at + 1, wanted, at, anyEnding)
        || rest(word, at, wanted, at + 1, anyEnding)
        || (swapped(word, wanted, at) && rest(word, at + 2, wanted, at + 2, anyEnding));
  }

  private static boolean swapped(String word, String wanted, int at) {
    return at + 1 < word.length()
        && at + 1 < wanted.length()
        && word.charAt(at) == wanted.charAt(at + 1)
        && word.charAt(at + 1) == wanted.charAt(at);
  }

  private static boolean rest(String word, int i, String wanted, int j, boolean anyEnding) {
    if (i > word.length() || j > wanted.length()) {
      return false;
    }
    int left = wanted.length() - j;
    return (anyEnding ? word.length() - i >= left : word.length() - i == left)
        && word.startsWith(wanted.substring(j), i);
  }
}
