package fi.opastin.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a message names, as precisely as it names it, in Finnish days. Immutable.
 *
 * <p>It is a date of the calendar, however it was said: "tomorrow" is read once, on the day of the
 * turn, and stays that day.
 */
public sealed interface When {

  /** The first of its days. */
  LocalDate first();

  /** The last of its days. */
  LocalDate last();

  /** Its short form, for the sealed state and for programs: ISO 8601 where that has one. */
  String code();

  /** One day. */
  record Day(LocalDate date) implements When {
    @Override
    public LocalDate first() {
      return date;
    }

    @Override
    public LocalDate last() {
      return date;
    }

    @Override
    public String code() {
      return date.toString();
    }
  }

  /** A week from Monday to Sunday. */
  record Week(LocalDate monday) implements When {
    public Week {
      monday = monday.with(WeekFields.ISO.dayOfWeek(), 1);
    }

    /** Its number by ISO 8601, as calendars in Finland have it. */
    public int number() {
      return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    @Override
    public LocalDate first() {
      return monday;
    }

    @Override
    public LocalDate last() {
      return monday.plusDays(6);
    }

    @Override
    public String code() {
      return String.format(
          Locale.ROOT, "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }
  }

  /** A month of a year. */
  record Month(YearMonth month) implements When {
    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }

    @Override
    public String code() {
      return month.toString();
    }
  }

  /** A season of a year; the winter of a year begins in the December before. */
  record Season(Name name, int year) implements When {

    /** The four seasons, three months each. */
    public enum Name {
      SPRING(java.time.Month.MARCH),
      SUMMER(java.time.Month.JUNE),
      AUTUMN(java.time.Month.SEPTEMBER),
      WINTER(java.time.Month.DECEMBER);

      private final java.time.Month from;

      Name(java.time.Month from) {
        this.from = from;
      }
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(name == Name.WINTER ? year - 1 : year, name.from, 1);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }

    @Override
    public String code() {
      return year + "-" + name.name().toLowerCase(Locale.ROOT);
    }
  }

  /** A year. */
  record Year(int year) implements When {
    @Override
    public LocalDate first() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String code() {
      return "" + year;
    }
  }

  /** Days in a row, such as a weekend or Christmas. */
  record Span(LocalDate first, LocalDate last) implements When {
    public Span {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("A span ends on the day it begins, or later");
      }
    }

    @Override
    public String code() {
      return first + "/" + last;
    }
  }

  /** Whether it is over on a day. */
  default boolean isOverOn(LocalDate day) {
    return last().isBefore(day);
  }

  /** Reads the short form; empty for anything else. */
  static Optional<When> parse(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(Code.read(code));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Reading of the short form. */
  final class Code {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-([a-z]{6})");

    private Code() {}

    private static When read(String code) {
      int slash = code.indexOf('/');
      if (slash > 0) {
        return new Span(
            LocalDate.parse(code.substring(0, slash)), LocalDate.parse(code.substring(slash + 1)));
      }
      Matcher week = WEEK.matcher(code);
      if (week.matches()) {
        return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
      }
      Matcher season = SEASON.matcher(code);
      if (season.matches()) {
        return new Season(
            Season.Name.valueOf(season.group(2).toUpperCase(Locale.ROOT)),
            Integer.parseInt(season.group(1)));
      }
      return switch (code.length()) {
        case 4 -> new Year(Integer.parseInt(code));
        case 7 -> new Month(YearMonth.parse(code));
        default -> new Day(LocalDate.parse(code));
      };
    }
  }

  /** A week by its number; a year has 52 or 53. */
  static When.Week week(int year, int number) {
    LocalDate january = LocalDate.of(year, java.time.Month.JANUARY, 4);
    if (number < 1 || number > january.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
      throw new DateTimeException("no such week");
    }
    return new Week(january.plusWeeks(number - 1));
  }
}
