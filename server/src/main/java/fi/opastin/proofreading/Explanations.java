package fi.opastin.proofreading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text explains a hard word where it stands: in the same sentence ("Opo on
 * opettaja"), or in one behind it that takes it up ("Se tarkoittaa …", "Tulkki kääntää …").
 */
final class Explanations {

  private static final Set<String> WITHIN =
      Set.of(
          "on", "ovat", "tarkoittaa", "tarkoittavat", "eli", "siis", "esimerkiksi", "enää", "är",
          "betyder", "stängdes", "ersattes", "längre", "is", "are", "means", "closed", "replaced",
          "longer");

  private static final Set<String> TAKEN_UP =
      Set.of(
          "se", "sen", "siinä", "siitä", "sieltä", "siellä", "sinne", "siihen", "sillä", "ne",
          "niiden", "niissä", "niistä", "niihin", "niillä", "hän", "hänen", "he", "heidän", "tämä",
          "silloin");

  /** Shorter beginnings of words say too little. */
  private static final int BEGINNING = 5;

  private Explanations() {}

  /** Whether one of the sentences in which a word stands, or the one behind it, explains it. */
  static boolean explain(String word, List<Sentence> sentences) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean here = sentence.text().toLowerCase(Locale.ROOT).contains(beginning(lower));
      if (here
          && (within(sentence, lower)
              || (i + 1 < sentences.size() && takesUp(sentences.get(i + 1), lower)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Sentence sentence, String word) {
    boolean first = startsLike(sentence.words().getFirst(), word);
    return first && sentence.words().stream().anyMatch(w -> WITHIN.contains(w.toLowerCase(Locale.ROOT)));
  }

  private static boolean takesUp(Sentence next, String word) {
    String first = next.words().getFirst().toLowerCase(Locale.ROOT);
    return TAKEN_UP.contains(first) || (next.words().size() > 2 && startsLike(first, word));
  }

  private static boolean startsLike(String first, String word) {
    return first.toLowerCase(Locale.ROOT).startsWith(beginning(word));
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(word.length(), BEGINNING));
  }
}
