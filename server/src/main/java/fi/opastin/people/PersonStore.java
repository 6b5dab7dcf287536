package fi.opastin.people;

import com.github.f4b6a3.uuid.UuidCreator;
import fi.opastin.language.Language;
import fi.opastin.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who works on the content. What they may do is changed by {@link RightsStore} alone. Safe to
 * share.
 */
public final class PersonStore {

  static final String COLUMNS =
      "person.id, person.name, person.email, person.role, person.scope, person.language,"
          + " person.version, person.created_at, person.disabled_at, person.signed_in_at,"
          + " local_account.person as local";

  /** After {@code person}: whether they have a password here. */
  static final String LOCAL = "left join local_account on local_account.person = person.id";

  private static final String TABLES = "person " + LOCAL;

  private final Database database;
  private final Clock clock;

  /** People in a database. */
  public PersonStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Somebody by their id. */
  public Optional<Member> find(PersonId id) {
    return database.read(h -> find(h, "person.id", id.value()));
  }

  /** Somebody by their e-mail address in any letter case. */
  public Optional<Member> find(String email) {
    // PostgreSQL takes no text with a zero in it
    return email.indexOf('\0') >= 0
        ? Optional.empty()
        : database.read(h -> find(h, "person.email_key", key(email)));
  }

  /** Everybody, by name. */
  public List<Member> all() {
    return database.read(
        h ->
            h.createQuery(
                    "select " + COLUMNS + " from " + TABLES + " order by person.name, person.id")
                .map((row, context) -> member(row))
                .list());
  }

  /** Remembers what somebody reads the editor in. */
  public void setLanguage(PersonId id, Language language) {
    database.change(
        h ->
            h.execute(
                "update person set language = ? where id = ?",
                language.written().tag(),
                id.value()));
  }

  /**
   * Who somebody at an issuer is: known already, or the one with the same verified address, or new
   * where the issuer says what they may do.
   *
   * @param details their address, which the issuer has verified, and their name; empty where it has
   *     not
   * @param role what the issuer says that they may do
   * @return empty when nobody has given them access
   */
  Optional<Member> ofIdentity(
      String issuer, String subject, Optional<Details> details, Optional<Role> role) {
    return database.change(
        h -> {
          lock(h);
          Optional<Member> known = ofIdentity(h, issuer, subject);
          if (known.isPresent() || details.isEmpty()) {
            return known;
          }
          Optional<Member> member =
              find(h, "person.email_key", key(details.get().email()))
                  .or(() -> role.map(given -> arriving(h, details.get(), given)));
          member.ifPresent(
              who ->
                  h.execute(
                      "insert into person_identity (issuer, subject, person) values (?, ?, ?)",
                      issuer,
                      subject,
                      who.id().value()));
          return member;
        });
  }

  private static Optional<Member> ofIdentity(Handle h, String issuer, String subject) {
    return h.createQuery(
            "select "
                + COLUMNS
                + " from person_identity join person on person_identity.person = person.id "
                + LOCAL
                + " where person_identity.issuer = :issuer and subject = :subject")
        .bind("issuer", issuer)
        .bind("subject", subject)
        .map((row, context) -> member(row))
        .findOne();
  }

  private Member arriving(Handle h, Details details, Role role) {
    Member added = insert(h, details, role, new Scope.Everywhere(), clock.instant());
    AuditStore.record(
        h, Person.OPASTIN, "person.arrived", details.email(), role.id(), clock.instant());
    return added;
  }

  /**
   * How somebody is called and written to.
   *
   * @param name 1 to 100 characters
   * @param email an e-mail address
   */
  public record Details(String name, String email) {

    /**
     * Refuses what is neither.
     *
     * @throws IllegalArgumentException with the name of the field
     */
    public Details {
      name = name.strip();
      email = email.strip();
      if (name.isEmpty() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("name");
      }
      if (email.length() > 254
          || !email.matches("[^\\s@<>\"(),;:\\p{Cntrl}]+@[^\\s@<>\"(),;:\\p{Cntrl}]+")) {
        throw new IllegalArgumentException("email");
      }
    }
  }

  /** From here on no other change of people is under way. */
  static void lock(Handle h) {
    h.execute("update people_change set number = number + 1 where id = 1");
  }

  /** Adds somebody whose address nobody has. */
  static Member insert(Handle h, Details details, Role role, Scope scope, Instant now) {
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    h.execute(
        "insert into person (id, name, email, email_key, role, scope, version, created_at)"
            + " values (?, ?, ?, ?, ?, ?, 1, ?)",
        id,
        details.name(),
        details.email(),
        key(details.email()),
        role.id(),
        scope.id(),
        now.toEpochMilli());
    return find(h, "person.id", id).orElseThrow();
  }

  static Optional<Member> find(Handle h, String column, String value) {
    return h.createQuery("select " + COLUMNS + " from " + TABLES + " where " + column + " = :value")
        .bind("value", value)
        .map((row, context) -> member(row))
        .findOne();
  }

  static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  static Member member(ResultSet row) throws SQLException {
    Person person =
        new Person(
            new PersonId(row.getString("id")),
            row.getString("name"),
            Role.of(row.getString("role")).orElse(Role.VIEWER),
            Scope.of(row.getString("scope"))
                .orElseThrow(() -> new IllegalStateException("a scope that nobody knows")));
    return new Member(
        person,
        row.getString("email"),
        Optional.ofNullable(row.getString("language")).flatMap(Language::of),
        row.getInt("version"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        instant(row, "disabled_at"),
        instant(row, "signed_in_at"),
        row.getString("local") != null);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
