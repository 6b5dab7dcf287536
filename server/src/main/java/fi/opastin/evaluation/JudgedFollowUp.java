package fi.opastin.evaluation;

/**
 * A message that was written after a topic was answered, and judged there.
 *
 * @param after the topic that was answered
 * @param judged the message, with what it is about there
 */
public record JudgedFollowUp(String after, Judged judged) {

  /** Where the conversation went, beside where it should have gone. */
  public enum Course {
    /** It went on, or was left for what was meant. */
    RIGHT,
    /** What was meant was offered among others. */
    CLARIFIED,
    /** It should have gone on, and something else was answered. */
    WRONGLY_LEFT,
    /** It should have been left, and the topic before was answered again. */
    WRONGLY_GONE_ON,
    /** It was left, but for something that was not meant. */
    ASTRAY,
    /** Nothing was understood. */
    MISSED
  }

  /** Whether the message is about the topic before it. */
  public boolean goesOn() {
    return judged.topic().equals(after);
  }

  /** Where the conversation went. */
  public Course course() {
    return switch (judged.verdict()) {
      case RIGHT -> Course.RIGHT;
      case CLARIFIED -> Course.CLARIFIED;
      case MISSED -> Course.MISSED;
      case WRONG -> goesOn() ? Course.WRONGLY_LEFT : wronglyAnswered();
    };
  }

  private Course wronglyAnswered() {
    return judged.guess().equals(after) ? Course.WRONGLY_GONE_ON : Course.ASTRAY;
  }
}
