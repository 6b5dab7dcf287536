package fi.opastin.understanding;

import java.util.List;
import java.util.Set;

/**
 * Finds the numbers of a message that could be an age: two digits that are no part of a date, an
 * amount, a range or a phone number, and number words. Stateless.
 */
final class AgeNumbers {

  /** What may be written behind digits without a space: "17v", "38-v", "20yo". */
  private static final Set<String> GLUED_UNITS =
      Set.of("v", "vee", "ve", "veena", "vuotta", "y", "yo", "yr", "yrs", "ar", "aring", "arig");

  private static final Set<String> GENDERS = Set.of("n", "m", "f", "mies", "nainen");
  private static final Set<String> HALVES = Set.of("puol", "puoli", "halvt", "half", "halv");
  private static final Set<String> AND = Set.of("ja", "och", "and", "o", "a");
  private static final Set<String> AND_OF_UNITS = Set.of("a", "o", "och");
  private static final Set<String> RANGE = Set.of("mellan", "bade", "between", "both");
  private static final Set<String> ARTICLES = Set.of("ett", "en", "a");
  private static final List<String> AGE_ENDINGS = List.of("vuotia", "vuotine", "aring", "arig");
  private static final List<String> GROUPS =
      List.of("vuotiai", "vuotiaat", "aringar", "ariga", "kymppis", "kymppiset");

  /** "Täytän kolmekymppiä" is an age where it is turned, and money elsewhere. */
  private static final String MANY_TENS = "kymppia";

  /** "Kolmenkympin raja": the line that one crosses on that birthday. */
  private static final String OF_TENS = "kympin";

  private static final List<String> LINES = List.of("kynny", "rajan", "rajapyy", "korvi", "tuntum");

  private static final Set<String> ORDINALS = Set.of("th", "st", "nd", "rd");
  private static final List<String> BIRTHDAYS =
      List.of("birthday", "bday", "arsdag", "vuotissyn", "vuotispaiv", "synttar", "syntymapaiv");

  /** A birthday was: its years are full. */
  private static final Set<String> OVER =
      Set.of(
          "was",
          "had",
          "last",
          "celebrated",
          "just",
          "yesterday",
          "today",
          "oli",
          "viime",
          "eilen",
          "tanaan",
          "juhlin",
          "juhlittiin",
          "vietettiin",
          "var",
          "igar",
          "idag",
          "firade",
          "hade");

  private static final String NO_AMOUNT = "€$£%°#§";
  private static final String JOINING = ".,:/-'";

  private AgeNumbers() {}

  /** The number that begins at a token, or null. */
  static AgeNumber at(AgeText text, int at) {
    return text.isNumber(at) ? digits(text, at) : spelled(text, at);
  }

  private static AgeNumber digits(AgeText text, int at) {
    String digits = text.word(at);
    AgeNumber special = digits.length() > 2 ? null : special(text, at, digits);
    if (special != null) {
      return special;
    }
    if (digits.length() > 2
        || touches(text, at - 1, at)
        || touches(text, at, at + 1)
        || NO_AMOUNT.indexOf(text.signBefore(at)) >= 0
        || NO_AMOUNT.indexOf(text.signBehind(at)) >= 0
        || text.joinsNext(at, ':')
        || text.joinsNext(at - 1, '-')
        || text.joinsNext(at, '-') && !isUnit(text.word(at + 1))) {
      return null;
    }
    int value = Integer.parseInt(digits);
    String behind = text.word(at + 1);
    if (behind.startsWith("kymppi") && !behind.startsWith("kymppia") && value < 10) {
      return new AgeNumber(value * 10, at, at + 1, 1, true, isGroup(behind));
    }
    if (isGenderBehind(text, at)) {
      return new AgeNumber(value, at, at + 1, digits.length(), true, false);
    }
    boolean gender = text.glued(at) && GENDERS.contains(text.word(at - 1));
    if ((text.glued(at) && !gender) || (text.glued(at + 1) && !isUnit(behind))) {
      return null;
    }
    return withHalf(text, new AgeNumber(value, at, at, digits.length(), gender, false));
  }

  /** "34M", "26f": an age and a sex where a clause begins, not metres or millions in one. */
  private static boolean isGenderBehind(AgeText text, int at) {
    String letter = text.word(at + 1);
    boolean capital = at + 1 < text.size() && text.tokens().get(at + 1).capital();
    return text.glued(at + 1)
        && text.word(at).length() == 2
        && text.breaks(at)
        && !text.glued(at + 2)
        && (letter.equals("f") || letter.equals("m") && (capital || at == 0))
        && !text.isNumber(at + 2)
        && !text.word(at + 2).startsWith("eur");
  }

  /** "16,5 vuotta" is 16, "my 20th birthday is in May" 19. */
  private static AgeNumber special(AgeText text, int at, String digits) {
    int value = Integer.parseInt(digits);
    boolean decimal =
        (text.joinsNext(at, ',') || text.joinsNext(at, '.'))
            && text.isNumber(at + 1)
            && text.word(at + 1).length() == 1
            && !touches(text, at - 1, at)
            && isUnit(text.word(at + 2));
    if (decimal) {
      return new AgeNumber(value, at, at + 1, digits.length(), false, false);
    }
    int day = ORDINALS.contains(text.word(at + 1)) ? at + 2 : at + 1;
    boolean birthday = BIRTHDAYS.stream().anyMatch(text.word(day)::startsWith);
    if (!birthday || text.breaks(at + 1) && !text.joinsNext(at, '-')) {
      return null;
    }
    boolean over = text.has(OVER, at - 4, day + 4);
    return new AgeNumber(over ? value : value - 1, at, day, digits.length(), true, false);
  }

  private static boolean isUnit(String word) {
    return GLUED_UNITS.contains(word)
        || word.startsWith("vuot")
        || word.startsWith("kymppi")
        || word.startsWith("arig")
        || word.startsWith("aring")
        || word.startsWith("year")
        || word.startsWith("kes")
        || word.startsWith("ik");
  }

  /** Whether digits stand beside digits, as in a phone number, a date, a range or a decimal. */
  private static boolean touches(AgeText text, int at, int next) {
    if (!text.isNumber(at) || !text.isNumber(next)) {
      return false;
    }
    int gap = text.tokens().get(next).start() - text.tokens().get(at).end();
    boolean postalCode = text.word(at).length() == 5 || text.word(next).length() == 5;
    boolean joined = gap == 1 && JOINING.indexOf(text.signBefore(next)) >= 0;
    return gap <= 1 && !(postalCode && !joined)
        || gap == 3 && text.text().startsWith(" - ", text.tokens().get(at).end());
  }

  private static AgeNumber spelled(AgeText text, int at) {
    String word = text.word(at);
    if (word.length() < 2 || !AgeNumerals.mayBegin(word)) {
      return null;
    }
    AgeNumber turned = unitFirst(text, at);
    if (turned != null) {
      return turned;
    }
    Integer value = AgeNumerals.value(word);
    if (value != null && isRange(text, at)) {
      return null;
    }
    if (value != null) {
      Integer unit = value >= 20 && value % 10 == 0 ? AgeNumerals.value(text.word(at + 1)) : null;
      boolean joined = unit != null && unit < 10 && !text.breaks(at + 1);
      AgeNumber number =
          new AgeNumber(joined ? value + unit : value, at, joined ? at + 1 : at, 0, false, false);
      return withHalf(text, withUnit(text, number));
    }
    return word.length() < 6 ? null : named(text, word, at);
  }

  /** "Neljänkymmenen ja viiden väliltä", "between 40 and 45". */
  private static boolean isRange(AgeText text, int at) {
    return AND.contains(text.word(at + 1))
        && text.word(at + 3).startsWith("vali")
        && !text.breaks(at + 3);
  }

  /** "Tri å tjugo", "fem och tretti": the unit before the tens, where it is no range. */
  private static AgeNumber unitFirst(AgeText text, int at) {
    int tens = at + 2;
    if (!AND_OF_UNITS.contains(text.word(at + 1)) || text.breaks(at + 1) || text.breaks(tens)) {
      return null;
    }
    Integer unit = AgeNumerals.unitBeforeTens(text.word(at));
    Integer value = AgeNumerals.value(text.word(tens));
    boolean full = value != null && value >= 20 && value % 10 == 0;
    return unit == null || !full || RANGE.contains(text.word(at - 1))
        ? null
        : new AgeNumber(value + unit, at, tens, 0, false, false);
  }

  /** "Kolkyt ja yks", "tjugo och ett": tens and a unit that counts nothing behind it. */
  private static AgeNumber withUnit(AgeText text, AgeNumber tens) {
    int and = tens.last() + 1;
    boolean full = tens.value() >= 20 && tens.value() % 10 == 0;
    if (!full || text.breaks(and) || text.breaks(and + 1) || !AND.contains(text.word(and))) {
      return tens;
    }
    Integer unit = AgeNumerals.value(text.word(and + 1));
    boolean belongs = unit != null && unit < 10 && !HALVES.contains(text.word(and + 2));
    return belongs && !AgeUnit.counts(text, and + 2)
        ? new AgeNumber(tens.value() + unit, tens.first(), and + 1, 0, false, false)
        : tens;
  }

  /**
   * A word that says of itself that it is an age: "kolmevitonen", "nelikymppinen", "sextonåring".
   */
  private static AgeNumber named(AgeText text, String word, int at) {
    if (word.endsWith(MANY_TENS)) {
      Integer tens = AgeNumerals.decade(word.substring(0, word.length() - MANY_TENS.length()));
      return tens == null ? null : new AgeNumber(tens, at, at, 0, false, false);
    }
    if (word.endsWith(OF_TENS) && BIRTHDAYS.stream().anyMatch(text.word(at + 1)::startsWith)) {
      Integer tens = AgeNumerals.decade(word.substring(0, word.length() - OF_TENS.length()));
      boolean over = text.has(OVER, at - 4, at + 4);
      return tens == null
          ? null
          : new AgeNumber(over ? tens : tens - 1, at, at + 1, 0, true, false);
    }
    if (word.endsWith(OF_TENS) && LINES.stream().anyMatch(text.word(at + 1)::startsWith)) {
      Integer tens = AgeNumerals.decade(word.substring(0, word.length() - OF_TENS.length()));
      boolean before = text.word(at + 1).equals("kynnyksella");
      return tens == null
          ? null
          : new AgeNumber(before ? tens - 1 : tens, at, at + 1, 0, true, false);
    }
    Integer value = AgeNumerals.nicknamed(word);
    if (value == null) {
      int kymppi = word.indexOf("kymppi");
      boolean money = word.endsWith("kymppia") || word.endsWith("kymppi");
      value = kymppi > 0 && !money ? AgeNumerals.decade(word.substring(0, kymppi)) : null;
    }
    for (int i = 0; value == null && i < AGE_ENDINGS.size(); i++) {
      int ending = word.indexOf(AGE_ENDINGS.get(i));
      value = ending > 0 ? AgeNumerals.value(word.substring(0, ending)) : null;
    }
    return value == null ? null : new AgeNumber(value, at, at, 0, true, isGroup(word));
  }

  static boolean isGroup(String word) {
    for (String group : GROUPS) {
      if (word.contains(group) && !word.contains("kymppisen")) {
        return true;
      }
    }
    return false;
  }

  /** "16 ja puoli", "fjorton och ett halvt", "nineteen and a half" are 16, 14 and 19. */
  private static AgeNumber withHalf(AgeText text, AgeNumber number) {
    int next = number.last() + 1;
    if (!AND.contains(text.word(next))) {
      return number;
    }
    int half = ARTICLES.contains(text.word(next + 1)) ? next + 2 : next + 1;
    return HALVES.contains(text.word(half)) ? number.upTo(half) : number;
  }
}
