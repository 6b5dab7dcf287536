package fi.opastin.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How to reach a service. Every detail that can go out of date carries its source.
 *
 * @param location of the place to visit
 * @param url the service's own page, by language
 * @param booking the page where an appointment can be made
 */
public record Contact(
    Optional<Sourced<Address>> address,
    Optional<GeoPoint> location,
    List<Sourced<Phone>> phones,
    List<Sourced<String>> emails,
    LocalText url,
    LocalText booking) {

  public Contact {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
  }

  /**
   * Without the details whose source is undated or too old on a day. Web pages are kept: they say
   * themselves what holds.
   */
  Contact freshOn(LocalDate day) {
    Optional<Sourced<Address>> freshAddress = address.filter(fact -> fact.isFreshOn(day));
    return new Contact(
        freshAddress,
        freshAddress.isPresent() || address.isEmpty() ? location : Optional.empty(),
        phones.stream().filter(fact -> fact.isFreshOn(day)).toList(),
        emails.stream().filter(fact -> fact.isFreshOn(day)).toList(),
        url,
        booking);
  }

  /** Whether a person can do something with it. */
  boolean isUsable() {
    return !phones.isEmpty() || !emails.isEmpty() || !url.isEmpty() || !booking.isEmpty();
  }
}
