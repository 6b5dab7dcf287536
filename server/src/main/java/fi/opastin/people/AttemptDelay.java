package fi.opastin.people;

import java.time.Duration;

/**
 * How long after failed attempts to sign in the next one is looked at: doubled with each, up to
 * five minutes.
 *
 * @param millis the whole of it
 */
record AttemptDelay(long millis) {

  private static final int FREE_OF_ACCOUNT = 3;

  /** An office has one address for many people. */
  private static final int FREE_OF_CLIENT = 10;

  private static final int MOST_DOUBLED = 9;
  private static final Duration LONGEST = Duration.ofMinutes(5);

  static AttemptDelay ofAccount(int failures) {
    return of(failures - FREE_OF_ACCOUNT);
  }

  static AttemptDelay ofClient(int failures) {
    return of(failures - FREE_OF_CLIENT);
  }

  private static AttemptDelay of(int tooMany) {
    return tooMany < 0
        ? new AttemptDelay(0)
        : new AttemptDelay(Math.min(1000L << Math.min(tooMany, MOST_DOUBLED), LONGEST.toMillis()));
  }

  /** What is left of it; a clock that was put back makes it no longer. */
  Duration left(long failedAt, long now) {
    long left = failedAt + millis - now;
    return Duration.ofMillis(Math.clamp(left, 0, millis));
  }
}
