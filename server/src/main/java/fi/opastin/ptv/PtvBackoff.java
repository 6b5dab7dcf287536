package fi.opastin.ptv;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long to wait before asking again. */
final class PtvBackoff {

  private PtvBackoff() {}

  /** Before the second attempt the back-off, then twice as long each time, up to the longest. */
  static Duration before(int attempt, PtvSettings settings) {
    Duration wait = settings.backoff();
    for (int i = 2; i < attempt && wait.compareTo(settings.longestWait()) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
  }

  /** What a Retry-After header asks for, in seconds or as a date; empty when it is neither. */
  static Optional<Duration> asked(Optional<String> header) {
    return header.flatMap(text -> asked(text.strip()));
  }

  private static Optional<Duration> asked(String text) {
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), until);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException notDate) {
      return Optional.empty();
    }
  }
}
