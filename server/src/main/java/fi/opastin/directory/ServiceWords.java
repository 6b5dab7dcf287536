package fi.opastin.directory;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Full text of the services: finds a word by its stem at the beginning of a word, or from five
 * letters on anywhere in it, as Finnish compounds ask for ("neuvonta" finds "velkaneuvonta"). What
 * nothing holds is taken for the words one slip of the finger away. Immutable once built and safe
 * to share.
 */
final class ServiceWords {

  private static final int LEAST_INSIDE = 5;
  private static final int LEAST_BEGINNING = 3;
  private static final int LEAST_CORRECTED = 6;

  /** All words, each behind a line end, to be searched as one text. */
  private final String words;

  /** Where each word begins in {@code words}. */
  private final int[] starts;

  /** The positions of the services that hold each word. */
  private final int[][] holders;

  private final OneEdit nearby;

  private ServiceWords(Map<String, List<Integer>> index) {
    StringBuilder all = new StringBuilder();
    starts = new int[index.size()];
    holders = new int[index.size()][];
    int word = 0;
    for (Map.Entry<String, List<Integer>> entry : index.entrySet()) {
      starts[word] = all.append('\n').length();
      holders[word] = entry.getValue().stream().mapToInt(Integer::intValue).toArray();
      all.append(entry.getKey());
      word++;
    }
    words = all.append('\n').toString();
    nearby = OneEdit.of(List.copyOf(index.keySet()));
  }

  static ServiceWords of(List<String> texts) {
    Map<String, List<Integer>> index = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (String word : distinctWords(texts.get(i))) {
        index.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    return new ServiceWords(index);
  }

  private static Set<String> distinctWords(String text) {
    Set<String> words = new HashSet<>();
    for (Token token : Utterance.of(text).tokens()) {
      words.add(SearchStem.level(token.folded()));
    }
    return words;
  }

  /** A fresh set of those that hold a word in any form; single letters are none. */
  BitSet holding(Token token) {
    String level = SearchStem.level(token.folded());
    if (level.length() == 1) {
      return new BitSet();
    }
    BitSet holding = withStem(SearchStem.of(level));
    if (holding.isEmpty() && level.length() >= LEAST_CORRECTED) {
      for (int word : nearby.candidates(level)) {
        add(holding, word);
      }
    }
    return holding;
  }

  private BitSet withStem(String stem) {
    BitSet holding = new BitSet();
    String sought = sought(stem);
    for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
      int found = Arrays.binarySearch(starts, sought.equals(stem) ? at : at + 1);
      add(holding, found >= 0 ? found : -found - 2);
    }
    return holding;
  }

  /** Short stems begin a word, the shortest are all of it. */
  private static String sought(String stem) {
    if (stem.length() >= LEAST_INSIDE) {
      return stem;
    }
    return stem.length() >= LEAST_BEGINNING ? "\n" + stem : "\n" + stem + "\n";
  }

  private void add(BitSet holding, int word) {
    for (int position : holders[word]) {
      holding.set(position);
    }
  }
}
