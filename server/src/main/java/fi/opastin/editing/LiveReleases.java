package fi.opastin.editing;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Serves the newest release: compiles it aside and switches. Whoever published it, here or on
 * another machine, this is the one way to live. Safe to share.
 */
public final class LiveReleases {

  private static final Logger LOG = Logger.getLogger(LiveReleases.class.getName());

  private final ReleaseStore releases;
  private final ContentTrials trials;
  private final LiveKnowledge live;
  private final Consumer<Knowledge> wentLive;
  private volatile ReleaseNumber serving;

  /**
   * Serves releases from a store.
   *
   * @param live what is served; already that of {@code serving}
   * @param serving the release that is served now
   * @param wentLive told of every release after it went live; must not throw
   */
  public LiveReleases(
      ReleaseStore releases,
      ContentTrials trials,
      LiveKnowledge live,
      ReleaseNumber serving,
      Consumer<Knowledge> wentLive) {
    this.releases = releases;
    this.trials = trials;
    this.live = live;
    this.serving = serving;
    this.wentLive = wentLive;
  }

  /** The release that is served now. */
  public ReleaseNumber serving() {
    return serving;
  }

  /**
   * Serves the newest release if it is not yet served.
   *
   * @return whether another release is served now
   */
  public synchronized boolean catchUp() {
    Optional<ReleaseNumber> newest = releases.newest();
    if (newest.isEmpty() || newest.get().compareTo(serving) <= 0) {
      return false;
    }
    String fingerprint = releases.release(newest.get()).orElseThrow().fingerprint();
    switch (trials.compileReleased(fingerprint, () -> releases.content(newest.get()))) {
      case Compilation.Compiled(Knowledge knowledge, List<Finding> _) -> {
        live.switchTo(knowledge);
        serving = newest.get();
        LOG.log(
            Level.INFO,
            "event=content-live number={0} release={1}",
            new Object[] {serving.toString(), knowledge.release()});
        wentLive.accept(knowledge);
        return true;
      }
      case Compilation.Rejected(List<Finding> findings) -> {
        // another version of the product took it live; what is served here stays
        LOG.log(
            Level.SEVERE,
            "event=content-rejected number={0} errors={1}",
            new Object[] {
              newest.get().toString(), findings.stream().filter(Finding::blocks).count()
            });
        return false;
      }
    }
  }
}
