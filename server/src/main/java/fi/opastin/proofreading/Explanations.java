package fi.opastin.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text explains a hard word where it stands: in the same sentence ("Opo on opettaja"), or
 * in one behind it that takes it up ("Se tarkoittaa …", "Tulkki kääntää …").
 */
final class Explanations {

  /** Words that say that the word beside them means another. */
  private static final Set<String> THAT_IS =
      Set.of("eli", "siis", "tarkoittaa", "enää", "betyder", "längre", "means", "longer", "closed");

  private static final Set<String> TAKEN_UP =
      Set.of(
          "se", "sen", "siinä", "siitä", "sieltä", "siellä", "sinne", "siihen", "sillä", "ne",
          "niiden", "niissä", "niistä", "niihin", "niillä", "hän", "hänen", "he", "heidän", "tämä",
          "silloin");

  /** What something is or does for the reader. */
  private static final Set<String> TELLS =
      Set.of("auttaa", "auttavat", "neuvoo", "neuvovat", "kertoo", "kertovat", "hoitaa");

  /** A sentence is about one of its first words. */
  private static final int SUBJECT = 3;

  /** Shorter beginnings of words say too little. */
  private static final int BEGINNING = 5;

  private Explanations() {}

  /**
   * Whether a sentence about a word, or the one behind a sentence in which it stands, explains it.
   */
  static boolean explain(String word, List<Sentence> sentences) {
    String beginning = beginning(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean here =
          !sentence.passage().heading()
              && sentence.text().toLowerCase(Locale.ROOT).contains(beginning);
      boolean next = i + 1 < sentences.size() && takesUp(sentences.get(i + 1));
      if (here && (isAbout(sentence, beginning) || next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence begins with a word and goes on, or says in so many words what it means. */
  private static boolean isAbout(Sentence sentence, String beginning) {
    List<String> words = sentence.words();
    boolean subject =
        words.stream()
            .limit(SUBJECT)
            .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(beginning));
    boolean tells = words.stream().anyMatch(word -> TELLS.contains(word.toLowerCase(Locale.ROOT)));
    boolean first = words.getFirst().toLowerCase(Locale.ROOT).startsWith(beginning);
    return (first && words.size() > 2)
        || (subject && tells)
        || words.stream().anyMatch(word -> THAT_IS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean takesUp(Sentence next) {
    return TAKEN_UP.contains(next.words().getFirst().toLowerCase(Locale.ROOT));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(word.length(), BEGINNING));
  }
}
