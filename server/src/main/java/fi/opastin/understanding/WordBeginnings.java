package fi.opastin.understanding;

import java.util.Collection;

/**
 * The first three letters of some words, to see soon that a word of a message begins with none of
 * them: three letters tell it of most words, and are told without a look at the rest. Not to be
 * changed once it is shared.
 */
final class WordBeginnings {

  private static final int LETTERS = 3;
  private static final int BITS = 5;
  private static final int LETTER = (1 << BITS) - 1;

  /** A bit for each three letters, and for others whose codes end alike; 0 where a word ends. */
  private final boolean[] known = new boolean[1 << LETTERS * BITS];

  /** Adds words, and whatever begins with them. */
  void addAll(Collection<String> words) {
    words.forEach(this::add);
  }

  private void add(String word) {
    // whoever writes less may go on in the next word
    for (int length = 1; length < Math.min(LETTERS, word.length()); length++) {
      known[code(word, length)] = true;
    }
    int length = Math.min(LETTERS, word.length());
    int rest = (LETTERS - length) * BITS;
    int code = code(word, length);
    for (int behind = 0; behind < 1 << rest; behind++) {
      known[code | behind] = true;
    }
  }

  /**
   * Whether a word, alone or with what comes behind it, may be one of the words or begin with one.
   */
  boolean mayBegin(String word) {
    return word.isEmpty() || known[code(word, Math.min(LETTERS, word.length()))];
  }

  private static int code(String word, int length) {
    int code = 0;
    for (int i = 0; i < length; i++) {
      code = code << BITS | word.charAt(i) & LETTER;
    }
    return code << (LETTERS - length) * BITS;
  }
}
