package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import fi.opastin.pages.Owner;
import fi.opastin.people.AuditStore;
import fi.opastin.people.Member;
import fi.opastin.people.OidcSettings;
import fi.opastin.people.Role;
import fi.opastin.people.SignInSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at a real issuer, which the test starts. */
class OidcSignInTest {

  private static final String CLIENT = "opastin-test";
  private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
  private static final HttpClient BROWSER =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static TestServer server;
  private static int people;

  @BeforeAll
  static void start() throws IOException {
    ISSUER.start();
    Owner owner = new Owner(Optional.of("Esimerkkilä"), Optional.of("neuvo@example.fi"));
    server =
        TestServer.signingIn(
            new SignInSettings(true, Optional.of(settings(ISSUER.issuerUrl("office").toString()))),
            TestServer.settings().withOwner(owner));
  }

  @AfterAll
  static void stop() {
    server.close();
    ISSUER.shutdown();
  }

  private static OidcSettings settings(String issuer) {
    return new OidcSettings(
        URI.create(issuer),
        CLIENT,
        Optional.of("secret"),
        Set.of(),
        "realm_access.roles",
        Map.of(
            Role.EDITOR, Set.of("opastin-editor"),
            Role.ADMIN, Set.of("opastin-admin", "boss")),
        "Kotkan tunnuksella",
        Duration.ofSeconds(5),
        // the issuer is slow the first time
        Duration.ofSeconds(20));
  }

  /** What the issuer says of somebody the next time that it is asked. */
  private static void issue(
      String subject, List<String> audience, Map<String, Object> claims, long seconds) {
    ISSUER.enqueueCallback(
        new DefaultOAuth2TokenCallback("office", subject, "JWT", audience, claims, seconds));
  }

  private static Map<String, Object> claims(String email, String... roles) {
    return Map.of(
        "email",
        email,
        "email_verified",
        true,
        "name",
        "Aino <b>Aalto</b>",
        "realm_access",
        Map.of("roles", List.of(roles)));
  }

  private static String somebody() {
    people++;
    return "somebody" + people;
  }

  /** On the way: the cookie of the attempt, and where the browser is sent. */
  private record Attempt(String cookie, URI address) {

    static Attempt begin(String query) {
      HttpResponse<String> sent = server.get("/editor/sign-in/oidc" + query, "Accept", "text/html");
      assertEquals(303, sent.statusCode(), sent.body());
      String cookie = Expect.header(sent, "Set-Cookie");
      assertTrue(cookie.startsWith("__Host-opastin-attempt="), cookie);
      assertTrue(cookie.endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600"), cookie);
      return new Attempt(cookie.split(";", 2)[0], URI.create(Expect.header(sent, "Location")));
    }

    /** Where the issuer sends the browser back to: path and query of ours. */
    String back(String address) {
      HttpResponse<String> reply;
      try {
        reply =
            BROWSER.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new AssertionError(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
      URI back = URI.create(Expect.header(reply, "Location"));
      return back.getRawPath() + "?" + back.getRawQuery();
    }

    HttpResponse<String> finish(String path) {
      return server.get(path, "Cookie", cookie, "Accept", "text/html");
    }

    HttpResponse<String> finish() {
      return finish(back(address.toString()));
    }
  }

  private static String session(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("__Host-opastin="))
        .map(cookie -> cookie.split(";", 2)[0])
        .findFirst()
        .orElse("");
  }

  private static void assertNotIn(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals("", session(response), response.body());
  }

  @Test
  void leadsThereAndBackToWhereSomebodyWantedToGo() {
    String subject = somebody();
    issue(subject, List.of(CLIENT), claims(subject + "@example.fi", "opastin-editor"), 300);
    Attempt attempt = Attempt.begin("?return=%2Feditor%2Faccount");
    String query = attempt.address().getRawQuery();
    for (String needed :
        new String[] {
          "code_challenge=", "code_challenge_method=S256", "nonce=", "state=", "response_type=code"
        }) {
      assertTrue(query.contains(needed), query);
    }
    HttpResponse<String> in = attempt.finish();
    assertEquals(200, in.statusCode(), in.body());
    assertTrue(in.body().contains("http-equiv=\"refresh\" content=\"0; url=/editor/account\""));
    assertTrue(in.body().contains("<a href=\"/editor/account\">"), in.body());
    String cookie =
        in.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("__Host-opastin="))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.endsWith("; Path=/; Secure; HttpOnly; SameSite=Strict"), cookie);
    HttpResponse<String> account =
        server.get("/editor/account", "Cookie", session(in), "Accept", "text/html");
    assertEquals(200, account.statusCode());
    assertTrue(account.body().contains("Aino &lt;b&gt;Aalto&lt;/b&gt;"), "a name is no markup");
    Member member = server.editor().people().find(subject + "@example.fi").orElseThrow();
    assertEquals(Role.EDITOR, member.person().role());
    assertEquals(
        "session.signed-in",
        server
            .editor()
            .audit()
            .newest(new AuditStore.Wanted(member.id().value(), "", "", Optional.empty()))
            .getFirst()
            .action());
  }

  @Test
  void whatPeopleMayIsForOurAdminsToSayAfterTheFirstTime() {
    String subject = somebody();
    String email = subject + "@example.fi";
    issue(subject, List.of(CLIENT), claims(email, "boss"), 300);
    assertEquals(200, Attempt.begin("").finish().statusCode());
    issue(subject, List.of(CLIENT), claims("new" + email, "opastin-editor"), 300);
    assertEquals(200, Attempt.begin("").finish().statusCode());
    assertEquals(Role.ADMIN, server.editor().people().find(email).orElseThrow().person().role());
    assertTrue(server.editor().people().find("new" + email).isEmpty());
  }

  @Test
  void whoWasInvitedIsKnownByTheAddressThatTheIssuerHasVerified() {
    Member invited = TestPeople.in(server).add(Role.VIEWER);
    Map<String, Object> unverified = new java.util.HashMap<>(claims(invited.email()));
    unverified.put("email_verified", false);
    issue(somebody(), List.of(CLIENT), unverified, 300);
    assertNotIn(403, Attempt.begin("").finish());
    issue(somebody(), List.of(CLIENT), claims(invited.email()), 300);
    HttpResponse<String> in = Attempt.begin("").finish();
    assertEquals(200, in.statusCode());
    assertFalse(session(in).isEmpty());
  }

  @Test
  void whomNobodyHasGivenARoleIsToldWhomToAsk() {
    String subject = somebody();
    issue(subject, List.of(CLIENT), claims(subject + "@example.fi", "something-else"), 300);
    HttpResponse<String> refused = Attempt.begin("").finish();
    assertNotIn(403, refused);
    assertTrue(refused.body().contains("mailto:neuvo@example.fi"), refused.body());
    assertTrue(server.editor().people().find(subject + "@example.fi").isEmpty());
  }

  @Test
  void whoIsDisabledStaysOutside() {
    Member member = TestPeople.in(server).add(Role.VIEWER);
    server
        .editor()
        .rights()
        .setEnabled(fi.opastin.people.Person.OPASTIN, member.id(), member.version(), false);
    issue(somebody(), List.of(CLIENT), claims(member.email(), "boss"), 300);
    assertNotIn(403, Attempt.begin("").finish());
  }

  @Test
  void anotherStateIsRefused() {
    Attempt attempt = Attempt.begin("");
    String back = attempt.back(attempt.address().toString());
    assertNotIn(400, attempt.finish(back.replaceAll("state=[^&]+", "state=another")));
    assertNotIn(400, attempt.finish(back));
  }

  @Test
  void aReplyInAnotherBrowserIsRefused() {
    Attempt attempt = Attempt.begin("");
    String back = attempt.back(attempt.address().toString());
    assertNotIn(400, server.get(back, "Accept", "text/html"));
    assertNotIn(400, new Attempt(Attempt.begin("").cookie(), attempt.address()).finish(back));
  }

  @Test
  void anotherNonceIsRefused() {
    String subject = somebody();
    issue(subject, List.of(CLIENT), claims(subject + "@example.fi", "boss"), 300);
    Attempt attempt = Attempt.begin("");
    String forged = attempt.address().toString().replaceAll("nonce=[^&]+", "nonce=another");
    assertNotIn(400, attempt.finish(attempt.back(forged)));
    assertTrue(server.editor().people().find(subject + "@example.fi").isEmpty());
  }

  @Test
  void aCodeOfAnotherVerifierIsRefused() {
    Attempt attempt = Attempt.begin("");
    String forged =
        attempt
            .address()
            .toString()
            .replaceAll("code_challenge=[^&]+", "code_challenge=" + "a".repeat(43));
    assertNotIn(400, attempt.finish(attempt.back(forged)));
  }

  @Test
  void aReplyCountsOnce() {
    String subject = somebody();
    issue(subject, List.of(CLIENT), claims(subject + "@example.fi", "boss"), 300);
    Attempt attempt = Attempt.begin("");
    String back = attempt.back(attempt.address().toString());
    assertEquals(200, attempt.finish(back).statusCode());
    assertNotIn(400, attempt.finish(back));
  }

  @Test
  void aTokenThatHasExpiredOrIsForSomebodyElseIsRefused() {
    String subject = somebody();
    issue(subject, List.of(CLIENT), claims(subject + "@example.fi", "boss"), -600);
    assertNotIn(400, Attempt.begin("").finish());
    Map<String, Object> another = new java.util.HashMap<>(claims(subject + "@example.fi", "boss"));
    another.put("aud", "another-client");
    issue(subject, List.of(CLIENT), another, 300);
    assertNotIn(400, Attempt.begin("").finish());
    assertTrue(server.editor().people().find(subject + "@example.fi").isEmpty());
  }

  @Test
  void aRefusalOfTheIssuerAndNonsenseAreKindlyRefused() {
    for (String query :
        new String[] {
          "?error=access_denied&state=x",
          "",
          "?code=x",
          "?state=%00&code=%ff",
          "?code=" + "x".repeat(3000)
        }) {
      Attempt attempt = Attempt.begin("");
      assertNotIn(400, attempt.finish("/editor/callback" + query));
    }
  }

  @Test
  void anIssuerThatIsAwayLeavesLocalAccounts() {
    SignInSettings away =
        new SignInSettings(true, Optional.of(settings("http://localhost:1/office")));
    try (TestServer other = TestServer.signingIn(away, TestServer.settings())) {
      HttpResponse<String> page = other.get("/editor/sign-in/oidc?lang=en", "Accept", "text/html");
      assertNotIn(503, page);
      assertTrue(page.body().contains("A local account still works."), page.body());
      assertTrue(page.body().contains("name=\"password\""), page.body());
    }
  }

  /** What an issuer says of itself decides neither what it is called nor which hosts are asked. */
  @Test
  void anIssuerThatNamesOtherHostsOrAnotherNameIsNotTrusted() throws IOException {
    HttpServer issuer = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    String here = "http://127.0.0.1:" + issuer.getAddress().getPort();
    AtomicReference<String> said = new AtomicReference<>();
    AtomicInteger asked = new AtomicInteger();
    issuer.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          byte[] body = said.get().getBytes(StandardCharsets.UTF_8);
          boolean redirects = said.get().startsWith("http");
          if (redirects) {
            exchange.getResponseHeaders().set("Location", said.get());
          }
          exchange.sendResponseHeaders(redirects ? 302 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    issuer.start();
    SignInSettings settings = new SignInSettings(true, Optional.of(settings(here)));
    try (TestServer other = TestServer.signingIn(settings, TestServer.settings())) {
      for (String strange :
          new String[] {
            described("https://elsewhere.example", here + "/token", here + "/keys"),
            described(here, "https://elsewhere.example/token", here + "/keys"),
            described(here, here + "/token", "http://169.254.169.254/keys"),
            "{",
            "x".repeat(600_000),
            ISSUER.wellKnownUrl("office").toString()
          }) {
        said.set(strange);
        assertNotIn(503, other.get("/editor/sign-in/oidc", "Accept", "text/html"));
      }
      assertEquals(6, asked.get());
      said.set(described(here, here + "/token", here + "/keys"));
      assertEquals(303, other.get("/editor/sign-in/oidc", "Accept", "text/html").statusCode());
    } finally {
      issuer.stop(0);
    }
  }

  private static String described(String issuer, String token, String keys) {
    return """
        {"issuer": "%s", "authorization_endpoint": "%s/authorize", "token_endpoint": "%s",
         "jwks_uri": "%s", "subject_types_supported": ["public"],
         "response_types_supported": ["code"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(issuer, issuer, token, keys);
  }
}
