package fi.opastin.questions;

import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of the inbox is looked at; all of it must hold. Immutable.
 *
 * @param handling what was done about it
 * @param language that questions are written in
 * @param partner key of the site
 * @param region code of the region
 * @param since only questions from this day on
 * @param search words, in any form, that all must occur
 * @param order what stands first
 */
public record InboxFilter(
    Handling handling,
    Optional<Language> language,
    Optional<String> partner,
    Optional<String> region,
    Optional<LocalDate> since,
    Optional<String> search,
    Order order) {

  /** What stands first. */
  public enum Order {
    SIZE,
    RISING,
    NEWEST
  }

  /** All that is open, the largest group first. */
  public static final InboxFilter OPEN =
      new InboxFilter(
          Handling.OPEN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Order.SIZE);

  /** The same for another state of handling. */
  public InboxFilter of(Handling other) {
    return new InboxFilter(other, language, partner, region, since, search, order);
  }

  /** The same for one region alone. */
  public InboxFilter inRegion(String code) {
    return new InboxFilter(handling, language, partner, Optional.of(code), since, search, order);
  }

  /** The same for one site alone. */
  public InboxFilter onSite(String key) {
    return new InboxFilter(handling, language, Optional.of(key), region, since, search, order);
  }
}
