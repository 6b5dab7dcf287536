package fi.opastin.directory;

import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Full text of the services: finds a word by its stem at the beginning of a word, or from five
 * letters on anywhere in it, as Finnish compounds ask for ("neuvonta" finds "velkaneuvonta").
 * Immutable once built and safe to share.
 */
final class ServiceWords {

  private static final int LEAST_STEM = 4;
  private static final int LEAST_INSIDE = 5;
  private static final int MOST_NAMED_PLACES = 30;

  /**
   * Case endings of Finnish, then endings of Swedish and English nouns; the longest that fits is
   * cut off.
   */
  private static final List<String> ENDINGS =
      List.of(
          "issa", "ista", "illa", "ilta", "ille", "iksi", "iden", "itten", "ssa", "sta", "lla",
          "lta", "lle", "ksi", "tta", "ien", "jen", "ten", "aan", "een", "oon", "uun", "iin", "han",
          "hun", "arna", "erna", "orna", "ia", "ja", "ta", "na", "en", "et", "ar", "er", "or", "in",
          "an", "on", "un", "a", "n", "t", "s", "i", "e");

  private final Map<String, BitSet> holders = new HashMap<>();

  private ServiceWords() {}

  static ServiceWords of(List<String> texts) {
    ServiceWords words = new ServiceWords();
    for (int i = 0; i < texts.size(); i++) {
      for (String word : distinctWords(texts.get(i))) {
        words.holders.computeIfAbsent(word, key -> new BitSet()).set(i);
      }
    }
    return words;
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

  BitSet matching(String query, int size) {
    BitSet matching = new BitSet(size);
    matching.set(0, size);
    for (Token token : Utterance.of(query).tokens()) {
      matching.and(holding(stem(token.folded())));
    }
    return matching;
  }

  private BitSet holding(String stem) {
    BitSet holding = new BitSet();
    boolean inside = stem.length() >= LEAST_INSIDE;
    holders.forEach(
        (word, positions) -> {
          if (word.startsWith(stem) || (inside && word.contains(stem))) {
            holding.or(positions);
          }
        });
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
