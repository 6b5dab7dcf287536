package fi.opastin.knowledge;

/** Names a topic of the public contract, such as {@code study-apply}. Immutable. */
public record TopicId(String value) implements Comparable<TopicId> {

  private static final int LONGEST = 64;

  /** The welcome and other greetings. */
  public static final TopicId GREETING = new TopicId("smalltalk-greeting");

  /** A person wants a human. */
  public static final TopicId HUMAN = new TopicId("guidance-human");

  /** What the bot can do. */
  public static final TopicId HELP = new TopicId("bot-help");

  public TopicId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a topic id");
    }
  }

  /** Whether a text has the form of a topic id. */
  public static boolean isWellFormed(String value) {
    return value.length() <= LONGEST && Slug.is(value);
  }

  /** The part before the first dash: {@code study}, {@code money}, {@code ohjaamo} … */
  public String family() {
    int dash = value.indexOf('-');
    return dash < 0 ? value : value.substring(0, dash);
  }

  /** Whether it is small talk or talk about the bot, which nothing else goes on with. */
  public boolean isTalk() {
    return family().equals("smalltalk") || family().equals("bot");
  }

  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
