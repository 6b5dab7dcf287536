package fi.opastin.editing;

import fi.opastin.people.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What was live from a moment on, until the next. Never changed. Immutable.
 *
 * @param number which
 * @param fingerprint SHA-256 of all its files, in hexadecimal
 * @param origin where it came from
 * @param restores the release whose content it has again
 * @param proposal what it brought live
 * @param note why, in the words of whoever published it
 * @param overrideReason why it was published although something turned wrong
 * @param person who published it
 * @param personName their name then
 * @param published when
 */
public record Release(
    ReleaseNumber number,
    String fingerprint,
    Origin origin,
    Optional<ReleaseNumber> restores,
    Optional<ProposalId> proposal,
    String note,
    Optional<String> overrideReason,
    PersonId person,
    String personName,
    Instant published) {

  /** Where a release came from. */
  public enum Origin {
    /** The pack files of the content folder. */
    PACKS,
    /** A proposal. */
    PROPOSAL,
    /** An earlier release, brought back. */
    ROLLBACK,
    /** A proposal whose time was over. */
    EXPIRY;

    /** Its name in the database and in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
