package fi.opastin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which places of patterns a word fits: as it stands, by its beginning, or with one typo. Immutable
 * once built, safe to share.
 */
final class PatternWords {

  /** Words shorter than this must be written without a typo. */
  private static final int TYPO_LENGTH = 6;

  /** The same for a word that nothing beside it bears out. */
  private static final int ALONE_TYPO_LENGTH = 8;

  private static final int[] NONE = {};

  /** A word of a pattern and the places that it stands in. */
  private record Word(WordPattern.Alternative alternative, int[] places) {}

  private final WordTable whole;
  private final WordTable beginnings;
  private final int longestBeginning;
  private final List<Word> typoWords = new ArrayList<>();
  private final TypoIndex typoIndex;

  /** The length of the longest of {@code typoWords} that begins with a letter. */
  private final Map<Character, Integer> longestByFirst = new HashMap<>();

  /** The names of words that are what they are, rising. */
  private final long[] ordinary;

  /**
   * The words of all places.
   *
   * @param places what may stand in each, by its number
   * @param typos whether long words may have one
   * @param alone places where only very long words may
   * @param ordinary folded words that are what they are, never a typo
   */
  PatternWords(
      List<List<WordPattern.Alternative>> places,
      boolean typos,
      BitSet alone,
      Set<String> ordinary) {
    this.ordinary = ordinary.stream().mapToLong(PatternWords::name).sorted().toArray();
    Map<WordPattern.Alternative, BitSet> words = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      for (WordPattern.Alternative word : places.get(place)) {
        words.computeIfAbsent(word, w -> new BitSet()).set(place);
      }
    }
    Map<String, int[]> rows = new HashMap<>();
    Map<String, int[]> beginningRows = new HashMap<>();
    words.forEach(
        (word, set) -> {
          int[] numbers = set.stream().toArray();
          (word.anyEnding() ? beginningRows : rows).put(word.folded(), numbers);
          if (word.folded().length() < ALONE_TYPO_LENGTH) {
            set.andNot(alone);
          }
          if (typos && word.folded().length() >= TYPO_LENGTH && !set.isEmpty()) {
            typoWords.add(new Word(word, set.stream().toArray()));
          }
        });
    whole = new WordTable(rows);
    beginnings = new WordTable(beginningRows);
    longestBeginning = beginningRows.keySet().stream().mapToInt(String::length).max().orElse(0);
    typoIndex = new TypoIndex(typoWords.stream().map(w -> w.alternative().folded()).toList());
    for (Word typoWord : typoWords) {
      String folded = typoWord.alternative().folded();
      longestByFirst.merge(folded.charAt(0), folded.length(), Math::max);
    }
  }

  private static long name(String word) {
    return WordHash.of('o', word);
  }

  private boolean isOrdinary(String word) {
    return Arrays.binarySearch(ordinary, name(word)) >= 0;
  }

  /** Numbers of the places that a folded word fits, rising. */
  int[] fitting(String word) {
    int[] fits = NONE;
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = WordHash.with(hash, word.charAt(i));
      if (i < longestBeginning) {
        fits = joined(fits, beginnings.row(hash, NONE));
      }
    }
    fits = joined(fits, whole.row(hash, NONE));
    if (word.length() < TYPO_LENGTH - 1 || typoWords.isEmpty() || isOrdinary(word)) {
      return fits;
    }
    int longest = longestByFirst.getOrDefault(word.charAt(0), 0);
    Found found = new Found(fits);
    typoIndex.nearBeginnings(word, TYPO_LENGTH, longest, candidate -> found.add(word, candidate));
    return found.fits;
  }

  /** Gathers the places of words that prove to be meant. */
  private final class Found {
    private int[] fits;
    private int last = -1;

    Found(int[] fits) {
      this.fits = fits;
    }

    void add(String word, int candidate) {
      if (candidate == last) {
        return;
      }
      last = candidate;
      WordPattern.Alternative meant = typoWords.get(candidate).alternative();
      // people seldom miss the first letter, and without it too much looks alike
      if (meant.folded().charAt(0) == word.charAt(0)
          && Typos.within(word, meant.folded(), meant.anyEnding())) {
        fits = joined(fits, typoWords.get(candidate).places());
      }
    }
  }

  /** Two rising rows of numbers as one. */
  private static int[] joined(int[] some, int[] more) {
    if (some.length == 0 || more.length == 0) {
      return some.length == 0 ? more : some;
    }
    int[] all = new int[some.length + more.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < some.length || j < more.length) {
      int next =
          j == more.length || (i < some.length && some[i] <= more[j]) ? some[i++] : more[j++];
      if (size == 0 || all[size - 1] != next) {
        all[size++] = next;
      }
    }
    return size == all.length ? all : Arrays.copyOf(all, size);
  }
}
