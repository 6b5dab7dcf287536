package fi.opastin.ptv;

import java.util.Set;

/**
 * Where a service serves, as the catalogue writes it. Immutable.
 *
 * @param reach how far
 * @param municipalities codes of municipalities, where it is limited to some
 */
record PtvArea(Reach reach, Set<String> municipalities) {

  /** How far a service reaches. */
  enum Reach {
    NATIONWIDE,
    WITHOUT_ALAND,
    LIMITED
  }

  PtvArea {
    municipalities = Set.copyOf(municipalities);
  }
}
