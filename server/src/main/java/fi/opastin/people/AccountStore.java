package fi.opastin.people;

import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Local accounts, their recovery codes, and the links by which they are made. Safe to share. */
final class AccountStore {

  /** How long a link may be used. */
  static final Duration LINK_LASTS = Duration.ofDays(3);

  private final Database database;
  private final Clock clock;

  AccountStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is kept of an account. */
  record Kept(String password, byte[] sealedTotp) {}

  Optional<Kept> find(PersonId person) {
    return database.read(
        h ->
            h.createQuery("select password, totp from local_account where person = :person")
                .bind("person", person.value())
                .map((row, context) -> new Kept(row.getString(1), row.getBytes(2)))
                .findOne());
  }

  /**
   * Takes the code of a step, once: of the steps up to the one after the present one, only a later
   * one than the last is taken.
   */
  boolean takeStep(PersonId person, long step, Instant now) {
    return database.change(
            h ->
                h.execute(
                    "update local_account set totp_step = ? where person = ?"
                        + " and (totp_step < ? or totp_step > ?)",
                    step,
                    person.value(),
                    step,
                    Totp.step(now) + 1))
        == 1;
  }

  /** Takes a recovery code, once. */
  boolean takeRecovery(PersonId person, String hash) {
    return database.change(
            h ->
                h.execute(
                    "delete from recovery_code where person = ? and hash = ?",
                    person.value(),
                    hash))
        == 1;
  }

  int recoveriesLeft(PersonId person) {
    return database.read(
        h ->
            h.createQuery("select count(*) from recovery_code where person = :person")
                .bind("person", person.value())
                .mapTo(Integer.class)
                .one());
  }

  /** Makes a link for somebody; the ones before it end. */
  String link(Person by, Member member, boolean closesAccount) {
    String secret = Secrets.fresh();
    database.change(
        h -> {
          h.execute(
              "delete from setup_link where person = ? or expires_at <= ?",
              member.id().value(),
              clock.millis());
          if (closesAccount) {
            h.execute("delete from local_account where person = ?", member.id().value());
            h.execute("delete from recovery_code where person = ?", member.id().value());
            SessionStore.closeAll(h, member.id());
          }
          h.execute(
              "insert into setup_link (hash, person, expires_at) values (?, ?, ?)",
              Secrets.hash(secret),
              member.id().value(),
              clock.instant().plus(LINK_LASTS).toEpochMilli());
          return AuditStore.record(h, by, "account.link-made", member.email(), "", clock.instant());
        });
    return secret;
  }

  /** Whose link it is, while it lasts. */
  Optional<PersonId> ofLink(String secret) {
    return database.read(
        h ->
            h.createQuery(
                    "select setup_link.person from setup_link join person on person.id ="
                        + " setup_link.person where setup_link.hash = :hash and expires_at > :now"
                        + " and person.disabled_at is null")
                .bind("hash", Secrets.hash(secret))
                .bind("now", clock.millis())
                .mapTo(String.class)
                .findOne()
                .map(PersonId::new));
  }

  /** Makes or renews an account by a link, which then ends; false when it had ended already. */
  boolean setUp(
      String link, Member member, Kept account, long usedStep, List<String> recoveryHashes) {
    return database.change(
        h -> {
          int links =
              h.execute(
                  "delete from setup_link where hash = ? and person = ? and expires_at > ?",
                  Secrets.hash(link),
                  member.id().value(),
                  clock.millis());
          if (links == 0) {
            return false;
          }
          put(h, member, account, usedStep, recoveryHashes);
          return true;
        });
  }

  private void put(
      Handle h, Member member, Kept account, long usedStep, List<String> recoveryHashes) {
    String id = member.id().value();
    h.execute("delete from local_account where person = ?", id);
    h.execute("delete from recovery_code where person = ?", id);
    h.execute(
        "insert into local_account (person, password, totp, totp_step, changed_at)"
            + " values (?, ?, ?, ?, ?)",
        id,
        account.password(),
        account.sealedTotp(),
        usedStep,
        clock.millis());
    recoveryHashes.forEach(
        hash -> h.execute("insert into recovery_code (person, hash) values (?, ?)", id, hash));
    SessionStore.closeAll(h, member.id());
    AuditStore.record(h, member.person(), "account.set-up", member.email(), "", clock.instant());
  }
}
