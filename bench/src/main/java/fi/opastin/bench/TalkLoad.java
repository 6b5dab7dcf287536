package fi.opastin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Asks a server from many connections for some seconds. Open: each request has a planned time, and
 * its latency counts from there, so that a server that stalls is charged for all who would have
 * come meanwhile. Closed: each connection asks as soon as it was answered.
 */
final class TalkLoad {

  /** Somebody who talks: what they ask next follows from the last reply. */
  interface Talk {
    /** The next body. */
    String next(String lastReply);
  }

  /**
   * What came of a load.
   *
   * @param perSecond requests that were answered with 200
   * @param errors requests that were not
   * @param millis latencies, rising
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Outcome(double perSecond, long errors, double[] millis) {
    /** The latency that a share of the requests stayed below. */
    double percentile(double share) {
      return millis.length == 0
          ? Double.NaN
          : millis[(int) Math.min(millis.length - 1L, Math.round(share * millis.length))];
    }

    /** Requests that were answered. */
    int answered() {
      return millis.length;
    }
  }

  private final int port;
  private final String path;
  private final Supplier<Talk> talks;

  TalkLoad(int port, String path, Supplier<Talk> talks) {
    this.port = port;
    this.path = path;
    this.talks = talks;
  }

  /** Asks as often as the server answers. */
  Outcome closed(int connections, double seconds) throws InterruptedException {
    return run(connections, seconds, 0);
  }

  /** Asks so many times a second, whatever the server does. */
  Outcome open(int connections, double seconds, double perSecond) throws InterruptedException {
    return run(connections, seconds, 1e9 / perSecond);
  }

  private Outcome run(int connections, double seconds, double gapNanos)
      throws InterruptedException {
    long begun = System.nanoTime();
    long until = begun + (long) (seconds * 1e9);
    AtomicLong tickets = new AtomicLong();
    AtomicLong errors = new AtomicLong();
    List<Samples> all = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      Samples samples = new Samples();
      all.add(samples);
      threads.add(
          Thread.startVirtualThread(() -> ask(begun, until, gapNanos, tickets, errors, samples)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - begun) / 1e9;
    double[] millis = all.stream().flatMapToDouble(Samples::stream).sorted().toArray();
    return new Outcome(millis.length / took, errors.get(), millis);
  }

  private void ask(
      long begun,
      long until,
      double gapNanos,
      AtomicLong tickets,
      AtomicLong errors,
      Samples samples) {
    Talk talk = talks.get();
    String reply = "";
    try (Caller caller = new Caller(port, path)) {
      while (true) {
        long planned =
            gapNanos == 0
                ? System.nanoTime()
                : begun + (long) (gapNanos * tickets.getAndIncrement());
        if (planned >= until) {
          return;
        }
        for (long wait = planned - System.nanoTime();
            wait > 0;
            wait = planned - System.nanoTime()) {
          LockSupport.parkNanos(wait);
        }
        reply = ask(caller, talk.next(reply));
        if (reply.isEmpty()) {
          errors.incrementAndGet();
        } else {
          samples.add((System.nanoTime() - planned) / 1e6);
        }
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    }
  }

  private static String ask(Caller caller, String body) {
    try {
      return caller.ask(body);
    } catch (IOException e) {
      return "";
    }
  }

  /** Numbers of one thread. */
  private static final class Samples {
    private double[] values = new double[1024];
    private int size;

    void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    java.util.stream.DoubleStream stream() {
      return Arrays.stream(values, 0, size);
    }
  }
}
