package fi.opastin.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How many requests are worked on at once. Taken after the body was read, so that slow senders hold
 * none. A message in a crisis has places of its own and is never turned away. Safe to share.
 */
final class Permits {

  /** A place; to be given back. */
  interface Permit extends AutoCloseable {
    @Override
    void close();
  }

  private static final Permit NONE = () -> {};
  private static final Duration CRISIS_WAIT = Duration.ofSeconds(2);

  private final Semaphore ordinary;
  private final Semaphore reserve;
  private final Duration wait;

  Permits(ServerSettings settings) {
    ordinary = new Semaphore(settings.maxConcurrent(), true);
    reserve = new Semaphore(settings.crisisReserve(), true);
    wait = settings.queueWait();
  }

  /** A place, unless all are taken for too long. */
  Optional<Permit> take() {
    return taken(ordinary, wait) ? Optional.of(ordinary::release) : Optional.empty();
  }

  /**
   * A place for a message in a crisis: an ordinary one, a reserved one, or, after a while, one too
   * many.
   */
  Permit takeUrgently() {
    if (taken(ordinary, Duration.ZERO)) {
      return ordinary::release;
    }
    return taken(reserve, CRISIS_WAIT) ? reserve::release : NONE;
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
