package fi.opastin.people;

import fi.opastin.storage.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who is signed in. The browser holds 256 random bits, the database their hash. A session ends half
 * an hour after it was used last, twelve hours after it was begun, or when somebody ends it; one
 * from the future, which a clock that jumped left behind, counts as ended. Safe to share.
 */
public final class SessionStore {

  /** How long nothing may be asked. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** How long a session lasts at most. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** Clocks of several machines differ by less. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  /** That somebody was here is written down as seldom as this. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Database database;

  /** Sessions in a database. */
  public SessionStore(Database database) {
    this.database = database;
  }

  /**
   * Somebody who is signed in.
   *
   * @param hash names the session; worthless as a cookie
   * @param member who it is, as they are at this moment
   * @param csrf what a form of theirs must bring along
   */
  public record Session(String hash, Member member, String csrf) {}

  /**
   * Signs somebody in: always under a new secret.
   *
   * @return the secret for the cookie
   */
  public String open(PersonId person, Instant now) {
    String secret = Secrets.fresh();
    database.change(
        h -> {
          forgetEnded(h, now);
          h.execute(
              "insert into editor_session (hash, person, created_at, seen_at) values (?, ?, ?, ?)",
              Secrets.hash(secret),
              person.value(),
              now.toEpochMilli(),
              now.toEpochMilli());
          return h.execute(
              "update person set signed_in_at = ? where id = ?",
              now.toEpochMilli(),
              person.value());
        });
    return secret;
  }

  /** The session of a secret that a browser sent, where it is one and lasts. */
  public Optional<Session> find(String secret, Instant now) {
    String hash = Secrets.hash(secret);
    Optional<Found> found =
        database.read(
            h ->
                h.createQuery(
                        "select editor_session.created_at as begun_at, seen_at, "
                            + PersonStore.COLUMNS
                            + " from editor_session join person on editor_session.person = person.id "
                            + PersonStore.LOCAL
                            + " where editor_session.hash ="
                            + " :hash and person.disabled_at is null")
                    .bind("hash", hash)
                    .map(
                        (row, context) ->
                            new Found(
                                PersonStore.member(row),
                                Instant.ofEpochMilli(row.getLong("begun_at")),
                                Instant.ofEpochMilli(row.getLong("seen_at"))))
                    .findOne());
    if (found.isEmpty() || !found.get().lasts(now)) {
      return Optional.empty();
    }
    if (Duration.between(found.get().seenAt(), now).compareTo(NOTED_EVERY) >= 0) {
      database.change(
          h ->
              h.execute(
                  "update editor_session set seen_at = ? where hash = ?",
                  now.toEpochMilli(),
                  hash));
    }
    return Optional.of(
        new Session(hash, found.get().member(), Secrets.derived(secret, "opastin editor forms")));
  }

  private record Found(Member member, Instant begunAt, Instant seenAt) {
    boolean lasts(Instant now) {
      return now.isBefore(seenAt.plus(IDLE))
          && now.isBefore(begunAt.plus(LONGEST))
          && !seenAt.isAfter(now.plus(CLOCKS_DIFFER));
    }
  }

  /** Ends one session. */
  public void close(String hash) {
    database.change(h -> h.execute("delete from editor_session where hash = ?", hash));
  }

  /** Ends all sessions of a person. */
  public void closeAll(PersonId person) {
    database.change(h -> closeAll(h, person));
  }

  static int closeAll(Handle handle, PersonId person) {
    return handle.execute("delete from editor_session where person = ?", person.value());
  }

  private static void forgetEnded(Handle handle, Instant now) {
    handle.execute(
        "delete from editor_session where seen_at <= ? or created_at <= ?",
        now.minus(IDLE).toEpochMilli(),
        now.minus(LONGEST).toEpochMilli());
  }
}
