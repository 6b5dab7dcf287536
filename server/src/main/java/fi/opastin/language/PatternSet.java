package fi.opastin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Many {@link WordPattern}s tried at once, each with a value that it stands for. Time is linear in
 * the number of words for a given set: there is no backtracking. Immutable once built, safe to
 * share.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternSet<T> {

  /** Words shorter than this must be written without a typo. */
  private static final int TYPO_LENGTH = 6;

  /** A pattern found: its value, and the first and last token that it covers. */
  public record Match<T>(T value, WordPattern pattern, int first, int last) {}

  private record Entry<T>(T value, WordPattern pattern, int[] elements) {}

  /** An alternative with the element that it belongs to. */
  private record Word(String folded, boolean anyEnding, int element) {}

  private static final int[] NONE = {};

  private final List<Entry<T>> entries;
  private final List<List<Entry<T>>> byFirstElement;
  private final Map<String, int[]> whole;
  private final Map<String, int[]> beginnings;
  private final int longestBeginning;
  private final Map<Character, List<Word>> mayHaveTypo;
  private final Set<String> ordinary;

  private PatternSet(Map<T, List<WordPattern>> patterns, boolean typos, Set<String> ordinary) {
    this.ordinary = Set.copyOf(ordinary);
    Map<List<WordPattern.Alternative>, Integer> ids = new HashMap<>();
    entries = new ArrayList<>();
    patterns.forEach(
        (value, list) -> list.forEach(pattern -> entries.add(entry(value, pattern, ids))));
    int elementCount = ids.size();
    byFirstElement = new ArrayList<>();
    for (int i = 0; i < elementCount; i++) {
      byFirstElement.add(new ArrayList<>());
    }
    entries.forEach(this::indexByFirst);
    Map<String, BitSet> words = new HashMap<>();
    Map<String, BitSet> starts = new HashMap<>();
    mayHaveTypo = new HashMap<>();
    ids.forEach(
        (alternatives, id) -> {
          for (WordPattern.Alternative word : alternatives) {
            (word.anyEnding() ? starts : words)
                .computeIfAbsent(word.folded(), w -> new BitSet())
                .set(id);
            if (typos && word.folded().length() >= TYPO_LENGTH) {
              mayHaveTypo
                  .computeIfAbsent(word.folded().charAt(0), c -> new ArrayList<>())
                  .add(new Word(word.folded(), word.anyEnding(), id));
            }
          }
        });
    whole = new HashMap<>();
    words.forEach((word, set) -> whole.put(word, set.stream().toArray()));
    beginnings = new HashMap<>();
    starts.forEach((word, set) -> beginnings.put(word, set.stream().toArray()));
    longestBeginning = starts.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** A set of patterns by value; the order of the map is the order of the matches at one place. */
  public static <T> PatternSet<T> of(Map<T, List<WordPattern>> patterns) {
    return new PatternSet<>(patterns, true, Set.of());
  }

  /**
   * The same with words that are no typo of others, however near they are: "kotiin" is never meant
   * for "köniin".
   *
   * @param ordinary folded words that are what they are
   */
  public static <T> PatternSet<T> of(Map<T, List<WordPattern>> patterns, Set<String> ordinary) {
    return new PatternSet<>(patterns, true, ordinary);
  }

  /** The same without room for typos, for sets of many thousand words. */
  public static <T> PatternSet<T> exact(Map<T, List<WordPattern>> patterns) {
    return new PatternSet<>(patterns, false, Set.of());
  }

  /**
   * All matches in these words, by where they begin. A null token is a hole that no pattern covers.
   */
  public List<Match<T>> matches(List<Token> tokens) {
    int size = tokens.size();
    int[][] fits = new int[size][];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      fits[i] = token == null ? NONE : fitting(token.folded());
    }
    BitSet present = new BitSet();
    for (int[] fit : fits) {
      for (int element : fit) {
        present.set(element);
      }
    }
    List<Match<T>> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int element : fits[i]) {
        for (Entry<T> entry : byFirstElement.get(element)) {
          int last = isPossible(entry, present) ? lastCovered(entry, element, fits, i) : -1;
          if (last >= 0) {
            found.add(new Match<>(entry.value(), entry.pattern(), i, last));
          }
        }
      }
    }
    return found;
  }

  /** Whether any pattern is in these words. */
  public boolean matchesAny(List<Token> tokens) {
    return !matches(tokens).isEmpty();
  }

  private Entry<T> entry(
      T value, WordPattern pattern, Map<List<WordPattern.Alternative>, Integer> ids) {
    int[] elements = new int[pattern.elements().size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = ids.computeIfAbsent(pattern.elements().get(i).alternatives(), a -> ids.size());
    }
    return new Entry<>(value, pattern, elements);
  }

  /** A pattern may begin at its first element or, when that is optional, at the next. */
  private void indexByFirst(Entry<T> entry) {
    for (int i = 0; i < entry.elements().length; i++) {
      List<Entry<T>> list = byFirstElement.get(entry.elements()[i]);
      if (!list.contains(entry)) {
        list.add(entry);
      }
      if (!entry.pattern().elements().get(i).optional()) {
        return;
      }
    }
  }

  /**
   * The last token covered when the pattern begins at {@code start} with {@code first}, or -1.
   * Takes the shortest cover.
   */
  private int lastCovered(Entry<T> entry, int first, int[][] fits, int start) {
    List<WordPattern.Element> elements = entry.pattern().elements();
    int at = 0;
    while (entry.elements()[at] != first) {
      at++;
    }
    if (at == elements.size() - 1) {
      return start;
    }
    // where the words so far may end, as bits counted from the start: a pattern spans less than 64
    long ends = 1;
    for (int e = at + 1; e < elements.size(); e++) {
      WordPattern.Element element = elements.get(e);
      long reached = ends << 1;
      if (element.gapBefore()) {
        reached |= ends << 2 | ends << 3 | ends << 4;
      }
      long next = element.optional() ? ends : 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int offset = Long.numberOfTrailingZeros(rest);
        boolean inside = start + offset < fits.length;
        if (inside && Arrays.binarySearch(fits[start + offset], entry.elements()[e]) >= 0) {
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

  /** Whether every word that must be there is somewhere in the message. */
  private static boolean isPossible(Entry<?> entry, BitSet present) {
    List<WordPattern.Element> elements = entry.pattern().elements();
    for (int e = 0; e < elements.size(); e++) {
      if (!elements.get(e).optional() && !present.get(entry.elements()[e])) {
        return false;
      }
    }
    return true;
  }

  /** Numbers of the elements that a word fits, rising. */
  private int[] fitting(String word) {
    int[] fits = whole.getOrDefault(word, NONE);
    for (int length = 1; length <= Math.min(word.length(), longestBeginning); length++) {
      int[] begun = beginnings.get(word.substring(0, length));
      fits = begun == null ? fits : joined(fits, begun);
    }
    if (word.length() >= TYPO_LENGTH - 1 && !ordinary.contains(word)) {
      for (Word candidate : mayHaveTypo.getOrDefault(word.charAt(0), List.of())) {
        if (Typos.within(word, candidate.folded(), candidate.anyEnding())) {
          fits = joined(fits, new int[] {candidate.element()});
        }
      }
    }
    return fits;
  }

  private static int[] joined(int[] some, int[] more) {
    if (some.length == 0) {
      return more;
    }
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).sorted().distinct().toArray();
  }
}
