package fi.opastin.understanding;

import fi.opastin.language.Language;
import fi.opastin.language.Token;
import fi.opastin.language.WordHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Snowball stems (Porter 2001) of Finnish, Swedish and English words by OpenNLP. Its stemmers must
 * not be used by two threads at once, so they are lent; the words of the phrases are stemmed once,
 * and remembered by how much of the word the stem is. Safe to share.
 */
final class Stems {

  private static final int SHORTEST = 3;

  private final Map<Language, Spares<SnowballStemmer>> stemmers =
      Map.of(
          Language.FI, stemmer(SnowballStemmer.ALGORITHM.FINNISH),
          Language.SV, stemmer(SnowballStemmer.ALGORITHM.SWEDISH),
          Language.EN, stemmer(SnowballStemmer.ALGORITHM.ENGLISH));

  /** How many letters of a word its stem is. */
  private final WordNumbers lengths;

  private Stems(WordNumbers lengths) {
    this.lengths = lengths;
  }

  /** Stems of which none is remembered: strangers' words neither fill nor stay in memory. */
  Stems() {
    this(WordNumbers.of(Map.of()));
  }

  /** Stems that remember those of the words of messages, but for the few that are no beginning. */
  static Stems of(List<Reading> messages) {
    Stems plain = new Stems();
    Map<Long, Integer> lengths = new HashMap<>();
    for (Reading message : messages) {
      for (Token token : message.words()) {
        String word = token.text();
        long name = name(word, message.language());
        if (word.length() >= SHORTEST && !lengths.containsKey(name)) {
          String stem = plain.of(word, message.language());
          if (word.startsWith(stem) && stem.length() < WordNumbers.MOST) {
            lengths.put(name, stem.length());
          }
        }
      }
    }
    return new Stems(WordNumbers.of(lengths));
  }

  private static Spares<SnowballStemmer> stemmer(SnowballStemmer.ALGORITHM algorithm) {
    return new Spares<>(() -> new SnowballStemmer(algorithm));
  }

  /** The stem of a lower-case word in a written language. */
  String of(String word, Language language) {
    if (word.length() < SHORTEST) {
      return word;
    }
    int length = lengths.of(name(word, language));
    return length == WordNumbers.NONE ? found(word, language) : word.substring(0, length);
  }

  private String found(String word, Language language) {
    return stemmers.get(language.written()).lend(stemmer -> stemmer.stem(word).toString());
  }

  private static long name(String word, Language language) {
    return WordHash.of((char) language.written().ordinal(), word);
  }

  void write(ModelOutput output) {
    lengths.write(output);
  }

  static Stems read(ModelInput input) {
    return new Stems(WordNumbers.read(input));
  }
}
