package fi.opastin.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Many {@link WordPattern}s tried at once, each with a value that it stands for. A pattern is
 * looked at only when its rarest word is there, so that common words cost little. Time is linear in
 * the number of words for a given set: there is no backtracking. Immutable once built, safe to
 * share.
 *
 * @param <T> what a pattern stands for
 */
public final class PatternSet<T> {

  /**
   * A pattern found.
   *
   * @param value what it stands for
   * @param pattern its number, by which the set knows how it is {@link #written}
   * @param first the first token that it covers
   * @param last the last one
   */
  public record Match<T>(T value, int pattern, int first, int last) {}

  private final List<T> values;

  /** Which value each pattern stands for. */
  private final int[] valueOf;

  /** The patterns as they are written. */
  private final Texts written;

  private final PatternRows rows;
  private final PatternNeeds needs;
  private final WordBook book;
  private final int number;

  /** What may stand in a place, and whether that is a whole pattern and must be surer. */
  private record Place(List<WordPattern.Alternative> words, boolean alone) {}

  /** How much room there is for typos. */
  private enum Room {
    NONE,
    /** In long words, and in a word that is a pattern alone only when it is very long. */
    WARY,
    /** In long words. */
    ALL
  }

  private PatternSet(
      Map<T, List<WordPattern>> patterns, Room typos, Set<String> ordinary, WordBook book) {
    List<WordPattern> all = new ArrayList<>();
    IntStream.Builder numbersOfValues = IntStream.builder();
    values = List.copyOf(patterns.keySet());
    for (int value = 0; value < values.size(); value++) {
      for (WordPattern pattern : patterns.get(values.get(value))) {
        numbersOfValues.add(value);
        all.add(pattern);
      }
    }
    valueOf = numbersOfValues.build().toArray();
    written = Texts.of(all.stream().map(WordPattern::written).toList());
    Map<Place, Integer> numbers = new LinkedHashMap<>();
    List<int[]> numbered = new ArrayList<>();
    for (WordPattern pattern : all) {
      boolean isWhole = typos == Room.WARY && pattern.elements().size() == 1;
      numbered.add(
          pattern.elements().stream()
              .map(element -> new Place(element.alternatives(), isWhole))
              .mapToInt(place -> numbers.computeIfAbsent(place, p -> numbers.size()))
              .toArray());
    }
    List<List<WordPattern.Alternative>> places =
        numbers.keySet().stream().map(Place::words).toList();
    BitSet alone = new BitSet();
    numbers.forEach((place, at) -> alone.set(at, place.alone()));
    this.book = book;
    number = book.add(new PatternWords(places, typos != Room.NONE, alone, ordinary));
    int[] commonness = commonness(numbered, places);
    rows = new PatternRows(all, numbered, commonness);
    needs = new PatternNeeds(rows, places.size());
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
    return new PatternSet<>(patterns, Room.ALL, ordinary, book);
  }

  /**
   * The same for patterns that change everything where they are found: a word that is a whole
   * pattern, with nothing beside it to bear it out, has room for a typo only when it is very long.
   */
  public static <T> PatternSet<T> wary(
      Map<T, List<WordPattern>> patterns, Set<String> ordinary, WordBook book) {
    return new PatternSet<>(patterns, Room.WARY, ordinary, book);
  }

  /** The same without room for typos, for sets of many thousand words. */
  public static <T> PatternSet<T> exact(Map<T, List<WordPattern>> patterns) {
    return new PatternSet<>(patterns, Room.NONE, Set.of(), new WordBook());
  }

  /**
   * How common each place is: in how many patterns each of its words stands. Editors write the
   * common words of a language again and again, the telling ones seldom.
   */
  private static int[] commonness(List<int[]> rows, List<List<WordPattern.Alternative>> places) {
    Map<WordPattern.Alternative, Integer> patterns = new HashMap<>();
    for (int[] row : rows) {
      for (int place : row) {
        places.get(place).forEach(word -> patterns.merge(word, 1, Integer::sum));
      }
    }
    return places.stream()
        .mapToInt(place -> place.stream().mapToInt(patterns::get).sum())
        .toArray();
  }

  /** The pattern of a match of this set, as the editor wrote it. */
  public String written(Match<T> match) {
    return written.get(match.pattern());
  }

  /** Whether any pattern is in these words. */
  public boolean matchesAny(List<Token> tokens) {
    return !matches(tokens).isEmpty();
  }

  /**
   * All matches in these words, by where they begin. A null token is a hole that no pattern covers.
   */
  public List<Match<T>> matches(List<Token> tokens) {
    return rows.size() == 0 ? List.of() : matches(book.read(tokens));
  }

  /** The same in words that were looked up in the book of this set. */
  public List<Match<T>> matches(WordBook.Reading reading) {
    if (!reading.isOf(book)) {
      throw new IllegalArgumentException("the words were looked up in another book");
    }
    if (!leads(reading)) {
      return List.of();
    }
    PatternFinds finds = found(reading);
    finds.sort();
    List<Match<T>> matches = new ArrayList<>(finds.size());
    for (int i = 0; i < finds.size(); i++) {
      int row = finds.pattern(i);
      matches.add(new Match<>(values.get(valueOf[row]), row, finds.first(i), finds.last(i)));
    }
    return Collections.unmodifiableList(matches);
  }

  /** Whether the rarest word of any pattern is there. */
  private boolean leads(WordBook.Reading reading) {
    for (int[] row : reading.rows()) {
      for (int i = row[number]; i < row[number + 1]; i++) {
        if (needs.isLeading(row[i])) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tries each pattern of which the rarest word is there, once. */
  private PatternFinds found(WordBook.Reading reading) {
    MessageFits fits = new MessageFits(reading, number);
    PatternFinds finds = new PatternFinds();
    for (int token = 0; token < fits.size(); token++) {
      int[] row = reading.rows()[token];
      for (int i = row[number]; i < row[number + 1]; i++) {
        if (!needs.isLeading(row[i])) {
          continue;
        }
        // a single word is found where it stands; only what has more words needs to be tried
        for (int s = needs.firstSingle(row[i]); s < needs.endSingle(row[i]); s++) {
          finds.add(token, needs.single(s), token);
        }
        if (needs.first(row[i]) < needs.end(row[i]) && fits.isFirst(token, row[i])) {
          tryEach(row[i], token, fits, finds);
        }
      }
    }
    return finds;
  }

  /** Tries the patterns of which a place is the rarest; it is first there at a token. */
  private void tryEach(int place, int token, MessageFits fits, PatternFinds finds) {
    int end = needs.end(place);
    for (int at = needs.first(place); at < end; at = needs.next(at)) {
      if (needs.isPossible(at, fits)) {
        find(needs.pattern(at), token, fits, finds);
      }
    }
  }

  /** Finds a pattern wherever it begins, of which the rarest word is first there at a token. */
  private void find(int pattern, int rarest, MessageFits fits, PatternFinds finds) {
    for (int start = Math.max(0, rarest - rows.reach(pattern)); start < fits.size(); start++) {
      int last = rows.lastCovered(pattern, fits, start);
      if (last >= 0) {
        finds.add(start, pattern, last);
      }
    }
  }
}
