package fi.opastin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class LocalAccountsTest {

  private static final String PASSWORD = "mansikkamaalla marjoja riittää";
  private static final String EMAIL = "aino@example.fi";
  private static final long CLIENT = 7;

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-30T08:00:00Z"));
  private final Database database;
  private final PersonStore people;
  private final RightsStore rights;
  private final LocalAccounts accounts;
  private final Member aino;
  private byte[] secret;
  private List<String> recovery;

  LocalAccountsTest(TestDatabases.Kind kind) {
    database = kind.open();
    people = new PersonStore(database, clock);
    rights = new RightsStore(database, clock);
    accounts = new LocalAccounts(database, List.of(new SecretKeySpec(new byte[32], "AES")), clock);
    aino =
        rights.add(
            Person.OPASTIN,
            new PersonStore.Details("Aino Aalto", EMAIL),
            Role.EDITOR,
            new Scope.Everywhere());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private LocalAccounts.Made setUp(String link, String password) {
    String key = LocalAccounts.freshSecret();
    secret = Base32.decoded(key).orElseThrow();
    return accounts.setUp(link, new LocalAccounts.Form(password, password, key, code()));
  }

  private void makeAccount() {
    var made = setUp(accounts.reset(Person.OPASTIN, aino), PASSWORD);
    recovery = assertInstanceOf(LocalAccounts.Made.Done.class, made).recovery();
    clock.move(Duration.ofSeconds(30));
  }

  private String code() {
    return Totp.code(secret, Totp.step(clock.instant()));
  }

  private SignIn signIn(String password, String code) {
    return accounts.signIn(EMAIL, password, code, CLIENT);
  }

  private static boolean isIn(SignIn attempt) {
    return attempt instanceof SignIn.In;
  }

  @Test
  void letInWhoHasThePasswordAndTheCode() {
    makeAccount();
    assertInstanceOf(SignIn.No.class, signIn(PASSWORD, "000000"));
    assertInstanceOf(SignIn.No.class, signIn("mansikkamaalla", code()));
    assertTrue(isIn(accounts.signIn(" Aino@Example.FI ", PASSWORD, code(), CLIENT)));
  }

  @Test
  void takeACodeOnce() {
    makeAccount();
    assertTrue(isIn(signIn(PASSWORD, code())));
    assertFalse(isIn(signIn(PASSWORD, code())));
    clock.move(Duration.ofSeconds(30));
    assertTrue(isIn(signIn(PASSWORD, code())));
    clock.move(Duration.ofSeconds(-30));
    assertFalse(isIn(signIn(PASSWORD, code())), "a clock that was put back brings no code back");
  }

  @Test
  void letInAgainAfterAClockThatJumpedAheadCameBack() {
    makeAccount();
    clock.move(Duration.ofDays(2));
    assertTrue(isIn(signIn(PASSWORD, code())));
    clock.move(Duration.ofDays(-2).plusSeconds(60));
    assertTrue(isIn(signIn(PASSWORD, code())));
  }

  @Test
  void takeARecoveryCodeOnce() {
    makeAccount();
    assertEquals(10, Set.copyOf(recovery).size());
    assertEquals(10, accounts.recoveriesLeft(aino.id()));
    String code = recovery.getFirst().toLowerCase(java.util.Locale.ROOT);
    assertTrue(isIn(signIn(PASSWORD, code)));
    assertFalse(isIn(signIn(PASSWORD, code)));
    assertEquals(9, accounts.recoveriesLeft(aino.id()));
  }

  @Test
  void keepNeitherPasswordNorSecretNorCodesThatCanBeRead() {
    makeAccount();
    String kept =
        database.read(
            h ->
                h.createQuery("select password from local_account").mapTo(String.class).one()
                    + h.createQuery("select hash from recovery_code").mapTo(String.class).list());
    assertTrue(kept.startsWith("$argon2id$"), kept);
    assertTrue(kept.contains("m=19456,t=2,p=1"), kept);
    assertFalse(kept.contains(PASSWORD) || kept.contains(recovery.getFirst().replace("-", "")));
    byte[] sealed =
        database.read(
            h -> h.createQuery("select totp from local_account").mapTo(byte[].class).one());
    assertEquals(12 + 20 + 16, sealed.length);
    SecretSeal other = new SecretSeal(List.of(new SecretKeySpec(new byte[16], "AES")));
    assertTrue(other.opened(sealed, aino.id()).isEmpty());
  }

  @Test
  void refuseWeakPasswordsAndSayAllThatIsWrong() {
    String link = accounts.reset(Person.OPASTIN, aino);
    var faulty =
        accounts.setUp(
            link, new LocalAccounts.Form("short", "shorter", LocalAccounts.freshSecret(), "1"));
    assertEquals(
        EnumSet.of(SetUpFault.PASSWORD_SHORT, SetUpFault.PASSWORD_DIFFERS, SetUpFault.CODE_WRONG),
        assertInstanceOf(LocalAccounts.Made.Faulty.class, faulty).faults());
    for (String weak :
        new String[] {
          "salasana1234",
          "password!2026",
          "111111111111",
          "abcdefghijkl",
          "Aino Aalto!!",
          "aino@example.fi",
          "opastin123456",
          "x".repeat(201)
        }) {
      assertInstanceOf(LocalAccounts.Made.Faulty.class, setUp(link, weak), weak);
    }
    assertInstanceOf(LocalAccounts.Made.Done.class, setUp(link, PASSWORD));
  }

  @Test
  void takeALinkOnceAndForThreeDays() {
    String link = accounts.reset(Person.OPASTIN, aino);
    String newer = accounts.reset(Person.OPASTIN, aino);
    assertTrue(accounts.ofLink(link).isEmpty(), "a newer link ends the one before");
    assertInstanceOf(LocalAccounts.Made.Done.class, setUp(newer, PASSWORD));
    assertInstanceOf(LocalAccounts.Made.Ended.class, setUp(newer, PASSWORD));
    String late = accounts.reset(Person.OPASTIN, aino);
    clock.move(Duration.ofDays(3));
    assertInstanceOf(LocalAccounts.Made.Ended.class, setUp(late, PASSWORD));
  }

  @Test
  void closeTheAccountWhenSomebodyElseResetsIt() {
    makeAccount();
    accounts.renew(aino);
    assertTrue(isIn(signIn(PASSWORD, code())), "who renews it keeps it until then");
    accounts.reset(Person.OPASTIN, aino);
    clock.move(Duration.ofSeconds(30));
    assertFalse(isIn(signIn(PASSWORD, code())));
  }

  @Test
  void doNotLetInWhoIsDisabled() {
    makeAccount();
    rights.setEnabled(Person.OPASTIN, aino.id(), aino.version(), false);
    assertFalse(isIn(signIn(PASSWORD, code())));
  }

  @Test
  void letWaitLongerAfterEachFailureWhetherOrNotAnybodyIsThere() {
    makeAccount();
    for (String email : new String[] {EMAIL, "nobody@example.fi"}) {
      long client = email.hashCode();
      for (int i = 0; i < 3; i++) {
        assertInstanceOf(SignIn.No.class, accounts.signIn(email, "wrong", "1", client));
      }
      var first = assertInstanceOf(SignIn.Wait.class, accounts.signIn(email, "wrong", "1", client));
      assertEquals(Duration.ofSeconds(1), first.left());
      clock.move(Duration.ofSeconds(1));
      assertInstanceOf(SignIn.No.class, accounts.signIn(email, "wrong", "1", client));
      var second =
          assertInstanceOf(SignIn.Wait.class, accounts.signIn(email, "wrong", "1", client));
      assertEquals(Duration.ofSeconds(2), second.left());
    }
    clock.move(Duration.ofSeconds(2));
    assertTrue(isIn(signIn(PASSWORD, code())), "then the right ones lead in");
    clock.move(Duration.ofSeconds(30));
    assertTrue(isIn(signIn(PASSWORD, code())), "and what failed is forgotten");
  }

  @Test
  void letOneClientWaitWhoTriesManyAddresses() {
    for (int i = 0; i < 10; i++) {
      accounts.signIn("nobody" + i + "@example.fi", "wrong", "1", CLIENT);
    }
    assertInstanceOf(SignIn.Wait.class, accounts.signIn("another@example.fi", "x", "1", CLIENT));
    assertInstanceOf(SignIn.No.class, accounts.signIn("another@example.fi", "x", "1", 8));
  }

  @Test
  void lookAtNoMoreAttemptsWhenManyComeAtOnce() throws Exception {
    makeAccount();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Callable<SignIn> attempt =
          () -> accounts.signIn(EMAIL, "wrong", "1", Thread.currentThread().threadId());
      long looked =
          threads.invokeAll(java.util.Collections.nCopies(24, attempt)).stream()
              .filter(future -> future.resultNow() instanceof SignIn.No)
              .count();
      assertEquals(3, looked);
    }
  }

  @Test
  void bearWithAnythingThatIsTyped() {
    makeAccount();
    for (String odd : new String[] {"", "\0", "x".repeat(5000), "'; drop table person; --", "🙂"}) {
      assertFalse(isIn(accounts.signIn(odd, odd, odd, odd.hashCode())));
    }
    assertTrue(isIn(signIn(PASSWORD, code())));
  }
}
