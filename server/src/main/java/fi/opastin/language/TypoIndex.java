package fi.opastin.language;

import java.util.List;

/**
 * Finds the words that a misspelt one may be meant for without comparing it with each: by the
 * letters that are left when one is left out (deletion neighbourhood; Mor and Fraenkel 1982, Garbe
 * 2012). Immutable once built, safe to share.
 */
public final class TypoIndex {

  /** Open addressing from the hash of what is left of a word to the first entry of its chain. */
  private final long[] hashes;

  private final int[] heads;
  private final int[] nexts;
  private final int[] entryWords;
  private int entries;

  /** Receives the number of a word; the same may come more than once. */
  public interface Visitor {

    /** A word that may be meant. */
    void visit(int word);
  }

  /** An index of words, which are numbered as they stand in the list. */
  public TypoIndex(List<String> words) {
    int size = words.stream().mapToInt(word -> word.length() + 1).sum();
    int slots = Integer.highestOneBit(Math.max(16, size) * 2 - 1) << 1;
    hashes = new long[slots];
    heads = new int[slots];
    nexts = new int[size + 1];
    entryWords = new int[size + 1];
    for (int w = 0; w < words.size(); w++) {
      add(words.get(w), w);
    }
  }

  private void add(String word, int number) {
    int length = word.length();
    Remains remains = new Remains(word);
    put(remains.whole(length), number);
    for (int left = 0; left < length; left++) {
      put(remains.without(left, length), number);
    }
  }

  private void put(long hash, int word) {
    int slot = slot(hash);
    hashes[slot] = hash;
    entryWords[++entries] = word;
    nexts[entries] = heads[slot];
    heads[slot] = entries;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Visits every word that {@code word} may be with one typo, and few others: whoever asks must
   * compare, by {@link Typos}.
   */
  public void near(String word, Visitor visitor) {
    near(new Remains(word), word.length(), visitor);
  }

  /**
   * Visits every word that {@code word} may begin with, with one typo in it, and few others.
   *
   * @param shortest the length of the shortest word of the index that is of use
   * @param longest of the longest
   */
  public void nearBeginnings(String word, int shortest, int longest, Visitor visitor) {
    Remains remains = new Remains(word);
    int last = Math.min(word.length(), longest + 1);
    for (int length = shortest - 1; length <= last; length++) {
      near(remains, length, visitor);
    }
  }

  private void near(Remains remains, int length, Visitor visitor) {
    visit(remains.whole(length), visitor);
    for (int left = 0; left < length; left++) {
      visit(remains.without(left, length), visitor);
    }
  }

  private void visit(long hash, Visitor visitor) {
    for (int entry = heads[slot(hash)]; entry != 0; entry = nexts[entry]) {
      visitor.visit(entryWords[entry]);
    }
  }

  /** Hashes of the beginnings of a word, with a letter left out or none, in constant time each. */
  private static final class Remains {
    private final long[] hashes;
    private final long[] powers;

    Remains(String word) {
      int length = word.length();
      hashes = new long[length + 1];
      powers = new long[length + 1];
      powers[0] = 1;
      for (int i = 0; i < length; i++) {
        hashes[i + 1] = WordTable.with(hashes[i], word.charAt(i));
        powers[i + 1] = WordTable.with(powers[i], (char) 0);
      }
    }

    long whole(int length) {
      return named(hashes[length]);
    }

    long without(int left, int length) {
      long power = powers[length - left - 1];
      return named(hashes[left] * power + hashes[length] - hashes[left + 1] * power);
    }

    private static long named(long hash) {
      return hash == 0 ? 1 : hash;
    }
  }
}
