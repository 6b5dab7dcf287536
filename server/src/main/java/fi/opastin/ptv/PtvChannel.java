package fi.opastin.ptv;

import fi.opastin.directory.LocalText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A channel of the catalogue: a place, a phone, a web page, an e-service or a form. Immutable.
 *
 * @param kind which of the five it is; empty for one that is not known here
 */
record PtvChannel(
    String id,
    Optional<Kind> kind,
    boolean published,
    LocalText name,
    PtvContact contact,
    Optional<LocalDate> modified) {

  /** The five types of channel, in the order in which their contact details are preferred. */
  enum Kind {
    SERVICE_LOCATION("ServiceLocation"),
    PHONE("Phone"),
    WEB_PAGE("WebPage"),
    E_CHANNEL("EChannel"),
    PRINTABLE_FORM("PrintableForm");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    static Optional<Kind> of(String type) {
      for (Kind kind : values()) {
        if (kind.type.equals(type)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  boolean isPlace() {
    return kind.filter(Kind.SERVICE_LOCATION::equals).isPresent();
  }
}
