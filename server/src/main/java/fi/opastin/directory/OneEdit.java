package fi.opastin.directory;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the words of a list that are one edit away: a letter wrong, missing, too many or swapped
 * with its neighbour, the first one being right. Every word is filed under the hashes of itself
 * without one letter (the deletion neighbourhood of SymSpell, Wolf Garbe 2012), so that a look-up
 * costs as many probes as the word has letters. Immutable, safe to share.
 */
final class OneEdit {

  private static final int[] NONE = {};

  private final List<String> words;
  private final int[] hashes;
  private final int[] owners;
  private final int mask;

  private OneEdit(List<String> words, int slots) {
    this.words = words;
    this.hashes = new int[slots];
    this.owners = new int[slots];
    this.mask = slots - 1;
    Arrays.fill(owners, -1);
  }

  static OneEdit of(List<String> words) {
    int entries = words.stream().mapToInt(word -> word.length() + 1).sum();
    int slots = Math.max(16, Integer.highestOneBit(entries + entries / 2) << 1);
    OneEdit index = new OneEdit(List.copyOf(words), slots);
    for (int word = 0; word < words.size(); word++) {
      for (int skipped = -1; skipped < words.get(word).length(); skipped++) {
        index.file(hash(words.get(word), skipped), word);
      }
    }
    return index;
  }

  private void file(int hash, int word) {
    int slot = hash & mask;
    while (owners[slot] >= 0) {
      if (hashes[slot] == hash && owners[slot] == word) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    owners[slot] = word;
  }

  /** The indices of the words one edit away, each once. */
  int[] candidates(String word) {
    int[] found = NONE;
    for (int skipped = -1; skipped < word.length(); skipped++) {
      int hash = hash(word, skipped);
      for (int slot = hash & mask; owners[slot] >= 0; slot = (slot + 1) & mask) {
        if (hashes[slot] == hash
            && isOneEdit(word, words.get(owners[slot]))
            && !contains(found, owners[slot])) {
          found = Arrays.copyOf(found, found.length + 1);
          found[found.length - 1] = owners[slot];
        }
      }
    }
    return found;
  }

  private static boolean contains(int[] found, int word) {
    for (int other : found) {
      if (other == word) {
        return true;
      }
    }
    return false;
  }

  private static int hash(String word, int skipped) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      if (i != skipped) {
        hash = 31 * hash + word.charAt(i);
      }
    }
    return hash * 0x9E3779B9 >>> 3 ^ hash;
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
