package fi.opastin.knowledge;

/**
 * The form of our ids: small letters and digits in words, with single dashes between them, a letter
 * first. Looked at by hand, since every turn makes dozens of ids.
 */
final class Slug {

  private Slug() {}

  /** Whether a text is one. */
  static boolean is(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' ? isEndOfWord(text, i) : !isLetter(c) && !isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no word follows a dash. */
  private static boolean isEndOfWord(String text, int dash) {
    return dash + 1 == text.length() || text.charAt(dash + 1) == '-';
  }

  /** Whether a text holds nothing but small letters, digits and dashes, and something. */
  static boolean isOfItsLetters(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-');
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
