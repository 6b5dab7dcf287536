package fi.opastin.http;

import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Whether there is more to do than can be done. Turns are short and never wait, so that too many of
 * them queue for a processor before anybody can count them; what shows it is how late a thread gets
 * its turn that has nothing to do but to look at the clock. Refusing costs time as well: no more
 * than a small share of it goes there, so that under any load most of it serves somebody. Safe to
 * share.
 */
final class Pressure implements HttpFeature, AutoCloseable {

  private static final Duration TICK = Duration.ofMillis(10);

  /** Who waits longer for a processor is better told so. */
  private static final Duration HIGH = Duration.ofMillis(50);

  /** The part of the time that may go into refusing. */
  private static final double SHARE = 0.15;

  /** What reading a request and sending its reply costs, whatever the reply. */
  private static final long EVERY_REPLY = 40_000;

  /** How many ticks are looked at together. */
  private static final int WINDOW = 20;

  private record Spent(LongAdder serving, LongAdder refusing) {
    static Spent nothing() {
      return new Spent(new LongAdder(), new LongAdder());
    }
  }

  private final LongSupplier nanos;
  private volatile Spent now = Spent.nothing();
  private volatile Spent before = Spent.nothing();
  private volatile long lag;
  private volatile long wokeAt;
  private int ticks;
  private final Thread thread;

  /** By the machine's clock; looks at it once the server starts. */
  Pressure() {
    this(System::nanoTime);
  }

  /** By another clock, in nanoseconds. */
  Pressure(LongSupplier nanos) {
    this.nanos = nanos;
    wokeAt = nanos.getAsLong();
    thread = Thread.ofVirtual().name("pressure").unstarted(this::lookAtTheClock);
  }

  /** Whether what comes now is better refused. */
  boolean isTooMuch() {
    return thread.isAlive() && isHigh() && mayRefuse();
  }

  /** Whether threads wait long for a processor. */
  boolean isHigh() {
    long late = nanos.getAsLong() - wokeAt - TICK.toNanos();
    return Math.max(lag, late) > HIGH.toNanos();
  }

  /** Whether little enough of the time has gone into refusing. */
  boolean mayRefuse() {
    long serving = now.serving().sum() + before.serving().sum();
    long refusing = now.refusing().sum() + before.refusing().sum();
    return refusing <= SHARE * (serving + refusing);
  }

  /** Somebody was served, which took so long. */
  void served(long took) {
    now.serving().add(took + EVERY_REPLY);
  }

  /** Somebody was refused, which took so long. */
  void refused(long took) {
    now.refusing().add(took + EVERY_REPLY);
  }

  /** A tick is over. */
  void tick() {
    long at = nanos.getAsLong();
    lag = Math.max(0, at - wokeAt - TICK.toNanos());
    wokeAt = at;
    if (++ticks % WINDOW == 0) {
      before = now;
      now = Spent.nothing();
    }
  }

  private void lookAtTheClock() {
    try {
      while (true) {
        Thread.sleep(TICK);
        tick();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Adds no route: it begins and stops with the server. */
  @Override
  public void setup(HttpRouting.Builder routing) {}

  @Override
  public void beforeStart() {
    wokeAt = nanos.getAsLong();
    thread.start();
  }

  @Override
  public void afterStop() {
    close();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
