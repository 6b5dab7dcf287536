package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

  private static final String SECRET = "salaisuuteni";

  private static TestServer server;

  @BeforeAll
  static void start() {
    ChatTurns broken =
        (request, partner, now) -> {
          throw new IllegalStateException("cannot answer " + request.text().orElse(""));
        };
    server = TestServer.start(broken, TestServer.NO_LIMITS, TestServer.settings());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void ofOursAreBareWithAReference() {
    HttpResponse<String> response = server.say(SECRET);
    JsonNode problem = Expect.problem(ProblemType.INTERNAL, response);
    assertEquals(
        Expect.header(response, "X-Request-Id"), problem.path("reference").asText(), "reference");
    assertEquals(4, problem.size(), "nothing else: " + problem);
    assertFalse(response.body().contains(SECRET));
  }

  @Test
  void areJsonForBrowsersToo() {
    String[] html = {"Accept", "text/html,application/xhtml+xml;q=0.9"};
    Expect.problem(ProblemType.NOT_FOUND, server.get("/nowhere", html));
    Expect.problem(ProblemType.NOT_FOUND, server.get("/api/v1/answers/nothing", html));
    Expect.problem(ProblemType.METHOD_NOT_ALLOWED, server.method("DELETE", "/api/v1/chat", html));
    Expect.problem(ProblemType.INVALID_JSON, server.post("/api/v1/chat", "{", html));
    Expect.problem(ProblemType.NOT_ACCEPTABLE, server.get("/api/v1/topics", html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api/v1",
        "/api/v2/chat",
        "/api/v1/answers/No%20such",
        "/api/v1/answers/..%2f..%2fetc",
        "/api/v1/services/nothing",
        "/api/v1/services/%00",
        "/api/v1/paths/nothing",
        "/problems/nothing",
        "/widget/..%2fopenapi.yaml",
        "/widget/nothing.js",
        "/demo/nothing.html",
        "/pages/about.fi.html"
      })
  void areToldWhereNothingIs(String path) {
    Expect.problem(ProblemType.NOT_FOUND, server.get(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "FOO"})
  void nameTheMethodsThatAreTaken(String method) {
    HttpResponse<String> response = server.method(method, "/api/v1/topics");
    Expect.problem(ProblemType.METHOD_NOT_ALLOWED, response);
    assertEquals("GET, HEAD, OPTIONS", Expect.header(response, "Allow"));
  }

  @Test
  void nameTheMethodsOfWhatTheFrameworkServes() {
    HttpResponse<String> response = server.method("DELETE", "/health/live");
    Expect.problem(ProblemType.METHOD_NOT_ALLOWED, response);
    assertTrue(Expect.header(response, "Allow").contains("GET"));
  }

  @Test
  void tellThatTheChatIsPosted() {
    HttpResponse<String> response = server.get("/api/v1/chat");
    Expect.problem(ProblemType.METHOD_NOT_ALLOWED, response);
    assertEquals("OPTIONS, POST", Expect.header(response, "Allow"));
  }

  @Test
  void haveNoBodyForHead() {
    HttpResponse<String> response = server.method("HEAD", "/nowhere");
    assertEquals(404, response.statusCode());
    assertEquals("", response.body());
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void haveAPageEach(ProblemType type) {
    HttpResponse<String> page = server.get(type.uri());
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains(type.id()));
  }
}
