package fi.opastin.http;

import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends readings of a head or a body that do not come to an end in time, however steadily their
 * bytes drip: the framework only watches connections that wait for a request. One watching thread
 * interrupts the late ones, which closes their socket. Safe to share.
 */
final class Deadlines implements HttpFeature, AutoCloseable {

  private static final long ROUND_MILLIS = 200;

  private final Map<Thread, Watch> watches = new ConcurrentHashMap<>();
  private final Thread watcher;

  /** One reading of one thread. */
  private static final class Watch {
    private final Thread reader;
    private final long until;
    private boolean over;

    Watch(Thread reader, long until) {
      this.reader = reader;
      this.until = until;
    }

    synchronized void interruptWhenLate(long now) {
      if (!over && now - until > 0) {
        over = true;
        reader.interrupt();
      }
    }

    /** Whether it came to its end in time. */
    synchronized boolean finish() {
      boolean inTime = !over;
      over = true;
      return inTime;
    }
  }

  /** Watches from now on what it is asked to. */
  Deadlines() {
    watcher = Thread.ofPlatform().daemon().name("opastin-deadlines").start(this::watch);
  }

  /** From here on the current thread must be done within a time. */
  void begin(Duration within) {
    Thread reader = Thread.currentThread();
    watches.put(reader, new Watch(reader, System.nanoTime() + within.toNanos()));
  }

  /** The current thread is done; false when it was too late and is interrupted. */
  boolean end() {
    Watch watch = watches.remove(Thread.currentThread());
    boolean inTime = watch == null || watch.finish();
    if (!inTime) {
      Thread.interrupted();
    }
    return inTime;
  }

  /** Adds no route: it only stops with the server. */
  @Override
  public void setup(HttpRouting.Builder routing) {}

  @Override
  public void afterStop() {
    close();
  }

  @Override
  public void close() {
    watcher.interrupt();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(ROUND_MILLIS);
        long now = System.nanoTime();
        watches.values().forEach(watch -> watch.interruptWhenLate(now));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
