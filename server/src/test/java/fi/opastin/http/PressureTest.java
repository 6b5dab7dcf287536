package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Untrained;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PressureTest {

  private static final long MILLI = 1_000_000;

  private long nanos;
  private int queued = 100;
  private final Pressure pressure = new Pressure(() -> nanos, () -> queued);

  private void tickAfter(long millis) {
    nanos += millis * MILLI;
    pressure.tick();
  }

  @Test
  void isHighOnceTheClockIsLookedAtLateAgainAndAgain() {
    tickAfter(10);
    assertFalse(pressure.isHigh());
    tickAfter(80);
    assertFalse(pressure.isHigh(), "once is an accident");
    for (int i = 0; i < 3; i++) {
      tickAfter(80);
    }
    assertTrue(pressure.isHigh());
    queued = 2;
    assertFalse(pressure.isHigh(), "the machine is busy with something else");
    queued = 100;
    tickAfter(12);
    assertFalse(pressure.isHigh(), "it is over as soon as it is over");
    nanos += 300 * MILLI;
    assertTrue(pressure.isHigh(), "nobody could look at it since");
  }

  @Test
  void spendsMostOfTheTimeOnServing() {
    long serving = 0;
    long refusing = 0;
    for (int i = 0; i < 10_000; i++) {
      if (pressure.mayRefuse()) {
        pressure.refused(60_000);
        refusing += 100_000;
      } else {
        pressure.served(360_000);
        serving += 400_000;
      }
      if (i % 10 == 0) {
        tickAfter(10);
      }
    }
    double share = (double) refusing / (serving + refusing);
    assertTrue(share > 0.05 && share < 0.2, "share " + share);
  }

  /** Turns that never wait fill the processors. */
  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void refusesWhenProcessorsAreShortButNeverACrisis() throws Exception {
    ChatTurns busy =
        (request, partner, now) -> {
          // 64 that are let in keep the processors busy for a second: the others wait too long
          long until = System.nanoTime() + 40 * MILLI;
          while (System.nanoTime() - until < 0) {
            Thread.onSpinWait();
          }
          return Untrained.chat().take(request, partner, now);
        };
    int refused = 0;
    try (TestServer server =
            TestServer.start(busy, TestServer.NO_LIMITS, ServerSettings.DEFAULTS.withPort(0));
        ExecutorService clients = Executors.newFixedThreadPool(100)) {
      List<Future<HttpResponse<String>>> replies = new ArrayList<>();
      for (int i = 0; i < 150; i++) {
        String text = i % 20 == 0 ? "Aion tappaa itseni" : "hei";
        replies.add(clients.submit(() -> server.say(text)));
      }
      for (int i = 0; i < replies.size(); i++) {
        HttpResponse<String> reply = replies.get(i).get();
        if (reply.statusCode() == 503) {
          assertTrue(i % 20 != 0, "a crisis is never refused");
          Expect.help(ProblemType.OVERLOADED, reply);
          refused++;
        } else {
          assertEquals(200, reply.statusCode());
        }
      }
      assertEquals(200, server.say("hei").statusCode(), "it is over");
    }
    assertTrue(refused > 0 && refused < 140, "refused " + refused);
  }
}
