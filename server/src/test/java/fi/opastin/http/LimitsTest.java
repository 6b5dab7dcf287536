package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.LimitSettings.Rate;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LimitsTest {

  private static final String DANGER = "Aion tappaa itseni";
  private static final LimitSettings NARROW =
      new LimitSettings(true, new Rate(0.1, 3), new Rate(0.1, 100));

  @Test
  void refuseABusyClientButNeverACrisis() {
    try (TestServer server = TestServer.start(NARROW, TestServer.settings())) {
      for (int i = 0; i < 3; i++) {
        assertEquals(200, server.say("hei").statusCode());
      }
      Expect.help(ProblemType.TOO_MANY_REQUESTS, server.say("hei"));
      HttpResponse<String> crisis = server.say(DANGER);
      assertEquals(200, crisis.statusCode());
      assertEquals("crisis", TestServer.json(crisis).path("outcome").asText());
      Expect.problem(ProblemType.TOO_MANY_REQUESTS, server.get("/api/v1/topics"));
    }
  }

  @Test
  void refuseInTheLanguageOfTheMessage() {
    try (TestServer server = TestServer.start(NARROW, TestServer.settings())) {
      for (int i = 0; i < 3; i++) {
        server.say("hei");
      }
      assertTrue(
          server.say("Hur söker jag jobb i sommar?").body().contains("Nödnumret 112"), "Swedish");
      assertTrue(server.say("Mistä saan kesätyön?").body().contains("Hätänumero"), "Finnish");
      assertTrue(
          server
              .post(
                  "/api/v1/chat",
                  "{\"partner\":\"demo\",\"choice\":\"topic:work-cv\",\"lang\":\"sv\"}")
              .body()
              .contains("Nödnumret 112"),
          "chosen");
    }
  }

  @Test
  void refuseABusyPartner() {
    LimitSettings limits = new LimitSettings(true, new Rate(100, 100), new Rate(0.1, 2));
    try (TestServer server = TestServer.start(limits, TestServer.settings())) {
      server.say("hei");
      server.say("hei");
      Expect.help(ProblemType.TOO_MANY_REQUESTS, server.say("hei"));
      assertEquals(200, server.get("/api/v1/topics").statusCode());
    }
  }

  @Test
  void canBeTurnedOff() {
    try (TestServer server = TestServer.start()) {
      for (int i = 0; i < 20; i++) {
        assertEquals(200, server.say("hei").statusCode());
      }
    }
  }

  @Test
  void shedWhatIsTooMuchAtOnceButNeverACrisis() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch busy = new CountDownLatch(4);
    ChatTurns slow =
        (request, partner, now) -> {
          if (request.text().orElse("").equals("hidas")) {
            busy.countDown();
            await(release);
          }
          return Finland.chat().take(request, partner, now);
        };
    try (TestServer server = TestServer.start(slow, TestServer.NO_LIMITS, TestServer.settings());
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<HttpResponse<String>>> waiting = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        waiting.add(clients.submit(() -> server.say("hidas")));
      }
      assertTrue(busy.await(10, TimeUnit.SECONDS));
      Expect.help(ProblemType.OVERLOADED, server.say("hei"));
      Expect.problem(ProblemType.OVERLOADED, server.get("/api/v1/topics"));
      assertEquals(200, server.say(DANGER).statusCode());
      assertEquals(200, server.get("/health/live").statusCode());
      release.countDown();
      for (Future<HttpResponse<String>> reply : waiting) {
        assertEquals(200, reply.get().statusCode());
      }
    }
  }

  @Test
  void doNotLetSlowBodiesShutOthersOut() throws IOException {
    try (TestServer server = TestServer.start()) {
      List<RawConnection> slow = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        slow.add(new RawConnection(server).send(head(1000) + "{"));
      }
      assertEquals(200, server.say("hei").statusCode());
      for (RawConnection connection : slow) {
        assertTrue(connection.readToEnd().isEmpty(), "ended after the deadline");
        connection.close();
      }
    }
  }

  @Test
  void endBodiesThatDrip() throws Exception {
    try (TestServer server = TestServer.start();
        RawConnection connection = new RawConnection(server)) {
      connection.send(head(1000));
      Thread.startVirtualThread(connection::drip);
      assertEquals("HTTP/1.1 408 Request Timeout", connection.readLine());
    }
  }

  @Test
  void endHeadersThatDrip() throws Exception {
    try (TestServer server = TestServer.start();
        RawConnection connection = new RawConnection(server)) {
      long begun = System.nanoTime();
      connection.send("GET / HTTP/1.1\nHost: localhost\nX-Slow: ");
      String reply = connection.readToEnd();
      assertTrue(reply.isEmpty(), reply);
      assertTrue(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) < 6);
    }
  }

  @Test
  void endConnectionsOnWhichNothingComes() throws Exception {
    try (TestServer server = TestServer.start();
        RawConnection silent = new RawConnection(server)) {
      assertEquals("", silent.readToEnd());
    }
  }

  private static String head(int length) {
    return "POST /api/v1/chat HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
        + "Content-Length: "
        + length
        + "\n\n";
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
