package fi.opastin.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many requests are worked on at once: so many, and none more while threads wait long for a
 * processor ({@link Pressure}). Taken after the body was read, so that slow senders hold none. A
 * message in a crisis has places of its own and is never turned away.
 *
 * <p>Turns are worked on by a few threads of the system. On the virtual threads that serve
 * connections they would keep new connections waiting for seconds, since what runs there is not
 * interrupted and goes before what is new. Safe to share.
 */
final class Permits {

  /** A place; to be given back. */
  interface Permit extends AutoCloseable {
    @Override
    void close();
  }

  private static final Duration CRISIS_WAIT = Duration.ofSeconds(2);
  private static final Duration IDLE = Duration.ofSeconds(10);

  private final Semaphore ordinary;
  private final Semaphore reserve;
  private final Duration wait;
  private final Pressure pressure;
  private final Executor workers = workers();

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

  /** As many as keep the processors busy beside those who read and write. */
  private static Executor workers() {
    int count = 2 * Runtime.getRuntime().availableProcessors();
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            count,
            count,
            IDLE.toSeconds(),
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("turns-", 1).factory());
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  /** What somebody gets who has an ordinary place, once one of the workers has made it. */
  <T> T work(Supplier<T> turn) {
    try {
      return CompletableFuture.supplyAsync(turn, workers).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
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
