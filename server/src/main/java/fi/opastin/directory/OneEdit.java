package fi.opastin.directory;

import fi.opastin.language.Texts;
import fi.opastin.language.TypoIndex;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words of a list that are one edit away: a letter wrong, missing, too many or swapped
 * with its neighbour, the first one being right. Immutable, safe to share.
 */
final class OneEdit {

  private static final int[] NONE = {};

  private final Texts words;
  private final TypoIndex index;

  private OneEdit(List<String> words) {
    this.words = Texts.of(words);
    this.index = new TypoIndex(words);
  }

  static OneEdit of(List<String> words) {
    return new OneEdit(words);
  }

  /** The indices of the words one edit away, each once. */
  int[] candidates(String word) {
    Found found = new Found();
    index.near(
        word,
        candidate -> {
          if (isOneEdit(word, words.get(candidate)) && !contains(found.words, candidate)) {
            found.words = Arrays.copyOf(found.words, found.words.length + 1);
            found.words[found.words.length - 1] = candidate;
          }
        });
    return found.words;
  }

  private static final class Found {
    private int[] words = NONE;
  }

  private static boolean contains(int[] found, int word) {
    for (int other : found) {
      if (other == word) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words that begin alike differ by at most one edit. */
  static boolean isOneEdit(String one, String other) {
    if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int most = Math.min(one.length(), other.length());
    while (start < most && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    if (one.length() != other.length()) {
      String longer = one.length() > other.length() ? one : other;
      String shorter = one.length() > other.length() ? other : one;
      return longer.regionMatches(start + 1, shorter, start, shorter.length() - start);
    }
    return start >= one.length() - 1
        || one.regionMatches(start + 1, other, start + 1, one.length() - start - 1)
        || isSwapped(one, other, start);
  }

  private static boolean isSwapped(String one, String other, int at) {
    return one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
  }
}
