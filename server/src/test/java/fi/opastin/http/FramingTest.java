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

  private static final String CHUNKED = post("Transfer-Encoding: chunked");

  @RegisterExtension static final TestServer server = TestServer.start();

  /** The head of a chat call with further headers. */
  private static String post(String headers) {
    return "POST /api/v1/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
        + headers
        + "\n\n";
  }

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
    assertRefusedOnce(post(headers) + "{}" + HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "+2",
        "0x2",
        " 2",
        "2 ",
        "G",
        "",
        "FFFFFFFFFFFFFFFFF",
        "8000000000000000",
        "2;ext=1",
        "2\u0000",
        "00000000000000002"
      })
  void refusesSizesOfChunksThatAreNoPlainNumbers(String size) throws IOException {
    assertRefusedOnce(CHUNKED + size + "\n{}\n0\n\n" + HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2\n{}XX0\n\n",
        "2\n{}0\n\n",
        "1\n{}\n0\n\n",
        "2\n{}\n0\nContent-Length: 5\n\n",
        "2\n{}\n0\njunk\n\n",
        "2\n{}\n0\n {}\n\n"
      })
  void refusesChunksThatDoNotEndWhereTheyShould(String chunks) throws IOException {
    assertRefusedOnce(CHUNKED + chunks + HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length : 2",
        "Content-Length\t: 2",
        "Content-Length:\n 2",
        "Transfer-Encoding:\n chunked",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding: \u000bchunked",
        "Transfer-Encoding: chunked\u0000",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: ",
        "Content-Length: ",
        "Content-Length: 0x2",
        "Content-Length: 2 2",
        "Content-Length: 1e0",
        "X: a\n\tContent-Length: 2",
        " X: a",
        "X\u0000: a",
        "X: a\u0000"
      })
  void refusesHeadersThatReadersTakeDifferently(String header) throws IOException {
    assertRefusedOnce(post(header) + "{}" + HIDDEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/topics HTTP/1.1\nHost: localhost\n\n",
        "GET /api/v1/topics HTTP/1.1\r\nHost: localhost\n\r\n",
        "GET /api/v1/topics HTTP/1.1\r\nHost: localhost\r\n\n",
        "GET /api/v1/topics HTTP/1.1\r\nHost: localhost\r\nX: a\rY: b\r\n\r\n",
        "GET /api/v1/topics HTTP/1.1\r\r\nHost: localhost\r\n\r\n",
        "POST /api/v1/chat HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n2\n{}\r\n0\r\n\r\n",
        "POST /api/v1/chat HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\n0\r\n\r\n"
      })
  void refusesEveryOtherEndOfALine(String bytes) throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      String reply = connection.sendAsIs(bytes).readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 400"), reply);
    }
  }

  @Test
  void answersWhatCameWholeBeforeWhatIsBroken() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      String reply = connection.send(HIDDEN + "junk" + HIDDEN.replace("T /", "T  /")).readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 200"), reply);
      assertEquals(2, reply.split("HTTP/1\\.1 ", -1).length - 1, reply);
      assertTrue(reply.contains("HTTP/1.1 400"), reply);
    }
  }

  @Test
  void takesChunksAsTheyShouldBe() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      String reply =
          connection
              .send(CHUNKED.replace("Host", "Connection: close\nHost"))
              .send("5\n{\"par\n0E\ntner\":\"demo\"} \n0\n\n")
              .readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 200"), reply);
    }
  }

  private static void assertRefusedOnce(String request) throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      String reply = connection.send(request).readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 400"), reply);
      assertTrue(reply.contains("/problems/bad-request"), reply);
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
      connection.send(CHUNKED);
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
      String reply = connection.send(post("Content-Length: 10000000000")).readToEnd();
      assertTrue(reply.startsWith("HTTP/1.1 413"), reply);
      assertTrue(reply.contains("/problems/body-too-large"), reply);
    }
  }

  @Test
  void doesNotAskForABodyThatIsTooLong() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      String reply =
          connection.send(post("Content-Length: 100000\nExpect: 100-continue")).readToEnd();
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
