package fi.opastin.ptv;

import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of an import. */
public sealed interface PtvOutcome {

  /** What was read and what it changes. */
  Report report();

  /** The new files stand. */
  record Written(Report report) implements PtvOutcome {}

  /** A dry run: nothing was written. */
  record Shown(Report report) implements PtvOutcome {}

  /** The new files may not stand; nothing was written. */
  record Refused(Report report, List<Finding> reasons) implements PtvOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * An import in figures and findings. Immutable.
   *
   * @param read how many services the catalogue has
   * @param taken how many services are written
   * @param dropped how many were not taken, by reason in words
   * @param findings what is wrong in the catalogue's documents, and overrides without a service
   */
  record Report(
      int read,
      int taken,
      Map<String, Integer> dropped,
      List<Finding> findings,
      PtvDifference difference) {
    public Report {
      dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
      findings = List.copyOf(findings);
    }

    /** With what is to be said of overrides whose service has vanished. */
    static Report of(
        PtvCatalogue catalogue,
        PtvTranslation translation,
        List<Finding> overrides,
        PtvDifference difference) {
      List<Finding> findings = new ArrayList<>(translation.findings());
      overrides.stream().filter(finding -> !finding.blocks()).forEach(findings::add);
      Map<String, Integer> dropped = new LinkedHashMap<>();
      translation.dropped().forEach((reason, count) -> dropped.put(reason.words(), count));
      return new Report(
          catalogue.services().size(), translation.entries().size(), dropped, findings, difference);
    }
  }
}
