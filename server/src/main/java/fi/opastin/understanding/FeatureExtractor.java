package fi.opastin.understanding;

import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.WordPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The features that a message is classified by: words, stems, pairs of stems, concepts of the
 * lexicon, and letter 2–4-grams with word boundaries. The n-grams are taken without dots, so that
 * "opintotukea" and "opintotukeä" meet, and let inflected and compound Finnish words reach their
 * parts; the concepts let what one language teaches hold for the others. Safe to share.
 */
final class FeatureExtractor {

  static final float WORD = 1f;
  static final float STEM = 1f;
  static final float PAIR = 0.7f;
  static final float NGRAM = 0.5f;
  static final float CONCEPT = 1f;
  private static final int LONGEST = 4;
  private static final long COMBINATION = 1;
  private static final long LETTERS = 2;

  private final Stems stems;
  private final PatternSet<Long> concepts;

  FeatureExtractor(Stems stems, Map<String, List<WordPattern>> concepts) {
    this.stems = stems;
    Map<Long, List<WordPattern>> named = new LinkedHashMap<>();
    concepts.forEach((concept, words) -> named.put(hash('c', concept), words));
    this.concepts = PatternSet.exact(named);
  }

  Stems stems() {
    return stems;
  }

  /** Receives one feature by its 64-bit name; the same feature may come more than once. */
  interface Sink {
    void accept(long feature, float weight);
  }

  /** Sends every feature of a message to a sink. */
  void extract(Reading reading, Sink sink) {
    long previous = 1;
    for (Token token : reading.words()) {
      String word = token.isNumber() ? number(token.text()) : token.text();
      long stem = hash('s', stems.of(word, reading.language()));
      sink.accept(hash('w', word), WORD);
      sink.accept(stem, STEM);
      sink.accept(named(previous * 31 + stem, COMBINATION), PAIR);
      previous = stem;
    }
    if (!reading.words().isEmpty()) {
      sink.accept(named(previous * 31 + 2, COMBINATION), PAIR);
    }
    for (PatternSet.Match<Long> concept : concepts.matches(reading.words())) {
      sink.accept(concept.value(), CONCEPT);
    }
    for (Token token : reading.utterance().tokens()) {
      if (!token.isNumber()) {
        ngrams(token.folded(), sink);
      }
    }
  }

  /** Numbers count by their kind: an age of a group, a year, a postal code. */
  private static String number(String digits) {
    return switch (digits.length()) {
      case 1 -> "#";
      case 2 ->
          digits.compareTo("18") < 0
              ? "#<18"
              : digits.compareTo("30") < 0 ? "#<30" : digits.compareTo("50") < 0 ? "#<50" : "#>50";
      case 4 -> "####";
      case 5 -> "#####";
      default -> "#n";
    };
  }

  private static void ngrams(String word, Sink sink) {
    int length = word.length() + 2;
    for (int start = 0; start < length; start++) {
      long hash = 7;
      for (int n = 1; n <= LONGEST && start + n <= length; n++) {
        hash = hash * 1_000_003 + letter(word, start + n - 1);
        if (n > 1) {
          sink.accept(named(hash * 8 + n, COMBINATION | LETTERS), NGRAM);
        }
      }
    }
  }

  private static char letter(String word, int at) {
    return at == 0 ? '<' : at > word.length() ? '>' : word.charAt(at - 1);
  }

  /** Whether a feature is a letter n-gram or a pair: a bit of its name tells. */
  static boolean isCombination(long feature) {
    return (feature & COMBINATION) != 0;
  }

  /** Whether a feature is a letter n-gram: a bit of its name tells. */
  static boolean isLetters(long feature) {
    return (feature & LETTERS) != 0;
  }

  private static long hash(char kind, String text) {
    long hash = kind;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 1_000_003 + text.charAt(i);
    }
    return named(hash, 0);
  }

  private static long named(long hash, long kind) {
    return mix(hash) & ~(COMBINATION | LETTERS) | kind;
  }

  /**
   * The finaliser of SplitMix64 (Steele, Lea and Flood 2014), so that names spread over a table.
   */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
