package fi.opastin.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Finds the group whose founding question is most like a new one: words that are forms of one count
 * as the same, rare words count for more (weighted Jaccard). Groups are looked up by how their
 * words begin, the rarest first, so that only those are compared that may be alike enough. Not safe
 * to share.
 */
final class QuestionGrouping {

  /** From this likeness on it is the same question. */
  private static final double ALIKE = 0.38;

  /** So many letters or more tell all that a word can. */
  private static final double LONG = 8;

  /** A beginning that more groups share tells nothing. */
  private static final int MOST_COMPARED = 1500;

  private record Group(String id, List<String> words) {}

  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, Set<Group>> byKey = new HashMap<>();

  /** A word and how much it tells. */
  private record Weighed(String word, double weight) {}

  /** How many groups it knows. */
  int size() {
    return groups.size();
  }

  /** Learns a group, or what one that it knows is now about. */
  void put(String id, SortedSet<String> words) {
    remove(id);
    Group group = new Group(id, List.copyOf(words));
    groups.put(id, group);
    words.forEach(
        word -> byKey.computeIfAbsent(QuestionWords.key(word), key -> new HashSet<>()).add(group));
  }

  /** Forgets all. */
  void clear() {
    groups.clear();
    byKey.clear();
  }

  void remove(String id) {
    Group group = groups.remove(id);
    if (group != null) {
      group
          .words()
          .forEach(
              word -> {
                Set<Group> same = byKey.getOrDefault(QuestionWords.key(word), new HashSet<>());
                same.remove(group);
              });
    }
  }

  /** The group that is most like these words, where one is alike enough. */
  Optional<String> nearest(SortedSet<String> words) {
    List<Weighed> weighed =
        words.stream()
            .map(word -> new Weighed(word, weight(word)))
            .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
            .toList();
    double total = weighed.stream().mapToDouble(Weighed::weight).sum();
    double left = total;
    Set<Group> candidates = new HashSet<>();
    for (Weighed word : weighed) {
      Set<Group> same = byKey.getOrDefault(QuestionWords.key(word.word()), Set.of());
      // what shares none of the words so far can no longer be alike enough
      if (left < ALIKE * total) {
        break;
      }
      if (same.size() <= MOST_COMPARED) {
        candidates.addAll(same);
      }
      left -= word.weight();
    }
    String best = null;
    double most = ALIKE;
    for (Group group : candidates) {
      double likeness = likeness(weighed, total, group);
      if (likeness > most
          || (likeness == most && (best == null || group.id().compareTo(best) < 0))) {
        best = group.id();
        most = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  private double likeness(List<Weighed> words, double total, Group group) {
    List<String> theirs = new ArrayList<>(group.words());
    double common = 0;
    for (Weighed word : words) {
      for (int i = 0; i < theirs.size(); i++) {
        if (QuestionWords.areForms(word.word(), theirs.get(i))) {
          common += word.weight();
          theirs.remove(i);
          break;
        }
      }
    }
    double union = total;
    for (String word : theirs) {
      union += weight(word);
    }
    return union == 0 ? 0 : common / union;
  }

  /**
   * Rare words tell more, and so do long ones; groups that share the beginning stand for those that
   * share the word.
   */
  private double weight(String word) {
    int sharing = byKey.getOrDefault(QuestionWords.key(word), Set.of()).size();
    double rarity = Math.log(4 + groups.size() / (1.0 + sharing));
    return rarity * Math.min(1, word.length() / LONG);
  }
}
