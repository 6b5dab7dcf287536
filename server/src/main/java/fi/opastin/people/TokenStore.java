package fi.opastin.people;

import com.github.f4b6a3.uuid.UuidCreator;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Personal tokens, by which a person's scripts do what that person may, or less. Shown once, kept
 * as a hash. Safe to share.
 */
public final class TokenStore {

  /** How long one lasts at most. */
  public static final int MOST_DAYS = 365;

  /** How many one person may have. */
  public static final int MOST = 20;

  private static final String BEGINNING = "opastin_";
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Database database;
  private final Clock clock;

  /** Tokens in a database. */
  public TokenStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A token as its owner sees it.
   *
   * @param id which one; worthless as a token
   * @param name what it is for
   * @param role what it may do at most
   * @param expiresAt until when
   * @param usedAt when it was used last
   */
  public record Token(
      String id, String name, Role role, Instant expiresAt, Optional<Instant> usedAt) {}

  /**
   * Makes a token.
   *
   * @param name what it is for, 1 to 100 characters
   * @param role what it may do, at most the owner's own
   * @param days until it ends
   * @return the token itself, which nobody can be shown again
   * @throws IllegalArgumentException with the name of the field that cannot be
   */
  public String make(Person owner, String name, Role role, int days) {
    if (name.isBlank() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("name");
    }
    if (role.compareTo(owner.role()) > 0) {
      throw new IllegalArgumentException("role");
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days");
    }
    String token = BEGINNING + Secrets.fresh();
    Instant now = clock.instant();
    database.change(
        h -> {
          h.execute("delete from personal_token where expires_at <= ?", now.toEpochMilli());
          int has =
              h.createQuery("select count(*) from personal_token where person = :person")
                  .bind("person", owner.id().value())
                  .mapTo(Integer.class)
                  .one();
          if (has >= MOST) {
            throw new IllegalArgumentException("many");
          }
          h.execute(
              "insert into personal_token (id, person, name, role, hash, created_at, expires_at)"
                  + " values (?, ?, ?, ?, ?, ?, ?)",
              UuidCreator.getTimeOrderedEpoch().toString(),
              owner.id().value(),
              name.strip(),
              role.id(),
              Secrets.hash(token),
              now.toEpochMilli(),
              now.plus(Duration.ofDays(days)).toEpochMilli());
          return AuditStore.record(
              h, owner, "token.made", name.strip(), role.id() + ", " + days + " d", now);
        });
    return token;
  }

  /** The tokens of a person that still last, the newest first. */
  public List<Token> of(PersonId owner) {
    return database.read(
        h ->
            h.createQuery(
                    "select * from personal_token where person = :person and expires_at > :now"
                        + " order by id desc")
                .bind("person", owner.value())
                .bind("now", clock.millis())
                .map(
                    (row, context) -> {
                      long used = row.getLong("used_at");
                      Optional<Instant> usedAt =
                          row.wasNull()
                              ? Optional.empty()
                              : Optional.of(Instant.ofEpochMilli(used));
                      return new Token(
                          row.getString("id"),
                          row.getString("name"),
                          Role.of(row.getString("role")).orElse(Role.VIEWER),
                          Instant.ofEpochMilli(row.getLong("expires_at")),
                          usedAt);
                    })
                .list());
  }

  /** Ends a token of somebody; one that is not theirs stays. */
  public void remove(Person owner, String id) {
    database.change(
        h -> {
          Optional<String> name =
              h.createQuery("select name from personal_token where id = :id and person = :person")
                  .bind("id", id)
                  .bind("person", owner.id().value())
                  .mapTo(String.class)
                  .findOne();
          h.execute(
              "delete from personal_token where id = ? and person = ?", id, owner.id().value());
          name.ifPresent(
              known -> AuditStore.record(h, owner, "token.removed", known, "", clock.instant()));
          return name;
        });
  }

  /**
   * Who a token stands for, with the lesser of its role and theirs of this moment; empty when it is
   * none, has ended, or they may not sign in.
   */
  public Optional<Member> find(String token) {
    if (!token.startsWith(BEGINNING)) {
      return Optional.empty();
    }
    String hash = Secrets.hash(token);
    Instant now = clock.instant();
    Optional<Found> found =
        database.read(
            h ->
                h.createQuery(
                        "select personal_token.role as token_role, used_at, "
                            + PersonStore.COLUMNS
                            + " from personal_token join person on personal_token.person = person.id "
                            + PersonStore.LOCAL
                            + " where personal_token.hash ="
                            + " :hash and personal_token.expires_at > :now"
                            + " and person.disabled_at is null")
                    .bind("hash", hash)
                    .bind("now", now.toEpochMilli())
                    .map(
                        (row, context) ->
                            new Found(
                                PersonStore.member(row),
                                Role.of(row.getString("token_role")).orElse(Role.VIEWER),
                                row.getLong("used_at")))
                    .findOne());
    found
        .filter(f -> now.toEpochMilli() - f.usedAt() >= NOTED_EVERY.toMillis())
        .ifPresent(
            f ->
                database.change(
                    h ->
                        h.execute(
                            "update personal_token set used_at = ? where hash = ?",
                            now.toEpochMilli(),
                            hash)));
    return found.map(Found::limited);
  }

  private record Found(Member member, Role tokenRole, long usedAt) {
    Member limited() {
      Person person = member.person();
      Role role = tokenRole.compareTo(person.role()) < 0 ? tokenRole : person.role();
      return member.as(new Person(person.id(), person.name(), role, person.scope()));
    }
  }
}
