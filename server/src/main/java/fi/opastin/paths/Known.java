package fi.opastin.paths;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.PathSlot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known of a person when a question of a path comes up. Immutable.
 *
 * @param municipality where they live or want the service
 * @param age in years
 * @param audiences what they are
 * @param refused what they were asked before and did not say: it is not asked again
 */
public record Known(
    Optional<MunicipalityCode> municipality,
    OptionalInt age,
    Set<Audience> audiences,
    Set<PathSlot> refused) {

  /** Nothing. */
  public static final Known NOTHING =
      new Known(Optional.empty(), OptionalInt.empty(), Set.of(), Set.of());

  public Known {
    audiences = Set.copyOf(audiences);
    refused = Set.copyOf(refused);
  }

  /** The same with a municipality. */
  public Known in(MunicipalityCode code) {
    return new Known(Optional.of(code), age, audiences, refused);
  }

  /** The same of somebody who is this, too. */
  public Known being(Set<Audience> more) {
    Set<Audience> all = EnumSet.noneOf(Audience.class);
    all.addAll(audiences);
    all.addAll(more);
    return new Known(municipality, age, all, refused);
  }
}
