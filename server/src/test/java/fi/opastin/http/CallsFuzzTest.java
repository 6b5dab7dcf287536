package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Whatever is sent to the public side is read, or refused as a problem; nothing else is thrown. */
class CallsFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void chatCall(byte[] body) {
    try {
      ChatCall call = ChatCall.of(Json.readObject(body));
      assertTrue(call.request().text().map(String::length).orElse(0) <= 1000);
    } catch (ProblemException refused) {
      // as it should be
    }
  }

  @FuzzTest(maxDuration = "1m")
  void json(byte[] body) {
    try {
      ObjectNode read = Json.readObject(body);
      assertEquals(read, Json.readObject(Json.bytes(read)), "written and read it is the same");
    } catch (ProblemException refused) {
      // as it should be
    }
  }

  @FuzzTest(maxDuration = "1m")
  void form(byte[] body) {
    try {
      FormBody.of(body).text("text");
    } catch (ProblemException refused) {
      assertTrue(body.length > 0, new String(body, StandardCharsets.UTF_8));
    }
  }
}
