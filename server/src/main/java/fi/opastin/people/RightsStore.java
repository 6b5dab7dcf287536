package fi.opastin.people;

import fi.opastin.storage.Database;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Who may do what, and its changes: they come one after the other, also from several machines, each
 * looks at what holds at its moment, and each stands in the log. Safe to share.
 */
public final class RightsStore {

  private final Database database;
  private final Clock clock;

  /** Rights of the people in a database. */
  public RightsStore(Database database, Clock clock) {
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

  /**
   * Adds somebody, who cannot sign in yet.
   *
   * @throws Refused when the address is taken, or {@code by} may not
   */
  public Member add(Person by, PersonStore.Details details, Role role, Scope scope) {
    return changing(
        by,
        h -> {
          if (PersonStore.find(h, "person.email_key", PersonStore.key(details.email()))
              .isPresent()) {
            throw new Refused(Refusal.TAKEN);
          }
          Member added = PersonStore.insert(h, details, role, scope, clock.instant());
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
          return PersonStore.find(h, "person.id", id.value()).orElseThrow();
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
          return PersonStore.find(h, "person.id", id.value()).orElseThrow();
        });
  }

  /** Ends all sessions of somebody else. */
  public void signOut(Person by, PersonId id) {
    changing(
        by,
        h -> {
          Member member =
              PersonStore.find(h, "person.id", id.value())
                  .orElseThrow(() -> new Refused(Refusal.UNKNOWN));
          AuditStore.record(h, by, "person.signed-out", member.email(), "", clock.instant());
          return SessionStore.closeAll(h, id);
        });
  }

  private interface Change<T> {
    T make(Handle handle);
  }

  private <T> T changing(Person by, Change<T> change) {
    return database.change(
        h -> {
          PersonStore.lock(h);
          requireManager(h, by);
          return change.make(h);
        });
  }

  /** Whoever changes something may have lost the right a moment ago. */
  private static void requireManager(Handle h, Person by) {
    if (by.id().equals(PersonId.OPASTIN)) {
      return;
    }
    Optional<Member> now = PersonStore.find(h, "person.id", by.id().value());
    boolean manages =
        now.filter(Member::isEnabled).map(m -> managesEverywhere(m.person())).orElse(false);
    if (!manages) {
      throw new Refused(Refusal.NOT_PERMITTED);
    }
  }

  private static Member forChange(Handle h, Person by, PersonId id, int version) {
    Member member =
        PersonStore.find(h, "person.id", id.value())
            .orElseThrow(() -> new Refused(Refusal.UNKNOWN));
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

  private static String described(Person person) {
    return person.role().id() + " " + person.scope().id();
  }
}
