package fi.opastin.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a service exists.
 *
 * @param from its first day
 * @param until its last day
 * @param successor the service that follows it
 */
public record Validity(
    Optional<LocalDate> from, Optional<LocalDate> until, Optional<ServiceId> successor) {

  /** Always, as far as is known. */
  public static final Validity ALWAYS =
      new Validity(Optional.empty(), Optional.empty(), Optional.empty());

  boolean on(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
