package fi.opastin.language;

import java.util.Arrays;

/** Which places of one set of patterns the words of one message fit. Not to be shared. */
final class MessageFits {

  private static final int BITS = 1 << 9;

  /** So many numbers are sooner looked at one by one. */
  private static final int FEW = 8;

  private final int[][] rows;
  private final int set;

  /** A bit for each place, and for others whose numbers end alike: enough for most questions. */
  private final long[] bits = new long[BITS / Long.SIZE];

  /** The same for the places that were seen so far. */
  private final long[] seen = new long[BITS / Long.SIZE];

  /** What a message fits in the set of a number. */
  MessageFits(WordBook.Reading reading, int set) {
    this.rows = reading.rows();
    this.set = set;
    for (int[] row : rows) {
      for (int i = row[set]; i < row[set + 1]; i++) {
        bits[slot(row[i])] |= 1L << row[i];
      }
    }
  }

  private static int slot(int place) {
    return place >> 6 & (BITS / Long.SIZE - 1);
  }

  /** How many words there are. */
  int size() {
    return rows.length;
  }

  /** Whether a word fits a place. */
  boolean holds(int token, int wanted) {
    int[] row = rows[token];
    int from = row[set];
    int end = row[set + 1];
    if (end - from > FEW) {
      return Arrays.binarySearch(row, from, end, wanted) >= 0;
    }
    for (int i = from; i < end; i++) {
      if (row[i] >= wanted) {
        return row[i] == wanted;
      }
    }
    return false;
  }

  /** Whether any word may fit a place; none does where this is false. */
  boolean mayHold(int place) {
    return (bits[slot(place)] >>> place & 1) != 0;
  }

  /** Whether no word before this one fits a place; to be asked in the order of the words. */
  boolean isFirst(int token, int place) {
    long bit = 1L << place;
    boolean maybeSeen = (seen[slot(place)] & bit) != 0;
    seen[slot(place)] |= bit;
    for (int before = 0; maybeSeen && before < token; before++) {
      if (holds(before, place)) {
        return false;
      }
    }
    return true;
  }
}
