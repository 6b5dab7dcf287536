package fi.opastin.knowledge;

/**
 * Names an answer: its topic ({@code study-apply}) or, for a variant for some readers, the topic
 * and a name ({@code study-apply~guardian}). Immutable.
 */
public record AnswerId(String value) implements Comparable<AnswerId> {

  private static final int LONGEST = 96;

  public AnswerId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an answer id");
    }
  }

  /** Whether a text has the form of an answer id. */
  public static boolean isWellFormed(String value) {
    int end = endOfTopic(value);
    return value.length() <= LONGEST
        && TopicId.isWellFormed(value.substring(0, end))
        && (end == value.length() || Slug.isOfItsLetters(value.substring(end + 1)));
  }

  private static int endOfTopic(String value) {
    int tilde = value.indexOf('~');
    return tilde < 0 ? value.length() : tilde;
  }

  /** The topic that it answers. */
  public TopicId topic() {
    return new TopicId(value.substring(0, endOfTopic(value)));
  }

  @Override
  public int compareTo(AnswerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
