package fi.opastin.language;

import java.util.Map;

/**
 * Rows of numbers by word, found letter by letter, so that all beginnings of a word are looked up
 * in one pass and without making strings of them. Two words would share a row only if the 64 bits
 * of their hashes were the same. Immutable once built, safe to share.
 */
final class WordTable {

  private static final long BASE = 1_000_003;

  private final long[] hashes;
  private final int[][] rows;

  WordTable(Map<String, int[]> rowsByWord) {
    int slots = Integer.highestOneBit(Math.max(8, rowsByWord.size()) * 2 - 1) << 1;
    hashes = new long[slots];
    rows = new int[slots][];
    rowsByWord.forEach(
        (word, row) -> {
          long hash = 0;
          for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
          }
          int slot = slot(hash);
          hashes[slot] = hash;
          rows[slot] = row;
        });
  }

  /** The hash of a word that is one letter longer; that of no letter is 0. */
  static long with(long hash, char letter) {
    return hash * BASE + letter;
  }

  /** The row of the word with a hash, or {@code otherwise}. */
  int[] row(long hash, int[] otherwise) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? otherwise : rows[slot];
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 29)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
