package fi.opastin.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a text, read so that it compares between languages: "17.3.2026", "17 March 2026" and
 * "17 mars 2026" are one day. Immutable.
 *
 * @param kind what it is
 * @param value digits only; a day as day, dot and month
 * @param written as it stands in the text
 */
record Figure(Kind kind, String value, String written) {

  /** What a figure tells. */
  enum Kind {
    PHONE,
    AMOUNT,
    DATE,
    YEAR,
    NUMBER;

    /** Whether a reader acts on it, so that it must be the same for all. */
    boolean isFact() {
      return this != NUMBER;
    }
  }

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("januari", 1),
          Map.entry("february", 2),
          Map.entry("februari", 2),
          Map.entry("march", 3),
          Map.entry("mars", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("maj", 5),
          Map.entry("june", 6),
          Map.entry("juni", 6),
          Map.entry("july", 7),
          Map.entry("juli", 7),
          Map.entry("august", 8),
          Map.entry("augusti", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("oktober", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));

  private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";
  private static final String MONEY =
      "(?:\\s|-)?(?:€|euro\\p{L}*|snt|prosent\\p{L}*|procent\\p{L}*|per ?cent|%)";

  /** The alternatives in the order in which they are tried. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<span>\\d{1,2})[–-](?<named>\\d{1,2}) "
              + MONTH
              + "\\b"
              + "|(?<day>\\d{1,2}) (?<month>"
              + MONTH.substring(1, MONTH.length() - 1)
              + ")\\b"
              + "|(?<!klo )(?<!kl )(?<date>(?:[12]\\d|3[01]|0?[1-9])\\.(?:1[0-2]|0?[1-9]))(?!\\d)"
              + "|(?<money>\\d{1,3}(?:[ \\u00a0.,]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)"
              + MONEY
              + "|€\\s?(?<euros>\\d+(?:[.,]\\d{3})*)"
              + "|(?<phone>(?:\\+358|0)\\d{0,3}(?: \\d{2,8}){1,4}|0\\d{6,}|\\b112\\b|\\b116 ?\\d{3}\\b)"
              + "|(?<year>(?:19|20)\\d{2})(?!\\d)"
              + "|(?<number>\\d{1,3}(?:[ \\u00a0,]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");

  /** The figures of a text in order. */
  static List<Figure> of(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return List.of(); // as most texts are
    }
    List<Figure> figures = new ArrayList<>();
    Matcher at = FIGURES.matcher(ADDRESS.matcher(text).replaceAll(" "));
    while (at.find()) {
      String written = at.group().strip();
      if (at.group("span") != null) {
        int month = month(at.group(3));
        figures.add(new Figure(Kind.DATE, at.group("span") + "." + month, written));
        figures.add(new Figure(Kind.DATE, at.group("named") + "." + month, written));
      } else if (at.group("day") != null) {
        String day = at.group("day") + "." + month(at.group("month"));
        figures.add(new Figure(Kind.DATE, day, written));
      } else if (at.group("date") != null) {
        figures.add(new Figure(Kind.DATE, at.group("date"), written));
      } else if (at.group("money") != null || at.group("euros") != null) {
        figures.add(new Figure(Kind.AMOUNT, digits(written), written));
      } else if (at.group("phone") != null) {
        figures.add(new Figure(Kind.PHONE, digits(written), written));
      } else if (at.group("year") != null) {
        figures.add(new Figure(Kind.YEAR, written, written));
      } else {
        figures.add(new Figure(Kind.NUMBER, digits(written), written));
      }
    }
    return figures;
  }

  private static int month(String name) {
    return MONTHS.get(name.toLowerCase(Locale.ROOT));
  }

  private static String digits(String written) {
    return written.replaceAll("\\D", "");
  }
}
