package fi.opastin.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells whether the clock goes as time does. When it was set forward or back, whatever cannot be
 * undone (deleting what seems old, publishing what seems due) waits for a while: most such jumps
 * are mistakes that are soon put right. Safe to share.
 */
public final class ClockWatch {

  private static final Logger LOG = Logger.getLogger(ClockWatch.class.getName());

  /** Clocks are led back to the right time by less. */
  private static final Duration JUMP = Duration.ofMinutes(1);

  private final Clock clock;
  private final LongSupplier nanos;
  private final Duration settling;
  private Instant lastTime;
  private long lastNanos;
  private long jumpedAt;
  private boolean hasJumped;

  /**
   * Watches a clock by the machine's counter of nanoseconds.
   *
   * @param settling for how long after a jump it does not count as steady
   */
  public ClockWatch(Clock clock, Duration settling) {
    this(clock, System::nanoTime, settling);
  }

  /** Watches a clock by another counter. */
  public ClockWatch(Clock clock, LongSupplier nanos, Duration settling) {
    this.clock = clock;
    this.nanos = nanos;
    this.settling = settling;
    lastTime = clock.instant();
    lastNanos = nanos.getAsLong();
  }

  /** Whether it has not jumped since it was looked at last, nor a while before. */
  public synchronized boolean isSteady() {
    Instant time = clock.instant();
    long now = nanos.getAsLong();
    Duration apart = Duration.between(lastTime, time).minusNanos(now - lastNanos);
    lastTime = time;
    lastNanos = now;
    if (apart.abs().compareTo(JUMP) > 0) {
      hasJumped = true;
      jumpedAt = now;
      LOG.log(Level.WARNING, "event=clock-jumped seconds={0}", "" + apart.toSeconds());
    }
    hasJumped = hasJumped && now - jumpedAt < settling.toNanos();
    return !hasJumped;
  }
}
