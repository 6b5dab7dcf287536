package fi.opastin.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a report is about: whole months, so that nobody can take one period from another that is a
 * day longer. Immutable.
 *
 * @param from first month
 * @param to last month
 * @param region code of a region; only turns in which a place was told count
 * @param partner key of a site
 */
public record ReportScope(
    YearMonth from, YearMonth to, Optional<String> region, Optional<String> partner) {

  private static final int MOST_MONTHS = 36;

  public ReportScope {
    if (to.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
      throw new IllegalArgumentException("a report is of 1 to 36 months");
    }
  }

  /** One month of everything. */
  public static ReportScope of(YearMonth month) {
    return new ReportScope(month, month, Optional.empty(), Optional.empty());
  }

  /** The first day. */
  public LocalDate first() {
    return from.atDay(1);
  }

  /** The last day. */
  public LocalDate last() {
    return to.atEndOfMonth();
  }

  /** The same for one region. */
  public ReportScope inRegion(String code) {
    return new ReportScope(from, to, Optional.of(code), partner);
  }

  /** The same for one site. */
  public ReportScope onSite(String key) {
    return new ReportScope(from, to, region, Optional.of(key));
  }

  ReportScope everywhere() {
    return new ReportScope(from, to, Optional.empty(), partner);
  }

  ReportScope onAllSites() {
    return new ReportScope(from, to, region, Optional.empty());
  }
}
