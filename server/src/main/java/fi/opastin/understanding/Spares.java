package fi.opastin.understanding;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Working objects that only one thread may use at a time, lent and taken back. Not bound to
 * threads, since requests run on virtual ones that live for one request. Safe to share.
 *
 * @param <T> the working object
 */
final class Spares<T> {

  private final ConcurrentLinkedQueue<T> spares = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  Spares(Supplier<T> maker) {
    this.maker = maker;
  }

  /**
   * Lends an object for as long as {@code use} takes; there are as many as were ever lent at once.
   */
  <R> R lend(Function<T, R> use) {
    T spare = spares.poll();
    T lent = spare == null ? maker.get() : spare;
    R result = use.apply(lent);
    spares.offer(lent);
    return result;
  }
}
