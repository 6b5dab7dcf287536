package fi.opastin.directory;

import java.time.LocalDate;
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
    Optional<LocalDate> from = valid.get().date("from");
    Optional<LocalDate> until = valid.get().date("until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      valid.get().fault("until", "A service ends on the day it begins, or later");
    }
    return new Validity(from, until, successor.map(ServiceId::new));
  }

  static Optional<Alert> alert(Fields item) {
    return item.child("alert")
        .flatMap(
            alert -> {
              alert.allowOnly(Set.of("text", "until"));
              if (!alert.has("text")) {
                alert.fault("text", "An alert needs a text");
              }
              if (!alert.has("until")) {
                alert.fault("until", "An alert needs its last day");
              }
              LocalText text = alert.local("text");
              return alert.date("until").map(until -> new Alert(text, until));
            });
  }
}
