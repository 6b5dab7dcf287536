package fi.opastin.understanding;

import fi.opastin.directory.FinnishHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
    Feast pair = PAIRS.get(text.word(at) + " " + text.word(at + 1));
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

  private static final Map<String, Feast> PAIRS =
      Map.ofEntries(
          Map.entry("christmas eve", Feast.CHRISTMAS_EVE),
          Map.entry("xmas eve", Feast.CHRISTMAS_EVE),
          Map.entry("christmas day", Feast.CHRISTMAS_DAY),
          Map.entry("boxing day", Feast.BOXING_DAY),
          Map.entry("uudenvuoden aattona", Feast.NEW_YEARS_EVE),
          Map.entry("years eve", Feast.NEW_YEARS_EVE),
          Map.entry("year eve", Feast.NEW_YEARS_EVE),
          Map.entry("uutena vuotena", Feast.NEW_YEARS_DAY),
          Map.entry("years day", Feast.NEW_YEARS_DAY),
          Map.entry("good friday", Feast.GOOD_FRIDAY),
          Map.entry("may day", Feast.MAY_DAY),
          Map.entry("vapun aattona", Feast.MAY_DAY_EVE),
          Map.entry("midsummer eve", Feast.MIDSUMMER_EVE),
          Map.entry("independence day", Feast.INDEPENDENCE_DAY));

  private static final Map<String, Feast> WORDS = words();

  private static @Nullable Feast feast(DateText text, int at) {
    Feast feast = WORDS.get(text.word(at));
    return feast == null && text.word(at).equals("jul") && text.word(at - 1).equals("i")
        ? Feast.CHRISTMAS
        : feast;
  }

  private static Map<String, Feast> words() {
    Map<String, Feast> map = new HashMap<>();
    add(map, Feast.CHRISTMAS, "jouluna jouluksi joulun joulunpyhina joulupyhina");
    add(map, Feast.CHRISTMAS, "julen julhelgen christmas xmas");
    add(map, Feast.CHRISTMAS_EVE, "jouluaattona jouluaatto jouluaaton julafton julaftonen");
    add(map, Feast.CHRISTMAS_DAY, "joulupaivana joulupaiva juldagen");
    add(map, Feast.BOXING_DAY, "tapaninpaivana tapaninpaiva annandagen");
    add(map, Feast.NEW_YEARS_EVE, "uudenvuodenaattona uudenvuodenaatto nyarsafton");
    add(map, Feast.NEW_YEARS_DAY, "uutenavuotena uudenvuodenpaivana uudenvuodenpaiva nyarsdagen");
    add(map, Feast.EPIPHANY, "loppiaisena loppiainen trettondagen trettondag epiphany");
    add(map, Feast.EASTER, "paasiaisena paasiainen paasiaisen paasiaispyhina");
    add(map, Feast.EASTER, "pask pasken paskhelgen easter");
    add(map, Feast.GOOD_FRIDAY, "pitkaperjantaina pitkaperjantai langfredag langfredagen");
    add(map, Feast.MAY_DAY_EVE, "vappuaattona vapunaattona valborg valborgsmassoafton");
    add(map, Feast.MAY_DAY, "vappuna vappu vapunpaivana");
    add(map, Feast.MIDSUMMER, "juhannuksena juhannus juhannuksen midsommar midsommaren midsummer");
    add(map, Feast.MIDSUMMER_EVE, "juhannusaattona juhannusaatto midsommarafton");
    add(map, Feast.INDEPENDENCE_DAY, "itsenaisyyspaivana itsenaisyyspaiva sjalvstandighetsdagen");
    return Map.copyOf(map);
  }

  private static void add(Map<String, Feast> map, Feast feast, String words) {
    for (String word : words.split(" ")) {
      map.put(word, feast);
    }
  }

  /** The words that a holiday can begin with. */
  static Set<String> opening() {
    Set<String> words = new HashSet<>(WORDS.keySet());
    words.add("jul");
    PAIRS.keySet().forEach(pair -> words.add(pair.substring(0, pair.indexOf(' '))));
    return words;
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
