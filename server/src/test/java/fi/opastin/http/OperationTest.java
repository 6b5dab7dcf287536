package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Health, metrics and the log. */
class OperationTest {

  private static final String WORD = "hernekeittoresepti";

  @RegisterExtension static final TestServer server = TestServer.start();

  @Test
  void readinessNamesTheLiveRelease() {
    assertEquals(200, server.get("/health/live").statusCode());
    HttpResponse<String> ready = server.get("/health/ready");
    assertEquals(200, ready.statusCode());
    assertTrue(ready.body().contains(Finland.knowledge().release()), ready.body());
    assertEquals("nosniff", Expect.header(ready, "X-Content-Type-Options"));
  }

  @Test
  void metricsCountTurnsAndProblemsWithoutWords() throws InterruptedException {
    server.say(WORD);
    server.get("/nowhere");
    String metrics = "";
    for (int i = 0; i < 50 && !metrics.contains("opastin_turns_total{"); i++) {
      Thread.sleep(20);
      metrics = server.get("/metrics").body();
    }
    assertTrue(metrics.contains("opastin_turns_total{"), metrics);
    assertTrue(metrics.contains("lang=\"fi\""), metrics);
    assertTrue(metrics.contains("opastin_problems_total{"), metrics);
    assertTrue(metrics.contains("type=\"not-found\""), metrics);
    assertTrue(metrics.contains("opastin_turn_time_seconds"), metrics);
    assertFalse(metrics.contains(WORD), "no word of anybody");
  }

  @Test
  void theLogHoldsIdsAndNoWords() {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord event) {
            lines.add(event.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger log = Logger.getLogger("fi.opastin");
    log.addHandler(handler);
    try {
      HttpResponse<String> reply = server.say(WORD);
      server.get("/api/v1/places?q=" + WORD);
      server.get("/" + WORD);
      server.get("/api/v1/answers/" + WORD);
      String id = Expect.header(reply, "X-Request-Id");
      for (int i = 0; i < 100 && lines.size() < 4; i++) {
        Thread.sleep(10);
      }
      assertTrue(lines.stream().anyMatch(line -> line.contains("id=" + id)), lines.toString());
      assertTrue(lines.toString().contains("route=/api/v1/answers/{id}"), lines.toString());
      assertTrue(lines.toString().contains("status=404"), lines.toString());
      assertFalse(lines.toString().contains(WORD), lines.toString());
      assertFalse(lines.toString().contains("127.0.0.1"), lines.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      log.removeHandler(handler);
    }
  }
}
