package fi.opastin.understanding;

import fi.opastin.understanding.When.Season;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seasons: "keväällä 2027", "ensi syksynä", "i sommar", "hösten 2027", "next winter". Their names
 * are common words, so that most need a neighbour to count. Stateless.
 */
final class SeasonDates {

  /** How much a word needs beside it. */
  private enum Needs {
    NOTHING,
    /** A preposition, a word like "next", or a year. */
    CUE,
    /** A word like "next", or a year. */
    MARK
  }

  private record Word(Season.Name season, Needs needs) {}

  private static final Map<String, Word> WORDS = words();
  private static final Set<String> CUES =
      Set.of(
          "in", "the", "during", "by", "until", "till", "since", "before", "after", "of", "pa", "i",
          "under", "fore", "efter", "fran");

  private SeasonDates() {}

  /** The words that a season can begin with. */
  static Set<String> opening() {
    return WORDS.keySet();
  }

  static @Nullable DateMention at(DateText text, int at, LocalDate today) {
    Word word = WORDS.get(text.word(at));
    if (word == null || isVerb(text, at)) {
      return null;
    }
    int year = DateWords.plausible(text.year(at + 1), today.getYear());
    if (year > 0 && text.gap(at).equals(" ")) {
      return new DateMention(new Season(word.season(), year), at, at + 1);
    }
    boolean last = text.isOneOf(DateWords.LAST, at - 1);
    boolean marked =
        last
            || text.isOneOf(DateWords.COMING, at - 1)
            || text.isOneOf(DateWords.NEXT, at - 1)
            || text.isOneOf(DateWords.THIS, at - 1);
    boolean enough =
        switch (word.needs()) {
          case NOTHING -> true;
          case CUE -> marked || text.isOneOf(CUES, at - 1);
          case MARK -> marked;
        };
    if (!enough && !isVar(text, at)) {
      return null;
    }
    Season season = coming(word.season(), today);
    int nextYear = CalendarUnits.nextYear(text, at + 1);
    if (nextYear > 0) {
      return new DateMention(new Season(word.season(), today.getYear() + 1), at, nextYear);
    }
    boolean next = text.isOneOf(DateWords.COMING, at - 1) || text.isOneOf(DateWords.NEXT, at - 1);
    if (next && !season.first().isAfter(today)) {
      return new DateMention(new Season(season.name(), season.year() + 1), at - 1, at);
    }
    // the one that is, or comes, is not over: the last is a year earlier
    Season shown = last ? new Season(season.name(), season.year() - 1) : season;
    return new DateMention(shown, marked ? at - 1 : at, at);
  }

  /** "I vår" is this spring where nothing of ours stands behind it, as in "i vår skola". */
  private static boolean isVar(DateText text, int at) {
    return text.dotted(at).equals("vår") && text.word(at - 1).equals("i") && text.endsBehind(at);
  }

  /** "I fall ill", and the Swedish "var", which without its ring is "where" or "was". */
  private static boolean isVerb(DateText text, int at) {
    boolean falls = text.word(at).equals("fall") && text.word(at - 1).equals("i");
    return falls || text.dotted(at).equals("var");
  }

  /** The season that it is, or the next of its name. */
  private static Season coming(Season.Name name, LocalDate today) {
    Season season = new Season(name, today.getYear());
    return season.isOverOn(today) ? new Season(name, today.getYear() + 1) : season;
  }

  private static Map<String, Word> words() {
    Map<String, Word> map = new HashMap<>();
    add(map, Season.Name.SPRING, Needs.NOTHING, "kevaalla kevaaksi");
    add(map, Season.Name.SUMMER, Needs.NOTHING, "kesalla kesaksi");
    add(map, Season.Name.AUTUMN, Needs.NOTHING, "syksylla syksyksi");
    add(map, Season.Name.WINTER, Needs.NOTHING, "talvella talveksi");
    add(
        map,
        Season.Name.SPRING,
        Needs.MARK,
        "kevat kevaan kevaana kevatta kevatlukukaudella kevatlukukausi kevatlukukauden var"
            + " varterminen");
    add(map, Season.Name.SUMMER, Needs.MARK, "kesa kesan kesana kesaa");
    add(
        map,
        Season.Name.AUTUMN,
        Needs.MARK,
        "syksy syksyn syksyna syksya syyslukukaudella syyslukukausi syyslukukauden hostterminen");
    add(map, Season.Name.WINTER, Needs.MARK, "talvi talven talvena talvea");
    add(map, Season.Name.SPRING, Needs.CUE, "varen spring");
    add(map, Season.Name.SUMMER, Needs.CUE, "sommaren sommar summer");
    add(map, Season.Name.AUTUMN, Needs.CUE, "hosten host autumn fall");
    add(map, Season.Name.WINTER, Needs.CUE, "vintern vinter winter");
    return Map.copyOf(map);
  }

  private static void add(Map<String, Word> map, Season.Name season, Needs needs, String words) {
    for (String word : words.split(" ")) {
      map.put(word, new Word(season, needs));
    }
  }
}
