package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What is served now: the one mutable reference of the product, the release that is live without
 * the topics that are switched off. A turn takes it once and keeps what it took. Safe to share; a
 * change takes effect at once for the turns that begin after it.
 */
public final class LiveKnowledge implements Supplier<Knowledge> {

  private final AtomicReference<State> live;

  /**
   * What is served.
   *
   * @param whole the release, as editors see it
   * @param off what is said instead of topics that are switched off
   * @param now the release without them
   */
  private record State(Served whole, Map<TopicId, LocalText> off, Served now) {

    static State of(Served whole, Map<TopicId, LocalText> off) {
      return new State(
          whole, off, new Served(OffTopics.apply(whole.knowledge(), off), whole.number()));
    }
  }

  /** Begins with knowledge whose release is not counted. */
  public LiveKnowledge(Knowledge first) {
    this(new Served(first, 0));
  }

  /** Begins with a release. */
  public LiveKnowledge(Served first) {
    live = new AtomicReference<>(State.of(first, Map.of()));
  }

  @Override
  public Knowledge get() {
    return served().knowledge();
  }

  /** The same with the number of its release. */
  public Served served() {
    return live.get().now();
  }

  /** The release that is served, with the topics that are switched off as if they were not. */
  public Knowledge whole() {
    return live.get().whole().knowledge();
  }

  /** Serves another release from now on. */
  public void switchTo(Served next) {
    live.updateAndGet(before -> State.of(next, before.off()));
  }

  /** Switches these topics off, and all others on. */
  public void switchOff(Map<TopicId, LocalText> messages) {
    Map<TopicId, LocalText> off = Map.copyOf(messages);
    live.updateAndGet(before -> State.of(before.whole(), off));
  }
}
