package fi.opastin.knowledge;

import fi.opastin.language.Utterance;
import fi.opastin.language.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subject of each phrase that only one subject claims, by the {@link WordHash name} of its
 * normalised words: ten bytes a phrase, where the words themselves would take a hundred. Immutable,
 * safe to share.
 */
public final class ExactPhrases {

  private final List<Subject> subjects;

  /** Rising. */
  private final long[] names;

  /** Name by name, which subject it has. */
  private final char[] subjectOf;

  private ExactPhrases(List<Subject> subjects, long[] names, char[] subjectOf) {
    this.subjects = subjects;
    this.names = names;
    this.subjectOf = subjectOf;
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
    List<Subject> subjects =
        new ArrayList<>(claimed.values().stream().distinct().sorted().toList());
    long[] names = claimed.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    char[] subjectOf = new char[names.length];
    for (int i = 0; i < names.length; i++) {
      subjectOf[i] = (char) subjects.indexOf(claimed.get(names[i]));
    }
    return new ExactPhrases(List.copyOf(subjects), names, subjectOf);
  }

  private static long name(Utterance utterance) {
    return WordHash.of('p', utterance.words());
  }

  /** The subject of the phrase that a message is word by word; empty when there is none, or two. */
  public Optional<Subject> subjectOf(Utterance message) {
    int at = Arrays.binarySearch(names, name(message));
    return at < 0 ? Optional.empty() : Optional.of(subjects.get(subjectOf[at]));
  }
}
