package fi.opastin.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A word or a row of words to look for in a text: {@code "toimenpi*"}, {@code "alle * vuoden"}. A
 * star at the end of a word stands for any ending, alone for any word. Letter case does not matter;
 * unlike in patterns for messages, dots do, and nothing may be misspelt. Immutable.
 *
 * @param written as the editor wrote it
 * @param words its words in lower case
 */
public record Term(String written, List<String> words) {

  public Term {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a term needs a word");
    }
  }

  /**
   * Reads a term.
   *
   * @throws IllegalArgumentException when there is no word, or a star stands within one
   */
  public static Term parse(String written) {
    List<String> words = new ArrayList<>();
    for (String word : written.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      int star = word.indexOf('*');
      if (star >= 0 && star != word.length() - 1) {
        throw new IllegalArgumentException("a star stands at the end of a word: " + written);
      }
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new Term(written.strip(), words);
  }

  /** Where the term begins in a row of words, at or behind an index. */
  OptionalInt find(List<String> text, int from) {
    for (int at = from; at + words.size() <= text.size(); at++) {
      if (standsAt(text, at)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a single word is this term. */
  boolean is(String word) {
    return words.size() == 1 && matches(words.getFirst(), word);
  }

  private boolean standsAt(List<String> text, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), text.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String wanted, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return wanted.endsWith("*")
        ? lower.startsWith(wanted.substring(0, wanted.length() - 1))
        : lower.equals(wanted);
  }
}
