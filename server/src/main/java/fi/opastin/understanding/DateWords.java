package fi.opastin.understanding;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates in Finnish, Swedish and English, all in lower case without dots. Where a word
 * of one language is a common word of another, it needs a neighbour to count. Stateless.
 */
final class DateWords {

  /** In which way a month's name is written. */
  enum Form {
    /** "tammikuussa": stands alone. */
    IN,
    /** "tammikuun": alone, or before a day. */
    OF,
    /** "tammikuuta": behind a day. */
    PARTITIVE,
    /** "januari", "January": alone, before or behind a day. */
    NAME,
    /** "mars", "may": common words, too. */
    COMMON,
    /** "jan": beside a day only. */
    SHORT
  }

  /** A month as it is written. */
  record MonthWord(Month month, Form form) {}

  static final Map<String, MonthWord> MONTHS = months();
  static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  static final Map<String, DayOfWeek> PAST_WEEKDAYS =
      numbered("mandags", "tisdags", "onsdags", "torsdags", "fredags", "lordags", "sondags");
  static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      numbered("ma", "ti", "ke", "to", "pe", "la", "su");

  /** "Next" in the sense of the coming one. */
  static final Set<String> COMING =
      Set.of(
          "ensi",
          "ens",
          "tulevana",
          "tulevalla",
          "tulevan",
          "seuraavana",
          "seuraavalla",
          "seuraavassa",
          "seuraavan",
          "kommande",
          "coming",
          "upcoming");

  /** "Next", which before a weekday is that of the next week. */
  static final Set<String> NEXT = Set.of("nasta", "next");

  static final Set<String> THIS =
      Set.of("tana", "talla", "tan", "taman", "tassa", "taa", "tas", "denna", "detta", "this");
  static final Set<String> LAST =
      Set.of("viime", "forra", "last", "previous", "edellisella", "edellisena");

  /** Words before a common word that make a month of it. */
  static final Set<String> MONTH_CUES =
      Set.of(
          "i", "in", "of", "by", "since", "until", "till", "from", "before", "after", "during",
          "early", "late", "mid", "nasta", "next", "forra", "last", "fran", "efter", "fore",
          "under", "sedan", "senast", "av", "hela");

  static final Set<String> BIRTH =
      Set.of(
          "syntynyt",
          "syntyny",
          "synnyin",
          "synt",
          "syntyi",
          "syntymaaika",
          "fodd",
          "foddes",
          "fodelsedag",
          "born",
          "birthday",
          "dob");

  private DateWords() {}

  /** The year that a number of four digits is, if people speak of such years, or -1. */
  static int plausible(int year, int now) {
    return year >= now - 10 && year <= now + 20 ? year : -1;
  }

  private static Map<String, DayOfWeek> numbered(String... words) {
    Map<String, DayOfWeek> map = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      map.put(words[i], DayOfWeek.of(i + 1));
    }
    return Map.copyOf(map);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> map = new HashMap<>();
    List<String> finnish =
        List.of(
            "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai");
    List<String> endings =
        List.of(
            "",
            "na",
            "n",
            "ta",
            "sin",
            "isin",
            "ksi",
            "lle",
            "lta",
            "iltana",
            "aamuna",
            "aamupaivana",
            "iltapaivana");
    List<String> swedish =
        List.of("mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag");
    List<String> english =
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    for (DayOfWeek day : DayOfWeek.values()) {
      int i = day.getValue() - 1;
      endings.forEach(ending -> map.put(finnish.get(i) + ending, day));
      for (String ending : List.of("", "en", "ar", "arna", "ens", "kvall", "skvall")) {
        map.put(swedish.get(i) + ending, day);
      }
      map.put(english.get(i), day);
      map.put(english.get(i) + "s", day);
    }
    map.put("keskiviikon", DayOfWeek.WEDNESDAY);
    map.put("keskiviikoksi", DayOfWeek.WEDNESDAY);
    return Map.copyOf(map);
  }

  private static Map<String, MonthWord> months() {
    Map<String, MonthWord> map = new HashMap<>();
    String[] finnish = {
      "tammi", "helmi", "maalis", "huhti", "touko", "kesa", "heina", "elo", "syys", "loka",
      "marras", "joulu"
    };
    String[] swedish = {
      "januari",
      "februari",
      "mars",
      "april",
      "maj",
      "juni",
      "juli",
      "augusti",
      "september",
      "oktober",
      "november",
      "december"
    };
    String[] english = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december"
    };
    for (Month month : Month.values()) {
      int i = month.getValue() - 1;
      for (String ending : List.of("ssa", "s", "sta", "hun", "lla", "ksi", "lle")) {
        map.put(finnish[i] + "kuu" + ending, new MonthWord(month, Form.IN));
      }
      map.put(finnish[i] + "kuun", new MonthWord(month, Form.OF));
      map.put(finnish[i] + "kuuta", new MonthWord(month, Form.PARTITIVE));
      map.put(finnish[i] + "kuu", new MonthWord(month, Form.PARTITIVE));
      map.put(swedish[i], new MonthWord(month, Form.NAME));
      map.put(english[i], new MonthWord(month, Form.NAME));
      map.putIfAbsent(english[i].substring(0, 3), new MonthWord(month, Form.SHORT));
    }
    map.put("sept", new MonthWord(Month.SEPTEMBER, Form.SHORT));
    map.put("okt", new MonthWord(Month.OCTOBER, Form.SHORT));
    for (String common : List.of("mars", "march", "maj", "may")) {
      map.put(common, new MonthWord(map.get(common).month(), Form.COMMON));
    }
    return Map.copyOf(map);
  }
}
