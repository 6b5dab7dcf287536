package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no ordinary client sends. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FramingTest {

  private static final String HIDDEN =
      """
      GET /api/v1/topics HTTP/1.1
      Host: localhost

      """;

  @RegisterExtension static final TestServer server = TestServer.start();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\nContent-Length: 0",
        "Content-Length: 0\nContent-Length: 2",
        "Content-Length: 2\nContent-Length: 2",
        "Content-Length: 2, 2",
        "Content-Length: +2",
        "Content-Length: -1",
        "Content-Length: 2\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\nTransfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: Chunked"
      })
  void refusesLengthsThatCanBeReadInTwoWays(String headers) throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      connection.send(
          "POST /api/v1/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
              + headers
              + "\n\n{}"
              + HIDDEN);
      String reply = connection.readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 400"), reply);
      assertEquals(1, reply.split("HTTP/1\\.1 ", -1).length - 1, "one reply only: " + reply);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\nno colon\n\n",
        "GET /%ZZ HTTP/1.1\nHost: localhost\n\n",
        "GET /api/v1/topics?lang=%ZZ HTTP/1.1\nHost: localhost\n\n",
        "GET /api/v1/topics?lang=<script> HTTP/1.1\nHost: localhost\n\n",
        "GET / HTTP/1.1\n\n",
        "GET / HTTP/1.1\nHost: a\nHost: b\n\n",
        "nonsense\n\n",
        "GET /\u0000 HTTP/1.1\nHost: localhost\n\n"
      })
  void answersNonsenseWithAProblem(String request) throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      String reply = connection.send(request).readToEnd();
      assertTrue(reply.isEmpty() || reply.startsWith("HTTP/1.1 4"), reply);
      assertTrue(reply.isEmpty() || reply.contains("application/problem+json"), reply);
      assertFalse(reply.contains("script") || reply.contains("nonsense"), reply);
    }
  }

  @Test
  void refusesChunksThatAddUpToTooMuch() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      connection.send(
          """
          POST /api/v1/chat HTTP/1.1
          Host: localhost
          Content-Type: application/json
          Transfer-Encoding: chunked

          """);
      String chunk = "2000\n" + " ".repeat(0x2000) + "\n";
      for (int i = 0; i < 16; i++) {
        connection.send(chunk);
      }
      String reply = connection.send("0\n\n").readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 413"), reply);
      assertTrue(reply.contains("/problems/body-too-large"), reply);
    }
  }

  @Test
  void refusesGiantBodiesBeforeTheyAreSent() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      connection.send(
          """
          POST /api/v1/chat HTTP/1.1
          Host: localhost
          Content-Type: application/json
          Content-Length: 10000000000

          """);
      String reply = connection.readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 413"), reply);
      assertTrue(reply.contains("/problems/body-too-large"), reply);
    }
  }

  @Test
  void doesNotAskForABodyThatIsTooLong() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      connection.send(
          """
          POST /api/v1/chat HTTP/1.1
          Host: localhost
          Content-Type: application/json
          Content-Length: 100000
          Expect: 100-continue

          """);
      String reply = connection.readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 413"), reply);
    }
  }

  @Test
  void refusesHeadersWithoutEnd() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      String reply =
          connection
              .send("GET / HTTP/1.1\nHost: localhost\nX: " + "a".repeat(40_000) + "\n\n")
              .readToEnd();
      assertTrue(reply.isEmpty() || reply.startsWith("HTTP/1.1 4"), reply);
    }
  }
}
