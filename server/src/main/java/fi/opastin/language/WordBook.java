package fi.opastin.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks words up for several {@link PatternSet}s that search the same messages: what a word fits is
 * found for all of them at once, and remembered. Sets are added while it is built, by one thread;
 * from then on it is safe to share.
 */
public final class WordBook {

  private final List<PatternWords> sets = new ArrayList<>();
  private final WordMemo<int[][]> fits = new WordMemo<>();

  /** The number of a set that is added. */
  int add(PatternWords words) {
    sets.add(words);
    return sets.size() - 1;
  }

  /** Numbers of the places of a set that a folded word fits, rising. */
  int[] fitting(int set, String word) {
    return fits.of(word, this::search)[set];
  }

  private int[][] search(String word) {
    int[][] found = new int[sets.size()][];
    for (int set = 0; set < found.length; set++) {
      found[set] = sets.get(set).fitting(word);
    }
    return found;
  }
}
