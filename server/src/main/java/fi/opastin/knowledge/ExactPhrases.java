package fi.opastin.knowledge;

import fi.opastin.language.NamedNumbers;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subject of each phrase that only one subject claims, by the {@link WordHash name} of its
 * normalised words: twelve bytes a phrase, where the words themselves would take a hundred.
 * Immutable, safe to share.
 */
public final class ExactPhrases {

  private final List<Subject> subjects;

  /** Which subject a phrase has, by name. */
  private final NamedNumbers numbers;

  private ExactPhrases(List<Subject> subjects, NamedNumbers numbers) {
    this.subjects = subjects;
    this.numbers = numbers;
  }

  /**
   * The phrases of a release.
   *
   * @param read the phrases as they are read, in their order
   */
  static ExactPhrases of(List<Phrase> phrases, List<Utterance> read) {
    Map<Long, Subject> claimed = new HashMap<>();
    Set<Long> contested = new HashSet<>();
    for (int i = 0; i < read.size(); i++) {
      if (!read.get(i).isEmpty()) {
        long name = name(read.get(i));
        Subject subject = phrases.get(i).subject();
        Subject before = claimed.putIfAbsent(name, subject);
        if (before != null && !before.equals(subject)) {
          contested.add(name);
        }
      }
    }
    claimed.keySet().removeAll(contested);
    List<Subject> subjects = claimed.values().stream().distinct().sorted().toList();
    Map<Subject, Integer> order = new HashMap<>();
    subjects.forEach(subject -> order.put(subject, order.size()));
    Map<Long, Integer> numbers = new HashMap<>();
    claimed.forEach((name, subject) -> numbers.put(name, order.get(subject)));
    return new ExactPhrases(subjects, NamedNumbers.of(numbers));
  }

  private static long name(Utterance utterance) {
    return WordHash.of('p', utterance.words());
  }

  /** The subject of the phrase that a message is word by word; empty when there is none, or two. */
  public Optional<Subject> subjectOf(Utterance message) {
    int number = numbers.of(name(message));
    return number == NamedNumbers.NONE ? Optional.empty() : Optional.of(subjects.get(number));
  }
}
