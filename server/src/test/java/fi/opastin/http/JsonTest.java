package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile bodies. */
class JsonTest {

  @RegisterExtension static final TestServer server = TestServer.start();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "7",
        "\"text\"",
        "[]",
        "{\"partner\":\"demo\"} {\"partner\":\"demo\"}",
        "{\"partner\":\"demo\"}]",
        "{\"partner\":\"demo\",\"partner\":\"demo\"}",
        "{\"partner\":\"demo\",\"context\":{\"a\":1,\"a\":2}}",
        "{\"partner\":\"demo\",\"x\":NaN}",
        "{\"partner\":\"demo\",\"x\":Infinity}",
        "{\"partner\":\"demo\",\"x\":0123}",
        "{\"partner\":\"demo\",\"x\":\"\\x\"}",
        "{\"partner\":\"demo\",}",
        "{'partner':'demo'}",
        "{\"partner\":\"demo\"} // text",
        "{\"partner\":\"de\nmo\"}"
      })
  void isRefusedWhenItIsNotOneStrictObject(String body) {
    Expect.problem(ProblemType.INVALID_JSON, server.post("/api/v1/chat", body));
  }

  @Test
  void isRefusedWhenItIsTooDeep() {
    String deep = "{\"partner\":\"demo\",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";
    Expect.problem(ProblemType.INVALID_JSON, server.post("/api/v1/chat", deep));
    String open = "{\"x\":".repeat(10_000);
    Expect.problem(ProblemType.INVALID_JSON, server.post("/api/v1/chat", open));
  }

  @Test
  void isRefusedWithHugeNumbers() {
    Expect.problem(
        ProblemType.INVALID_JSON,
        server.post("/api/v1/chat", "{\"partner\":\"demo\",\"x\":" + "9".repeat(50_000) + "}"));
    Expect.fault(
        ProblemType.INVALID_FIELD,
        "rating",
        server.post(
            "/api/v1/feedback", "{\"partner\":\"demo\",\"state\":\"x\",\"rating\":1e999999999}"));
  }

  @Test
  void isRefusedInBrokenUtf8() {
    byte[] body = "{\"partner\":\"demo\",\"text\":\"?\"}".getBytes(StandardCharsets.UTF_8);
    body[body.length - 3] = (byte) 0xff;
    Expect.problem(ProblemType.INVALID_JSON, server.postBytes("/api/v1/chat", body));
  }

  @Test
  void isRefusedWhenItIsTooLong() {
    for (int size : new int[] {65_000, 200_000, 900_000}) {
      String body = "{\"partner\":\"demo\",\"text\":\"" + "a".repeat(size) + "\"}";
      ProblemType expected = size < 65_536 ? ProblemType.INVALID_FIELD : ProblemType.BODY_TOO_LARGE;
      Expect.problem(expected, server.post("/api/v1/chat", body));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/jsonp",
        "application/json; charset=iso-8859-1",
        "multipart/form-data; boundary=x"
      })
  void isRefusedUnderAnotherName(String type) {
    HttpRequest.Builder request =
        server
            .request("/api/v1/chat", "Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString("{\"partner\":\"demo\"}"));
    Expect.problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, server.send(request));
  }

  @Test
  void isRefusedWithoutAName() {
    HttpRequest.Builder request =
        server.request("/api/v1/chat").POST(HttpRequest.BodyPublishers.ofString("{}"));
    Expect.problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, server.send(request));
  }

  @Test
  void isTakenWithACharset() {
    HttpRequest.Builder request =
        server
            .request("/api/v1/chat", "Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString("{\"partner\":\"demo\"}"));
    assertEquals(200, server.send(request).statusCode());
  }
}
