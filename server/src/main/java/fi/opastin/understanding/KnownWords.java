package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.TypoIndex;
import fi.opastin.language.Typos;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the phrases: tells how many of a message's words are known, and puts a known word in
 * the place of an unknown one that is one slip of the finger away, the most frequent if there are
 * several. A word whose stem is known is only an inflection that nobody wrote yet, and stays.
 * Immutable once built, safe to share.
 */
final class KnownWords {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;

  private final Stems stems;

  /** How often a word occurs, and how often the words of a stem do. */
  private final WordNumbers known;

  /** Words that may be meant by a misspelt one, and how often each occurs. */
  private final List<String> words;

  private final int[] counts;
  private final TypoIndex index;

  private KnownWords(Stems stems, WordNumbers known, List<String> words, int[] counts) {
    this.stems = stems;
    this.known = known;
    this.words = words;
    this.counts = counts;
    index = new TypoIndex(words.stream().map(Utterance::fold).toList());
  }

  /** The words of phrases. */
  static KnownWords of(List<Reading> phrases, Stems stems) {
    Map<Long, Integer> known = new HashMap<>();
    SortedMap<String, Integer> frequencies = new TreeMap<>();
    for (Reading phrase : phrases) {
      for (Token token : phrase.utterance().tokens()) {
        known.merge(word(token), 1, Integer::sum);
        known.merge(stem(token, phrase.language(), stems), 1, Integer::sum);
        if (isRepairable(token)) {
          frequencies.merge(token.text(), 1, Integer::sum);
        }
      }
    }
    return new KnownWords(
        stems,
        WordNumbers.of(known),
        List.copyOf(frequencies.keySet()),
        frequencies.values().stream().mapToInt(count -> count).toArray());
  }

  private static long word(Token token) {
    return WordHash.of('w', token.folded());
  }

  private static long stem(Token token, Language language, Stems stems) {
    return WordHash.of('s', Utterance.fold(stems.of(token.text(), language)));
  }

  private static boolean isRepairable(Token token) {
    int length = token.folded().length();
    return length >= SHORTEST && length <= LONGEST && !token.isNumber();
  }

  /**
   * The same tokens with unknown words repaired where that can be done; the very list when nothing
   * is.
   */
  List<Token> repaired(List<Token> tokens, Language language) {
    List<Token> repaired = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isRepairable(token) && !isKnown(token, language, 1)) {
        Optional<String> better = nearest(token.folded());
        if (better.isPresent()) {
          repaired = repaired == null ? new ArrayList<>(tokens) : repaired;
          repaired.set(i, meant(better.get(), token));
        }
      }
    }
    return repaired == null ? tokens : repaired;
  }

  private static Token meant(String word, Token written) {
    return new Token(word, Utterance.fold(word), written.capital(), written.start(), written.end());
  }

  /**
   * The share of words that are known, 0–1.
   *
   * @param fewest how often a word or its stem must occur in phrases; 2 for the words of a phrase,
   *     to know them from others
   */
  double share(List<Token> tokens, Language language, int fewest) {
    long sum = tokens.stream().filter(token -> isKnown(token, language, fewest)).count();
    return tokens.isEmpty() ? 0 : (double) sum / tokens.size();
  }

  /** Whether a word or its stem occurs in phrases, so often at least. */
  boolean isKnown(Token token, Language language, int fewest) {
    return known.of(word(token)) >= fewest || known.of(stem(token, language, stems)) >= fewest;
  }

  private Optional<String> nearest(String folded) {
    int[] best = {-1};
    index.near(
        folded,
        word -> {
          boolean better = best[0] < 0 || counts[word] > counts[best[0]];
          if (better && Typos.within(folded, Utterance.fold(words.get(word)), false)) {
            best[0] = word;
          }
        });
    return best[0] < 0 ? Optional.empty() : Optional.of(words.get(best[0]));
  }

  void write(ModelOutput output) {
    known.write(output);
    output.strings(words);
    output.ints(counts);
  }

  static KnownWords read(ModelInput input, Stems stems) {
    return new KnownWords(
        stems, WordNumbers.read(input), List.copyOf(input.strings()), input.ints());
  }
}
