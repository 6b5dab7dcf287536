package fi.opastin.understanding;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one message tells of the person. Immutable.
 *
 * @param municipality where they live or want the service
 * @param notThere municipalities that the message says it is not
 * @param age in years
 * @param situations life situations that are said or plainly implied
 * @param denied situations that are said not to be
 */
public record Told(
    Optional<MunicipalityCode> municipality,
    Set<MunicipalityCode> notThere,
    OptionalInt age,
    Set<Audience> situations,
    Set<Audience> denied) {

  /** Nothing. */
  public static final Told NOTHING =
      new Told(Optional.empty(), Set.of(), OptionalInt.empty(), Set.of(), Set.of());

  public Told {
    notThere = Set.copyOf(notThere);
    situations = Set.copyOf(situations);
    denied = Set.copyOf(denied);
  }

  /** Whether it tells a place, an age or a situation. */
  public boolean isAnything() {
    return municipality.isPresent()
        || age.isPresent()
        || !situations.isEmpty()
        || !denied.isEmpty();
  }

  /** Whether it takes back what was known of the place. */
  boolean placeDenied(Optional<MunicipalityCode> known) {
    return known.filter(notThere::contains).isPresent();
  }
}
