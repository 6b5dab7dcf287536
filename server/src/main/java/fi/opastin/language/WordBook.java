package fi.opastin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks words up for several {@link PatternSet}s that search the same messages: what a word fits is
 * found for all of them at once, and remembered. Sets are added while it is built, by one thread;
 * from then on it is safe to share.
 */
public final class WordBook {

  private final List<PatternWords> sets = new ArrayList<>();
  private final WordMemo<int[]> fits = new WordMemo<>();

  /**
   * What the words of one message fit in each set of a book, which is looked up once for all of
   * them. Immutable.
   */
  public static final class Reading {
    private final WordBook book;
    private final int[][] rows;

    private Reading(WordBook book, int[][] rows) {
      this.book = book;
      this.rows = rows;
    }

    boolean isOf(WordBook other) {
      return book == other;
    }

    /**
     * Word by word: where the places that it fits begin in this row for each set, where those of
     * the last set end, then the numbers of the places, rising in each set.
     */
    int[][] rows() {
      return rows;
    }
  }

  /** The number of a set that is added. */
  int add(PatternWords words) {
    sets.add(words);
    return sets.size() - 1;
  }

  /** Looks up the words of a message; a null token fits nothing. */
  public Reading read(List<Token> tokens) {
    int[][] rows = new int[tokens.size()][];
    for (int i = 0; i < rows.length; i++) {
      Token token = tokens.get(i);
      rows[i] = token == null ? new int[sets.size() + 1] : fits.of(token.folded(), this::search);
    }
    return new Reading(this, rows);
  }

  private int[] search(String word) {
    int[] row = new int[sets.size() + 1];
    row[0] = row.length;
    for (int set = 0; set < sets.size(); set++) {
      int[] found = sets.get(set).fitting(word);
      int from = row.length;
      row = Arrays.copyOf(row, from + found.length);
      System.arraycopy(found, 0, row, from, found.length);
      row[set + 1] = row.length;
    }
    return row;
  }
}
