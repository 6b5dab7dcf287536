package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.people.LocalCodes;
import fi.opastin.people.Member;
import fi.opastin.people.Person;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import fi.opastin.people.SignInSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

  private static final String PASSWORD = "mansikkamaalla marjoja riittää";
  private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([A-Z2-7]+)\"");

  @RegisterExtension static final TestServer server = TestServer.start();

  private static final TestPeople people = TestPeople.in(server);

  private static HttpResponse<String> send(String path, String form, String... headers) {
    HttpRequest.Builder request = server.request(path, headers);
    return server.send(
        request
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Somebody with an account; the secret of their codes. */
  private static String account(Member member) {
    String link = server.editor().accounts().reset(Person.OPASTIN, member);
    HttpResponse<String> page = server.get("/editor/set-up?link=" + link, "Accept", "text/html");
    Matcher secret = SECRET.matcher(page.body());
    assertTrue(secret.find(), page.body());
    HttpResponse<String> done =
        send(
            "/editor/set-up",
            TestPeople.form(
                "link",
                link,
                "secret",
                secret.group(1),
                "password",
                PASSWORD,
                "again",
                PASSWORD,
                "code",
                LocalCodes.at(secret.group(1), Finland.NOW)));
    assertEquals(200, done.statusCode(), done.body());
    assertEquals(10, done.body().split("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}", -1).length - 1);
    return secret.group(1);
  }

  private static String signInForm(Member member, String code, String returnTo) {
    return TestPeople.form(
        "email", member.email(), "password", PASSWORD, "code", code, "return", returnTo);
  }

  /** The clock of the server stands still, so the code of the set-up is spent; the next is not. */
  private static String nextCode(String secret) {
    return LocalCodes.at(secret, Finland.NOW.plusSeconds(30));
  }

  @Test
  void leadsFromALinkToTheEditorAndOut() {
    Member member = people.add(Role.EDITOR);
    String secret = account(member);
    HttpResponse<String> in =
        send("/editor/sign-in", signInForm(member, nextCode(secret), "/editor/account"));
    assertEquals(303, in.statusCode(), in.body());
    assertEquals("/editor/account", Expect.header(in, "Location"));
    String cookie = Expect.header(in, "Set-Cookie");
    assertTrue(cookie.endsWith("; Path=/; Secure; HttpOnly; SameSite=Strict"), cookie);
    String pair = cookie.split(";", 2)[0];
    TestPeople.Browser browser =
        new TestPeople.Browser(server, member, pair.substring("__Host-opastin=".length()));
    assertEquals(200, browser.get("/editor/account").statusCode());
    HttpResponse<String> out = browser.post("/editor/sign-out");
    assertEquals("/editor/sign-in?done=goodbye", Expect.header(out, "Location"));
    assertTrue(Expect.header(out, "Set-Cookie").contains("Max-Age=0"));
    assertEquals(303, browser.get("/editor/account").statusCode());
    HttpResponse<String> replayed =
        send("/editor/sign-in", signInForm(member, nextCode(secret), "/editor"));
    assertEquals(401, replayed.statusCode(), "a code counts once");
  }

  @Test
  void saysNothingOfWhatWasWrong() {
    Member member = people.add(Role.EDITOR);
    String secret = account(member);
    String known = send("/editor/sign-in", signInForm(member, "000000", "/editor")).body();
    String unknown =
        send(
                "/editor/sign-in",
                TestPeople.form(
                    "email",
                    "nobody@example.fi",
                    "password",
                    "x",
                    "code",
                    "1",
                    "return",
                    "/editor"))
            .body();
    assertEquals(
        known.replace(member.email(), "nobody@example.fi"), unknown, "the same page to the byte");
    assertFalse(known.contains(PASSWORD) || known.contains(secret));
  }

  @Test
  void asksToWaitAfterManyFailures() {
    Member member = people.add(Role.EDITOR);
    HttpResponse<String> last = null;
    for (int i = 0; i < 4; i++) {
      last = send("/editor/sign-in", signInForm(member, "1", "/editor"));
    }
    assertEquals(429, last.statusCode());
    assertTrue(Integer.parseInt(Expect.header(last, "Retry-After")) >= 1);
  }

  @Test
  void alwaysBeginsANewSession() {
    Member member = people.add(Role.EDITOR);
    String secret = account(member);
    String planted = "A".repeat(43);
    HttpResponse<String> in =
        send(
            "/editor/sign-in",
            signInForm(member, nextCode(secret), "/editor"),
            "Cookie",
            "__Host-opastin=" + planted);
    assertEquals(303, in.statusCode());
    String cookie = Expect.header(in, "Set-Cookie");
    assertNotEquals("__Host-opastin=" + planted, cookie.split(";", 2)[0]);
    HttpResponse<String> with =
        server.get("/editor/account", "Cookie", "__Host-opastin=" + planted);
    assertEquals(303, with.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/editor",
        "//elsewhere.example",
        "/editor//elsewhere.example",
        "/\\elsewhere.example",
        "/editor\\..\\x",
        "/editor\r\nSet-Cookie: a=b",
        "/editor-elsewhere",
        "/editor.elsewhere.example",
        "editor",
        "javascript:alert(1)",
        "/services",
        "/editor?x=\u0000"
      })
  void leadsNobodyToAnotherPlace(String returnTo) {
    assertTrue(ReturnPath.of(returnTo).isEmpty(), returnTo);
  }

  @Test
  void leadsBackToThePageThatWasAskedFor() {
    HttpResponse<String> away = server.get("/editor/people?x=1&y=a%20b", "Accept", "text/html");
    assertEquals(303, away.statusCode());
    assertEquals(
        "/editor/sign-in?return=%2Feditor%2Fpeople%3Fx%3D1%26y%3Da%2520b",
        Expect.header(away, "Location"));
    HttpResponse<String> page = server.get(Expect.header(away, "Location"), "Accept", "text/html");
    assertTrue(
        page.body().contains("name=\"return\" value=\"/editor/people?x=1&amp;y=a%20b\""),
        page.body());
    HttpResponse<String> htmx = server.get("/editor/people", "HX-Request", "true");
    assertEquals(401, htmx.statusCode());
    assertEquals("/editor/sign-in", Expect.header(htmx, "HX-Redirect"));
  }

  @Test
  void leadsOnWhoFollowedALinkOnAnotherSite() {
    HttpResponse<String> page =
        server.get("/editor/account?a=1", "Accept", "text/html", "Sec-Fetch-Site", "cross-site");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("content=\"0; url=/editor/account?a=1\""), page.body());
  }

  @Test
  void takesNoCookieThatIsForgedOrDoubled() {
    TestPeople.Browser browser = people.signedIn(Role.VIEWER);
    for (String cookie :
        new String[] {
          "__Host-opastin=",
          "__Host-opastin=x",
          "__Host-opastin=" + "A".repeat(43),
          "__host-opastin=" + browser.secret(),
          "opastin=" + browser.secret(),
          browser.cookie() + "; __Host-opastin=" + "A".repeat(43),
          "__Host-opastin=" + "A".repeat(5000),
          "__Host-opastin=" + browser.secret() + "%00"
        }) {
      assertEquals(303, server.get("/editor", "Cookie", cookie).statusCode(), cookie);
    }
    assertEquals(200, browser.get("/editor").statusCode());
  }

  @Test
  void takesNoFormFromAnotherSiteToSignIn() {
    String form = signInForm(people.add(Role.VIEWER), "1", "/editor");
    assertEquals(
        403, send("/editor/sign-in", form, "Origin", "https://elsewhere.example").statusCode());
    assertEquals(403, send("/editor/sign-in", form, "Origin", "null").statusCode());
    assertEquals(403, send("/editor/sign-in", form, "Sec-Fetch-Site", "same-site").statusCode());
  }

  @Test
  void bearsWithOverlongFields() {
    HttpResponse<String> page =
        send(
            "/editor/sign-in",
            TestPeople.form("email", "x".repeat(20_000), "password", "y", "code", "1"));
    assertEquals(401, page.statusCode());
    assertEquals(
        413, send("/editor/sign-in", TestPeople.form("email", "x".repeat(100_000))).statusCode());
    assertEquals(400, send("/editor/sign-in", "email=%00").statusCode());
  }

  @Test
  void showsALinkThatHasEndedAsSuch() {
    Member member = people.add(Role.VIEWER);
    String link = server.editor().accounts().reset(Person.OPASTIN, member);
    server.editor().accounts().reset(Person.OPASTIN, member);
    assertEquals(410, server.get("/editor/set-up?link=" + link).statusCode());
    assertEquals(410, server.get("/editor/set-up").statusCode());
    assertEquals(410, send("/editor/set-up", "link=x").statusCode());
  }

  @Test
  void hasNoLocalWayInWhereThatIsSwitchedOff() {
    SignInSettings oidcAlone =
        new SignInSettings(
            false,
            java.util.Optional.of(
                new fi.opastin.people.OidcSettings(
                    java.net.URI.create("https://issuer.example"),
                    "client",
                    java.util.Optional.empty(),
                    java.util.Set.of(),
                    "roles",
                    java.util.Map.of(),
                    "",
                    java.time.Duration.ofSeconds(1),
                    java.time.Duration.ofSeconds(1))));
    try (TestServer other = TestServer.signingIn(oidcAlone, TestServer.settings())) {
      String page = other.get("/editor/sign-in", "Accept", "text/html").body();
      assertFalse(page.contains("name=\"password\""), page);
      assertTrue(page.contains("/editor/sign-in/oidc"), page);
      TestPeople there = TestPeople.in(other);
      String link = other.editor().accounts().reset(Person.OPASTIN, there.add(Role.VIEWER));
      assertEquals(410, other.get("/editor/set-up?link=" + link).statusCode());
      TestPeople.Browser admin = there.signedIn(Role.ADMIN);
      HttpResponse<String> invited =
          admin.post(
              "/editor/people",
              "name",
              "Uusi",
              "email",
              "uusi@example.fi",
              "role",
              "viewer",
              "scope",
              "everywhere");
      assertEquals("/editor/people?done=saved", Expect.header(invited, "Location"));
    }
  }

  @Test
  void invitesByALinkThatIsShownOnce() {
    TestPeople.Browser admin = people.signedIn(Role.ADMIN);
    String name = "Veikko <script>alert(1)</script>";
    HttpResponse<String> invited =
        admin.post(
            "/editor/people",
            "name",
            name,
            "email",
            "veikko@example.fi",
            "role",
            "editor",
            "scope",
            "region:09");
    assertEquals(200, invited.statusCode(), invited.body());
    assertTrue(invited.body().contains("/editor/set-up?link="), invited.body());
    HttpResponse<String> list = admin.get("/editor/people");
    assertTrue(list.body().contains("Veikko &lt;script&gt;"), list.body());
    assertFalse(list.body().contains("<script>alert"), list.body());
    assertFalse(list.body().contains("set-up?link="), list.body());
    Member veikko = server.editor().people().find("veikko@example.fi").orElseThrow();
    assertEquals(new Scope.Region("09"), veikko.person().scope());
    HttpResponse<String> again =
        admin.post(
            "/editor/people",
            "name",
            "Toinen",
            "email",
            "Veikko@example.fi",
            "role",
            "editor",
            "scope",
            "everywhere");
    assertEquals(409, again.statusCode());
    assertTrue(again.body().contains("value=\"Toinen\""), "what was typed stays");
    HttpResponse<String> faulty =
        admin.post(
            "/editor/people",
            "name",
            "Kolmas",
            "email",
            "kolmas",
            "role",
            "editor",
            "scope",
            "everywhere");
    assertEquals(422, faulty.statusCode());
    assertTrue(faulty.body().contains("aria-invalid=\"true\""), faulty.body());
    for (String[] odd :
        new String[][] {
          {"boss", "everywhere"}, {"editor", "region:99"}, {"editor", "partner:nobody"}
        }) {
      assertEquals(
          400,
          admin
              .post(
                  "/editor/people",
                  "name",
                  "Odd",
                  "email",
                  "odd@example.fi",
                  "role",
                  odd[0],
                  "scope",
                  odd[1])
              .statusCode());
    }
  }

  @Test
  void changesRightsOnThePageOfAPerson() {
    TestPeople.Browser admin = people.signedIn(Role.ADMIN);
    Member member = people.add(Role.VIEWER);
    TestPeople.Browser theirs = people.browser(member);
    String path = "/editor/people/" + member.id().value();
    assertEquals(403, theirs.get("/editor/people").statusCode());
    HttpResponse<String> changed =
        admin.post(path + "/rights", "version", "1", "role", "admin", "scope", "everywhere");
    assertEquals(path + "?done=role-changed", Expect.header(changed, "Location"));
    assertEquals(200, theirs.get("/editor/people").statusCode(), "at once");
    HttpResponse<String> stale =
        admin.post(path + "/rights", "version", "1", "role", "viewer", "scope", "everywhere");
    assertEquals(409, stale.statusCode());
    HttpResponse<String> own =
        theirs.post(path + "/rights", "version", "2", "role", "viewer", "scope", "everywhere");
    assertEquals(409, own.statusCode());
    assertEquals(
        path + "?done=disabled",
        Expect.header(admin.post(path + "/disable", "version", "2"), "Location"));
    assertEquals(303, theirs.get("/editor").statusCode());
    assertTrue(admin.get("/editor/audit?action=person.disabled").body().contains(member.email()));
    assertEquals(404, admin.get("/editor/people/none").statusCode());
    assertEquals(
        404, admin.get("/editor/people/01890000-0000-7000-8000-000000000000").statusCode());
  }

  @Test
  void leavesPeopleToThoseWhoseRightsReachEverywhere() {
    TestPeople.Browser regional = people.browser(people.add(Role.ADMIN, new Scope.Region("09")));
    Member member = people.add(Role.VIEWER);
    String path = "/editor/people/" + member.id().value();
    for (String page :
        new String[] {"/editor/people", path, "/editor/audit", "/editor/audit.csv"}) {
      assertEquals(403, regional.get(page).statusCode(), page);
    }
    assertEquals(
        403,
        regional
            .post(path + "/rights", "version", "1", "role", "editor", "scope", "everywhere")
            .statusCode());
    assertEquals(403, regional.post(path + "/disable", "version", "1").statusCode());
    assertEquals(403, regional.post(path + "/link").statusCode());
    assertFalse(regional.get("/editor").body().contains("href=\"/editor/people\""));
  }

  @Test
  void writesTheLogAsAFileWithoutFormulas() {
    TestPeople.Browser admin = people.signedIn(Role.ADMIN);
    server.editor().audit().record(admin.member().person(), "test.formula", "=1+1", "a \"b\", c");
    HttpResponse<String> file = admin.get("/editor/audit.csv?action=test.formula");
    assertEquals("text/csv; charset=utf-8", Expect.header(file, "Content-Type"));
    assertTrue(Expect.header(file, "Content-Disposition").contains("audit.csv"));
    assertTrue(file.body().contains(",test.formula,'=1+1,\"a \"\"b\"\", c\""), file.body());
    assertEquals(2, file.body().lines().count());
  }

  @Test
  void givesTokensToProgramsAndTakesThemBack() {
    TestPeople.Browser editor = people.signedIn(Role.EDITOR);
    HttpResponse<String> made =
        editor.post("/editor/account/tokens", "name", "Raportti", "role", "viewer", "days", "7");
    Matcher token = Pattern.compile("opastin_[A-Za-z0-9_-]{43}").matcher(made.body());
    assertTrue(token.find(), made.body());
    assertFalse(editor.get("/editor/account").body().contains(token.group()));
    HttpResponse<String> me =
        server.get("/api/v1/editor/me", "Authorization", "bearer " + token.group());
    assertEquals("viewer", TestServer.json(me).path("role").asText(), me.body());
    assertEquals(401, server.get("/api/v1/editor/me", "Cookie", editor.cookie()).statusCode());
    for (String header :
        new String[] {"Bearer", "Bearer ", "Basic " + token.group(), token.group()}) {
      HttpResponse<String> refused = server.get("/api/v1/editor/me", "Authorization", header);
      Expect.problem(ProblemType.SIGN_IN_NEEDED, refused);
    }
    assertEquals(
        422,
        editor
            .post("/editor/account/tokens", "name", "Yli", "role", "admin", "days", "7")
            .statusCode());
    assertEquals(
        422,
        editor
            .post("/editor/account/tokens", "name", "Pitkä", "role", "viewer", "days", "366")
            .statusCode());
    String id = server.editor().tokens().of(editor.member().id()).getFirst().id();
    editor.post("/editor/account/tokens/remove", "id", id);
    Expect.problem(
        ProblemType.SIGN_IN_NEEDED,
        server.get("/api/v1/editor/me", "Authorization", "Bearer " + token.group()));
  }

  @Test
  void signsOutEverywhere() {
    Member member = people.add(Role.VIEWER);
    TestPeople.Browser here = people.browser(member);
    TestPeople.Browser there = people.browser(member);
    here.post("/editor/account/sign-out-everywhere");
    assertEquals(303, there.get("/editor").statusCode());
  }

  @Test
  void speaksTheLanguageThatWasChosen() {
    TestPeople.Browser browser = people.signedIn(Role.VIEWER);
    HttpResponse<String> chosen =
        browser.post("/editor/language", "language", "sv", "return", "/editor/account");
    assertEquals("/editor/account", Expect.header(chosen, "Location"));
    assertTrue(browser.get("/editor").body().contains("<html lang=\"sv\">"));
    assertTrue(
        server
            .get("/editor/sign-in?lang=en", "Accept", "text/html")
            .body()
            .contains("<html lang=\"en\">"));
  }

  @Test
  void saysSoWhenTheDatabaseIsAway() {
    try (TestServer other = TestServer.start()) {
      TestPeople.Browser browser = TestPeople.in(other).signedIn(Role.ADMIN);
      String token = TestPeople.in(other).token(Role.VIEWER);
      other.editor().database().close();
      HttpResponse<String> page = browser.get("/editor/people");
      assertEquals(503, page.statusCode());
      assertTrue(page.body().contains("<h1>"), page.body());
      Expect.problem(
          ProblemType.OVERLOADED,
          other.get("/api/v1/editor/me", "Authorization", "Bearer " + token));
      HttpResponse<String> signIn = other.get("/editor/sign-in", "Accept", "text/html");
      assertEquals(200, signIn.statusCode(), "who is not signed in needs no database");
      assertEquals(200, other.say("moi").statusCode(), "nor does the chat");
    }
  }
}
