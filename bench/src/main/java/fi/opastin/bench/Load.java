package fi.opastin.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Asks a server from many connections. Open: at a steady rate whatever the server does; each
 * message has a time at which it is to be sent, and how long its reply took counts from then, also
 * when no connection was free, so that a server that stalls is charged for all who would have come
 * meanwhile. A client that is a second late has given up. Closed: each connection asks as soon as
 * it was answered.
 *
 * @param port of the server
 * @param path that is asked
 * @param talks makes somebody who talks, for each connection
 */
record Load(int port, String path, Supplier<Talk> talks) {

  private static final long GIVEN_UP = Duration.ofSeconds(1).toNanos();
  private static final double CLOSED = 0;

  /** Somebody who talks: what they say next may follow from the last reply. */
  interface Talk {
    Message next(String lastReply);
  }

  /**
   * What somebody says.
   *
   * @param body of the request
   * @param isDanger whether it is about danger, which is never refused
   */
  record Message(String body, boolean isDanger) {}

  /** Asks as often as the server answers. */
  LoadResult closed(int connections, Duration time) {
    return run(connections, time, CLOSED);
  }

  /** Asks so many times a second. */
  LoadResult open(int connections, Duration time, double perSecond) {
    return run(connections, time, perSecond);
  }

  private LoadResult run(int connections, Duration time, double perSecond) {
    LoadResult.Counting counting = new LoadResult.Counting();
    AtomicLong next = new AtomicLong();
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        clients.submit(() -> talk(perSecond, next, begun, end, counting));
      }
    }
    return counting.result(Math.max(time.toNanos(), 1) / 1e9);
  }

  private void talk(
      double perSecond, AtomicLong next, long begun, long end, LoadResult.Counting counting) {
    Talk talk = talks.get();
    String reply = "";
    try (Caller caller = new Caller(port, path)) {
      while (true) {
        long planned =
            perSecond == CLOSED
                ? System.nanoTime()
                : begun + (long) (next.getAndIncrement() / perSecond * 1e9);
        if (planned - end >= 0) {
          return;
        }
        for (long wait = planned - System.nanoTime();
            wait > 0;
            wait = planned - System.nanoTime()) {
          LockSupport.parkNanos(wait);
        }
        if (System.nanoTime() - planned > GIVEN_UP) {
          counting.givenUp();
        } else {
          reply = ask(caller, talk.next(reply), planned, begun, counting);
        }
      }
    } catch (IOException e) {
      counting.failed(System.nanoTime() - begun);
    }
  }

  /** The reply; empty where there was none. */
  private static String ask(
      Caller caller, Message message, long planned, long begun, LoadResult.Counting counting) {
    long sent = System.nanoTime();
    try {
      Caller.Reply reply = caller.ask(message.body());
      long now = System.nanoTime();
      counting.replied(reply.status(), message.isDanger(), now - planned, now - sent, now - begun);
      return reply.body();
    } catch (IOException e) {
      counting.failed(System.nanoTime() - begun);
      return "";
    }
  }
}
