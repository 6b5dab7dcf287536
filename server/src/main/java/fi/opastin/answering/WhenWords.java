package fi.opastin.answering;

import fi.opastin.language.Language;
import fi.opastin.understanding.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Times in words, as they stand behind "open": "maanantaina 30.11.2026", "på måndag 30 november
 * 2026", "in January 2027". Stateless.
 */
final class WhenWords {

  private static final List<String> FI_SEASONS =
      List.of("keväällä", "kesällä", "syksyllä", "talvella");
  private static final List<String> SV_SEASONS = List.of("våren", "sommaren", "hösten", "vintern");
  private static final List<String> EN_SEASONS =
      List.of("in spring", "in summer", "in autumn", "in winter");

  private WhenWords() {}

  static String of(When when, Language language) {
    return switch (language) {
      case FI, FI_SIMPLE -> finnish(when);
      case SV -> swedish(when);
      case EN -> english(when);
    };
  }

  /** The name of a weekday. */
  static String weekday(LocalDate day, TextStyle style, Language language) {
    return day.getDayOfWeek().getDisplayName(style, locale(language));
  }

  /** A time of the day in minutes after midnight: "9" or "9.30", in English "9:00". */
  static String clock(int minutes, Language language) {
    int minute = minutes % 60;
    if (language == Language.EN) {
      return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minute);
    }
    return minute == 0
        ? "" + minutes / 60
        : String.format(Locale.ROOT, "%d.%02d", minutes / 60, minute);
  }

  private static String finnish(When when) {
    return switch (when) {
      case When.Day(LocalDate day) -> format(day, "cccc'na' d.M.yyyy", Language.FI);
      case When.Week week ->
          "viikolla "
              + week.number()
              + " ("
              + days(week, "d.M.", "–", "d.M.yyyy", Language.FI)
              + ")";
      case When.Month month ->
          format(month.first(), "LLLL", Language.FI) + "ssa " + month.month().getYear();
      case When.Season(When.Season.Name name, int year) ->
          FI_SEASONS.get(name.ordinal()) + " " + year;
      case When.Year(int year) -> "vuonna " + year;
      case When.Span span -> days(span, "d.M.", "–", "d.M.yyyy", Language.FI);
    };
  }

  private static String swedish(When when) {
    return switch (when) {
      case When.Day(LocalDate day) -> "på " + format(day, "EEEE d MMMM yyyy", Language.SV);
      case When.Week week ->
          "vecka " + week.number() + " (" + days(week, "d.M", "–", "d.M.yyyy", Language.SV) + ")";
      case When.Month month -> "i " + format(month.first(), "MMMM yyyy", Language.SV);
      case When.Season(When.Season.Name name, int year) ->
          SV_SEASONS.get(name.ordinal()) + " " + year;
      case When.Year(int year) -> "år " + year;
      case When.Span span -> days(span, "d.M", "–", "d.M.yyyy", Language.SV);
    };
  }

  private static String english(When when) {
    return switch (when) {
      case When.Day(LocalDate day) -> "on " + format(day, "EEEE d MMMM yyyy", Language.EN);
      case When.Week week ->
          "in week "
              + week.number()
              + " ("
              + days(week, "d MMMM", " to ", "d MMMM yyyy", Language.EN)
              + ")";
      case When.Month month -> "in " + format(month.first(), "MMMM yyyy", Language.EN);
      case When.Season(When.Season.Name name, int year) ->
          EN_SEASONS.get(name.ordinal()) + " " + year;
      case When.Year(int year) -> "in " + year;
      case When.Span span -> "from " + days(span, "d MMMM", " to ", "d MMMM yyyy", Language.EN);
    };
  }

  private static String days(
      When when, String first, String between, String last, Language language) {
    return format(when.first(), first, language) + between + format(when.last(), last, language);
  }

  private static String format(LocalDate day, String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, locale(language)).format(day);
  }

  private static Locale locale(Language language) {
    return language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.written().tag());
  }
}
