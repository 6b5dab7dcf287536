package fi.opastin.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a service is open, in Finnish time. Immutable and safe to share.
 *
 * @param regular the spans of each weekday in order; a day without any is closed
 * @param exceptions days that differ; the first one that covers a day counts
 * @param openOnHolidays whether the regular week holds on public holidays, too
 */
public record OpeningHours(
    Map<DayOfWeek, List<TimeSpan>> regular,
    List<HoursException> exceptions,
    boolean openOnHolidays) {

  /** The time zone of all hours. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private static final int DAYS_AHEAD = 62;

  public OpeningHours {
    Map<DayOfWeek, List<TimeSpan>> ordered = new EnumMap<>(DayOfWeek.class);
    regular.forEach((day, spans) -> ordered.put(day, spans.stream().sorted().toList()));
    regular = Collections.unmodifiableMap(ordered);
    exceptions = List.copyOf(exceptions);
  }

  /** Open at a moment, until when, or when next. */
  public OpenState at(Instant moment) {
    return at(moment.atZone(ZONE));
  }

  /** Open at a moment, until when, or when next. */
  public OpenState at(ZonedDateTime moment) {
    ZonedDateTime local = moment.withZoneSameInstant(ZONE);
    int minute = local.getHour() * 60 + local.getMinute();
    for (TimeSpan span : on(local.toLocalDate())) {
      if (span.contains(minute)) {
        return new OpenState(true, closing(local.toLocalDate(), span), Optional.empty());
      }
    }
    return new OpenState(false, Optional.empty(), opening(local.toLocalDate(), minute));
  }

  /** The spans of a day, with holidays and exceptions. */
  public List<TimeSpan> on(LocalDate day) {
    for (HoursException exception : exceptions) {
      if (exception.covers(day)) {
        return exception.spans();
      }
    }
    if (!openOnHolidays && FinnishHolidays.isHoliday(day)) {
      return List.of();
    }
    return regular.getOrDefault(day.getDayOfWeek(), List.of());
  }

  /** The end of a span, followed over midnight and from slot to slot; empty where it never ends. */
  private Optional<ZonedDateTime> closing(LocalDate day, TimeSpan span) {
    LocalDate last = day;
    int closes = span.closes();
    for (int ahead = 0; ahead < DAYS_AHEAD; ) {
      int from = closes == TimeSpan.DAY ? 0 : closes;
      LocalDate candidate = closes == TimeSpan.DAY ? last.plusDays(1) : last;
      Optional<TimeSpan> following =
          on(candidate).stream().filter(next -> next.opens() == from).findFirst();
      if (following.isEmpty()) {
        return Optional.of(time(last, closes));
      }
      ahead += candidate.equals(last) ? 0 : 1;
      last = candidate;
      closes = following.get().closes();
    }
    return Optional.empty();
  }

  private Optional<ZonedDateTime> opening(LocalDate today, int minute) {
    for (int ahead = 0; ahead < DAYS_AHEAD; ahead++) {
      LocalDate day = today.plusDays(ahead);
      for (TimeSpan span : on(day)) {
        if (ahead > 0 || span.opens() > minute) {
          return Optional.of(time(day, span.opens()));
        }
      }
    }
    return Optional.empty();
  }

  private static ZonedDateTime time(LocalDate day, int minute) {
    return minute == TimeSpan.DAY
        ? day.plusDays(1).atStartOfDay(ZONE)
        : day.atTime(minute / 60, minute % 60).atZone(ZONE);
  }
}
