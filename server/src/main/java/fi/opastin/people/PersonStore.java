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
 * Who works on the content, and what they may do. Changes of that come one after the other, also
 * from several machines, each looks at what holds at its moment, and each stands in the log. Safe
 * to share.
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

  /** Why a change was not made. */
  public enum Refusal {
    /** Somebody has this e-mail address already. */
    TAKEN,
    /** There is nobody of this id. */
    UNKNOWN,
    /** Somebody else changed it in the meantime. */
    STALE,
    /** Nobody would be left who may manage people everywhere. */
    LAST_ADMIN,
    /** Nobody changes what they may do themselves. */
    ONESELF,
    /** Whoever wants it may not manage people, or not any more. */
    NOT_PERMITTED
  }

  /** A change that was not made. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Refusal why;

    Refused(Refusal why) {
      super(why.name(), null, false, false);
      this.why = why;
    }

    /** Why not. */
    public Refusal why() {
      return why;
    }
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

  /**
   * Adds somebody, who cannot sign in yet.
   *
   * @throws Refused when the address is taken, or {@code by} may not
   */
  public Member add(Person by, Details details, Role role, Scope scope) {
    return changing(
        by,
        h -> {
          Member added = insert(h, details, role, scope);
          AuditStore.record(
              h,
              by,
              "person.invited",
              details.email(),
              role.id() + " " + scope.id(),
              clock.instant());
          return added;
        });
  }

  /**
   * Changes what somebody may do and how far; their sessions go on with the new rights.
   *
   * @param version what the change is based on
   * @throws Refused when it cannot be
   */
  public Member change(Person by, PersonId id, int version, Role role, Scope scope) {
    return changing(
        by,
        h -> {
          Member before = forChange(h, by, id, version);
          requireAdminBeside(h, before, role == Role.ADMIN && scope instanceof Scope.Everywhere);
          h.execute(
              "update person set role = ?, scope = ?, version = version + 1 where id = ?",
              role.id(),
              scope.id(),
              id.value());
          String note = described(before.person()) + " → " + role.id() + " " + scope.id();
          AuditStore.record(h, by, "person.changed", before.email(), note, clock.instant());
          return find(h, "person.id", id.value()).orElseThrow();
        });
  }

  /**
   * Lets somebody in no more, which ends their sessions and links, or lets them in again.
   *
   * @throws Refused when it cannot be
   */
  public Member setEnabled(Person by, PersonId id, int version, boolean enabled) {
    return changing(
        by,
        h -> {
          Member before = forChange(h, by, id, version);
          if (!enabled) {
            requireAdminBeside(h, before, false);
            SessionStore.closeAll(h, id);
            h.execute("delete from setup_link where person = ?", id.value());
          }
          Long at = enabled ? null : (Long) clock.millis();
          h.createUpdate(
                  "update person set disabled_at = :at, version = version + 1 where id = :id")
              .bind("at", at)
              .bind("id", id.value())
              .execute();
          String what = enabled ? "person.enabled" : "person.disabled";
          AuditStore.record(h, by, what, before.email(), "", clock.instant());
          return find(h, "person.id", id.value()).orElseThrow();
        });
  }

  /** Ends all sessions of somebody else. */
  public void signOut(Person by, PersonId id) {
    changing(
        by,
        h -> {
          Member member =
              find(h, "person.id", id.value()).orElseThrow(() -> new Refused(Refusal.UNKNOWN));
          AuditStore.record(h, by, "person.signed-out", member.email(), "", clock.instant());
          return SessionStore.closeAll(h, id);
        });
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
    Member added = insert(h, details, role, new Scope.Everywhere());
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

  private interface Change<T> {
    T make(Handle handle);
  }

  private <T> T changing(Person by, Change<T> change) {
    return database.change(
        h -> {
          lock(h);
          requireManager(h, by);
          return change.make(h);
        });
  }

  /** From here on no other change of people is under way. */
  static void lock(Handle h) {
    h.execute("update people_change set number = number + 1 where id = 1");
  }

  /** Whoever changes something may have lost the right a moment ago. */
  private static void requireManager(Handle h, Person by) {
    if (by.id().equals(PersonId.OPASTIN)) {
      return;
    }
    Optional<Member> now = find(h, "person.id", by.id().value());
    boolean manages =
        now.filter(Member::isEnabled).map(m -> managesEverywhere(m.person())).orElse(false);
    if (!manages) {
      throw new Refused(Refusal.NOT_PERMITTED);
    }
  }

  private static Member forChange(Handle h, Person by, PersonId id, int version) {
    Member member =
        find(h, "person.id", id.value()).orElseThrow(() -> new Refused(Refusal.UNKNOWN));
    if (by.id().equals(id)) {
      throw new Refused(Refusal.ONESELF);
    }
    if (member.version() != version) {
      throw new Refused(Refusal.STALE);
    }
    return member;
  }

  private static void requireAdminBeside(Handle h, Member member, boolean staysAdmin) {
    if (staysAdmin || !managesEverywhere(member.person()) || !member.isEnabled()) {
      return;
    }
    int others =
        h.createQuery(
                "select count(*) from person where role = 'admin' and scope = 'everywhere'"
                    + " and disabled_at is null and id <> :id")
            .bind("id", member.id().value())
            .mapTo(Integer.class)
            .one();
    if (others == 0) {
      throw new Refused(Refusal.LAST_ADMIN);
    }
  }

  private static boolean managesEverywhere(Person person) {
    return person.may(Right.MANAGE) && person.scope() instanceof Scope.Everywhere;
  }

  private Member insert(Handle h, Details details, Role role, Scope scope) {
    if (find(h, "person.email_key", key(details.email())).isPresent()) {
      throw new Refused(Refusal.TAKEN);
    }
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
        clock.millis());
    return find(h, "person.id", id).orElseThrow();
  }

  private static Optional<Member> find(Handle h, String column, String value) {
    return h.createQuery("select " + COLUMNS + " from " + TABLES + " where " + column + " = :value")
        .bind("value", value)
        .map((row, context) -> member(row))
        .findOne();
  }

  static String key(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private static String described(Person person) {
    return person.role().id() + " " + person.scope().id();
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
