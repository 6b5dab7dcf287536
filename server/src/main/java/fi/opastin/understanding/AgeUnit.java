package fi.opastin.understanding;

import static fi.opastin.understanding.AgeVocabulary.COUNTED;
import static fi.opastin.understanding.AgeVocabulary.DURATION;
import static fi.opastin.understanding.AgeVocabulary.LATE;
import static fi.opastin.understanding.AgeVocabulary.OLD;
import static fi.opastin.understanding.AgeVocabulary.TOO;
import static fi.opastin.understanding.AgeVocabulary.UNIT;
import static fi.opastin.understanding.AgeVocabulary.YEARS;

import java.util.Set;

/** What the words behind a number make of it. */
enum AgeUnit {
  /** Nothing stands behind it that counts. */
  NONE,
  /** Years of age: "17-vuotias", "17 v", "17 years old". */
  AGE,
  /** Years of age or of something else: "17 vuotta". */
  YEARS_ONLY,
  /** The age of one in the past: "muutin 17-vuotiaana". */
  ONCE,
  /** The age of many: "17-vuotiaille". */
  GROUP,
  /** Something else: "17 euroa", "17 vuotta töissä". */
  OTHER;

  /** Whether the number can be the age of the one who writes. */
  boolean ofOne() {
    return this == NONE || this == AGE || this == YEARS_ONLY;
  }

  private static final String[] BEGINNINGS = {"vuotia", "vuotin", "ikai", "aring", "arig"};

  /** Years as learners of Finnish write them: "olen 34 vuosi". */
  private static final Set<String> YEARS_SAID = Set.of("vuosi", "vuosia");

  /** Not the past, or the present as well: "53 vuotiaana opin vielä". */
  private static final Set<String> NO_PAST =
      Set.of(
          "kuin",
          "niin",
          "ensin",
          "opin",
          "etsin",
          "mietin",
          "pyrin",
          "vaadin",
          "sovin",
          "laskin",
          "tanssin",
          "onkin",
          "olenkin",
          "minakin",
          "makin",
          "nytkin",
          "vielakin",
          "tassakin");

  private static final Set<String> DONE =
      Set.of("jobbat", "arbetat", "bott", "studerat", "pluggat", "worked", "lived", "studied");

  private static final Set<String> NO_PARTITIVE =
      Set.of(
          "mutta",
          "flytta",
          "borja",
          "silja",
          "etsiva",
          "haluaa",
          "makaa",
          "pelaa",
          "jaksaa",
          "tahtoo",
          "pitaa",
          "jattaa",
          "odottaa",
          "viettaa",
          "lintsaa",
          "jumittaa",
          "lopettaa",
          "yrittaa",
          "valvoo",
          "kieltaytyy");

  /** What stands behind a number. */
  static AgeUnit behind(AgeText text, AgeNumber number) {
    int at = number.last() + 1;
    String word = text.word(at);
    if (text.breaks(at)) {
      return isOrdinal(text, number, word) ? OTHER : NONE;
    }
    if (isAge(word) && !text.tokens().get(at).text().equals("är")) {
      if (AgeNumbers.isGroup(word)) {
        return GROUP;
      }
      boolean once = word.equals("vuotiaana") && inPast(text, number.first());
      return once ? ONCE : isDuration(text, number, at) && word.length() < 3 ? OTHER : AGE;
    }
    if (YEARS.contains(word) && !text.tokens().get(at).text().equals("är")) {
      if (text.word(at + 1).equals("olds")) {
        return GROUP;
      }
      if (!text.breaks(at + 1) && OLD.contains(text.word(at + 1)) || oldWithSlash(text, at)) {
        return AGE;
      }
      return word.equals("vuoden") || isDuration(text, number, at) ? OTHER : YEARS_ONLY;
    }
    if (YEARS_SAID.contains(word)
        && number.digits() != 1
        && text.signBehind(number.last()) != '.') {
      return OLD.contains(text.word(at + 1)) ? AGE : YEARS_ONLY;
    }
    if (TOO.contains(word)
        && (OLD.contains(text.word(at + 1)) || LATE.contains(text.word(at + 1)))) {
      return AGE;
    }
    return COUNTED.contains(word) || isCountedForAVerb(text, at) ? OTHER : NONE;
  }

  /** "18. päivä", "3. luokka". */
  private static boolean isOrdinal(AgeText text, AgeNumber number, String word) {
    return number.digits() > 0
        && text.signBehind(number.last()) == '.'
        && (COUNTED.contains(word) || word.startsWith("paiva") || word.endsWith("kuuta"));
  }

  private static boolean isAge(String word) {
    if (UNIT.contains(word)) {
      return true;
    }
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean oldWithSlash(AgeText text, int at) {
    return text.word(at).equals("y") && text.word(at + 1).equals("o");
  }

  /** Years that something lasted or that have passed. */
  private static boolean isDuration(AgeText text, AgeNumber number, int at) {
    String before = text.word(number.first() - 1);
    if (before.equals("pa") && text.isPerson(number.first() - 2)) {
      return false; // "en elev på 15 år i gruppen"
    }
    if (!text.breaks(at + 1)) {
      String behind = text.word(at + 1);
      if (DURATION.contains(behind) || isParticiple(behind)) {
        return true;
      }
    }
    int from = Math.max(text.clauseStart(number.first()), number.first() - 4);
    if (DURATION.contains(before) && number.first() > from) {
      return true;
    }
    for (int i = from; i < number.first(); i++) {
      String word = text.word(i);
      if (word.equals("been")
          || word.equals("varit")
          || word.startsWith("ollu")
          || isParticiple(word)
          || DONE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticiple(String word) {
    boolean ending =
        word.endsWith("nut") || word.endsWith("nyt") || word.endsWith("nu") || word.endsWith("ny");
    return ending && word.length() > 4 && !word.startsWith("taytta") && !word.startsWith("synty");
  }

  /** "Muutin tänne 17-vuotiaana": a verb of the first person in the past. */
  private static boolean inPast(AgeText text, int first) {
    for (int i = text.clauseStart(first); i < text.size() && (i <= first || !text.breaks(i)); i++) {
      String word = text.word(i);
      if (word.length() > 3
          && word.endsWith("in")
          && !word.endsWith("isin")
          && !NO_PAST.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at a place looks like something that is counted: "3 lomaketta". */
  static boolean counts(AgeText text, int at) {
    String word = text.word(at);
    return !text.breaks(at)
        && (COUNTED.contains(word) || word.endsWith("kuuta") || isPartitive(word));
  }

  private static boolean isPartitive(String word) {
    return word.length() > 3
        && word.endsWith("a")
        && ("aiouey".indexOf(word.charAt(word.length() - 2)) >= 0 || word.endsWith("tta"))
        && !NO_PARTITIVE.contains(word);
  }

  /** "Olen 15 hakemusta lähettänyt": an object and the verb that it belongs to. */
  private static boolean isCountedForAVerb(AgeText text, int at) {
    if (text.word(at).endsWith("kuuta")) {
      return true;
    }
    return isPartitive(text.word(at)) && !text.breaks(at + 1) && isParticiple(text.word(at + 1));
  }
}
