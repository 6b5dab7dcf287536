package fi.opastin.ptv;

import java.util.Set;

/**
 * Where a service serves, as the catalogue writes it. Immutable.
 *
 * @param reach how far
 * @param municipalities codes of municipalities, where it is limited to some
 * @param regions codes of regions that are named without their municipalities
 */
record PtvArea(Reach reach, Set<String> municipalities, Set<String> regions) {

  /** How far a service reaches. */
  enum Reach {
    NATIONWIDE,
    WITHOUT_ALAND,
    LIMITED
  }

  PtvArea {
    municipalities = Set.copyOf(municipalities);
    regions = Set.copyOf(regions);
  }
}
