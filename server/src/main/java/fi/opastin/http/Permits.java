package fi.opastin.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many requests are worked on at once: so many, and none more while threads wait long for a
 * processor ({@link Pressure}). Taken after the body was read, so that slow senders hold none. A
 * message in a crisis has places of its own and is never turned away. Safe to share.
 */
final class Permits {

  /** A place; to be given back. */
  interface Permit extends AutoCloseable {
    @Override
    void close();
  }

  private static final Duration CRISIS_WAIT = Duration.ofSeconds(2);

  private final Semaphore ordinary;
  private final Semaphore reserve;
  private final Duration wait;
  private final Pressure pressure;

  Permits(ServerSettings settings, Pressure pressure) {
    this.pressure = pressure;
    ordinary = new Semaphore(settings.maxConcurrent(), true);
    reserve = new Semaphore(settings.crisisReserve(), true);
    wait = settings.queueWait();
  }

  /** A place, unless all are taken for too long or there is too much to do. */
  Optional<Permit> take() {
    return !pressure.isTooMuch() && taken(ordinary, wait)
        ? Optional.of(permit(ordinary::release))
        : Optional.empty();
  }

  /** Somebody got none and was told so, which took so long. */
  void refused(long nanos) {
    pressure.refused(nanos);
  }

  private Permit permit(Runnable release) {
    long begun = System.nanoTime();
    return () -> {
      release.run();
      pressure.served(System.nanoTime() - begun);
    };
  }

  /**
   * A place for a message in a crisis: an ordinary one, a reserved one, or, after a while, one too
   * many.
   */
  Permit takeUrgently() {
    if (taken(ordinary, Duration.ZERO)) {
      return permit(ordinary::release);
    }
    return taken(reserve, CRISIS_WAIT) ? permit(reserve::release) : permit(() -> {});
  }

  private static boolean taken(Semaphore places, Duration wait) {
    try {
      return places.tryAcquire() || places.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
