package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What is served now: the one mutable reference of the product. A turn takes it once and keeps what
 * it took. Safe to share; switching takes effect at once for the turns that begin after it.
 */
public final class LiveKnowledge implements Supplier<Knowledge> {

  private final AtomicReference<Served> live;

  /**
   * What is served.
   *
   * @param whole the release, as editors see it
   * @param off what is said instead of topics that are switched off
   * @param now the release without them
   */
  private record Served(Knowledge whole, Map<TopicId, LocalText> off, Knowledge now) {

    static Served of(Knowledge whole, Map<TopicId, LocalText> off) {
      return new Served(whole, off, OffTopics.apply(whole, off));
    }
  }

  /** Begins with a release. */
  public LiveKnowledge(Knowledge first) {
    live = new AtomicReference<>(Served.of(first, Map.of()));
  }

  @Override
  public Knowledge get() {
    return live.get().now();
  }

  /** The release that is served, with the topics that are switched off as if they were not. */
  public Knowledge whole() {
    return live.get().whole();
  }

  /** Serves another release from now on. */
  public void switchTo(Knowledge next) {
    live.updateAndGet(served -> Served.of(next, served.off()));
  }

  /** Switches these topics off, and all others on. */
  public void switchOff(Map<TopicId, LocalText> messages) {
    Map<TopicId, LocalText> off = Map.copyOf(messages);
    live.updateAndGet(served -> Served.of(served.whole(), off));
  }
}
