package fi.opastin.understanding;

import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Some topics are a matter of age: the same words are about work over 50 from one who is 56, and
 * about changing careers from one who is 40. Where the age is known, it decides. Stateless.
 */
final class AgeSense {

  private AgeSense() {}

  /**
   * The scores with the topics of other ages taken out, and those of this age put in the place of
   * the general ones.
   */
  static List<SubjectScore> of(Heard heard, List<SubjectScore> scores) {
    Person person = heard.situation().person().with(heard.told());
    OptionalInt age = person.age();
    if (age.isEmpty() || person.speaksForAnother()) {
      return scores;
    }
    List<SubjectScore> sensible = new ArrayList<>();
    double freed = 0;
    for (SubjectScore score : scores) {
      Optional<Topic> topic = score.subject().topic().flatMap(heard.knowledge()::topic);
      boolean tooYoung = topic.isPresent() && topic.get().fromAge().orElse(0) > age.getAsInt();
      if (tooYoung) {
        freed += score.probability();
      } else {
        sensible.add(new SubjectScore(forAge(heard, score, age.getAsInt()), score.probability()));
      }
    }
    if (!sensible.isEmpty() && freed > 0) {
      SubjectScore best = sensible.getFirst();
      sensible.set(0, new SubjectScore(best.subject(), Math.min(1, best.probability() + freed)));
    }
    return merged(sensible);
  }

  private static Subject forAge(Heard heard, SubjectScore score, int age) {
    return score
        .subject()
        .topic()
        .map(topic -> Subject.of(heard.knowledge().forAge(topic, age)))
        .orElse(score.subject());
  }

  /** A subject that now stands twice has the sum of both. */
  private static List<SubjectScore> merged(List<SubjectScore> scores) {
    List<SubjectScore> merged = new ArrayList<>();
    for (SubjectScore score : scores) {
      int at = -1;
      for (int i = 0; i < merged.size(); i++) {
        at = merged.get(i).subject().equals(score.subject()) ? i : at;
      }
      if (at < 0) {
        merged.add(score);
      } else {
        double sum = Math.min(1, merged.get(at).probability() + score.probability());
        merged.set(at, new SubjectScore(score.subject(), sum));
      }
    }
    merged.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    return merged;
  }
}
