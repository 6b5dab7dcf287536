package fi.opastin.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Days on which offices in Finland are closed: the church holidays of the Church Act (kirkkolaki
 * 652/2023), New Year, Epiphany, May Day (law 272/1944) and Independence Day (law 388/1937); and
 * Midsummer Eve and Christmas Eve, which are no public holidays but on which offices are closed all
 * the same. Easter by the anonymous Gregorian computus (Meeus, Jones, Butcher). Stateless.
 */
public final class FinnishHolidays {

  private FinnishHolidays() {}

  /** Whether offices are closed on a day for a holiday. */
  public static boolean isHoliday(LocalDate day) {
    int date = day.getDayOfMonth();
    return switch (day.getMonth()) {
      case JANUARY -> date == 1 || date == 6;
      case MARCH, APRIL -> isMovable(day);
      case MAY -> date == 1 || isMovable(day);
      case JUNE -> isMovable(day) || isMidsummer(day);
      case OCTOBER -> isAllSaints(day);
      case NOVEMBER -> isAllSaints(day);
      case DECEMBER -> date == 6 || (date >= 24 && date <= 26);
      case FEBRUARY, JULY, AUGUST, SEPTEMBER -> false;
    };
  }

  /** Good Friday, Easter, Easter Monday, Ascension and Pentecost. */
  private static boolean isMovable(LocalDate day) {
    long sinceEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return sinceEaster == -2
        || sinceEaster == 0
        || sinceEaster == 1
        || sinceEaster == 39
        || sinceEaster == 49;
  }

  /** Friday and Saturday of the midsummer weekend: the Saturday falls on 20–26 June. */
  private static boolean isMidsummer(LocalDate day) {
    LocalDate saturday = day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.plusDays(1) : day;
    return saturday.getDayOfWeek() == DayOfWeek.SATURDAY
        && saturday.getDayOfMonth() >= 20
        && saturday.getDayOfMonth() <= 26;
  }

  /** The Saturday between 31 October and 6 November. */
  private static boolean isAllSaints(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        && (day.getMonth() == Month.OCTOBER ? day.getDayOfMonth() == 31 : day.getDayOfMonth() <= 6);
  }

  /** Easter Sunday of a year. */
  public static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
