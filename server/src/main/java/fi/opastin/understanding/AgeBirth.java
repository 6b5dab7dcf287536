package fi.opastin.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a date or year of birth: "s. 5.3.1998", "född den 3 april 1995", "born on November 30,
 * 2008", "vm -99", "2004 syntynyt". A full date counts exactly against the day of the turn, a year
 * as that many years ago. Stateless.
 */
final class AgeBirth {

  private static final Set<String> BORN =
      Set.of(
          ("syntynyt syntyny synt syntymaaika syntymapaiva syntymapaivani "
                  + "ikaluokka ikaluokkaa ikaluokan arskull argang syntymavuosi syntymavuoteni syntymavuosini synnyin fodd fodda fodelsear "
                  + "fodelsedatum fodelsedag born birth birthday birthdate dob vuosimallia "
                  + "vuosimalli vuosimallina vm arsmodell")
              .split(" "));

  /** So short that they must stand right before. */
  private static final Set<String> SHORT = Set.of("s", "f", "b");

  private static final Set<String> BEHIND =
      Set.of(
          ("lapsi lapsia mallia malli mallii vuosimallia vuosimalli syntynyt syntyny synt"
                  + " syntyneita fodd fodda born modell")
              .split(" "));

  /** What digits are called where they are said one by one. */
  private static final String[] DIGITS = {
    "nolla nollaa nol",
    "yksi yks ykkonen ykkone ykkosen",
    "kaksi kaks kakkonen kakkone kakkosen",
    "kolme kolmonen kolmone kol kolmosen",
    "nelja nelonen nelone neli nelosen",
    "viisi viis vitonen vitone viitonen vitosen viitosen",
    "kuusi kuus kutonen kutone kuutonen kuutone kutosen kuutosen",
    "seitseman seiska seittema seitteman seit seiskan",
    "kahdeksan kaheksan kaheksa kasi kasin",
    "yhdeksan yheksan yheksa ysi ysin"
  };

  private static final String[] SWEDISH = {
    "ett", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio nie"
  };

  private static final Pattern SHORT_DIGITS = Pattern.compile("(ysi|kasi|seiska)$");

  private static final Set<String> I_AM = Set.of("oon", "olen", "ma", "im", "am", "ar", "e");

  private static final Map<String, Integer> MONTHS = months();
  private static final Set<String> NEAR_YEAR = Set.of("in", "vuonna", "ar", "eve", "day");
  private static final Map<String, MonthDay> FEASTS = feasts();
  private static final Map<String, Integer> YEARS = years();
  private static final WordBeginnings BEGINNINGS = new WordBeginnings();

  static {
    BEGINNINGS.addAll(YEARS.keySet());
  }

  private AgeBirth() {}

  /**
   * What was found.
   *
   * @param age in full years
   * @param last the last token that belongs to it
   */
  record Birth(int age, int last) {}

  /** The birth that is told from this token on, or null. */
  static Birth at(AgeText text, int at, LocalDate today) {
    Birth spelled = spelled(text, at, today);
    if (spelled != null) {
      return spelled;
    }
    boolean digits = text.isNumber(at);
    boolean month = !digits && text.isNumber(at + 1) && MONTHS.containsKey(text.word(at));
    if (!month && !digits) {
      return null;
    }
    Birth date = date(text, at, today);
    if (date != null || month) {
      return date;
    }
    return year(text, at, today);
  }

  /** Whether a word, with the next or alone, may be a year or a number. */
  private static boolean mayBegin(String word) {
    return BEGINNINGS.mayBegin(word) || AgeNumerals.mayBegin(word);
  }

  /** A year in words: "ysiysi syntyny", "nollaviis syntynyt", "född nittiåtta", "nolla kuus". */
  private static Birth spelled(AgeText text, int at, LocalDate today) {
    if (!mayBegin(text.word(at)) || text.isNumber(at)) {
      return null;
    }
    int last = at;
    Integer year = YEARS.get(text.word(at));
    if (year == null && !text.breaks(at + 1)) {
      last = at + 1;
      year = YEARS.get(text.word(at) + text.word(last));
    }
    if (year == null) {
      last = at;
      Integer number = AgeNumerals.value(text.word(at));
      year = number != null && number > today.getYear() % 100 ? number : null;
    }
    boolean born =
        year != null
            && (isNickname(text, at, last)
                || text.has(BORN, Math.max(text.clauseStart(at), at - 3), at - 1)
                || !text.breaks(last + 1) && BEHIND.contains(text.word(last + 1)));
    if (!born || text.word(last + 1).equals("vuotta") || text.word(last + 1).equals("ar")) {
      return null;
    }
    int full = fullYear("00", year, today);
    return new Birth(today.getYear() - full, last);
  }

  /** "Oon nollakutonen", "ysikasi täällä": a year as it is called, which nothing else is. */
  private static boolean isNickname(AgeText text, int at, int last) {
    if (last > at) {
      return text.word(at).equals("nolla")
          && text.word(last).endsWith("nen")
          && I_AM.contains(text.word(at - 1));
    }
    String word = text.word(at);
    boolean ends =
        word.endsWith("nen") || word.endsWith("sena") || SHORT_DIGITS.matcher(word).find();
    if (word.startsWith("nolla")) {
      return ends;
    }
    boolean old = word.startsWith("ysi") || word.startsWith("kasi") || word.startsWith("seiska");
    boolean mine =
        I_AM.contains(text.word(at - 1)) || text.breaks(at) || I_AM.contains(text.word(at + 1));
    return old && ends && mine && !text.word(at + 1).startsWith("luok");
  }

  private static Birth date(AgeText text, int at, LocalDate today) {
    if (at + 2 >= text.size()) {
      return null;
    }
    int first = part(text, at);
    int second = part(text, at + 1);
    int third = part(text, at + 2);
    LocalDate date = null;
    if (text.word(at).length() == 4) {
      date = date(first, second, third);
    } else if (third >= 0 && text.isNumber(at + 2)) {
      boolean monthFirst = !text.isNumber(at);
      int year = fullYear(text.word(at + 2), third, today);
      date = monthFirst ? date(year, first, second) : date(year, second, first);
    }
    boolean whole = at == 0 && text.size() == 3;
    if (date == null || date.isAfter(today) || !(whole || said(text, at, at + 2))) {
      return null;
    }
    return new Birth(Period.between(date, today).getYears(), at + 2);
  }

  private static LocalDate date(int year, int month, int day) {
    if (year < 0 || month < 0 || day < 0) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Birth year(AgeText text, int at, LocalDate today) {
    String digits = text.word(at);
    if (digits.length() != 4 && digits.length() != 2) {
      return null;
    }
    int year = fullYear(digits, part(text, at), today);
    String behind = text.word(at + 1);
    boolean duration = behind.equals("vuotta") || behind.equals("ar") || behind.equals("years");
    if (year < 1900 || year > today.getYear() || duration || partOfDate(text, at)) {
      return null;
    }
    boolean plain = digits.length() == 4 && I_AM.contains(text.word(at - 1)) && text.breaks(at + 1);
    if (!plain && !said(text, at, at)) {
      return null;
    }
    boolean later =
        comesLater(text.word(at - 1), today)
            || (comesLater(text.word(at - 2), today) && NEAR_YEAR.contains(text.word(at - 1)));
    return new Birth(today.getYear() - year - (later ? 1 : 0), at);
  }

  /** Whether a month or a feast has not yet been this year. */
  private static boolean comesLater(String word, LocalDate today) {
    LocalDate feast = FEASTS.containsKey(word) ? FEASTS.get(word).atYear(today.getYear()) : null;
    return feast == null
        ? MONTHS.getOrDefault(word, 0) > today.getMonthValue()
        : feast.isAfter(today);
  }

  /** Whether words of birth stand up to four words before or right behind. */
  private static boolean said(AgeText text, int first, int last) {
    boolean full = last > first || text.word(first).length() == 4;
    boolean sign = "-'".indexOf(text.signBefore(first)) >= 0 && !text.joinsNext(first - 1, '-');
    return text.has(BORN, first - 5, first - 1)
        || ((full || sign) && SHORT.contains(text.word(first - 1)))
        || (!full && sign && I_AM.contains(text.word(first - 1)))
        || (!text.breaks(last + 1) && BEHIND.contains(text.word(last + 1)));
  }

  private static boolean partOfDate(AgeText text, int at) {
    boolean dotBefore = text.isNumber(at - 1) && "./-".indexOf(text.signBefore(at)) >= 0;
    boolean dotBehind = text.isNumber(at + 1) && "./-".indexOf(text.signBehind(at)) >= 0;
    return dotBefore || dotBehind || MONTHS.containsKey(text.word(at + 1));
  }

  /** A number of at most four digits, or the number of a month's name, or -1. */
  private static int part(AgeText text, int at) {
    String word = text.word(at);
    if (!text.isNumber(at)) {
      return MONTHS.getOrDefault(word, -1);
    }
    return word.length() <= 4 ? Integer.parseInt(word) : -1;
  }

  private static int fullYear(String digits, int year, LocalDate today) {
    if (digits.length() != 2) {
      return digits.length() == 4 ? year : -1;
    }
    return year <= today.getYear() % 100 ? 2000 + year : 1900 + year;
  }

  private static Map<String, MonthDay> feasts() {
    Map<String, MonthDay> feasts = new HashMap<>();
    MonthDay independence = MonthDay.of(12, 6);
    MonthDay christmas = MonthDay.of(12, 24);
    MonthDay newYear = MonthDay.of(12, 31);
    for (String word : "itsenaisyyspaivana sjalvstandighetsdagen".split(" ")) {
      feasts.put(word, independence);
    }
    for (String word :
        "jouluna jouluaattona joulupaivana tapaninpaivana julafton juldagen annandagen christmas"
            .split(" ")) {
      feasts.put(word, christmas);
    }
    for (String word : "uudenvuodenaattona nyarsafton".split(" ")) {
      feasts.put(word, newYear);
    }
    return Map.copyOf(feasts);
  }

  /** Years as two digits are said one by one: "ysikutonen" is 96, "nollaviis" 05. */
  private static Map<String, Integer> years() {
    Map<String, Integer> years = new HashMap<>();
    for (int tens = 0; tens <= 9; tens++) {
      for (int unit = 0; unit <= 9; unit++) {
        for (String first : DIGITS[tens].split(" ")) {
          for (String second : DIGITS[unit].split(" ")) {
            years.put(first + second, 10 * tens + unit);
          }
        }
      }
    }
    for (int unit = 1; unit <= 9; unit++) {
      for (String second : SWEDISH[unit - 1].split(" ")) {
        years.put("noll" + second, unit);
      }
    }
    return Map.copyOf(years);
  }

  private static Map<String, Integer> months() {
    String[] names = {
      "tammi januari january jan",
      "helmi februari february feb",
      "maalis mars march mar",
      "huhti april apr",
      "touko maj may",
      "kesa juni june jun",
      "heina juli july jul",
      "elo augusti august aug",
      "syys september sep sept",
      "loka oktober october okt oct",
      "marras november nov",
      "joulu december dec"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int month = 0; month < names.length; month++) {
      String[] forms = names[month].split(" ");
      for (String ending : new String[] {"kuu", "kuuta", "kuun", "kuussa"}) {
        months.put(forms[0] + ending, month + 1);
      }
      for (int i = 1; i < forms.length; i++) {
        months.put(forms[i], month + 1);
      }
    }
    return Map.copyOf(months);
  }
}
