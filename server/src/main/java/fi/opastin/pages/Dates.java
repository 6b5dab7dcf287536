package fi.opastin.pages;

import fi.opastin.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people of a language write them. */
final class Dates {

  private Dates() {}

  static String of(LocalDate day, Language language) {
    String pattern = language == Language.EN ? "d MMMM yyyy" : "d.M.yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }

  /** As precisely as a source tells: {@code 2026-02-16}, {@code 2026-02} or {@code 2026}. */
  static String of(String written, Language language) {
    if (written.length() == 10) {
      return of(LocalDate.parse(written), language);
    }
    return written.length() == 7
        ? Integer.parseInt(written, 5, 7, 10) + "/" + written.substring(0, 4)
        : written;
  }
}
