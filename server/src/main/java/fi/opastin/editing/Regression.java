package fi.opastin.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Something that was right in one trial and is wrong in the next. */
public sealed interface Regression {

  /**
   * A golden conversation that no longer goes as expected.
   *
   * @param story its file and title
   */
  record Story(String story) implements Regression {}

  /**
   * A subject whose phrases are understood clearly less often. One phrase more or less is chance.
   *
   * @param subject the topic, or an aside
   * @param before of its phrases, before
   * @param after and now
   * @param phrases that were understood before and are not now
   */
  record Subject(
      String subject, Trial.Understood before, Trial.Understood after, List<String> phrases)
      implements Regression {
    public Subject {
      phrases = List.copyOf(phrases);
    }
  }

  /** How much worse a subject may get by chance: fewer phrases than this, or a smaller share. */
  int PHRASES = 3;

  /** The share of its phrases that a subject may lose by chance. */
  double SHARE = 0.1;

  /** What was right before and is wrong now. A story or subject that is gone is no regression. */
  static List<Regression> between(Trial before, Trial now) {
    List<Regression> found = new ArrayList<>();
    before
        .stories()
        .forEach(
            (story, passed) -> {
              if (passed && !now.stories().getOrDefault(story, true)) {
                found.add(new Story(story));
              }
            });
    now.phrases()
        .forEach(
            (subject, after) -> {
              Trial.Understood then = before.phrases().get(subject);
              if (then != null && isClearlyWorse(then, after)) {
                found.add(new Subject(subject, then, after, lost(subject, before, now)));
              }
            });
    return List.copyOf(found);
  }

  private static boolean isClearlyWorse(Trial.Understood before, Trial.Understood after) {
    double lost = before.share() - after.share();
    return lost > SHARE && lost * after.held() >= PHRASES;
  }

  /** Phrases of a subject that are misunderstood now and were not before. */
  private static List<String> lost(String subject, Trial before, Trial now) {
    Set<String> knownBad = texts(before.misunderstood(), subject).keySet();
    return texts(now.misunderstood(), subject).keySet().stream()
        .filter(text -> !knownBad.contains(text))
        .sorted()
        .toList();
  }

  private static Map<String, Trial.HeldOut> texts(
      SortedSet<Trial.HeldOut> phrases, String subject) {
    return phrases.stream()
        .filter(phrase -> phrase.subject().equals(subject))
        .collect(Collectors.toMap(Trial.HeldOut::text, phrase -> phrase, (a, b) -> a));
  }
}
