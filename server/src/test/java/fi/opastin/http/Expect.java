package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What every test of an error expects. */
final class Expect {

  private Expect() {}

  /**
   * A problem of a type, told as RFC 9457 wants it and without anything of ours showing through.
   */
  static JsonNode problem(ProblemType type, HttpResponse<String> response) {
    assertEquals(type.status(), response.statusCode(), response.body());
    assertEquals("application/problem+json", header(response, "Content-Type"));
    JsonNode json = TestServer.json(response);
    assertEquals(type.uri(), json.path("type").asText());
    assertEquals(type.status(), json.path("status").asInt());
    assertFalse(json.path("title").asText().isEmpty());
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
    assertFalse(
        response.body().matches("(?s).*(Exception|java\\.|helidon|jackson|at fi\\.).*"),
        response.body());
    return json;
  }

  /** A problem that names a field or parameter. */
  static void fault(ProblemType type, String field, HttpResponse<String> response) {
    JsonNode json = problem(type, response);
    assertEquals(field, json.path("errors").path(0).path("field").asText(), response.body());
  }

  /** A problem that tells who helps in danger, and when to come back. */
  static void help(ProblemType type, HttpResponse<String> response) {
    JsonNode contacts = problem(type, response).path("contacts");
    assertTrue(contacts.toString().contains("\"112\""), response.body());
    assertTrue(Integer.parseInt(header(response, "Retry-After")) > 0);
  }

  static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
