package fi.opastin.hsds;

import fi.opastin.directory.Service;
import java.util.Optional;
import java.util.UUID;

/**
 * A service at the place where it is met; HSDS {@code service_at_location} with its {@code
 * location}. Immutable.
 *
 * @param kind whether that is a door or a web address
 */
public record Site(UUID id, Kind kind, Service service) {

  /** The kinds of HSDS {@code location_type} that we have. */
  public enum Kind {
    PHYSICAL,
    VIRTUAL
  }

  /** Where a service is met: at its door, else on the web; nowhere if it only has a number. */
  static Optional<Site> of(Service service) {
    boolean stands =
        service.address().isPresent()
            || service.contact().location().isPresent()
            || service.area().home().isPresent();
    if (!stands && service.contact().url().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Site(
            Ids.of("service_at_location", service.id()),
            stands ? Kind.PHYSICAL : Kind.VIRTUAL,
            service));
  }

  UUID locationId() {
    return Ids.of("location", service.id());
  }
}
