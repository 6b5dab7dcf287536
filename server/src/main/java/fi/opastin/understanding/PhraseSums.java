package fi.opastin.understanding;

import java.util.Arrays;

/**
 * Sums by phrase, found by a small hash table in which a phrase and its sum share eight bytes: a
 * search touches some hundred of all the phrases, and a row with a place for each would have to be
 * fetched from afar. Empty between two searches. Not to be shared.
 */
final class PhraseSums {
  private static final int SLOTS = 1 << 11;

  /** A larger table is not kept. */
  private static final int LARGEST = 1 << 14;

  /** A phrase plus one in the upper half and the bits of its sum in the lower; 0 where empty. */
  private long[] table = new long[SLOTS];

  /** The slots that are not empty. */
  private int[] taken = new int[SLOTS / 2];

  private int count;

  void add(int phrase, float square) {
    int slot = slot(table, phrase);
    long held = table[slot];
    if (held == 0) {
      if (count == taken.length) {
        grow();
        slot = slot(table, phrase);
      }
      taken[count++] = slot;
    }
    table[slot] = entry(phrase, dot(held) + square);
  }

  private static long entry(int phrase, float dot) {
    return (long) (phrase + 1) << Integer.SIZE | Float.floatToRawIntBits(dot);
  }

  private static int phrase(long entry) {
    return (int) (entry >>> Integer.SIZE) - 1;
  }

  /** The sum of a slot, 0 of an empty one; never negative, so that its bits fill the lower half. */
  private static float dot(long entry) {
    return Float.intBitsToFloat((int) entry);
  }

  /** How many phrases were touched. */
  int size() {
    return count;
  }

  int phraseAt(int touched) {
    return phrase(table[taken[touched]]);
  }

  float dotAt(int touched) {
    return dot(table[taken[touched]]);
  }

  private static int slot(long[] table, int phrase) {
    int mask = table.length - 1;
    int slot = phrase * 0x9E3779B9 >>> 8 & mask;
    while (table[slot] != 0 && phrase(table[slot]) != phrase) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] larger = new long[2 * table.length];
    for (int i = 0; i < count; i++) {
      long entry = table[taken[i]];
      taken[i] = slot(larger, phrase(entry));
      larger[taken[i]] = entry;
    }
    table = larger;
    taken = Arrays.copyOf(taken, larger.length / 2);
  }

  void clear() {
    if (table.length > LARGEST) {
      table = new long[SLOTS];
      taken = new int[SLOTS / 2];
    } else {
      for (int i = 0; i < count; i++) {
        table[taken[i]] = 0;
      }
    }
    count = 0;
  }
}
