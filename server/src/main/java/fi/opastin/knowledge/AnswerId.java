package fi.opastin.knowledge;

import java.util.regex.Pattern;

/**
 * Names an answer: its topic ({@code study-apply}) or, for a variant for some readers, the topic
 * and a name ({@code study-apply~guardian}). Immutable.
 */
public record AnswerId(String value) implements Comparable<AnswerId> {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(~[a-z0-9-]+)?");

  public AnswerId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an answer id");
    }
  }

  /** Whether a text has the form of an answer id. */
  public static boolean isWellFormed(String value) {
    return value.length() <= 96
        && FORM.matcher(value).matches()
        && TopicId.isWellFormed(value.split("~", 2)[0]);
  }

  /** The topic that it answers. */
  public TopicId topic() {
    return new TopicId(value.split("~", 2)[0]);
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
