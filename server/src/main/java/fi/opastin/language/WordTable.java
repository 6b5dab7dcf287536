package fi.opastin.language;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows of numbers by word, found letter by letter, so that all beginnings of a word are looked up
 * in one pass and without making strings of them. Two words would share a row only if the 64 bits
 * of their hashes were the same. Immutable once built, safe to share.
 */
final class WordTable {

  private final long[] hashes;

  /** Where the row of each slot begins in {@code rows}: with its length. */
  private final int[] starts;

  private final int[] rows;

  WordTable(Map<String, int[]> rowsByWord) {
    int slots = Integer.highestOneBit(Math.max(8, rowsByWord.size()) * 2 - 1) << 1;
    hashes = new long[slots];
    starts = new int[slots];
    IntStream.Builder all = IntStream.builder();
    int[] size = {0};
    rowsByWord.forEach(
        (word, row) -> {
          long hash = WordHash.with(0, word);
          int slot = slot(hash);
          hashes[slot] = hash;
          starts[slot] = size[0];
          all.add(row.length);
          IntStream.of(row).forEach(all::add);
          size[0] += 1 + row.length;
        });
    rows = all.build().toArray();
  }

  /** The row of the word with a {@link WordHash#with hash} from 0 on, or {@code otherwise}. */
  int[] row(long hash, int[] otherwise) {
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      return otherwise;
    }
    int from = starts[slot] + 1;
    return Arrays.copyOfRange(rows, from, from + rows[starts[slot]]);
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
