package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.TypoIndex;
import fi.opastin.language.Typos;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final Map<String, Integer> known = new HashMap<>();
  private final String[] words;
  private final String[] foldedWords;
  private final int[] counts;
  private final TypoIndex index;

  KnownWords(List<Reading> phrases, Stems stems) {
    this.stems = stems;
    Map<String, Integer> frequencies = new HashMap<>();
    for (Reading phrase : phrases) {
      for (Token token : phrase.utterance().tokens()) {
        known.merge(token.folded(), 1, Integer::sum);
        known.merge(stem(token, phrase.language()), 1, Integer::sum);
        int length = token.folded().length();
        if (length >= SHORTEST && length <= LONGEST && !token.isNumber()) {
          frequencies.merge(token.text(), 1, Integer::sum);
        }
      }
    }
    words = frequencies.keySet().stream().sorted().toArray(String[]::new);
    counts = Arrays.stream(words).mapToInt(frequencies::get).toArray();
    foldedWords = Arrays.stream(words).map(Utterance::fold).toArray(String[]::new);
    index = new TypoIndex(List.of(foldedWords));
  }

  private String stem(Token token, Language language) {
    return "=" + Utterance.fold(stems.of(token.text(), language));
  }

  /**
   * The same tokens with unknown words repaired where that can be done; the very list when nothing
   * is.
   */
  List<Token> repaired(List<Token> tokens, Language language) {
    List<Token> repaired = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isStrange(token, language)) {
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
    return known.getOrDefault(token.folded(), 0) >= fewest
        || known.getOrDefault(stem(token, language), 0) >= fewest;
  }

  private boolean isStrange(Token token, Language language) {
    int length = token.folded().length();
    return length >= SHORTEST
        && length <= LONGEST
        && !token.isNumber()
        && !isKnown(token, language, 1);
  }

  private Optional<String> nearest(String folded) {
    int[] best = {-1};
    index.near(
        folded,
        word -> {
          boolean better = best[0] < 0 || counts[word] > counts[best[0]];
          if (better && Typos.within(folded, foldedWords[word], false)) {
            best[0] = word;
          }
        });
    return best[0] < 0 ? Optional.empty() : Optional.of(words[best[0]]);
  }
}
