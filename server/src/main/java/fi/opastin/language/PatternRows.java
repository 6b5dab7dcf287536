package fi.opastin.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Patterns as numbers, to be found in the words of a message. They stand one behind the other: most
 * have one place, and an object for each would be three times as large. Immutable, safe to share.
 */
final class PatternRows {

  /** What stands before the places of a pattern. */
  private static final int OPTIONAL = 0;

  private static final int GAPS = 1;
  private static final int RAREST = 2;
  private static final int REACH = 3;
  private static final int HEAD = 4;

  /**
   * Pattern by pattern: which places may be missing, as bits; before which others may stand, as
   * bits; which of those that must be there is the rarest; how far behind the first word of a match
   * that may stand; then the number of what stands in each place.
   */
  private final int[] numbers;

  /** Where each pattern begins, and where the last one ends. */
  private final int[] starts;

  /**
   * Rows of patterns.
   *
   * @param places pattern by pattern, the numbers of what stands in its places
   * @param commonness of each place
   */
  PatternRows(List<WordPattern> patterns, List<int[]> places, int[] commonness) {
    starts = new int[patterns.size() + 1];
    for (int row = 0; row < patterns.size(); row++) {
      starts[row + 1] = starts[row] + HEAD + places.get(row).length;
    }
    numbers = new int[starts[patterns.size()]];
    for (int row = 0; row < patterns.size(); row++) {
      fill(starts[row], patterns.get(row), places.get(row), commonness);
    }
  }

  private void fill(int at, WordPattern pattern, int[] places, int[] commonness) {
    int optional = 0;
    int gaps = 0;
    int rarest = -1;
    for (int i = 0; i < places.length; i++) {
      WordPattern.Element element = pattern.elements().get(i);
      optional |= element.optional() ? 1 << i : 0;
      gaps |= element.gapBefore() ? 1 << i : 0;
      boolean rarer = rarest < 0 || commonness[places[i]] < commonness[places[rarest]];
      rarest = !element.optional() && rarer ? i : rarest;
    }
    int gapsBefore = Integer.bitCount(gaps & (2 << rarest) - 1);
    numbers[at + OPTIONAL] = optional;
    numbers[at + GAPS] = gaps;
    numbers[at + RAREST] = rarest;
    numbers[at + REACH] = rarest + WordPattern.GAP * gapsBefore;
    System.arraycopy(places, 0, numbers, at + HEAD, places.length);
  }

  /** How many there are. */
  int size() {
    return starts.length - 1;
  }

  /** Whether a pattern is a single word. */
  boolean isSingle(int row) {
    return starts[row + 1] - starts[row] == HEAD + 1;
  }

  /** How far behind the first word of a match the rarest may stand. */
  int reach(int row) {
    return numbers[starts[row] + REACH];
  }

  /** The number of the rarest place. */
  int rarestPlace(int row) {
    return numbers[starts[row] + HEAD + numbers[starts[row] + RAREST]];
  }

  /** The numbers of the places that must be there beside the rarest. */
  int[] otherPlaces(int row) {
    int places = starts[row] + HEAD;
    return IntStream.range(0, starts[row + 1] - places)
        .filter(i -> !isIn(numbers[starts[row] + OPTIONAL], i))
        .map(i -> numbers[places + i])
        .filter(place -> place != rarestPlace(row))
        .toArray();
  }

  private static boolean isIn(int bits, int place) {
    return (bits >> place & 1) != 0;
  }

  /**
   * The last token that a match of a pattern covers which begins at a token, or -1 where none does:
   * one begins at the first place or, when that is optional, the next.
   */
  int lastCovered(int row, MessageFits fits, int start) {
    int places = starts[row] + HEAD;
    int optional = numbers[starts[row] + OPTIONAL];
    for (int at = 0; at < starts[row + 1] - places; at++) {
      int last = fits.holds(start, numbers[places + at]) ? lastCovered(row, at, fits, start) : -1;
      if (last >= 0 || !isIn(optional, at)) {
        return last;
      }
    }
    return -1;
  }

  /**
   * The last token covered when the place {@code at} of a pattern is at {@code start}, or -1. Takes
   * the shortest cover.
   */
  private int lastCovered(int row, int at, MessageFits fits, int start) {
    int places = starts[row] + HEAD;
    int optional = numbers[starts[row] + OPTIONAL];
    int gaps = numbers[starts[row] + GAPS];
    // where the words so far may end, as bits counted from the start: a pattern spans less than 64
    long ends = 1;
    for (int e = at + 1; e < starts[row + 1] - places; e++) {
      long reached = ends << 1;
      if (isIn(gaps, e)) {
        reached |= ends << 2 | ends << 3 | ends << 4;
      }
      long next = isIn(optional, e) ? ends : 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int offset = Long.numberOfTrailingZeros(rest);
        if (start + offset < fits.size() && fits.holds(start + offset, numbers[places + e])) {
          next |= 1L << offset;
        }
      }
      if (next == 0) {
        return -1;
      }
      ends = next;
    }
    return start + Long.numberOfTrailingZeros(ends);
  }
}
