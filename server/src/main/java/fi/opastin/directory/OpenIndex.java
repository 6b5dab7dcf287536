package fi.opastin.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;

/**
 * The hours of many services laid flat, for asking thousands of them whether they are open. Says
 * the same as {@link OpeningHours#at}; hours that are too old count as not open. Immutable once
 * built and safe to share.
 */
final class OpenIndex {

  private static final int[] CLOSED = {};

  /** By weekday and position: opening and closing minutes in pairs. */
  private final int[][][] week = new int[DayOfWeek.values().length][][];

  private final long[] freshUntil;
  private final BitSet openOnHolidays = new BitSet();
  private final BitSet withExceptions = new BitSet();
  private final List<Service> services;

  OpenIndex(List<Service> services) {
    this.services = services;
    freshUntil = new long[services.size()];
    for (DayOfWeek day : DayOfWeek.values()) {
      week[day.ordinal()] = new int[services.size()][];
    }
    for (int i = 0; i < services.size(); i++) {
      freshUntil[i] = Long.MIN_VALUE;
      if (services.get(i).hours().isPresent()) {
        add(i, services.get(i).hours().get());
      }
    }
  }

  private void add(int position, Sourced<OpeningHours> hours) {
    freshUntil[position] =
        hours.source().freshUntil().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    openOnHolidays.set(position, hours.value().openOnHolidays());
    withExceptions.set(position, !hours.value().exceptions().isEmpty());
    hours.value().regular().forEach((day, spans) -> week[day.ordinal()][position] = flat(spans));
  }

  private static int[] flat(List<TimeSpan> spans) {
    int[] minutes = spans.isEmpty() ? CLOSED : new int[2 * spans.size()];
    for (int i = 0; i < spans.size(); i++) {
      minutes[2 * i] = spans.get(i).opens();
      minutes[2 * i + 1] = spans.get(i).closes();
    }
    return minutes;
  }

  /** The services that are open at a moment in Finnish time. */
  BitSet openAt(ZonedDateTime local) {
    BitSet open = new BitSet(freshUntil.length);
    long day = local.toLocalDate().toEpochDay();
    int minute = local.getHour() * 60 + local.getMinute();
    boolean holiday = FinnishHolidays.isHoliday(local.toLocalDate());
    int[][] today = week[local.getDayOfWeek().ordinal()];
    for (int i = 0; i < freshUntil.length; i++) {
      if (day > freshUntil[i]) {
        continue;
      }
      if (withExceptions.get(i)) {
        open.set(i, services.get(i).hours().orElseThrow().value().at(local).now());
      } else if (today[i] != null && (!holiday || openOnHolidays.get(i))) {
        open.set(i, isWithin(today[i], minute));
      }
    }
    return open;
  }

  private static boolean isWithin(int[] minutes, int minute) {
    for (int i = 0; i < minutes.length; i += 2) {
      if (minute >= minutes[i] && minute < minutes[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
