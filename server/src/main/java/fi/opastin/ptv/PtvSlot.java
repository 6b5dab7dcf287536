package fi.opastin.ptv;

import fi.opastin.directory.TimeSpan;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and times of one opening; what cannot be read is noted at its place. */
final class PtvSlot {

  private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-4]):([0-5][0-9])(:.*)?");

  private PtvSlot() {}

  /** The time from opening to closing within a day. */
  static Optional<TimeSpan> span(PtvNode slot) {
    int opens = minutes(slot, "from");
    int closes = minutes(slot, "to");
    if (opens < 0 || closes < 0) {
      return Optional.empty();
    }
    int end = closes == 0 ? TimeSpan.DAY : closes;
    if (opens >= end || end > TimeSpan.DAY) {
      slot.warn("to", "Hours end before they begin; the hours are left out");
      return Optional.empty();
    }
    return Optional.of(new TimeSpan(opens, end));
  }

  /** Minutes after midnight, or -1. */
  static int minutes(PtvNode slot, String field) {
    Matcher clock = CLOCK.matcher(slot.text(field).orElse(""));
    if (!clock.matches()) {
      slot.warn(field, "is no time; the hours are left out");
      return -1;
    }
    return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
  }

  /** A day by its English name. */
  static Optional<DayOfWeek> weekday(PtvNode slot, String field) {
    try {
      return Optional.of(DayOfWeek.valueOf(slot.text(field).orElse("").toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException noDay) {
      slot.warn(field, "is no day of the week; the hours are left out");
      return Optional.empty();
    }
  }
}
