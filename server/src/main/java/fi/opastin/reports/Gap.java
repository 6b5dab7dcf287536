package fi.opastin.reports;

import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.Scope;
import fi.opastin.directory.ServiceType;
import java.util.List;
import java.util.Optional;

/**
 * How far a kind of service that every municipality should have near reaches today.
 *
 * @param covered municipalities that have it
 * @param all municipalities looked at
 */
public record Gap(ServiceType type, int covered, int all) {

  /** The expected kinds in a region, or everywhere. */
  public static List<Gap> of(Coverage coverage, Optional<String> region) {
    Scope scope =
        new Scope(region, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    int all = coverage.municipalities(scope).size();
    return coverage.expectations(scope).stream()
        .map(
            expected ->
                new Gap(expected.type(), all - coverage.gaps(expected.type(), scope).size(), all))
        .toList();
  }
}
