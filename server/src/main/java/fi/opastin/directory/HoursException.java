package fi.opastin.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * Days that differ from the regular week, such as a summer break.
 *
 * @param until the last of the days
 * @param spans when it is open on each of them; empty for closed
 */
public record HoursException(LocalDate from, LocalDate until, List<TimeSpan> spans) {

  public HoursException {
    spans = spans.stream().sorted().toList();
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("An exception ends on the day it begins, or later");
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
