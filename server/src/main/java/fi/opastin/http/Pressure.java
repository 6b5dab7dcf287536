package fi.opastin.http;

import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import jdk.management.VirtualThreadSchedulerMXBean;

/**
 * Whether there is more to do than can be done. Turns are short and never wait, so that too many of
 * them queue for a processor before anybody has a permit; what shows it is that many threads queue,
 * and how late one gets its turn that has nothing to do but to look at the clock. (Late alone would
 * be a machine that is busy with something else, where refusing helps nobody.) Refusing costs time
 * as well: no more than a small share of it goes there, so that under any load most of it serves
 * somebody. Safe to share.
 */
final class Pressure implements HttpFeature, AutoCloseable {

  private static final Duration TICK = Duration.ofMillis(10);

  /** Who waits longer for a processor is better told so. */
  private static final Duration HIGH = Duration.ofMillis(50);

  /** A moment in which the machine does something else is no load. */
  private static final Duration LASTING = Duration.ofMillis(200);

  /** So many threads that queue are no accident. */
  private static final int MANY = 64;

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
  private final IntSupplier queued;
  private volatile Spent now = Spent.nothing();
  private volatile Spent before = Spent.nothing();
  private volatile long wokeAt;

  /** Since when every look at the clock was late. */
  private volatile long lateSince;

  private int ticks;
  private final Thread thread;

  /** By the machine's clock; looks at it once the server starts. */
  Pressure() {
    this(System::nanoTime, queued());
  }

  /**
   * By another clock.
   *
   * @param nanos the time in nanoseconds
   * @param queued how many threads queue for a processor
   */
  Pressure(LongSupplier nanos, IntSupplier queued) {
    this.nanos = nanos;
    this.queued = queued;
    wokeAt = nanos.getAsLong();
    lateSince = wokeAt;
    thread = Thread.ofVirtual().name("pressure").unstarted(this::lookAtTheClock);
  }

  private static IntSupplier queued() {
    var scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    return () -> (int) scheduler.getQueuedVirtualThreadCount();
  }

  /** Whether what comes now is better refused. */
  boolean isTooMuch() {
    return thread.isAlive() && isHigh() && mayRefuse();
  }

  /** Whether many threads wait for a processor, and for long, not just at this moment. */
  boolean isHigh() {
    return nanos.getAsLong() - lateSince > LASTING.plus(HIGH).toNanos()
        && queued.getAsInt() >= MANY;
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
    if (at - wokeAt <= TICK.plus(HIGH).toNanos()) {
      lateSince = at;
    }
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
    lateSince = wokeAt;
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
