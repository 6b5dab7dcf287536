package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.PatternSet;
import fi.opastin.language.Token;
import fi.opastin.language.WordHash;
import fi.opastin.language.WordMemo;
import fi.opastin.language.WordPattern;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The features that a message is classified by: words, stems, pairs of stems, concepts of the
 * lexicon, and letter 2–4-grams with word boundaries. The n-grams are taken without dots, so that
 * "opintotukea" and "opintotukeä" meet, and let inflected and compound Finnish words reach their
 * parts; the concepts let what one language teaches hold for the others. Safe to share.
 */
final class FeatureExtractor {

  private static final float PAIR = 0.7f;
  private static final float LETTERS_WEIGHT = 0.5f;
  private static final int LONGEST = 4;
  private static final long COMBINATION = 1;
  private static final long LETTERS = 2;

  private final Stems stems;
  private final PatternSet<Long> concepts;
  private final Map<Language, WordMemo<Names>> names = new EnumMap<>(Language.class);

  /** The features of a word and of its stem. */
  private record Names(long word, long stem) {}

  FeatureExtractor(Stems stems, Map<String, List<WordPattern>> concepts) {
    Map<Long, List<WordPattern>> named = new LinkedHashMap<>();
    concepts.forEach((concept, words) -> named.put(hash('c', concept), words));
    this(stems, PatternSet.exact(named));
  }

  private FeatureExtractor(Stems stems, PatternSet<Long> concepts) {
    this.stems = stems;
    this.concepts = concepts;
    for (Language language : Language.WRITTEN) {
      names.put(language, new WordMemo<>());
    }
  }

  void write(ModelOutput output) {
    output.frozen(concepts);
  }

  @SuppressWarnings("unchecked")
  static FeatureExtractor read(ModelInput input, Stems stems) {
    return new FeatureExtractor(stems, (PatternSet<Long>) input.frozen());
  }

  Stems stems() {
    return stems;
  }

  /** How much a feature counts, by its name: as much as a word, or less. */
  static float weight(long feature) {
    return isLetters(feature) ? LETTERS_WEIGHT : isCombination(feature) ? PAIR : 1;
  }

  /**
   * Sends all features of a message but letter n-grams to a sink by their 64-bit names; one may
   * come more than once.
   */
  void words(Reading reading, LongConsumer sink) {
    Language language = reading.language().written();
    WordMemo<Names> ofLanguage = names.get(language);
    Function<String, Names> search = word -> names(word, language);
    long previous = 1;
    for (Token token : reading.words()) {
      Names own = ofLanguage.of(token.text(), search);
      sink.accept(own.word());
      sink.accept(own.stem());
      sink.accept(named(previous * 31 + own.stem(), COMBINATION));
      previous = own.stem();
    }
    if (!reading.words().isEmpty()) {
      sink.accept(named(previous * 31 + 2, COMBINATION));
    }
    for (PatternSet.Match<Long> concept : concepts.matches(reading.words())) {
      sink.accept(concept.value());
    }
  }

  private Names names(String text, Language language) {
    boolean digits = Token.isNumber(text);
    String word = digits ? number(text) : text;
    return new Names(hash('w', word), hash('s', digits ? word : stems.of(word, language)));
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

  /** Sends the letter n-grams of a word without dots; none of a number is to be sent. */
  static void letters(String word, LongConsumer sink) {
    int length = word.length() + 2;
    for (int start = 0; start < length; start++) {
      long hash = 7;
      for (int n = 1; n <= LONGEST && start + n <= length; n++) {
        hash = WordHash.with(hash, letter(word, start + n - 1));
        if (n > 1) {
          sink.accept(named(hash * 8 + n, COMBINATION | LETTERS));
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
    return ofKind(WordHash.of(kind, text), 0);
  }

  private static long named(long hash, long kind) {
    return ofKind(WordHash.mix(hash), kind);
  }

  private static long ofKind(long name, long kind) {
    return name & ~(COMBINATION | LETTERS) | kind;
  }
}
