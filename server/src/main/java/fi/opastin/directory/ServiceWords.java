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
 * letters on anywhere in it, as Finnish compounds ask for ("neuvonta" finds "velkaneuvonta").
 * Immutable once built and safe to share.
 */
final class ServiceWords {

  private static final int LEAST_STEM = 4;
  private static final int LEAST_INSIDE = 5;
  private static final int MOST_NAMED_PLACES = 30;
  private static final int MOST_WORDS = 8;

  /**
   * Case endings of Finnish, then endings of Swedish and English nouns; the longest that fits is
   * cut off.
   */
  private static final List<String> ENDINGS =
      Words.list(
          """
          issa ista illa ilta ille iksi iden itten ssa sta lla lta lle ksi tta ien jen ten aan
          een oon uun iin han hun arna erna orna ia ja ta na en et ar er or in an on un a n t
          s i e
          """);

  /** All words, each behind a line end, to be searched as one text. */
  private final String words;

  /** Where each word begins in {@code words}. */
  private final int[] starts;

  /** The positions of the services that hold each word. */
  private final int[][] holders;

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
    words = all.toString();
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

  /** Name, description and owner in all languages, and the places served where they are few. */
  static String textOf(Service service, Places places) {
    StringBuilder text = new StringBuilder(service.type().id());
    for (LocalText part : List.of(service.name(), service.description(), service.organization())) {
      part.variants().values().forEach(variant -> text.append(' ').append(variant));
    }
    if (service.area().municipalities().size() <= MOST_NAMED_PLACES) {
      service.area().municipalities().stream()
          .flatMap(code -> places.municipality(code).stream())
          .forEach(
              place -> text.append(' ').append(place.nameFi()).append(' ').append(place.nameSv()));
    }
    return text.toString();
  }

  private static Set<String> distinctWords(String text) {
    Set<String> words = new HashSet<>();
    for (Token token : Utterance.of(text).tokens()) {
      words.add(token.folded());
    }
    return words;
  }

  /** Those that hold every word of a query, the first few of it. */
  BitSet matching(String query, int size) {
    BitSet matching = new BitSet(size);
    matching.set(0, size);
    Utterance.of(query).tokens().stream()
        .limit(MOST_WORDS)
        .forEach(token -> matching.and(holding(stem(token.folded()))));
    return matching;
  }

  private BitSet holding(String stem) {
    BitSet holding = new BitSet();
    String sought = stem.length() >= LEAST_INSIDE ? stem : "\n" + stem;
    for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
      int found = Arrays.binarySearch(starts, sought.length() > stem.length() ? at + 1 : at);
      int word = found >= 0 ? found : -found - 2;
      for (int position : holders[word]) {
        holding.set(position);
      }
    }
    return holding;
  }

  /** A word without its ending, at least four letters of it. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
