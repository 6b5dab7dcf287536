package fi.opastin.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;

/**
 * Attempts to sign in of one client that failed; kept in memory, since clients are told apart by
 * numbers that only this process can make. Safe to share.
 */
final class ClientAttempts {

  private final Clock clock;
  private final Cache<Long, Failures> failures =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofHours(1)).build();

  private record Failures(int count, long failedAt) {}

  ClientAttempts(Clock clock) {
    this.clock = clock;
  }

  /** Begins an attempt; not positive when it may go on, otherwise how long to wait. */
  Duration begin(long client) {
    long now = clock.millis();
    Duration[] wait = {Duration.ZERO};
    failures
        .asMap()
        .compute(
            client,
            (key, before) -> {
              if (before == null) {
                return new Failures(1, now);
              }
              wait[0] = AttemptDelay.ofClient(before.count()).left(before.failedAt(), now);
              return wait[0].isPositive() ? before : new Failures(before.count() + 1, now);
            });
    return wait[0];
  }

  /** One attempt went well after all; the others of the client stay counted. */
  void forgive(long client) {
    failures
        .asMap()
        .computeIfPresent(
            client,
            (key, before) ->
                before.count() <= 1 ? null : new Failures(before.count() - 1, before.failedAt()));
  }
}
