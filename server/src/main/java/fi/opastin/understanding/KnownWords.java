package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.Texts;
import fi.opastin.language.Token;
import fi.opastin.language.TypoIndex;
import fi.opastin.language.Typos;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordHash;
import fi.opastin.language.WordMemo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The words of the phrases: tells how many of a message's words are known, and puts a known word in
 * the place of an unknown one that is one slip of the finger away, the most frequent if there are
 * several, in the language of the message before others. A word whose stem is known is only an
 * inflection that nobody wrote yet, and stays. Immutable once built, safe to share.
 */
final class KnownWords {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final int LANGUAGES = Language.WRITTEN.size();

  /** A word of the message's own language counts so much more than one of another. */
  private static final int OWN_LANGUAGE = 20;

  private final Stems stems;

  /** How often a word occurs, and how often the words of a stem do. */
  private final WordNumbers known;

  /** Words that may be meant by a misspelt one. */
  private final Texts words;

  /** Word by word, how often it occurs in each written language. */
  private final int[] counts;

  private final TypoIndex index;

  /** What is known of a word, by the language of its message. */
  private final Map<Language, WordMemo<Known>> memos = new EnumMap<>(Language.class);

  /**
   * What is known of a word.
   *
   * @param occurs how often the word or its stem does, whichever is more; negative for never
   * @param meant the number of the word that is meant by it, or {@link #NONE}
   */
  private record Known(int occurs, int meant) {}

  private static final int NONE = -1;

  private KnownWords(Stems stems, WordNumbers known, Texts words, int[] counts, TypoIndex index) {
    this.stems = stems;
    this.known = known;
    this.words = words;
    this.counts = counts;
    this.index = index;
    for (Language language : Language.WRITTEN) {
      memos.put(language, new WordMemo<>());
    }
  }

  /** The words of phrases. */
  static KnownWords of(List<Reading> phrases, Stems stems) {
    Map<String, int[]> counted = new HashMap<>();
    for (Reading phrase : phrases) {
      int language = Language.WRITTEN.indexOf(phrase.language());
      for (Token token : phrase.utterance().tokens()) {
        counted.computeIfAbsent(token.text(), w -> new int[LANGUAGES])[language]++;
      }
    }
    // in order, so that a model is the same every time; sorted once, not at every word
    SortedMap<String, int[]> frequencies = new TreeMap<>(counted);
    Map<Long, Integer> known = new HashMap<>();
    frequencies.forEach(
        (word, counts) -> {
          known.merge(word(Utterance.fold(word)), IntStream.of(counts).sum(), Integer::sum);
          for (int l = 0; l < LANGUAGES; l++) {
            if (counts[l] > 0) {
              known.merge(stem(word, Language.WRITTEN.get(l), stems), counts[l], Integer::sum);
            }
          }
        });
    frequencies.keySet().removeIf(word -> !isRepairable(Utterance.fold(word)));
    return new KnownWords(
        stems,
        WordNumbers.of(known),
        Texts.of(frequencies.keySet()),
        frequencies.values().stream().flatMapToInt(IntStream::of).toArray(),
        new TypoIndex(frequencies.keySet().stream().map(Utterance::fold).toList()));
  }

  private static long word(String folded) {
    return WordHash.of('w', folded);
  }

  private static long stem(String word, Language language, Stems stems) {
    return WordHash.of('s', Utterance.fold(stems.of(word, language)));
  }

  private static boolean isRepairable(String folded) {
    int length = folded.length();
    return length >= SHORTEST && length <= LONGEST && !Token.isNumber(folded);
  }

  private Known of(Token token, Language language) {
    Language written = language.written();
    return memos.get(written).of(token.text(), word -> find(word, written));
  }

  private Known find(String word, Language language) {
    String folded = Utterance.fold(word);
    int occurs = Math.max(known.of(word(folded)), known.of(stem(word, language, stems)));
    boolean unknown = occurs < 1 && isRepairable(folded);
    return new Known(occurs, unknown ? nearest(folded, language) : NONE);
  }

  /**
   * The same tokens with unknown words repaired where that can be done; the very list when nothing
   * is.
   */
  List<Token> repaired(List<Token> tokens, Language language) {
    List<Token> repaired = null;
    for (int i = 0; i < tokens.size(); i++) {
      int meant = of(tokens.get(i), language).meant();
      if (meant != NONE) {
        repaired = repaired == null ? new ArrayList<>(tokens) : repaired;
        repaired.set(i, meant(words.get(meant), tokens.get(i)));
      }
    }
    return repaired == null ? tokens : repaired;
  }

  private static Token meant(String word, Token written) {
    return new Token(word, Utterance.fold(word), written.capital(), written.start(), written.end());
  }

  /** The share of a message's words that are known, 0–1. */
  double share(List<Token> tokens, Language language) {
    return share(tokens, language, 1);
  }

  /** The share of a phrase's words that are known from other phrases, 0–1. */
  double shareOfOthers(List<Token> tokens, Language language) {
    return share(tokens, language, 2);
  }

  private double share(List<Token> tokens, Language language, int fewest) {
    int sum = 0;
    for (Token token : tokens) {
      sum += of(token, language).occurs() >= fewest ? 1 : 0;
    }
    return tokens.isEmpty() ? 0 : (double) sum / tokens.size();
  }

  /** Whether a word or its stem occurs in phrases. */
  boolean isKnown(Token token, Language language) {
    return of(token, language).occurs() >= 1;
  }

  private int nearest(String folded, Language language) {
    int[] best = {NONE};
    index.near(
        folded,
        word -> {
          boolean better = best[0] == NONE || weight(word, language) > weight(best[0], language);
          if (better && Typos.within(folded, Utterance.fold(words.get(word)), false)) {
            best[0] = word;
          }
        });
    return best[0];
  }

  /** How likely a word is meant in a message of a language: people seldom mix them. */
  private int weight(int word, Language language) {
    int all = 0;
    for (int l = 0; l < LANGUAGES; l++) {
      all += counts[word * LANGUAGES + l];
    }
    return all + OWN_LANGUAGE * counts[word * LANGUAGES + Language.WRITTEN.indexOf(language)];
  }

  void write(ModelOutput output) {
    known.write(output);
    output.texts(words);
    output.ints(counts);
    output.frozen(index);
  }

  static KnownWords read(ModelInput input, Stems stems) {
    return new KnownWords(
        stems, WordNumbers.read(input), input.texts(), input.ints(), (TypoIndex) input.frozen());
  }
}
