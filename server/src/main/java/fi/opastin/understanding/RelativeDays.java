package fi.opastin.understanding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days counted from the day of the turn: "huomenna", "i övermorgon", "the day before yesterday",
 * "kahden viikon päästä", "om tre dagar", "two weeks ago", "kuukauden sisällä". Stateless.
 */
final class RelativeDays {

  private static final Map<String, Integer> ONE_WORD =
      Map.ofEntries(
          Map.entry("tanaan", 0),
          Map.entry("tanaa", 0),
          Map.entry("idag", 0),
          Map.entry("ikvall", 0),
          Map.entry("today", 0),
          Map.entry("tonight", 0),
          Map.entry("huomenna", 1),
          Map.entry("huomena", 1),
          Map.entry("huomenn", 1),
          Map.entry("huomen", 1),
          Map.entry("huomiseksi", 1),
          Map.entry("huomiselle", 1),
          Map.entry("huomisaamuna", 1),
          Map.entry("huomisiltana", 1),
          Map.entry("huomenaamulla", 1),
          Map.entry("imorgon", 1),
          Map.entry("imorron", 1),
          Map.entry("tomorrow", 1),
          Map.entry("tomorow", 1),
          Map.entry("tommorow", 1),
          Map.entry("tommorrow", 1),
          Map.entry("tomorrows", 1),
          Map.entry("tmrw", 1),
          Map.entry("ylihuomenna", 2),
          Map.entry("ylihuomen", 2),
          Map.entry("iovermorgon", 2),
          Map.entry("overmorgon", 2),
          Map.entry("eilen", -1),
          Map.entry("igar", -1),
          Map.entry("yesterday", -1),
          Map.entry("toissapaivana", -2));

  private static final Map<String, Integer> TWO_WORDS =
      Map.ofEntries(
          Map.entry("i dag", 0),
          Map.entry("i kvall", 0),
          Map.entry("i eftermiddag", 0),
          Map.entry("tana aamuna", 0),
          Map.entry("tana iltana", 0),
          Map.entry("tana iltapaivana", 0),
          Map.entry("tana paivana", 0),
          Map.entry("this morning", 0),
          Map.entry("this afternoon", 0),
          Map.entry("this evening", 0),
          Map.entry("i morgon", 1),
          Map.entry("i morron", 1),
          Map.entry("i overmorgon", 2),
          Map.entry("i gar", -1),
          Map.entry("i forrgar", -2));

  private static final Set<String> DAYS =
      Set.of("paivan", "paivaa", "paivien", "dag", "dagar", "dagars", "day", "days");
  private static final Set<String> WEEKS =
      Set.of("viikon", "viikkoa", "viikkojen", "vecka", "veckor", "veckors", "week", "weeks");
  private static final Set<String> MONTHS =
      Set.of("kuukauden", "kuukautta", "kk", "manad", "manader", "month", "months");
  private static final Set<String> YEARS = Set.of("vuoden", "vuotta", "ar", "year", "years");
  private static final Set<String> AHEAD = Set.of("paasta", "paast", "kuluttua", "kuluttuu", "pst");
  private static final Set<String> WITHIN = Set.of("sisalla", "sisaan", "sisal", "kuluessa");
  private static final Set<String> AGO = Set.of("sitten", "sit", "ago", "sedan");
  private static final Set<String> ONE_OF_THEM = Set.of("paivan", "viikon", "kuukauden", "vuoden");
  private static final int MOST = 60;

  private RelativeDays() {}

  /** The words, numbers in words among them, that such a day can begin with. */
  static Set<String> opening() {
    Set<String> words = new HashSet<>(ONE_WORD.keySet());
    TWO_WORDS.keySet().forEach(pair -> words.add(pair.substring(0, pair.indexOf(' '))));
    words.addAll(DateCounts.CARDINALS.keySet());
    words.addAll(ONE_OF_THEM);
    words.addAll(Set.of("day", "in", "om", "inom", "within", "for", "puolen", "half"));
    return words;
  }

  /** A stretch of time, and the last token of it. */
  private record Stretch(int count, String unit, int last) {

    LocalDate from(LocalDate day, int sign) {
      int n = sign * count;
      if (DAYS.contains(unit)) {
        return day.plusDays(n);
      }
      return WEEKS.contains(unit)
          ? day.plusWeeks(n)
          : MONTHS.contains(unit) ? day.plusMonths(n) : day.plusYears(n);
    }

    boolean isExact() {
      return DAYS.contains(unit) || WEEKS.contains(unit);
    }

    When at(LocalDate today, int sign) {
      LocalDate day = from(today, sign);
      return isExact() ? new When.Day(day) : new When.Month(YearMonth.from(day));
    }
  }

  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    DateMention named = named(text, at, today);
    if (named != null) {
      return named;
    }
    String word = text.word(at);
    return switch (word) {
      case "in", "om", "inom", "within", "for" -> behindPreposition(text, at, word, today);
      default -> beforePostposition(text, at, today);
    };
  }

  private static @Nullable DateMention named(DateText text, int at, LocalDate today) {
    String pair = text.word(at) + " " + text.word(at + 1);
    boolean beside = text.gap(at).equals(" ");
    if (beside && (pair.equals("day after") || pair.equals("day before"))) {
      int days =
          switch (text.word(at + 2)) {
            case "tomorrow" -> pair.equals("day after") ? 2 : 0;
            case "yesterday" -> pair.equals("day before") ? -2 : 0;
            default -> 0;
          };
      return days == 0 ? null : new DateMention(new When.Day(today.plusDays(days)), at, at + 2);
    }
    Integer two = beside ? TWO_WORDS.get(pair) : null;
    if (two != null) {
      return new DateMention(new When.Day(today.plusDays(two)), at, at + 1);
    }
    Integer one = ONE_WORD.get(text.word(at));
    return one == null ? null : new DateMention(new When.Day(today.plusDays(one)), at, at);
  }

  /** "In two weeks", "om en månad", "för två år sedan", "within a week". */
  private static @Nullable DateMention behindPreposition(
      DateText text, int at, String word, LocalDate today) {
    Stretch stretch = text.gap(at).isBlank() ? stretch(text, at + 1) : null;
    if (stretch == null) {
      return null;
    }
    int last = text.word(stretch.last() + 1).equals("time") ? stretch.last() + 1 : stretch.last();
    return switch (word) {
      case "inom", "within" ->
          new DateMention(new When.Span(today, stretch.from(today, 1)), at, last);
      case "for" ->
          text.word(last + 1).equals("sedan")
              ? new DateMention(stretch.at(today, -1), at, last + 1)
              : null;
      default -> new DateMention(stretch.at(today, 1), at, last);
    };
  }

  /** "Kahden viikon päästä", "viikon sisällä", "kaksi vuotta sitten", "three days from now". */
  private static @Nullable DateMention beforePostposition(DateText text, int at, LocalDate today) {
    Stretch counted = stretch(text, at);
    Stretch stretch = counted != null ? counted : one(text, at);
    if (stretch == null) {
      return null;
    }
    int next = stretch.last() + 1;
    if (text.isOneOf(AHEAD, next)) {
      return new DateMention(stretch.at(today, 1), at, next);
    }
    if (text.isOneOf(WITHIN, next)) {
      return new DateMention(new When.Span(today, stretch.from(today, 1)), at, next);
    }
    if (text.isOneOf(AGO, next)) {
      return new DateMention(stretch.at(today, -1), at, next);
    }
    boolean fromNow = text.word(next).equals("from") && text.word(next + 1).equals("now");
    return fromNow ? new DateMention(stretch.at(today, 1), at, next + 1) : null;
  }

  private static @Nullable Stretch stretch(DateText text, int at) {
    boolean half = text.word(at).equals("puolen") || text.word(at).equals("half");
    if (half) {
      int unit = text.word(at + 1).equals("a") ? at + 2 : at + 1;
      return text.isOneOf(YEARS, unit) ? new Stretch(6, "months", unit) : null;
    }
    int count = DateCounts.count(text, at);
    if (count < 1 || count > MOST) {
      return null;
    }
    if (text.word(at + 1).equals("halvar")) {
      return new Stretch(6, "months", at + 1);
    }
    boolean couple = text.word(at + 1).equals("couple") || text.word(at + 1).equals("par");
    int unit = couple ? (text.word(at + 2).equals("of") ? at + 3 : at + 2) : at + 1;
    boolean known = text.gap(unit - 1).equals(" ") && isUnit(text.word(unit));
    return known ? new Stretch(couple ? 2 : count, text.word(unit), unit) : null;
  }

  /** A Finnish unit without a number: "viikon päästä". */
  private static @Nullable Stretch one(DateText text, int at) {
    return text.isOneOf(ONE_OF_THEM, at) ? new Stretch(1, text.word(at), at) : null;
  }

  private static boolean isUnit(String word) {
    return DAYS.contains(word)
        || WEEKS.contains(word)
        || MONTHS.contains(word)
        || YEARS.contains(word);
  }
}
