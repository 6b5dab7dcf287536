package fi.opastin.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week. A weekday alone is the coming one, never today: who means today says so. "Ensi
 * maanantaina" is the coming one, too; "next Friday" and "nästa fredag" are that of the next week.
 * Stateless.
 */
final class WeekdayDates {

  /** What may stand between a week and its day: "next week on Monday". */
  private static final Set<String> LINKS = Set.of("on", "pa", "of", "the", "i");

  private WeekdayDates() {}

  /** The words that a weekday can begin with, but for those of its week. */
  static Set<String> opening() {
    Set<String> words = new HashSet<>(DateWords.WEEKDAYS.keySet());
    words.addAll(DateWords.SHORT_WEEKDAYS.keySet());
    words.add("i");
    return words;
  }

  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    DateMention weekFirst = weekFirst(text, at, today);
    if (weekFirst != null) {
      return weekFirst;
    }
    if (text.word(at).equals("i")) {
      DayOfWeek past = DateWords.PAST_WEEKDAYS.get(text.word(at + 1));
      return past == null ? null : new DateMention(last(past, today), at, at + 1);
    }
    DayOfWeek day = day(text, at);
    if (day == null) {
      return null;
    }
    int behind = text.isOneOf(LINKS, at + 1) ? at + 2 : at + 1;
    DateMention week = CalendarUnits.week(text, behind, today);
    if (week != null && text.gap(at).isBlank()) {
      return new DateMention(in(week, day), at, week.last());
    }
    if (text.isOneOf(DateWords.LAST, at - 1)) {
      return new DateMention(last(day, today), at - 1, at);
    }
    boolean next = text.isOneOf(DateWords.NEXT, at - 1);
    LocalDate date =
        next
            ? new When.Week(today).monday().plusWeeks(1).plusDays(day.getValue() - 1L)
            : today.with(TemporalAdjusters.next(day));
    boolean marked =
        next || text.isOneOf(DateWords.COMING, at - 1) || text.isOneOf(DateWords.THIS, at - 1);
    return new DateMention(new When.Day(date), marked ? at - 1 : at, at);
  }

  /** "Ensi viikon maanantaina", "next week on Monday". */
  private static @Nullable DateMention weekFirst(DateText text, int at, LocalDate today) {
    DateMention week = CalendarUnits.week(text, at, today);
    if (week == null || !text.gap(week.last()).isBlank()) {
      return null;
    }
    int behind = text.isOneOf(LINKS, week.last() + 1) ? week.last() + 2 : week.last() + 1;
    DayOfWeek day = DateWords.WEEKDAYS.get(text.word(behind));
    return day == null ? null : new DateMention(in(week, day), at, behind);
  }

  /** A weekday by its name; by two letters only behind "ensi", since "la" and "to" are words. */
  private static @Nullable DayOfWeek day(DateText text, int at) {
    DayOfWeek named = DateWords.WEEKDAYS.get(text.word(at));
    boolean marked = text.word(at - 1).equals("ensi") || text.word(at - 1).equals("ens");
    return named == null && marked ? DateWords.SHORT_WEEKDAYS.get(text.word(at)) : named;
  }

  private static When in(DateMention week, DayOfWeek day) {
    return new When.Day(week.when().first().plusDays(day.getValue() - 1L));
  }

  private static When last(DayOfWeek day, LocalDate today) {
    return new When.Day(today.with(TemporalAdjusters.previous(day)));
  }
}
