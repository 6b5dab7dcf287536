package fi.opastin.reports;

import fi.opastin.directory.FinnishHolidays;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A part of a day; no finer time of a turn is counted. */
public enum DayPart {
  /** 0–6. */
  NIGHT,
  /** 6–8. */
  EARLY,
  /** 8–16, when offices are open. */
  OFFICE,
  /** 16–20. */
  EVENING,
  /** 20–24. */
  LATE;

  private static final int DAWN = 6;
  private static final int OPENING = 8;
  private static final int CLOSING = 16;
  private static final int DUSK = 20;

  /** The part that a moment in Finland falls into. */
  public static DayPart of(ZonedDateTime moment) {
    int hour = moment.getHour();
    if (hour < DAWN) {
      return NIGHT;
    } else if (hour < OPENING) {
      return EARLY;
    } else if (hour < CLOSING) {
      return OFFICE;
    }
    return hour < DUSK ? EVENING : LATE;
  }

  /** Whether offices are closed: outside 8–16, at weekends, on holidays. */
  public static boolean isOutside(ZonedDateTime moment) {
    DayOfWeek day = moment.getDayOfWeek();
    return of(moment) != OFFICE
        || day == DayOfWeek.SATURDAY
        || day == DayOfWeek.SUNDAY
        || FinnishHolidays.isHoliday(moment.toLocalDate());
  }

  /** Its name in the database and in CSV. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
