package fi.opastin.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What must be in a message for each of many patterns, by its rarest place: most patterns of which
 * the rarest word is there lack another, which is seen in one row of numbers that is fetched from
 * one spot. Immutable, safe to share.
 */
final class PatternNeeds {

  /** Pattern by pattern: its number, how many other places must be there, and which. */
  private final int[] needs;

  /** Where those begin of which a place is the rarest. */
  private final int[] starts;

  /** The numbers of patterns that are a single word, and where those of a place begin. */
  private final int[] singles;

  private final int[] singleStarts;

  /** A bit for each place that is the rarest of any pattern. */
  private final long[] leading;

  /** Needs of patterns, which are numbered as they stand. */
  PatternNeeds(PatternRows rows, int places) {
    Map<Integer, List<Integer>> byRarest = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      byRarest.computeIfAbsent(rows.rarestPlace(row), place -> new ArrayList<>()).add(row);
    }
    IntStream.Builder all = IntStream.builder();
    IntStream.Builder alone = IntStream.builder();
    starts = new int[places + 1];
    singleStarts = new int[places + 1];
    leading = new long[places / Long.SIZE + 1];
    for (int place = 0; place < places; place++) {
      starts[place + 1] = starts[place];
      singleStarts[place + 1] = singleStarts[place];
      for (int row : byRarest.getOrDefault(place, List.of())) {
        leading[place >> 6] |= 1L << place;
        if (rows.isSingle(row)) {
          alone.add(row);
          singleStarts[place + 1]++;
          continue;
        }
        int[] others = rows.otherPlaces(row);
        all.add(row).add(others.length);
        IntStream.of(others).forEach(all::add);
        starts[place + 1] += 2 + others.length;
      }
    }
    needs = all.build().toArray();
    singles = alone.build().toArray();
  }

  /** Whether a place is the rarest of any pattern. */
  boolean isLeading(int place) {
    return (leading[place >> 6] >>> place & 1) != 0;
  }

  /** Where to begin with the patterns that are this place and nothing else. */
  int firstSingle(int place) {
    return singleStarts[place];
  }

  /** Where to end with them. */
  int endSingle(int place) {
    return singleStarts[place + 1];
  }

  /** The number of a pattern that is a single word. */
  int single(int at) {
    return singles[at];
  }

  /** Where to begin with the other patterns of which a place is the rarest. */
  int first(int place) {
    return starts[place];
  }

  /** Where to end with them. */
  int end(int place) {
    return starts[place + 1];
  }

  /** Where the next pattern stands. */
  int next(int at) {
    return at + 2 + needs[at + 1];
  }

  /** The number of a pattern. */
  int pattern(int at) {
    return needs[at];
  }

  /** Whether every word that must be there may be somewhere in the message. */
  boolean isPossible(int at, MessageFits fits) {
    int end = next(at);
    for (int i = at + 2; i < end; i++) {
      if (!fits.mayHold(needs[i])) {
        return false;
      }
    }
    return true;
  }
}
