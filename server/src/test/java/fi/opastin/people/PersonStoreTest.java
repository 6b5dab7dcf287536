package fi.opastin.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import fi.opastin.people.RightsStore.Refusal;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class PersonStoreTest {

  private static final Scope EVERYWHERE = new Scope.Everywhere();

  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-30T08:00:00Z"));
  private final Database database;
  private final PersonStore people;
  private final RightsStore rights;
  private final SessionStore sessions;
  private final AuditStore audit;
  private final TokenStore tokens;

  PersonStoreTest(TestDatabases.Kind kind) {
    database = kind.open();
    people = new PersonStore(database, clock);
    rights = new RightsStore(database, clock);
    sessions = new SessionStore(database);
    audit = new AuditStore(database, clock);
    tokens = new TokenStore(database, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Member add(String name, Role role) {
    return rights.add(
        Person.OPASTIN, new PersonStore.Details(name, name + "@example.fi"), role, EVERYWHERE);
  }

  private static Refusal refusal(Runnable change) {
    return assertThrows(RightsStore.Refused.class, change::run).why();
  }

  @Test
  void anAddressBelongsToOnePersonInAnyLetterCase() {
    Member one = add("aino", Role.VIEWER);
    assertEquals(Refusal.TAKEN, refusal(() -> add("AINO", Role.ADMIN)));
    assertEquals(one, people.find("Aino@EXAMPLE.fi").orElseThrow());
    assertEquals(List.of(one), people.all());
  }

  @Test
  void theLastAdminStays() {
    Member first = add("first", Role.ADMIN);
    Member second = add("second", Role.ADMIN);
    Member gone = rights.setEnabled(second.person(), first.id(), first.version(), false);
    assertFalse(gone.isEnabled());
    assertEquals(
        Refusal.LAST_ADMIN,
        refusal(
            () ->
                rights.change(
                    Person.OPASTIN, second.id(), second.version(), Role.EDITOR, EVERYWHERE)));
    assertEquals(
        Refusal.LAST_ADMIN,
        refusal(
            () ->
                rights.change(
                    Person.OPASTIN,
                    second.id(),
                    second.version(),
                    Role.ADMIN,
                    new Scope.Region("09"))));
    assertEquals(
        Refusal.LAST_ADMIN,
        refusal(() -> rights.setEnabled(Person.OPASTIN, second.id(), second.version(), false)));
  }

  @Test
  void nobodyChangesTheirOwnRightsOrThoseOfOthersWithoutTheRight() {
    Member admin = add("admin", Role.ADMIN);
    Member editor = add("editor", Role.EDITOR);
    Member regional =
        rights.add(
            Person.OPASTIN,
            new PersonStore.Details("regional", "regional@example.fi"),
            Role.ADMIN,
            new Scope.Region("09"));
    assertEquals(
        Refusal.ONESELF,
        refusal(
            () ->
                rights.change(
                    admin.person(), admin.id(), admin.version(), Role.VIEWER, EVERYWHERE)));
    for (Member one : List.of(editor, regional)) {
      assertEquals(
          Refusal.NOT_PERMITTED,
          refusal(
              () ->
                  rights.change(
                      one.person(), admin.id(), admin.version(), Role.VIEWER, EVERYWHERE)));
    }
    rights.change(admin.person(), editor.id(), editor.version(), Role.ADMIN, EVERYWHERE);
    assertEquals(
        Refusal.STALE,
        refusal(
            () ->
                rights.change(
                    admin.person(), editor.id(), editor.version(), Role.VIEWER, EVERYWHERE)));
  }

  /** What the actor was when the page was opened counts for nothing. */
  @Test
  void twoAdminsWhoDemoteEachOtherAtOnceLeaveOne() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 10; i++) {
        Member one = add("one" + i, Role.ADMIN);
        Member other = add("other" + i, Role.ADMIN);
        List<Callable<Boolean>> both =
            List.of(() -> demotes(one, other), () -> demotes(other, one));
        long done = threads.invokeAll(both).stream().filter(future -> future.resultNow()).count();
        assertEquals(1, done);
      }
    }
  }

  private boolean demotes(Member by, Member whom) {
    try {
      rights.change(by.person(), whom.id(), whom.version(), Role.VIEWER, EVERYWHERE);
      return true;
    } catch (RightsStore.Refused refused) {
      assertEquals(Refusal.NOT_PERMITTED, refused.why());
      return false;
    }
  }

  @Test
  void aChangeOfRoleHoldsInASessionThatIsUnderWay() {
    add("admin", Role.ADMIN);
    Member editor = add("editor", Role.EDITOR);
    String secret = sessions.open(editor.id(), clock.instant());
    rights.change(Person.OPASTIN, editor.id(), editor.version(), Role.VIEWER, EVERYWHERE);
    assertEquals(
        Role.VIEWER, sessions.find(secret, clock.instant()).orElseThrow().member().person().role());
    rights.setEnabled(Person.OPASTIN, editor.id(), editor.version() + 1, false);
    assertTrue(sessions.find(secret, clock.instant()).isEmpty());
    rights.setEnabled(Person.OPASTIN, editor.id(), editor.version() + 2, true);
    assertTrue(sessions.find(secret, clock.instant()).isEmpty(), "it has ended for good");
  }

  @Test
  void sessionsEndWhenNothingIsAskedAndAfterHalfADay() {
    Member editor = add("editor", Role.EDITOR);
    String idle = sessions.open(editor.id(), clock.instant());
    clock.move(Duration.ofMinutes(30));
    assertTrue(sessions.find(idle, clock.instant()).isEmpty());
    String busy = sessions.open(editor.id(), clock.instant());
    for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
      assertTrue(sessions.find(busy, clock.instant()).isPresent(), minutes + " minutes");
      clock.move(Duration.ofMinutes(20));
    }
    assertTrue(sessions.find(busy, clock.instant()).isEmpty());
  }

  @Test
  void sessionsOfAClockThatJumpedAheadEnd() {
    Member editor = add("editor", Role.EDITOR);
    clock.move(Duration.ofDays(3));
    String ahead = sessions.open(editor.id(), clock.instant());
    clock.move(Duration.ofDays(-3));
    assertTrue(sessions.find(ahead, clock.instant()).isEmpty());
  }

  @Test
  void sessionsAreKnownByNothingThatIsKept() {
    Member editor = add("editor", Role.EDITOR);
    String secret = sessions.open(editor.id(), clock.instant());
    String other = sessions.open(editor.id(), clock.instant());
    SessionStore.Session session = sessions.find(secret, clock.instant()).orElseThrow();
    assertEquals(43, secret.length());
    assertFalse(session.hash().contains(secret) || session.csrf().equals(secret));
    assertTrue(sessions.find(session.hash(), clock.instant()).isEmpty());
    assertTrue(sessions.find(session.csrf(), clock.instant()).isEmpty());
    sessions.close(session.hash());
    assertTrue(sessions.find(secret, clock.instant()).isEmpty());
    assertTrue(sessions.find(other, clock.instant()).isPresent());
    sessions.closeAll(editor.id());
    assertTrue(sessions.find(other, clock.instant()).isEmpty());
  }

  @Test
  void theLogTellsWhoDidWhatToWhom() {
    Member admin = add("admin", Role.ADMIN);
    Member editor = add("editor", Role.EDITOR);
    rights.change(admin.person(), editor.id(), editor.version(), Role.PUBLISHER, EVERYWHERE);
    audit.record(editor.person(), "topic.switched-off", "study-apply", "50 % off_");
    var lines = audit.newest(AuditStore.Wanted.ALL);
    assertEquals(4, lines.size());
    assertEquals("topic.switched-off", lines.getFirst().action());
    AuditStore.Line change = lines.get(1);
    assertEquals("person.changed", change.action());
    assertEquals("admin", change.personName());
    assertEquals("editor@example.fi", change.subject());
    assertEquals("editor everywhere → publisher everywhere", change.note());
    assertEquals(clock.instant(), change.at());
    assertEquals(1, wanted(admin.id().value(), "", "").size());
    assertEquals(3, wanted("", "person.", "").size());
    assertEquals(2, wanted("", "", "EDITOR@").size());
    assertEquals(0, wanted("", "%", "").size(), "a sign of the database is a sign like others");
    assertEquals(
        3,
        audit.newest(new AuditStore.Wanted("", "", "", Optional.of(lines.getFirst().id()))).size());
  }

  private List<AuditStore.Line> wanted(String person, String action, String subject) {
    return audit.newest(new AuditStore.Wanted(person, action, subject, Optional.empty()));
  }

  @Test
  void aTokenMayWhatItsOwnerMayAtThatMomentOrLess() {
    add("admin", Role.ADMIN);
    Member editor = add("editor", Role.EDITOR);
    String reads = tokens.make(editor.person(), "reads", Role.VIEWER, 1);
    String writes = tokens.make(editor.person(), "writes", Role.EDITOR, 365);
    assertThrows(
        IllegalArgumentException.class, () -> tokens.make(editor.person(), "more", Role.ADMIN, 1));
    assertEquals(Role.VIEWER, role(reads));
    assertEquals(Role.EDITOR, role(writes));
    rights.change(Person.OPASTIN, editor.id(), editor.version(), Role.ADMIN, EVERYWHERE);
    assertEquals(Role.EDITOR, role(writes), "a token does not grow");
    rights.change(Person.OPASTIN, editor.id(), editor.version() + 1, Role.VIEWER, EVERYWHERE);
    assertEquals(Role.VIEWER, role(writes));
    assertEquals(2, tokens.of(editor.id()).size());
    clock.move(Duration.ofDays(1));
    assertTrue(tokens.find(reads).isEmpty());
    assertEquals(1, tokens.of(editor.id()).size());
    tokens.remove(add("other", Role.ADMIN).person(), tokens.of(editor.id()).getFirst().id());
    assertTrue(tokens.find(writes).isPresent(), "nobody removes the token of another");
    rights.setEnabled(Person.OPASTIN, editor.id(), editor.version() + 2, false);
    assertTrue(tokens.find(writes).isEmpty());
    assertTrue(tokens.find("opastin_nothing").isEmpty());
    assertTrue(tokens.find("").isEmpty());
  }

  private Role role(String token) {
    return tokens.find(token).orElseThrow().person().role();
  }

  @Test
  void nobodyHasMoreThanTwentyTokensOrOneThatLastsForEver() {
    Member editor = add("editor", Role.EDITOR);
    for (String[] odd : new String[][] {{"", "1"}, {"x", "0"}, {"x", "366"}, {"a\nb", "1"}}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> tokens.make(editor.person(), odd[0], Role.VIEWER, Integer.parseInt(odd[1])));
    }
    for (int i = 0; i < TokenStore.MOST; i++) {
      tokens.make(editor.person(), "token " + i, Role.VIEWER, 1);
    }
    assertThrows(
        IllegalArgumentException.class, () -> tokens.make(editor.person(), "x", Role.VIEWER, 1));
  }

  @Test
  void namesAndAddressesAreWhatTheyAre() {
    for (String[] odd :
        new String[][] {
          {"", "a@b.fi"},
          {"x".repeat(101), "a@b.fi"},
          {"a\r\nb", "a@b.fi"},
          {"Aino", "no address"},
          {"Aino", "a@b@c"},
          {"Aino", "<a@b.fi>"},
          {"Aino", "a".repeat(250) + "@b.fi"}
        }) {
      assertThrows(IllegalArgumentException.class, () -> new PersonStore.Details(odd[0], odd[1]));
    }
    Member member =
        rights.add(
            Person.OPASTIN,
            new PersonStore.Details("<script>alert(1)</script>", "x@b.fi"),
            Role.VIEWER,
            EVERYWHERE);
    assertEquals("<script>alert(1)</script>", member.person().name());
    people.setLanguage(member.id(), Language.SV);
    assertEquals(Optional.of(Language.SV), people.find(member.id()).orElseThrow().language());
  }
}
