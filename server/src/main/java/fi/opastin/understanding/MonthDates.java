package fi.opastin.understanding;

import fi.opastin.understanding.DateWords.Form;
import fi.opastin.understanding.DateWords.MonthWord;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month: "24. joulukuuta", "joulukuun kuudes", "den 3 mars", "March 3rd,
 * 2027", "tammikuussa", "i mars 2027"; and days without one: "15. päivä", "den 15:e". Stateless.
 */
final class MonthDates {

  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th", "e", "a", "s", "na");
  private static final Set<String> DAY_WORDS = Set.of("paiva", "paivana", "pna", "pv", "pvna");

  /** What may stand between the parts of a date. */
  private static final Set<String> BESIDE = Set.of("", " ", ".", ". ", ",", ", ");

  private static final Set<String> LINKS = Set.of("of", "paiva", "paivana");

  private MonthDates() {}

  /** The words that such a date can begin with. */
  static Set<String> opening() {
    Set<String> words = new HashSet<>(DateCounts.ORDINALS.keySet());
    words.addAll(DateWords.MONTHS.keySet());
    words.add("twenty");
    return words;
  }

  /** A day of a month, and the last token that says so. */
  private record DayOfMonth(int day, int last) {}

  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    DayOfMonth day = day(text, at);
    if (day != null) {
      DateMention date = dayFirst(text, at, day, today);
      return date != null ? date : withoutMonth(text, at, day, today);
    }
    MonthWord word = DateWords.MONTHS.get(text.word(at));
    if (word == null) {
      return null;
    }
    DateMention date = monthFirst(text, at, word, today);
    return date != null ? date : alone(text, at, word, today);
  }

  private static @Nullable DayOfMonth day(DateText text, int at) {
    int number = text.number(at, 2);
    int day = number >= 0 ? number : DateCounts.ordinal(text.word(at));
    int last = at;
    if (day < 0
        && text.word(at).equals("twenty")
        && (text.gap(at).equals(" ") || text.gap(at).equals("-"))) {
      int unit = DateCounts.ordinal(text.word(at + 1));
      day = unit > 0 && unit < 10 ? 20 + unit : -1;
      last = at + 1;
    }
    boolean suffix =
        number >= 0
            && text.isOneOf(SUFFIXES, at + 1)
            && (text.gap(at).isEmpty() || text.gap(at).equals(":"));
    return day < 1 || day > 31 ? null : new DayOfMonth(day, suffix ? at + 1 : last);
  }

  private static @Nullable DateMention dayFirst(
      DateText text, int at, DayOfMonth day, LocalDate today) {
    int name = text.isOneOf(LINKS, day.last() + 1) ? day.last() + 2 : day.last() + 1;
    MonthWord word = DateWords.MONTHS.get(text.word(name));
    boolean beside = BESIDE.contains(text.gap(day.last()));
    boolean fits = word != null && beside && word.form() != Form.IN && word.form() != Form.OF;
    return fits ? date(text, day.day(), word.month(), at, name, today) : null;
  }

  private static @Nullable DateMention monthFirst(
      DateText text, int at, MonthWord word, LocalDate today) {
    if (word.form() == Form.IN || word.form() == Form.PARTITIVE) {
      return null;
    }
    int from = text.word(at + 1).equals("the") ? at + 2 : at + 1;
    DayOfMonth day = text.gap(at).equals(" ") ? day(text, from) : null;
    if (day == null) {
      return null;
    }
    boolean ordinal = day.last() > from || text.number(from, 2) < 0;
    boolean ends =
        ordinal
            || text.endsBehind(from)
            || text.year(from + 1) > 0
            || text.isOneOf(DAY_WORDS, from + 1);
    int last = text.isOneOf(DAY_WORDS, day.last() + 1) ? day.last() + 1 : day.last();
    return ends ? date(text, day.day(), word.month(), at, last, today) : null;
  }

  private static @Nullable DateMention date(
      DateText text, int day, Month month, int first, int last, LocalDate today) {
    int year = yearBehind(text, last, today);
    LocalDate date =
        year > 0
            ? NumericDates.date(year, month.getValue(), day)
            : NumericDates.coming(month.getValue(), day, today);
    return date == null
        ? null
        : new DateMention(new When.Day(date), first, year > 0 ? last + 1 : last);
  }

  private static int yearBehind(DateText text, int at, LocalDate today) {
    boolean beside = BESIDE.contains(text.gap(at));
    return beside ? DateWords.plausible(text.year(at + 1), today.getYear()) : -1;
  }

  /** "15. päivänä", "den 15:e", "on the 15th": of this month, or the next. */
  private static @Nullable DateMention withoutMonth(
      DateText text, int at, DayOfMonth day, LocalDate today) {
    boolean number = text.number(at, 2) > 0;
    // "4 päivä" without a point is a count as often as a date
    boolean ordinal =
        text.gap(day.last()).startsWith(".") || text.word(day.last() + 1).endsWith("na");
    boolean finnish = number && ordinal && text.isOneOf(DAY_WORDS, day.last() + 1);
    boolean article = text.word(at - 1).equals("den") || text.word(at - 1).equals("the");
    boolean suffix = number && day.last() > at;
    boolean named =
        article && text.endsBehind(day.last()) && (suffix || text.word(at - 1).equals("den"));
    if (!(finnish || number && named)) {
      return null;
    }
    LocalDate date = NumericDates.date(today.getYear(), today.getMonthValue(), day.day());
    LocalDate next = today.plusMonths(1);
    LocalDate coming =
        date == null || date.isBefore(today)
            ? NumericDates.date(next.getYear(), next.getMonthValue(), day.day())
            : date;
    int last = finnish ? day.last() + 1 : day.last();
    return coming == null ? null : new DateMention(new When.Day(coming), at, last);
  }

  private static @Nullable DateMention alone(
      DateText text, int at, MonthWord word, LocalDate today) {
    int year = yearBehind(text, at, today);
    // "I may" is no Swedish "i maj"
    boolean pronoun =
        text.word(at - 1).equals("i")
            && (text.word(at).equals("may") || text.word(at).equals("march"));
    boolean cue = text.isOneOf(DateWords.MONTH_CUES, at - 1) && !pronoun;
    boolean stands =
        switch (word.form()) {
          case IN, OF, NAME -> true;
          case PARTITIVE -> year > 0;
          case COMMON -> cue || year > 0;
          case SHORT -> year > 0;
        };
    if (!stands) {
      return null;
    }
    if (year > 0) {
      return new DateMention(new When.Month(YearMonth.of(year, word.month())), at, at + 1);
    }
    YearMonth now = YearMonth.from(today);
    YearMonth month = YearMonth.of(today.getYear(), word.month());
    if (text.isOneOf(DateWords.LAST, at - 1)) {
      YearMonth past = month.isBefore(now) ? month : month.minusYears(1);
      return new DateMention(new When.Month(past), at - 1, at);
    }
    int nextYear = CalendarUnits.nextYear(text, at + 1);
    if (nextYear > 0) {
      return new DateMention(new When.Month(month.plusYears(1)), at, nextYear);
    }
    return new DateMention(
        new When.Month(month.isBefore(now) ? month.plusYears(1) : month), at, at);
  }
}
