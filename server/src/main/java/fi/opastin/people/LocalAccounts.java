package fi.opastin.people;

import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/**
 * Accounts of a small office: a password and a code from an authenticator app, or a recovery code
 * where the phone is gone. Nobody learns from an attempt whether an address is known, nor from how
 * long it takes. Safe to share.
 */
public final class LocalAccounts {

  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;
  private static final int LONGEST = 1000;

  private final PersonStore people;
  private final AccountStore accounts;
  private final FailureStore failures;
  private final ClientAttempts clients;
  private final AuditStore audit;
  private final SecretSeal seal;
  private final Clock clock;

  /**
   * Accounts in a database.
   *
   * @param keys seal the secrets of the codes, the sealing one first
   */
  public LocalAccounts(Database database, List<SecretKey> keys, Clock clock) {
    this.people = new PersonStore(database, clock);
    this.accounts = new AccountStore(database, clock);
    this.failures = new FailureStore(database, clock);
    this.clients = new ClientAttempts(clock);
    this.audit = new AuditStore(database, clock);
    this.seal = new SecretSeal(keys);
    this.clock = clock;
  }

  /**
   * Somebody tries to sign in.
   *
   * @param code six digits of their app, or a recovery code
   * @param client tells clients apart
   */
  public SignIn signIn(String email, String password, String code, long client) {
    if (email.length() > LONGEST || password.length() > LONGEST || code.length() > LONGEST) {
      return new SignIn.No();
    }
    Duration wait = clients.begin(client);
    Duration accountWait = wait.isPositive() ? wait : failures.begin(email);
    if (accountWait.isPositive()) {
      return new SignIn.Wait(accountWait);
    }
    Optional<Member> member = people.find(email);
    Optional<AccountStore.Kept> kept = member.flatMap(known -> accounts.find(known.id()));
    boolean isPassword =
        PasswordHash.matches(
            password, kept.map(AccountStore.Kept::password).orElseGet(PasswordHash::ofNobody));
    boolean isThem =
        isPassword
            && kept.isPresent()
            && member.get().isEnabled()
            && takeCode(member.get().id(), kept.get(), code);
    if (!isThem) {
      return new SignIn.No();
    }
    failures.forget(email);
    clients.forgive(client);
    audit.record(member.get().person(), "session.signed-in", member.get().email(), "local");
    return new SignIn.In(member.get());
  }

  private boolean takeCode(PersonId person, AccountStore.Kept kept, String code) {
    Instant now = clock.instant();
    String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    OptionalLong step =
        seal.opened(kept.sealedTotp(), person)
            .map(secret -> Totp.stepOf(secret, plain, now))
            .orElse(OptionalLong.empty());
    return step.isPresent()
        ? accounts.takeStep(person, step.getAsLong(), now)
        : accounts.takeRecovery(person, recoveryHash(person, plain));
  }

  /** How many recovery codes somebody has left. */
  public int recoveriesLeft(PersonId person) {
    return accounts.recoveriesLeft(person);
  }

  /**
   * A link by which somebody makes their account, for three days and once; an account that they
   * have is closed at once.
   *
   * @return the secret of the link
   */
  public String reset(Person by, Member member) {
    return accounts.link(by, member, true);
  }

  /** A link by which somebody who has just proved who they are renews their account. */
  public String renew(Member member) {
    return accounts.link(member.person(), member, false);
  }

  /** Whose link it is, while it lasts. */
  public Optional<Member> ofLink(String link) {
    return accounts.ofLink(link).flatMap(people::find);
  }

  /** A new secret for an authenticator app, in the letters that it takes. */
  public static String freshSecret() {
    return Base32.encoded(Secrets.bytes(Totp.SECRET_BYTES));
  }

  /**
   * What makes an account.
   *
   * @param password the new password
   * @param again the same once more
   * @param secret what the app was given
   * @param code what the app shows
   */
  public record Form(String password, String again, String secret, String code) {
    @Override
    public String toString() {
      return "Form[]";
    }
  }

  /** What became of making an account. */
  public sealed interface Made {

    /**
     * It stands.
     *
     * @param recovery codes for when the phone is gone, each for once; nobody can be shown them
     *     again
     */
    record Done(List<String> recovery) implements Made {}

    /** It does not; the link lasts. */
    record Faulty(Set<SetUpFault> faults) implements Made {}

    /** The link had been used or had ended. */
    record Ended() implements Made {}
  }

  /** Makes or renews an account by a link. */
  public Made setUp(String link, Form form) {
    Optional<Member> member = ofLink(link);
    if (member.isEmpty()) {
      return new Made.Ended();
    }
    Set<SetUpFault> faults = EnumSet.noneOf(SetUpFault.class);
    PasswordRules.fault(form.password(), member.get()).ifPresent(faults::add);
    if (!form.password().equals(form.again())) {
      faults.add(SetUpFault.PASSWORD_DIFFERS);
    }
    Optional<byte[]> secret =
        Base32.decoded(form.secret()).filter(bytes -> bytes.length == Totp.SECRET_BYTES);
    OptionalLong step =
        secret
            .map(s -> Totp.stepOf(s, form.code().replaceAll("\\s", ""), clock.instant()))
            .orElse(OptionalLong.empty());
    if (step.isEmpty()) {
      faults.add(SetUpFault.CODE_WRONG);
    }
    if (!faults.isEmpty()) {
      return new Made.Faulty(faults);
    }
    PersonId id = member.get().id();
    List<String> recovery = new ArrayList<>();
    Stream.generate(() -> grouped(Base32.encoded(Secrets.bytes(RECOVERY_BYTES))))
        .limit(RECOVERY_CODES)
        .forEach(recovery::add);
    List<String> hashes =
        recovery.stream().map(code -> recoveryHash(id, code.replace("-", ""))).toList();
    AccountStore.Kept account =
        new AccountStore.Kept(
            PasswordHash.of(form.password()), seal.sealed(secret.orElseThrow(), id));
    return accounts.setUp(link, member.get(), account, step.getAsLong(), hashes)
        ? new Made.Done(List.copyOf(recovery))
        : new Made.Ended();
  }

  private static String grouped(String code) {
    return code.replaceAll("(.{4})(?!$)", "$1-");
  }

  private static String recoveryHash(PersonId person, String code) {
    return Secrets.hash(person.value() + ' ' + code);
  }
}
