package fi.opastin.people;

import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;

/**
 * Attempts to sign in that failed, by the hash of the address that was tried, whether anybody has
 * it or not. An attempt counts as failed from its beginning, so that many at once win nothing. Safe
 * to share.
 */
final class FailureStore {

  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

  private final Database database;
  private final Clock clock;

  FailureStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Begins an attempt; not positive when it may go on, otherwise how long to wait. */
  Duration begin(String email) {
    String hash = Secrets.hash(PersonStore.key(email));
    long now = clock.millis();
    return database.change(
        h -> {
          h.execute(
              "delete from sign_in_failure where failed_at < ?", now - FORGOTTEN_AFTER.toMillis());
          h.execute(
              "insert into sign_in_failure (hash, failures, failed_at) values (?, 0, 0)"
                  + " on conflict (hash) do nothing",
              hash);
          // from here on no other attempt with this address is beginning
          h.execute("update sign_in_failure set failures = failures + 1 where hash = ?", hash);
          Failures failures =
              h.createQuery("select failures, failed_at from sign_in_failure where hash = :hash")
                  .bind("hash", hash)
                  .map((row, context) -> new Failures(row.getInt(1) - 1, row.getLong(2)))
                  .one();
          Duration wait = failures.delay().left(failures.failedAt(), now);
          if (wait.isPositive()) {
            // who comes too early is not counted, or nobody could ever come again
            h.execute("update sign_in_failure set failures = failures - 1 where hash = ?", hash);
          } else {
            h.execute("update sign_in_failure set failed_at = ? where hash = ?", now, hash);
          }
          return wait;
        });
  }

  private record Failures(int count, long failedAt) {
    AttemptDelay delay() {
      return AttemptDelay.ofAccount(count);
    }
  }

  /** An attempt went well after all. */
  void forget(String email) {
    database.change(
        h ->
            h.execute(
                "delete from sign_in_failure where hash = ?",
                Secrets.hash(PersonStore.key(email))));
  }
}
