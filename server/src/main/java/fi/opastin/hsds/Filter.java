package fi.opastin.hsds;

import fi.opastin.directory.GeoPoint;
import fi.opastin.directory.MunicipalityCode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What of a list is wanted; all of it must hold. Immutable.
 *
 * @param search words to look for
 * @param term only what bears this taxonomy term
 * @param taxonomy only what bears a term of this taxonomy
 * @param owner only what this organization runs
 * @param area only what serves this place
 * @param modifiedAfter only what changed then or later
 */
public record Filter(
    Optional<String> search,
    Optional<Taxonomy.Term> term,
    Optional<Taxonomy> taxonomy,
    Optional<UUID> owner,
    Optional<Around> area,
    Optional<Instant> modifiedAfter) {

  /** Everything. */
  public static final Filter ALL =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * Where somebody is.
   *
   * @param municipality that must be served
   * @param centre from which distances are counted
   * @param metres how far away a door may be; empty for any distance
   */
  public record Around(MunicipalityCode municipality, GeoPoint centre, OptionalInt metres) {}
}
