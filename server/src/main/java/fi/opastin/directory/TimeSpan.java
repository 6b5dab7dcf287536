package fi.opastin.directory;

/**
 * A stretch of one day.
 *
 * @param opens minutes after midnight
 * @param closes minutes after midnight, 1440 for the end of the day
 */
public record TimeSpan(int opens, int closes) implements Comparable<TimeSpan> {

  /** The end of a day. */
  public static final int DAY = 24 * 60;

  public TimeSpan {
    if (opens < 0 || closes > DAY || opens >= closes) {
      throw new IllegalArgumentException("Hours end after they begin, within one day");
    }
  }

  boolean contains(int minute) {
    return minute >= opens && minute < closes;
  }

  /** Whether they have a minute in common. */
  public boolean overlaps(TimeSpan other) {
    return opens < other.closes && other.opens < closes;
  }

  @Override
  public int compareTo(TimeSpan other) {
    return opens != other.opens
        ? Integer.compare(opens, other.opens)
        : Integer.compare(closes, other.closes);
  }
}
