package fi.opastin.language;

import java.util.stream.IntStream;

/**
 * A pattern as numbers, to be found in the words of a message.
 *
 * @param places numbers of what stands in each place of the pattern
 * @param optional which of them may be missing, as bits
 * @param gaps before which of them other words may stand, as bits
 * @param rarest which of those that must be there is the rarest
 * @param reach how far behind the first word of a match the rarest may stand
 */
@SuppressWarnings("ArrayRecordComponent")
record PatternRow(int[] places, int optional, int gaps, int rarest, int reach) {

  static PatternRow of(WordPattern pattern, int[] places, int[] commonness) {
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
    int reach = rarest + WordPattern.GAP * gapsBefore;
    return new PatternRow(places, optional, gaps, rarest, reach);
  }

  /** The number of the rarest place. */
  int rarestPlace() {
    return places[rarest];
  }

  /** The numbers of the places that must be there beside the rarest. */
  int[] otherPlaces() {
    return IntStream.range(0, places.length)
        .filter(i -> !isOptional(i) && places[i] != places[rarest])
        .map(i -> places[i])
        .toArray();
  }

  private boolean isOptional(int place) {
    return (optional >> place & 1) != 0;
  }

  private boolean hasGapBefore(int place) {
    return (gaps >> place & 1) != 0;
  }

  /**
   * The last token that a match beginning at a token covers, or -1 where none does: one begins at
   * the first place or, when that is optional, the next.
   */
  int lastCovered(MessageFits fits, int start) {
    for (int at = 0; at < places.length; at++) {
      int last = fits.holds(start, places[at]) ? lastCovered(at, fits, start) : -1;
      if (last >= 0 || !isOptional(at)) {
        return last;
      }
    }
    return -1;
  }

  /**
   * The last token covered when the place {@code at} of a pattern is at {@code start}, or -1. Takes
   * the shortest cover.
   */
  private int lastCovered(int at, MessageFits fits, int start) {
    // where the words so far may end, as bits counted from the start: a pattern spans less than 64
    long ends = 1;
    for (int e = at + 1; e < places.length; e++) {
      long reached = ends << 1;
      if (hasGapBefore(e)) {
        reached |= ends << 2 | ends << 3 | ends << 4;
      }
      long next = isOptional(e) ? ends : 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int offset = Long.numberOfTrailingZeros(rest);
        if (start + offset < fits.size() && fits.holds(start + offset, places[e])) {
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
