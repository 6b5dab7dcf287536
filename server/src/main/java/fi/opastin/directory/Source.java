package fi.opastin.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
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
    } catch (DateTimeException | IllegalArgumentException notDate) {
      return false;
    }
  }

  /** By hand, since it is asked for every contact of every service that is ranked. */
  private static LocalDate earliest(String written) {
    int length = written.length();
    boolean dashes =
        (length < 5 || written.charAt(4) == '-') && (length < 8 || written.charAt(7) == '-');
    if (!dashes || (length != 4 && length != 7 && length != 10)) {
      throw new IllegalArgumentException("A date is written 2026-11-22, 2026-11 or 2026");
    }
    int month = length == 4 ? 1 : Integer.parseInt(written, 5, 7, 10);
    int day = length < 10 ? 1 : Integer.parseInt(written, 8, 10, 10);
    return LocalDate.of(Integer.parseInt(written, 0, 4, 10), month, day);
  }
}
