package fi.opastin.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report, as far as its figures may be shown. Immutable.
 *
 * @param scope what it is about
 * @param since the first day that was counted at all; empty where nothing was
 * @param turns how many turns there were
 * @param outside the share of them at hours when offices are closed
 * @param unanswered the share that was not understood
 * @param helped the share of thumbs up among thumbs: "did you get help?"
 * @param tables in the order in which they are shown
 */
public record Report(
    ReportScope scope,
    Optional<LocalDate> since,
    Cell turns,
    Cell outside,
    Cell unanswered,
    Cell helped,
    List<Table> tables) {

  /** What a table is about. */
  public enum About {
    TOPICS,
    UNANSWERED,
    SERVICES_SHOWN,
    SERVICES_CLICKED,
    RATINGS,
    REASONS,
    DAY_PARTS,
    LANGUAGES,
    REGIONS,
    MUNICIPALITIES,
    PARTNERS
  }

  /**
   * A table.
   *
   * @param cells by key: a topic, a service, a verdict …; the empty key is unknown
   * @param total their sum
   * @param missing whether nobody counted this
   */
  public record Table(About about, Map<String, Cell> cells, Cell total, boolean missing) {

    static Table of(About about, Map<String, Long> figures) {
      Suppression.Shown shown = Suppression.of(figures);
      return new Table(about, shown.cells(), shown.total(), false);
    }

    static Table missing(About about) {
      return new Table(about, Map.of(), Cell.MISSING, true);
    }
  }

  public Report {
    tables = List.copyOf(tables);
  }

  /** The table about something. */
  public Optional<Table> table(About about) {
    return tables.stream().filter(table -> table.about() == about).findFirst();
  }
}
