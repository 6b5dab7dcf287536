package fi.opastin.knowledge;

import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * For whom a variant of an answer is: every part that is given must hold. Immutable.
 *
 * @param audiences the reader is one of these; empty for anyone
 * @param minAge youngest reader, if that matters
 * @param maxAge oldest reader, if that matters
 * @param municipalities where the reader lives; empty for anywhere
 */
public record Readership(
    Set<Audience> audiences,
    OptionalInt minAge,
    OptionalInt maxAge,
    Set<MunicipalityCode> municipalities) {

  /** Everybody: the readership of an ordinary answer. */
  public static final Readership EVERYBODY =
      new Readership(Set.of(), OptionalInt.empty(), OptionalInt.empty(), Set.of());

  public Readership {
    audiences = Set.copyOf(audiences);
    municipalities = Set.copyOf(municipalities);
  }

  /**
   * Whether a person of whom this much is known is a reader. What is unknown is no reason to
   * assume.
   */
  public boolean includes(
      Set<Audience> audience, OptionalInt age, Optional<MunicipalityCode> municipality) {
    boolean audienceFits = audiences.isEmpty() || audiences.stream().anyMatch(audience::contains);
    boolean ageFits =
        (minAge.isEmpty() || (age.isPresent() && age.getAsInt() >= minAge.getAsInt()))
            && (maxAge.isEmpty() || (age.isPresent() && age.getAsInt() <= maxAge.getAsInt()));
    boolean placeFits =
        municipalities.isEmpty() || municipality.filter(municipalities::contains).isPresent();
    return audienceFits && ageFits && placeFits;
  }

  /** How many conditions it makes: of several variants that fit, the one with most is shown. */
  public int narrowness() {
    return (audiences.isEmpty() ? 0 : 1)
        + (minAge.isPresent() || maxAge.isPresent() ? 1 : 0)
        + (municipalities.isEmpty() ? 0 : 1);
  }
}
