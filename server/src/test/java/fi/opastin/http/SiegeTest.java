package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many connections that want nothing but to be in the way. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SiegeTest {

  private static final String HEAD_THAT_GOES_ON =
      "GET /api/v1/topics HTTP/1.1\nHost: localhost\nX: ";
  private static final String BODY_THAT_GOES_ON =
      "POST /api/v1/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
          + "Content-Length: 1000\n\n{";

  @Test
  void everyOrdinaryRequestSucceedsAmongSlowHeadsSlowBodiesAndIdleConnections() throws Exception {
    try (TestServer server = TestServer.start()) {
      List<RawConnection> heads = open(server, 200, HEAD_THAT_GOES_ON);
      List<RawConnection> bodies = open(server, 200, BODY_THAT_GOES_ON);
      List<RawConnection> idle = open(server, 500, "");
      drip(heads);
      drip(bodies);
      for (int i = 0; i < 20; i++) {
        assertEquals(200, server.say("hei").statusCode());
        assertEquals(200, server.get("/health/ready").statusCode());
        try (RawConnection fresh = new RawConnection(server)) {
          assertServed(fresh);
        }
      }
      for (RawConnection connection : heads) {
        assertTrue(connection.readToEnd().isEmpty(), "a head that does not end has a deadline");
      }
      for (RawConnection connection : bodies) {
        String reply = connection.readToEnd();
        assertTrue(reply.isEmpty() || reply.startsWith("HTTP/1.1 408"), reply);
      }
      for (RawConnection connection : idle) {
        assertTrue(connection.readToEnd().isEmpty());
        connection.close();
      }
    }
  }

  @Test
  void aRequestLineThatDripsHasADeadlineToo() throws Exception {
    try (TestServer server = TestServer.start();
        RawConnection connection = new RawConnection(server)) {
      long begun = System.nanoTime();
      connection.send("GET /api/v1/topics?lang=");
      Thread.startVirtualThread(connection::drip);
      assertEquals("", connection.readToEnd());
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
      assertTrue(seconds < 4, "its deadline is two seconds, it took " + seconds);
    }
  }

  @Test
  void connectionsThatWaitMakeRoomForNewOnes() throws Exception {
    try (TestServer server =
        TestServer.start(TestServer.NO_LIMITS, TestServer.settings(40, 1000))) {
      List<RawConnection> idle = open(server, 100, "");
      for (int i = 0; i < 5; i++) {
        try (RawConnection fresh = new RawConnection(server)) {
          assertServed(fresh);
        }
      }
      assertEquals("", idle.getFirst().readToEnd());
      closeAll(idle);
    }
  }

  @Test
  void oneClientHoldsNoMoreThanItsShare() throws Exception {
    try (TestServer server =
        TestServer.start(TestServer.NO_LIMITS, TestServer.settings(1000, 20))) {
      List<RawConnection> idle = open(server, 20, "");
      try (RawConnection fresh = new RawConnection(server)) {
        assertServed(fresh);
        long begun = System.nanoTime();
        assertEquals("", idle.getFirst().readToEnd());
        assertTrue(
            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) < 2000,
            "ended to make room, not by the idle time-out");
      }
      closeAll(idle);
    }
  }

  private static void assertServed(RawConnection fresh) throws IOException {
    fresh.send("GET /health/live HTTP/1.1\nHost: localhost\n\n");
    assertEquals("HTTP/1.1 200 OK", fresh.readLine());
  }

  private static List<RawConnection> open(TestServer server, int count, String beginning)
      throws IOException {
    List<RawConnection> connections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      connections.add(new RawConnection(server).send(beginning));
    }
    return connections;
  }

  /** Sends a byte on each in turn, about one a second, from a thread that is not the server's. */
  private static void drip(List<RawConnection> connections) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              for (int round = 0; round < 30; round++) {
                connections.forEach(SiegeTest::dripOnce);
              }
            });
  }

  private static void dripOnce(RawConnection connection) {
    try {
      connection.send(" ");
      Thread.sleep(5);
    } catch (IOException | InterruptedException e) {
      // the server has ended the connection
    }
  }

  private static void closeAll(List<RawConnection> connections) throws IOException {
    for (RawConnection connection : connections) {
      connection.close();
    }
  }
}
