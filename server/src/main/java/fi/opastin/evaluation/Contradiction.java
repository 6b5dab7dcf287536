package fi.opastin.evaluation;

import fi.opastin.knowledge.Phrase;
import fi.opastin.language.Token;
import fi.opastin.language.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two phrases that say the same but are about different subjects, so that no message can be right
 * by both.
 *
 * @param first of them in the order of files
 * @param second of them
 * @param likeness 1 for the same words, in whatever order, case and punctuation; less for words
 *     that a classifier holds for nearly the same
 */
public record Contradiction(Phrase first, Phrase second, double likeness) {

  static final Comparator<Contradiction> WORST_FIRST =
      Comparator.comparingDouble(Contradiction::likeness)
          .reversed()
          .thenComparing(c -> c.first().file())
          .thenComparingInt(c -> c.first().line());

  /** The pair in the order of files. */
  static Contradiction of(Phrase one, Phrase other, double likeness) {
    boolean ordered =
        one.file().compareTo(other.file()) < 0
            || one.file().equals(other.file()) && one.line() <= other.line();
    return ordered
        ? new Contradiction(one, other, likeness)
        : new Contradiction(other, one, likeness);
  }

  /** The pairs of the same words; of many alike each beside the first. */
  static List<Contradiction> ofSameWords(List<Phrase> phrases) {
    Map<String, Phrase> first = new HashMap<>();
    List<Contradiction> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      String words = words(phrase);
      Phrase before = words.isEmpty() ? null : first.putIfAbsent(words, phrase);
      if (before != null && !before.subject().equals(phrase.subject())) {
        found.add(of(before, phrase, 1));
      }
    }
    return found;
  }

  private static String words(Phrase phrase) {
    List<String> words =
        Utterance.of(phrase.text()).tokens().stream().map(Token::folded).sorted().toList();
    return String.join(" ", words);
  }
}
