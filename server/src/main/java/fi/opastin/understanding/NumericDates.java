package fi.opastin.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: "15.1.", "15.1.2027", "24.–26.12.", "24/12", "2027-01-15". A pair of numbers
 * that may as well be a clock time, a grade or an amount is no date. Stateless.
 */
final class NumericDates {

  /** Words before numbers with a point that are no dates. */
  private static final Set<String> NO_DATE =
      Set.of(
          "klo",
          "kello",
          "kl",
          "klockan",
          "at",
          "keskiarvo",
          "keskiarvolla",
          "ka",
          "versio",
          "version",
          "numero",
          "nro",
          "pykala",
          "kohta",
          "luku",
          "medeltal",
          "medeltalet",
          "snitt",
          "average",
          "gpa",
          "grade",
          "grades",
          "point",
          "kapitel",
          "noin",
          "alle",
          "yli",
          "cirka",
          "about");

  /** Words behind numbers with a point that make an amount of them. */
  private static final Set<String> UNITS =
      Set.of(
          "v",
          "vuotta",
          "vuoden",
          "vuotias",
          "vuotiaana",
          "euroa",
          "euron",
          "e",
          "eur",
          "h",
          "t",
          "tuntia",
          "tunnin",
          "min",
          "minuuttia",
          "km",
          "op",
          "kk",
          "kuukautta",
          "kuukauden",
          "viikkoa",
          "viikon",
          "prosenttia",
          "pistetta",
          "kg",
          "m",
          "ar",
          "ars",
          "kr",
          "euro",
          "timmar",
          "timme",
          "manader",
          "veckor",
          "procent",
          "poang",
          "years",
          "year",
          "yrs",
          "hours",
          "months",
          "weeks",
          "points",
          "percent",
          "million",
          "miljoonaa");

  /** Words before a bare pair of numbers that make a date of it. */
  private static final Set<String> CUES =
      Set.of(
          "auki",
          "avoinna",
          "kiinni",
          "oppet",
          "oppen",
          "stangt",
          "open",
          "closed",
          "paivana",
          "pvm",
          "den",
          "date",
          "alkaen",
          "ennen",
          "viimeistaan");

  /** What stands between the ends of a range, a point of the first end with it. */
  private static final Set<String> RANGES =
      Set.of("-", ".-", " -", ". -", "- ", ".- ", " - ", ". - ");

  private static final String AMOUNTS = "€$£%";
  private static final String JOINING = ".,:/ -";
  private static final int HOURS = 24;
  private static final int MONTHS = 12;

  private NumericDates() {}

  /** What stands at a place: a day, and whether its year was given. */
  private record Part(LocalDate day, boolean year, int last) {}

  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    if (text.number(at, 4) < 0 || isJoinedBefore(text, at)) {
      return null;
    }
    DateMention iso = iso(text, at, today);
    if (iso != null) {
      return iso;
    }
    int from = text.number(at, 2);
    Part first = part(text, at, today);
    if (first == null) {
      Part last = isRange(text, at) ? part(text, at + 1, today) : null;
      return last == null || from < 1 || from >= last.day().getDayOfMonth()
          ? null
          : span(last.day().withDayOfMonth(from), last.day(), at, last.last());
    }
    Part last = isRange(text, first.last()) ? part(text, first.last() + 1, today) : null;
    if (last == null) {
      return new DateMention(new When.Day(first.day()), at, first.last());
    }
    LocalDate begin =
        last.year() && !first.year() ? first.day().withYear(last.day().getYear()) : first.day();
    LocalDate end =
        last.day().isBefore(begin) && !last.year() ? last.day().plusYears(1) : last.day();
    return end.isBefore(begin)
        ? new DateMention(new When.Day(first.day()), at, first.last())
        : span(begin, end, at, last.last());
  }

  private static DateMention span(LocalDate from, LocalDate until, int first, int last) {
    return new DateMention(new When.Span(from, until), first, last);
  }

  private static boolean isRange(DateText text, int at) {
    return RANGES.contains(text.gap(at));
  }

  /** Whether the number goes on from one before, as in a phone number or a version. */
  private static boolean isJoinedBefore(DateText text, int at) {
    String gap = text.gap(at - 1);
    boolean number = at > 0 && text.tokens().get(at - 1).isNumber();
    return at > 0
        && (gap.isEmpty()
            || number && gap.length() == 1 && JOINING.indexOf(gap.charAt(0)) >= 0
            || AMOUNTS.indexOf(text.text().charAt(text.tokens().get(at).start() - 1)) >= 0);
  }

  private static @Nullable DateMention iso(DateText text, int at, LocalDate today) {
    int year = DateWords.plausible(text.year(at), today.getYear());
    boolean joined = text.gap(at).equals("-") && text.gap(at + 1).equals("-");
    LocalDate day =
        year < 0 || !joined ? null : date(year, text.number(at + 1, 2), text.number(at + 2, 2));
    return day == null || goesOn(text, at + 2)
        ? null
        : new DateMention(new When.Day(day), at, at + 2);
  }

  private static @Nullable Part part(DateText text, int at, LocalDate today) {
    int day = text.number(at, 2);
    int month = text.number(at + 1, 2);
    String sign = text.gap(at);
    boolean point = sign.equals(".") || sign.equals(". ");
    if (day < 1 || month < 1 || !(point || sign.equals("/"))) {
      return null;
    }
    int year = year(text, at + 1, sign, today);
    if (year > 0) {
      LocalDate date = date(year, month, day);
      // 12/24/2026 is how Americans write it
      LocalDate shown = date == null && sign.equals("/") ? date(year, day, month) : date;
      return shown == null || goesOn(text, at + 2) ? null : new Part(shown, true, at + 2);
    }
    LocalDate date = coming(month, day, today);
    boolean dotted = point && text.gap(at + 1).startsWith(".");
    boolean may = dotted || (point ? isDate(text, at, day) : day > MONTHS && day != HOURS);
    return date == null || !may || isAmount(text, at) || goesOn(text, at + 1)
        ? null
        : new Part(date, false, at + 1);
  }

  /** A year behind the month, or -1. */
  private static int year(DateText text, int month, String sign, LocalDate today) {
    String gap = text.gap(month);
    int full = text.year(month + 1);
    if (full > 0 && (gap.equals(sign) || gap.equals(". ") || gap.equals("."))) {
      return DateWords.plausible(full, today.getYear());
    }
    int two = text.word(month + 1).length() == 2 ? text.number(month + 1, 2) : -1;
    return two >= 0 && gap.equals(sign.strip()) && !sign.isBlank()
        ? DateWords.plausible(2000 + two, today.getYear())
        : -1;
  }

  /** Whether a pair without a point behind it is a date and no clock time or grade. */
  private static boolean isDate(DateText text, int at, int day) {
    return day >= HOURS
        || text.isOneOf(CUES, at - 1)
        || DateWords.WEEKDAYS.containsKey(text.word(at - 1))
        || DateWords.SHORT_WEEKDAYS.containsKey(text.word(at - 1));
  }

  private static boolean isAmount(DateText text, int at) {
    String gap = text.gap(at + 1).strip();
    return text.before(NO_DATE, at, 2)
        || isGrade(text.word(at - 1))
        || isGrade(text.word(at - 2))
        || text.isOneOf(UNITS, at + 2) && !gap.startsWith(".")
        || !gap.isEmpty() && AMOUNTS.indexOf(gap.charAt(0)) >= 0;
  }

  private static boolean isGrade(String word) {
    return word.startsWith("keskiarv") || word.startsWith("medelt");
  }

  /** Whether more digits are joined behind, so that all of it is something else. */
  private static boolean goesOn(DateText text, int last) {
    boolean number = last + 1 < text.size() && text.tokens().get(last + 1).isNumber();
    String gap = text.gap(last);
    boolean letters = last + 1 < text.size() && gap.isEmpty();
    return letters || number && (gap.equals(".") || gap.equals(",") || gap.equals(":"));
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return month < 1 || day < 1 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The next such day from today on; the 29th of February may be years away. */
  static @Nullable LocalDate coming(int month, int day, LocalDate today) {
    LocalDate date = date(today.getYear(), month, day);
    return date != null && !date.isBefore(today) ? date : date(today.getYear() + 1, month, day);
  }
}
