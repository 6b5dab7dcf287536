package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackRoutesTest {

  @RegisterExtension static final TestServer server = TestServer.start();

  private static HttpResponse<String> feedback(String fields) {
    return server.post("/api/v1/feedback", "{\"partner\":\"demo\"," + fields + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"state\":\"expired\",\"rating\":1",
        "\"state\":\"expired\",\"rating\":-1,\"reason\":\"wrong\",\"text\":\"Soita 0401234567\"",
        "\"state\":\"expired\",\"stars\":5",
        "\"answer\":{\"id\":\"study-apply\",\"release\":\"abc\"},\"rating\":1",
        "\"service\":\"ohjaamo-kotka\",\"stars\":1"
      })
  void isTaken(String fields) {
    assertEquals(202, feedback(fields).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"state\":\"x\"",
        "\"state\":\"x\",\"rating\":1,\"stars\":1",
        "\"state\":\"x\",\"rating\":0",
        "\"state\":\"x\",\"rating\":2",
        "\"state\":\"x\",\"rating\":\"1\"",
        "\"state\":\"x\",\"rating\":1.5",
        "\"state\":\"x\",\"stars\":6",
        "\"rating\":1",
        "\"state\":\"x\",\"service\":\"y\",\"rating\":1",
        "\"service\":\"Not an id\",\"rating\":1",
        "\"answer\":\"study-apply\",\"rating\":1",
        "\"answer\":{\"id\":\"study-apply\"},\"rating\":1",
        "\"answer\":{\"id\":\"!\",\"release\":\"a\"},\"rating\":1",
        "\"state\":7,\"rating\":1",
        "\"state\":\"x\",\"rating\":1,\"text\":7"
      })
  void isRefusedWhenItDoesNotSayWhat(String fields) {
    Expect.problem(ProblemType.INVALID_FIELD, feedback(fields));
  }

  @Test
  void isHeldToThePartnersOrigins() {
    Expect.problem(
        ProblemType.ORIGIN_NOT_ALLOWED,
        server.post("/api/v1/feedback", "{\"partner\":\"closed\",\"state\":\"x\",\"rating\":1}"));
    Expect.problem(
        ProblemType.UNKNOWN_PARTNER,
        server.post("/api/v1/feedback", "{\"partner\":\"nobody\",\"state\":\"x\",\"rating\":1}"));
  }
}
