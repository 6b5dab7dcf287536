package fi.opastin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Many {@link WordPattern}s tried at once, each with a value that it stands for. A pattern is
 * looked at only when its rarest word is there, so that common words cost little. Time is linear in
 * the number of words for a given set: there is no backtracking. Immutable once built, safe to
 * share.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternSet<T> {

  private static final int[] NONE = {};

  /** A pattern found: its value, and the first and last token that it covers. */
  public record Match<T>(T value, WordPattern pattern, int first, int last) {}

  /**
   * A pattern with its value.
   *
   * @param places numbers of what stands in each place of the pattern
   * @param optional which of them may be missing, as bits
   * @param gaps before which of them other words may stand, as bits
   * @param order which of all patterns it is
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Entry<T>(
      T value, WordPattern pattern, int[] places, int optional, int gaps, int order) {

    static <T> Entry<T> of(T value, WordPattern pattern, int[] places, int order) {
      int optional = 0;
      int gaps = 0;
      for (int i = 0; i < places.length; i++) {
        optional |= pattern.elements().get(i).optional() ? 1 << i : 0;
        gaps |= pattern.elements().get(i).gapBefore() ? 1 << i : 0;
      }
      return new Entry<>(value, pattern, places, optional, gaps, order);
    }

    boolean isOptional(int place) {
      return (optional >> place & 1) != 0;
    }

    boolean hasGapBefore(int place) {
      return (gaps >> place & 1) != 0;
    }
  }

  private record Found<T>(Entry<T> entry, int first, int last) implements Comparable<Found<T>> {

    @Override
    public int compareTo(Found<T> other) {
      return first == other.first
          ? Integer.compare(entry.order(), other.entry.order())
          : Integer.compare(first, other.first);
    }
  }

  /** The patterns by their rarest place; null where there are none. */
  private final @Nullable Entry<T>[] @Nullable [] byRarest;

  /** A bit for each place that is the rarest of any pattern. */
  private final long[] leading;

  private final WordBook book;
  private final int number;

  @SuppressWarnings("unchecked")
  private PatternSet(
      Map<T, List<WordPattern>> patterns, boolean typos, Set<String> ordinary, WordBook book) {
    Map<List<WordPattern.Alternative>, Integer> numbers = new HashMap<>();
    List<List<WordPattern.Alternative>> places = new ArrayList<>();
    List<Entry<T>> entries = new ArrayList<>();
    patterns.forEach(
        (value, list) -> {
          for (WordPattern pattern : list) {
            int[] own = new int[pattern.elements().size()];
            for (int i = 0; i < own.length; i++) {
              List<WordPattern.Alternative> place = pattern.elements().get(i).alternatives();
              own[i] = numbers.computeIfAbsent(place, p -> numbers.size());
              if (own[i] == places.size()) {
                places.add(place);
              }
            }
            entries.add(Entry.of(value, pattern, own, entries.size()));
          }
        });
    this.book = book;
    number = book.add(new PatternWords(places, typos, ordinary));
    int[] commonness = commonness(entries, places);
    Map<Integer, List<Entry<T>>> sorted = new HashMap<>();
    entries.forEach(
        entry ->
            sorted.computeIfAbsent(rarest(entry, commonness), r -> new ArrayList<>()).add(entry));
    byRarest = (Entry<T>[][]) new Entry<?>[places.size()][];
    leading = new long[places.size() / Long.SIZE + 1];
    sorted.forEach(
        (place, list) -> {
          byRarest[place] = (Entry<T>[]) list.toArray(Entry<?>[]::new);
          add(leading, place);
        });
  }

  /** A set of patterns by value; the order of the map is the order of the matches at one place. */
  public static <T> PatternSet<T> of(Map<T, List<WordPattern>> patterns) {
    return of(patterns, Set.of(), new WordBook());
  }

  /**
   * The same with words that are no typo of others, however near they are: "kotiin" is never meant
   * for "köniin".
   *
   * @param ordinary folded words that are what they are
   * @param book shared with other sets that search the same messages
   */
  public static <T> PatternSet<T> of(
      Map<T, List<WordPattern>> patterns, Set<String> ordinary, WordBook book) {
    return new PatternSet<>(patterns, true, ordinary, book);
  }

  /** The same without room for typos, for sets of many thousand words. */
  public static <T> PatternSet<T> exact(Map<T, List<WordPattern>> patterns) {
    return new PatternSet<>(patterns, false, Set.of(), new WordBook());
  }

  /**
   * How common each place is: in how many patterns each of its words stands. Editors write the
   * common words of a language again and again, the telling ones seldom.
   */
  private static <T> int[] commonness(
      List<Entry<T>> entries, List<List<WordPattern.Alternative>> places) {
    Map<WordPattern.Alternative, Integer> patterns = new HashMap<>();
    for (Entry<T> entry : entries) {
      for (int place : entry.places()) {
        places.get(place).forEach(word -> patterns.merge(word, 1, Integer::sum));
      }
    }
    return places.stream()
        .mapToInt(place -> place.stream().mapToInt(patterns::get).sum())
        .toArray();
  }

  private static int rarest(Entry<?> entry, int[] commonness) {
    int rarest = -1;
    for (int i = 0; i < entry.places().length; i++) {
      int place = entry.places()[i];
      if (!entry.isOptional(i) && (rarest < 0 || commonness[place] < commonness[rarest])) {
        rarest = place;
      }
    }
    return rarest;
  }

  /**
   * All matches in these words, by where they begin. A null token is a hole that no pattern covers.
   */
  public List<Match<T>> matches(List<Token> tokens) {
    if (byRarest.length == 0) {
      return List.of();
    }
    int[][] fits = new int[tokens.size()][];
    long[] present = new long[leading.length];
    for (int i = 0; i < fits.length; i++) {
      Token token = tokens.get(i);
      fits[i] = token == null ? NONE : book.fitting(number, token.folded());
      for (int place : fits[i]) {
        add(present, place);
      }
    }
    List<Found<T>> found = found(fits, present);
    if (found.isEmpty()) {
      return List.of();
    }
    Collections.sort(found);
    List<Match<T>> matches = new ArrayList<>(found.size());
    for (Found<T> f : found) {
      matches.add(new Match<>(f.entry().value(), f.entry().pattern(), f.first(), f.last()));
    }
    return Collections.unmodifiableList(matches);
  }

  /** Tries each pattern of which the rarest word is there, once. */
  private List<Found<T>> found(int[][] fits, long[] present) {
    List<Found<T>> found = new ArrayList<>();
    long[] tried = new long[present.length];
    for (int[] places : fits) {
      for (int place : places) {
        if (isIn(leading, place) && !isIn(tried, place)) {
          add(tried, place);
          for (Entry<T> entry : byRarest[place]) {
            if (isPossible(entry, present)) {
              find(entry, fits, found);
            }
          }
        }
      }
    }
    return found;
  }

  private static void add(long[] places, int place) {
    places[place >> 6] |= 1L << place;
  }

  private static boolean isIn(long[] places, int place) {
    return (places[place >> 6] >>> place & 1) != 0;
  }

  /** Whether any pattern is in these words. */
  public boolean matchesAny(List<Token> tokens) {
    return !matches(tokens).isEmpty();
  }

  /** Whether every word that must be there is somewhere in the message. */
  private static boolean isPossible(Entry<?> entry, long[] present) {
    for (int i = 0; i < entry.places().length; i++) {
      if (!isIn(present, entry.places()[i]) && !entry.isOptional(i)) {
        return false;
      }
    }
    return true;
  }

  /** Finds a pattern wherever it begins: at its first place or, when that is optional, the next. */
  private static <T> void find(Entry<T> entry, int[][] fits, List<Found<T>> found) {
    for (int start = 0; start < fits.length; start++) {
      int last = -1;
      for (int at = 0; last < 0 && at < entry.places().length; at++) {
        if (Arrays.binarySearch(fits[start], entry.places()[at]) >= 0) {
          last = lastCovered(entry, at, fits, start);
        }
        if (!entry.isOptional(at)) {
          break;
        }
      }
      if (last >= 0) {
        found.add(new Found<>(entry, start, last));
      }
    }
  }

  /**
   * The last token covered when the place {@code at} of a pattern is at {@code start}, or -1. Takes
   * the shortest cover.
   */
  private static int lastCovered(Entry<?> entry, int at, int[][] fits, int start) {
    // where the words so far may end, as bits counted from the start: a pattern spans less than 64
    long ends = 1;
    for (int e = at + 1; e < entry.places().length; e++) {
      long reached = ends << 1;
      if (entry.hasGapBefore(e)) {
        reached |= ends << 2 | ends << 3 | ends << 4;
      }
      long next = entry.isOptional(e) ? ends : 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int offset = Long.numberOfTrailingZeros(rest);
        boolean inside = start + offset < fits.length;
        if (inside && Arrays.binarySearch(fits[start + offset], entry.places()[e]) >= 0) {
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
