package fi.opastin.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weeks, months and years from here: "ensi viikolla", "den här månaden", "last year", "viikolla
 * 42", "vuonna 2027", "at the weekend". Stateless.
 */
final class CalendarUnits {

  private static final Set<String> WEEK =
      Set.of(
          "viikolla",
          "viikko",
          "viikon",
          "viikoksi",
          "viikolle",
          "viikol",
          "vecka",
          "veckan",
          "veckas",
          "veckans",
          "week",
          "weeks");
  private static final Set<String> MONTH =
      Set.of(
          "kuussa",
          "kuus",
          "kuun",
          "kuukausi",
          "kuukaudessa",
          "kuukautena",
          "kuuksi",
          "manad",
          "manaden",
          "month",
          "months");
  private static final Set<String> YEAR =
      Set.of(
          "vuonna", "vuoden", "vuosi", "vuodeksi", "vuodelle", "vuotena", "aret", "year", "years");
  private static final Set<String> WEEKEND =
      Set.of(
          "viikonloppuna",
          "viikonloppu",
          "viikonloppuisin",
          "viikonlopun",
          "viikonlopuksi",
          "vklp",
          "helgen",
          "helg",
          "helger",
          "helgerna",
          "veckoslutet",
          "veckoslut",
          "weekend",
          "weekends");
  private static final Set<String> WEEK_NUMBER =
      Set.of("viikolla", "viikko", "viikon", "vko", "vk", "vecka", "week");
  private static final Set<String> IN_YEAR =
      Set.of("vuonna", "vuoden", "vuodesta", "vuodelle", "vuoteen", "in", "year", "since", "until");

  private CalendarUnits() {}

  /** The words that a unit can begin with. */
  static Set<String> opening() {
    Set<String> words = new HashSet<>(Set.of("den", "det", "i", "ar"));
    List.of(
            DateWords.COMING,
            DateWords.NEXT,
            DateWords.THIS,
            DateWords.LAST,
            WEEKEND,
            WEEK_NUMBER,
            IN_YEAR)
        .forEach(words::addAll);
    return words;
  }

  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    int step = step(text, at);
    if (step != NONE) {
      DateMention mention = unit(text, unitBehind(text, at), step, today);
      return mention == null ? null : mention.from(at);
    }
    DateMention numbered = numbered(text, at, today);
    if (numbered != null) {
      return numbered;
    }
    if (text.word(at).equals("i") && text.word(at + 1).equals("veckan")) {
      return new DateMention(new When.Week(today), at, at + 1);
    }
    // "är" without its dots looks like "år": only the true letter, or none at all, is a year
    if (text.word(at).equals("i") && isAr(text, at + 1)) {
      return new DateMention(new When.Year(today.getYear()), at, at + 1);
    }
    return text.isOneOf(WEEKEND, at) ? new DateMention(weekend(today, 0), at, at) : null;
  }

  private static final int NONE = Integer.MIN_VALUE;

  /** How many units from here: 1 for "next", 0 for "this", -1 for "last", or none. */
  private static int step(DateText text, int at) {
    if (text.isOneOf(DateWords.COMING, at) || text.isOneOf(DateWords.NEXT, at)) {
      return 1;
    }
    if (text.isOneOf(DateWords.THIS, at) || isDenHar(text, at)) {
      return 0;
    }
    return text.isOneOf(DateWords.LAST, at) ? -1 : NONE;
  }

  private static boolean isDenHar(DateText text, int at) {
    return (text.word(at).equals("den") || text.word(at).equals("det"))
        && text.word(at + 1).equals("har");
  }

  private static int unitBehind(DateText text, int at) {
    return isDenHar(text, at) ? at + 2 : at + 1;
  }

  private static @Nullable DateMention unit(DateText text, int at, int step, LocalDate today) {
    if (text.isOneOf(WEEK, at)) {
      return new DateMention(new When.Week(today.plusWeeks(step)), at, at);
    }
    if (text.isOneOf(MONTH, at)) {
      return new DateMention(new When.Month(YearMonth.from(today).plusMonths(step)), at, at);
    }
    if (text.isOneOf(YEAR, at) || isAr(text, at)) {
      return new DateMention(new When.Year(today.getYear() + step), at, at);
    }
    return text.isOneOf(WEEKEND, at) ? new DateMention(weekend(today, step), at, at) : null;
  }

  /** The last token of "next year" that begins at a place, or -1. */
  static int nextYear(DateText text, int at) {
    boolean next = step(text, at) == 1 && (text.isOneOf(YEAR, at + 1) || isAr(text, at + 1));
    return next ? at + 1 : -1;
  }

  /** The Monday of the week that is named at a place, as in "next week on Monday", or null. */
  static @Nullable DateMention week(DateText text, int at, LocalDate today) {
    int step = step(text, at);
    int unit = unitBehind(text, at);
    return step != NONE && text.isOneOf(WEEK, unit)
        ? new DateMention(new When.Week(today.plusWeeks(step)), at, unit)
        : null;
  }

  private static boolean isAr(DateText text, int at) {
    return text.dotted(at).equals("år") || text.dotted(at).equals("ar");
  }

  /** "This weekend" and "the weekend" are the one that comes, on a Sunday the one that it is. */
  private static When weekend(LocalDate today, int step) {
    LocalDate saturday = new When.Week(today).monday().plusDays(5);
    // "next weekend" said before Saturday is mostly the one that comes
    int weeks = step > 0 && today.isBefore(saturday) ? 0 : step;
    return new When.Span(saturday.plusWeeks(weeks), saturday.plusWeeks(weeks).plusDays(1));
  }

  private static @Nullable DateMention numbered(DateText text, int at, LocalDate today) {
    int number = text.number(at + 1, 2);
    boolean beside = (text.gap(at).equals(" ") || text.gap(at).equals(". "));
    if (number > 0 && beside && text.isOneOf(WEEK_NUMBER, at) && !isRatio(text, at + 1)) {
      return weekNumber(number, at, today);
    }
    int year = DateWords.plausible(text.year(at + 1), today.getYear());
    boolean named = text.isOneOf(IN_YEAR, at) || isAr(text, at);
    boolean amount =
        !text.gap(at + 1).isBlank() && "€$%".indexOf(text.gap(at + 1).strip().charAt(0)) >= 0;
    boolean free = year > 0 && beside && !amount && !text.word(at + 2).startsWith("eur");
    return free && named ? new DateMention(new When.Year(year), at, at + 1) : null;
  }

  private static boolean isRatio(DateText text, int at) {
    return text.gap(at).startsWith("/") || text.gap(at).startsWith(",");
  }

  private static @Nullable DateMention weekNumber(int number, int at, LocalDate today) {
    int year = today.get(IsoFields.WEEK_BASED_YEAR);
    boolean over = number < today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    try {
      return new DateMention(When.week(over ? year + 1 : year, number), at, at + 1);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
