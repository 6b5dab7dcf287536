package fi.opastin.understanding;

import fi.opastin.directory.FinnishHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Holidays by name: "jouluna", "på midsommarafton", "Independence Day". Feasts of several days are
 * all of them. Stateless.
 */
final class HolidayDates {

  /** A holiday of any year. */
  private enum Feast {
    CHRISTMAS,
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    BOXING_DAY,
    NEW_YEARS_EVE,
    NEW_YEARS_DAY,
    EPIPHANY,
    EASTER,
    GOOD_FRIDAY,
    MAY_DAY_EVE,
    MAY_DAY,
    MIDSUMMER,
    MIDSUMMER_EVE,
    INDEPENDENCE_DAY
  }

  private HolidayDates() {}

  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    Feast pair = pair(text.word(at) + " " + text.word(at + 1));
    Feast feast = pair != null ? pair : feast(text, at);
    if (feast == null) {
      return null;
    }
    int last = pair != null ? at + 1 : at;
    int year = DateWords.plausible(text.year(last + 1), today.getYear());
    if (year > 0 && text.gap(last).equals(" ")) {
      return new DateMention(of(feast, year), at, last + 1);
    }
    When here = of(feast, today.getYear());
    boolean over = here.isOverOn(today);
    return new DateMention(over ? of(feast, today.getYear() + 1) : here, at, last);
  }

  private static @Nullable Feast pair(String words) {
    return switch (words) {
      case "christmas eve", "xmas eve" -> Feast.CHRISTMAS_EVE;
      case "christmas day" -> Feast.CHRISTMAS_DAY;
      case "boxing day" -> Feast.BOXING_DAY;
      case "uudenvuoden aattona", "years eve", "year eve" -> Feast.NEW_YEARS_EVE;
      case "uutena vuotena", "years day" -> Feast.NEW_YEARS_DAY;
      case "good friday" -> Feast.GOOD_FRIDAY;
      case "may day" -> Feast.MAY_DAY;
      case "vapun aattona" -> Feast.MAY_DAY_EVE;
      case "midsummer eve" -> Feast.MIDSUMMER_EVE;
      case "independence day" -> Feast.INDEPENDENCE_DAY;
      default -> null;
    };
  }

  private static @Nullable Feast feast(DateText text, int at) {
    return switch (text.word(at)) {
      case "jouluna",
          "jouluksi",
          "joulun",
          "joulunpyhina",
          "joulupyhina",
          "julen",
          "julhelgen",
          "christmas",
          "xmas" ->
          Feast.CHRISTMAS;
      case "jul" -> text.word(at - 1).equals("i") ? Feast.CHRISTMAS : null;
      case "jouluaattona", "jouluaatto", "jouluaaton", "julafton", "julaftonen" ->
          Feast.CHRISTMAS_EVE;
      case "joulupaivana", "joulupaiva", "juldagen" -> Feast.CHRISTMAS_DAY;
      case "tapaninpaivana", "tapaninpaiva", "annandagen" -> Feast.BOXING_DAY;
      case "uudenvuodenaattona", "uudenvuodenaatto", "nyarsafton" -> Feast.NEW_YEARS_EVE;
      case "uutenavuotena", "uudenvuodenpaivana", "uudenvuodenpaiva", "nyarsdagen" ->
          Feast.NEW_YEARS_DAY;
      case "loppiaisena", "loppiainen", "trettondagen", "trettondag", "epiphany" -> Feast.EPIPHANY;
      case "paasiaisena",
          "paasiainen",
          "paasiaisen",
          "paasiaispyhina",
          "pask",
          "pasken",
          "paskhelgen",
          "easter" ->
          Feast.EASTER;
      case "pitkaperjantaina", "pitkaperjantai", "langfredag", "langfredagen" -> Feast.GOOD_FRIDAY;
      case "vappuaattona", "vapunaattona", "valborg", "valborgsmassoafton" -> Feast.MAY_DAY_EVE;
      case "vappuna", "vappu", "vapunpaivana" -> Feast.MAY_DAY;
      case "juhannuksena", "juhannus", "juhannuksen", "midsommar", "midsommaren", "midsummer" ->
          Feast.MIDSUMMER;
      case "juhannusaattona", "juhannusaatto", "midsommarafton" -> Feast.MIDSUMMER_EVE;
      case "itsenaisyyspaivana", "itsenaisyyspaiva", "sjalvstandighetsdagen" ->
          Feast.INDEPENDENCE_DAY;
      default -> null;
    };
  }

  private static When of(Feast feast, int year) {
    LocalDate christmasEve = LocalDate.of(year, Month.DECEMBER, 24);
    LocalDate easter = FinnishHolidays.easter(year);
    LocalDate midsummerEve =
        LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    return switch (feast) {
      case CHRISTMAS -> new When.Span(christmasEve, christmasEve.plusDays(2));
      case CHRISTMAS_EVE -> new When.Day(christmasEve);
      case CHRISTMAS_DAY -> new When.Day(christmasEve.plusDays(1));
      case BOXING_DAY -> new When.Day(christmasEve.plusDays(2));
      case NEW_YEARS_EVE -> new When.Day(LocalDate.of(year, Month.DECEMBER, 31));
      case NEW_YEARS_DAY -> new When.Day(LocalDate.of(year, Month.JANUARY, 1));
      case EPIPHANY -> new When.Day(LocalDate.of(year, Month.JANUARY, 6));
      case EASTER -> new When.Span(easter.minusDays(2), easter.plusDays(1));
      case GOOD_FRIDAY -> new When.Day(easter.minusDays(2));
      case MAY_DAY_EVE -> new When.Day(LocalDate.of(year, Month.APRIL, 30));
      case MAY_DAY -> new When.Day(LocalDate.of(year, Month.MAY, 1));
      case MIDSUMMER -> new When.Span(midsummerEve, midsummerEve.plusDays(1));
      case MIDSUMMER_EVE -> new When.Day(midsummerEve);
      case INDEPENDENCE_DAY -> new When.Day(LocalDate.of(year, Month.DECEMBER, 6));
    };
  }
}
