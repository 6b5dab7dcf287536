package fi.opastin.directory;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param ref a web address, or the name of a document
 * @param name who published it, empty where the address says it
 * @param date as precisely as the source tells: {@code 2026-02-16}, {@code 2026-02} or {@code 2026}
 */
public record Source(String ref, String name, Optional<String> date) {

  /** After so many months a contact detail is not shown any more. */
  static final int FRESH_MONTHS = 12;

  public Source {
    date.ifPresent(Source::earliest);
  }

  /**
   * Whether it is dated and not older than twelve months on a day; an imprecise date counts from
   * its first day.
   */
  public boolean isFreshOn(LocalDate day) {
    return freshUntil().map(last -> !day.isAfter(last)).orElse(false);
  }

  /** The last day on which it is fresh; empty where it is undated and never is. */
  Optional<LocalDate> freshUntil() {
    return date.map(written -> earliest(written).plusMonths(FRESH_MONTHS));
  }

  static boolean isDate(String written) {
    try {
      earliest(written);
      return true;
    } catch (DateTimeParseException notADate) {
      return false;
    }
  }

  private static LocalDate earliest(String written) {
    return switch (written.length()) {
      case 4 -> Year.parse(written).atDay(1);
      case 7 -> YearMonth.parse(written).atDay(1);
      default -> LocalDate.parse(written);
    };
  }
}
