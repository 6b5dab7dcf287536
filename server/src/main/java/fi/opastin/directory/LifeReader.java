package fi.opastin.directory;

import java.util.Optional;
import java.util.Set;

/** Reads from when until when a service exists, what follows it, and its passing notice. */
final class LifeReader {

  private LifeReader() {}

  static Validity validity(Fields item) {
    Optional<Fields> valid = item.child("valid");
    if (valid.isEmpty()) {
      return Validity.ALWAYS;
    }
    valid.get().allowOnly(Set.of("from", "until", "successor"));
    Optional<String> successor = valid.get().optionalText("successor");
    if (successor.isPresent() && !ServiceId.isId(successor.get())) {
      valid.get().fault("successor", "The successor is named by its id");
      successor = Optional.empty();
    }
    return new Validity(
        valid.get().date("from"), valid.get().date("until"), successor.map(ServiceId::new));
  }

  static Optional<Alert> alert(Fields item) {
    return item.child("alert")
        .flatMap(
            alert -> {
              if (!alert.has("until")) {
                alert.fault("until", "An alert needs its last day");
              }
              LocalText text = alert.local("text");
              return alert.date("until").map(until -> new Alert(text, until));
            });
  }
}
