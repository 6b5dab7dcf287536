package fi.opastin.knowledge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A first suggestion, shown all year or in a season that comes every year. Immutable.
 *
 * @param topic what it suggests
 * @param season when it is shown; empty for always
 */
public record Starter(TopicId topic, Optional<Season> season) {

  /** Days of the year, both ends included; it may run over New Year. */
  public record Season(MonthDay from, MonthDay until) {

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
      MonthDay at = MonthDay.from(day);
      boolean afterStart = !at.isBefore(from);
      boolean beforeEnd = !at.isAfter(until);
      return from.isAfter(until) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }
  }

  /** What is suggested on a day: those in season first, each topic once, at most {@code limit}. */
  static List<TopicId> on(LocalDate day, List<Starter> starters, int limit) {
    return starters.stream()
        .filter(starter -> starter.holdsOn(day))
        .sorted(Comparator.comparingInt(starter -> starter.season().isPresent() ? 0 : 1))
        .map(Starter::topic)
        .distinct()
        .limit(limit)
        .toList();
  }

  /** Whether it may be shown on a day. */
  public boolean holdsOn(LocalDate day) {
    return season.map(s -> s.contains(day)).orElse(true);
  }
}
