package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is told of a stream of requests does not depend on how its bytes arrive. */
class FramingStreamTest {

  private static final List<String> WHOLE =
      List.of(
          "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
          "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nGET /",
          "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: \t0 \r\n\r\n",
          "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\na\r\n\r\n0a\r\n0123456789\r\n0\r\n\r\n");

  private static final List<String> BROKEN =
      List.of(
          "GET / HTTP/1.1\nHost: a\r\n\r\n",
          "GET / HTTP/1.0\r\n\r\n",
          "\r\nGET / HTTP/1.1\r\n\r\n",
          "POST /x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
          "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");

  /** How many bytes were handed on before the stream broke, or all. */
  private static int handedOn(String stream, Random random) {
    byte[] bytes = stream.getBytes(StandardCharsets.ISO_8859_1);
    Framing framing = new Framing();
    int handed = 0;
    for (int at = 0; at < bytes.length; ) {
      int next = Math.min(bytes.length, at + 1 + random.nextInt(20));
      try {
        handed += framing.follow(Arrays.copyOfRange(bytes, at, next));
      } catch (Framing.Broken broken) {
        assertTrue(framing.isBroken());
        return handed;
      }
      at = next;
    }
    return handed;
  }

  @Test
  void followsWholeRequestsHoweverTheyArrive() {
    Random random = new Random(1);
    for (int round = 0; round < 2000; round++) {
      StringBuilder stream = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        stream.append(WHOLE.get(random.nextInt(WHOLE.size())));
      }
      assertEquals(stream.length(), handedOn(stream.toString(), random), stream.toString());
    }
  }

  @Test
  void endsAtABrokenRequestHoweverItArrives() {
    Random random = new Random(2);
    for (int round = 0; round < 2000; round++) {
      String before = WHOLE.get(random.nextInt(WHOLE.size()));
      String broken = BROKEN.get(random.nextInt(BROKEN.size()));
      String stream = before + broken + WHOLE.getFirst();
      int handed = handedOn(stream, random);
      assertTrue(handed < before.length() + broken.length(), handed + " of " + stream);
    }
  }

  @Test
  void handsOnWhatCameWholeBeforeIt() throws Framing.Broken {
    String whole = WHOLE.getFirst();
    byte[] bytes = (whole + BROKEN.getFirst()).getBytes(StandardCharsets.ISO_8859_1);
    Framing framing = new Framing();
    assertEquals(whole.length(), framing.follow(bytes));
    assertThrows(Framing.Broken.class, () -> framing.follow(new byte[0]));
  }

  @Test
  void knowsWhereItIs() throws Framing.Broken {
    Framing framing = new Framing();
    assertTrue(framing.isBetweenRequests());
    framing.follow("G".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(framing.isInHead());
    framing.follow(
        "ET / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(!framing.isInHead() && !framing.isBetweenRequests());
    framing.follow("}".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(framing.isBetweenRequests());
  }
}
