package fi.opastin.understanding;

import fi.opastin.language.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Snowball stems (Porter 2001) of Finnish, Swedish and English words by OpenNLP. Its stemmers must
 * not be used by two threads at once, so they are lent; the words of the phrases are stemmed once.
 * Safe to share.
 */
final class Stems {

  private static final int MAX_REMEMBERED = 100_000;

  private final Map<Language, Spares<SnowballStemmer>> stemmers =
      Map.of(
          Language.FI, stemmer(SnowballStemmer.ALGORITHM.FINNISH),
          Language.SV, stemmer(SnowballStemmer.ALGORITHM.SWEDISH),
          Language.EN, stemmer(SnowballStemmer.ALGORITHM.ENGLISH));

  private final Map<Language, Map<String, String>> remembered =
      Map.of(
          Language.FI, new ConcurrentHashMap<>(),
          Language.SV, new ConcurrentHashMap<>(),
          Language.EN, new ConcurrentHashMap<>());

  private volatile boolean learning = true;

  private static Spares<SnowballStemmer> stemmer(SnowballStemmer.ALGORITHM algorithm) {
    return new Spares<>(() -> new SnowballStemmer(algorithm));
  }

  /** The stem of a lower-case word in a written language. */
  String of(String word, Language language) {
    if (word.length() < 3) {
      return word;
    }
    Map<String, String> known = remembered.get(language.written());
    String stem = known.get(word);
    if (stem == null) {
      stem = stemmers.get(language.written()).lend(stemmer -> stemmer.stem(word).toString());
      if (learning && known.size() < MAX_REMEMBERED) {
        known.put(word, stem);
      }
    }
    return stem;
  }

  /**
   * Remembers no more words from now on, so that strangers' words neither fill nor stay in memory.
   */
  void stopLearning() {
    learning = false;
  }
}
