package fi.opastin.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Chats at a steady rate whatever the server does: each message has a time at which it is to be
 * sent, and how long its reply took counts from then, also when no connection was free. A client
 * that is a second late has given up.
 *
 * @param port of the server
 * @param perSecond messages; 0 to send the next as soon as there is a reply
 * @param connections how many there are
 */
record Load(int port, double perSecond, int connections) {

  private static final long GIVEN_UP = Duration.ofSeconds(1).toNanos();

  /** Runs for a time. */
  LoadResult run(Duration time) throws InterruptedException {
    LoadResult.Counting counting = new LoadResult.Counting();
    AtomicLong next = new AtomicLong();
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        clients.submit(() -> chat(next, begun, end, counting));
      }
    }
    return counting.result(Math.max(time.toNanos(), 1) / 1e9);
  }

  private void chat(AtomicLong next, long begun, long end, LoadResult.Counting counting) {
    try (ChatLine line = new ChatLine(port)) {
      while (true) {
        long number = next.getAndIncrement();
        long planned =
            perSecond > 0 ? begun + (long) (number / perSecond * 1e9) : System.nanoTime();
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
          ask(line, number, planned, begun, counting);
        }
      }
    } catch (IOException e) {
      counting.failed(System.nanoTime() - begun);
    }
  }

  private static void ask(
      ChatLine line, long number, long planned, long begun, LoadResult.Counting counting) {
    long sent = System.nanoTime();
    try {
      int status = line.ask(ChatLine.request(number));
      long now = System.nanoTime();
      counting.replied(status, ChatLine.isDanger(number), now - planned, now - sent, now - begun);
    } catch (IOException e) {
      counting.failed(System.nanoTime() - begun);
    }
  }
}
