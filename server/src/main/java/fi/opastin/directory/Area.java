package fi.opastin.directory;

import java.util.Optional;
import java.util.Set;

/**
 * Where a service serves.
 *
 * @param municipalities served; empty for the whole country
 * @param home the municipality where it stands, where it stands somewhere
 */
public record Area(Set<MunicipalityCode> municipalities, Optional<MunicipalityCode> home) {

  public Area {
    municipalities = Set.copyOf(municipalities);
  }

  public boolean isNationwide() {
    return municipalities.isEmpty();
  }

  /** Whether a municipality is named among those served. */
  public boolean names(MunicipalityCode code) {
    return municipalities.contains(code);
  }
}
