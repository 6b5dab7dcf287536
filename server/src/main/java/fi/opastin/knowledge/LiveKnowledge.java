package fi.opastin.knowledge;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What is served now: the one mutable reference of the product. A turn takes it once and keeps what
 * it took. Safe to share; switching takes effect at once for the turns that begin after it.
 */
public final class LiveKnowledge implements Supplier<Knowledge> {

  private final AtomicReference<Served> live;

  /** Begins with knowledge whose release is not counted. */
  public LiveKnowledge(Knowledge first) {
    this(new Served(first, 0));
  }

  /** Begins with a release. */
  public LiveKnowledge(Served first) {
    live = new AtomicReference<>(first);
  }

  @Override
  public Knowledge get() {
    return live.get().knowledge();
  }

  /** The same with the number of its release. */
  public Served served() {
    return live.get();
  }

  /** Serves other knowledge from now on, as of the same release. */
  public void switchTo(Knowledge next) {
    live.updateAndGet(before -> new Served(next, before.number()));
  }

  /** Serves another release from now on. */
  public void switchTo(Served next) {
    live.set(next);
  }
}
