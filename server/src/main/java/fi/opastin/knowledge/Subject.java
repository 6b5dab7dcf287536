package fi.opastin.knowledge;

import java.util.Optional;

/**
 * What a phrase is about: a topic, or something that is not ours. The name is what classifiers
 * learn. Immutable.
 *
 * @param name a topic's id, {@code out-of-scope}, {@code insult} or {@code remark}
 */
public record Subject(String name) implements Comparable<Subject> {

  /** Weather, recipes, homework, other authorities: not ours, and said so. */
  public static final Subject OUT_OF_SCOPE = new Subject("out-of-scope");

  /** What only hurts; it gets a calm short reply. */
  public static final Subject INSULT = new Subject("insult");

  /**
   * What says nothing of any subject and lives from what was said before: "I live in Lahti now",
   * "and tomorrow?", "I can't say".
   */
  public static final Subject REMARK = new Subject("remark");

  /** The subject of a topic. */
  public static Subject of(TopicId topic) {
    return new Subject(topic.value());
  }

  /** Whether it is no topic of ours. */
  public boolean isAside() {
    return equals(OUT_OF_SCOPE) || equals(INSULT) || equals(REMARK);
  }

  /** Whether it is danger, by the family of its topic. */
  public boolean isDanger() {
    return name.startsWith("crisis-");
  }

  /** The topic, unless it is an aside. */
  public Optional<TopicId> topic() {
    return isAside() ? Optional.empty() : Optional.of(new TopicId(name));
  }

  @Override
  public int compareTo(Subject other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
