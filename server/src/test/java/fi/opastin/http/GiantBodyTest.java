package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Giant bodies are refused, and leave the server as large as it was. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class GiantBodyTest {

  private static final long MOST_KILOBYTES = 50 * 1024L;
  private static final String PIECE = " ".repeat(64 * 1024);

  @Test
  void giantsAreRefusedWithoutGrowth() throws Exception {
    assumeTrue(ServerProcess.isMeasurable(), "memory is measured on Linux only");
    try (ServerProcess server = ServerProcess.start()) {
      for (int i = 0; i < 200; i++) {
        assertEquals("HTTP/1.1 200 OK", ordinary(server));
      }
      long before = server.kilobytes("VmRSS");
      for (String path : new String[] {"/api/v1/chat", "/api/v1/feedback", "/api/v1/handoff"}) {
        assertRefused(
            push(server, head(path, "application/json", "Content-Length: 8000000000"), ""));
        assertRefused(
            push(
                server, head(path, "application/json", "Transfer-Encoding: chunked"), "10000\r\n"));
        assertRefused(
            push(
                server,
                head(path, "application/json", "Transfer-Encoding: chunked") + "7fffffffffff\r\n",
                ""));
      }
      assertRefused(
          push(
              server,
              head("/chat", "application/x-www-form-urlencoded", "Content-Length: 8000000000"),
              ""));
      assertRefused(push(server, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ", ""));
      assertRefused(push(server, "GET /", ""));
      long growth = server.kilobytes("VmHWM") - before;
      assertTrue(growth < MOST_KILOBYTES, "it grew by " + growth + " kB");
      assertEquals("HTTP/1.1 200 OK", ordinary(server));
    }
  }

  private static String head(String path, String type, String length) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
        + type
        + "\r\n"
        + length
        + "\r\n\r\n";
  }

  private static void assertRefused(String reply) {
    assertTrue(reply.isEmpty() || reply.startsWith("HTTP/1.1 4"), reply);
  }

  /** Pushes up to 256 MB, for as long as the server takes them; what it said, if it could. */
  private static String push(ServerProcess server, String head, String chunk) throws IOException {
    try (RawConnection connection = new RawConnection(server.port())) {
      connection.sendAsIs(head);
      try {
        for (int i = 0; i < 4096; i++) {
          connection.sendAsIs(chunk.isEmpty() ? PIECE : chunk + PIECE + "\r\n");
        }
        throw new AssertionError("256 MB were taken");
      } catch (IOException enough) {
        return connection.readToEnd();
      }
    }
  }

  private static String ordinary(ServerProcess server) throws IOException {
    String body = "{\"partner\":\"demo\",\"text\":\"hei\"}";
    try (RawConnection connection = new RawConnection(server.port())) {
      connection.sendAsIs(
          head("/api/v1/chat", "application/json", "Content-Length: " + body.length()) + body);
      return connection.readLine();
    }
  }
}
