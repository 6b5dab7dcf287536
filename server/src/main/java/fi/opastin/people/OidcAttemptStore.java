package fi.opastin.people;

import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Who is on the way to the issuer and back: what only the browser that set out may finish, once and
 * within ten minutes. Safe to share.
 */
final class OidcAttemptStore {

  static final Duration LASTS = Duration.ofMinutes(10);

  private final Database database;
  private final Clock clock;

  OidcAttemptStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What belongs to one attempt.
   *
   * @param state what the issuer's reply must repeat
   * @param nonce what its token must hold
   * @param verifier proves to it that the code is asked in by whom it was made for (PKCE)
   * @param returnTo where the person wanted to go
   */
  record Attempt(String state, String nonce, String verifier, String returnTo) {}

  /** Keeps an attempt; the secret for the browser's cookie. */
  String keep(Attempt attempt) {
    String secret = Secrets.fresh();
    database.change(
        h -> {
          h.execute("delete from oidc_attempt where expires_at <= ?", clock.millis());
          return h.execute(
              "insert into oidc_attempt (hash, state, nonce, verifier, return_to, expires_at)"
                  + " values (?, ?, ?, ?, ?, ?)",
              Secrets.hash(secret),
              attempt.state(),
              attempt.nonce(),
              attempt.verifier(),
              attempt.returnTo(),
              clock.instant().plus(LASTS).toEpochMilli());
        });
    return secret;
  }

  /** Takes the attempt of a cookie; nobody gets it a second time. */
  Optional<Attempt> take(String secret) {
    String hash = Secrets.hash(secret);
    return database.change(
        h -> {
          Optional<Attempt> attempt =
              h.createQuery("select * from oidc_attempt where hash = :hash and expires_at > :now")
                  .bind("hash", hash)
                  .bind("now", clock.millis())
                  .map(
                      (row, context) ->
                          new Attempt(
                              row.getString("state"),
                              row.getString("nonce"),
                              row.getString("verifier"),
                              row.getString("return_to")))
                  .findOne();
          int taken = h.execute("delete from oidc_attempt where hash = ?", hash);
          return taken == 1 ? attempt : Optional.empty();
        });
  }
}
