package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @RegisterExtension static final TestServer server = TestServer.start();

  private static HttpResponse<String> chat(String partner, String... headers) {
    return server.post(
        "/api/v1/chat", "{\"partner\":\"" + partner + "\",\"text\":\"hei\"}", headers);
  }

  private static HttpResponse<String> preflight(String path, String origin) {
    HttpRequest.Builder request =
        server
            .request(path, "Origin", origin, "Access-Control-Request-Method", "POST")
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
    return server.send(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost",
        "http://localhost:3000",
        "https://LOCALHOST:8443",
        "http://127.0.0.1:8080",
        "http://127.1.2.3",
        "http://[::1]:5173",
        "http://app.localhost"
      })
  void serveTheDemoOnThisMachine(String origin) {
    HttpResponse<String> response = chat("demo", "Origin", origin);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(origin.toLowerCase(java.util.Locale.ROOT), Expect.header(response, ALLOWED));
    assertEquals("Origin", Expect.header(response, "Vary"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://localhost@evil.example",
        "https://www.partner.example.evil.example",
        "http://www.partner.example",
        "https://www.partner.example:444",
        "https://partner.example",
        "null",
        "file://",
        "localhost",
        "https://www.partner.example/path"
      })
  void refuseStrangers(String origin) {
    HttpResponse<String> closed = chat("closed", "Origin", origin);
    Expect.problem(ProblemType.ORIGIN_NOT_ALLOWED, closed);
    assertEquals("", Expect.header(closed, ALLOWED));
  }

  @Test
  void serveAPartnersOwnPageOnly() {
    assertEquals(200, chat("closed", "Origin", "https://www.partner.example").statusCode());
    assertEquals(200, chat("closed", "Origin", "https://www.partner.example:443").statusCode());
    Expect.problem(
        ProblemType.ORIGIN_NOT_ALLOWED, chat("demo", "Origin", "https://www.partner.example"));
    Expect.problem(
        ProblemType.ORIGIN_NOT_ALLOWED, chat("closed", "Origin", "http://localhost:1234"));
  }

  @Test
  void serveServersOnlyWhereThePartnerAllowsIt() {
    assertEquals(200, chat("demo").statusCode());
    Expect.problem(ProblemType.ORIGIN_NOT_ALLOWED, chat("closed"));
  }

  @Test
  void refuseTwoOriginsAtOnce() {
    Expect.problem(
        ProblemType.ORIGIN_NOT_ALLOWED,
        chat("demo", "Origin", "http://localhost", "Origin", "http://localhost:2"));
  }

  @Test
  void serveOurOwnPages() {
    String own = "http://localhost:" + server.port();
    assertEquals(200, chat("closed", "Origin", own).statusCode());
  }

  @Test
  void readProblemsOfOtherPartners() {
    HttpResponse<String> response = chat("closed", "Origin", "http://localhost:1234");
    assertEquals("http://localhost:1234", Expect.header(response, ALLOWED));
  }

  @Test
  void mayAskBeforeTheyPost() {
    HttpResponse<String> response = preflight("/api/v1/chat", "https://www.partner.example");
    assertEquals(204, response.statusCode());
    assertEquals("https://www.partner.example", Expect.header(response, ALLOWED));
    assertEquals("Origin", Expect.header(response, "Vary"));
    assertEquals("OPTIONS, POST", Expect.header(response, "Access-Control-Allow-Methods"));
    Expect.problem(
        ProblemType.ORIGIN_NOT_ALLOWED, preflight("/api/v1/chat", "https://evil.example"));
  }

  @Test
  void readWhatIsPublicFromAnywhere() {
    HttpResponse<String> response =
        server.get("/api/v1/topics", "Origin", "https://anywhere.example");
    assertEquals(200, response.statusCode());
    assertEquals("*", Expect.header(response, ALLOWED));
    HttpResponse<String> asked = preflight("/api/v1/topics", "https://anywhere.example");
    assertEquals(204, asked.statusCode());
    assertEquals("*", Expect.header(asked, ALLOWED));
  }
}
