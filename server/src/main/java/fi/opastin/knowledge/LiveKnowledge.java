package fi.opastin.knowledge;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What is served now: the one mutable reference of the product. A turn takes it once and keeps what
 * it took. Safe to share; switching takes effect at once for the turns that begin after it.
 */
public final class LiveKnowledge implements Supplier<Knowledge> {

  private final AtomicReference<Knowledge> live;

  /** Begins with a release. */
  public LiveKnowledge(Knowledge first) {
    live = new AtomicReference<>(first);
  }

  @Override
  public Knowledge get() {
    return live.get();
  }

  /** Serves another release from now on. */
  public void switchTo(Knowledge next) {
    live.set(next);
  }
}
