package fi.opastin.editing;

import fi.opastin.knowledge.Compilation;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.Served;
import fi.opastin.packs.Finding;
import fi.opastin.storage.Database;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Serves the newest release: compiles it aside and switches. Whoever published it, here or on
 * another machine, this is the one way to live. Safe to share.
 */
public final class LiveReleases {

  private static final Logger LOG = Logger.getLogger(LiveReleases.class.getName());

  /** A turn waits no longer for a release that another machine has served already. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** While a release cannot be had, turns ask for it no more often than this. */
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private final ReleaseStore releases;
  private final ContentTrials trials;
  private final LiveKnowledge live;
  private final Consumer<Knowledge> wentLive;
  private final ReentrantLock loading = new ReentrantLock();

  /** When a turn last asked in vain, by {@link System#nanoTime}. */
  private volatile long missed = System.nanoTime() - BETWEEN.toNanos();

  /**
   * Serves releases from a store.
   *
   * @param live what is served, with the number of its release
   * @param wentLive told of every release after it went live; must not throw
   */
  public LiveReleases(
      ReleaseStore releases,
      ContentTrials trials,
      LiveKnowledge live,
      Consumer<Knowledge> wentLive) {
    this.releases = releases;
    this.trials = trials;
    this.live = live;
    this.wentLive = wentLive;
  }

  /** The release that is served now. */
  public ReleaseNumber serving() {
    return new ReleaseNumber(live.served().number());
  }

  /**
   * Serves the newest release if it is not yet served.
   *
   * @return whether another release is served now
   * @throws Database.Unavailable when it cannot be asked for
   */
  public boolean catchUp() {
    loading.lock();
    try {
      return load();
    } finally {
      loading.unlock();
    }
  }

  /**
   * What a turn is to be taken with whose conversation has seen a release already: that one or a
   * newer one, loaded first where another machine was quicker. Where it cannot be had in time, what
   * is served here: somebody waits for an answer.
   *
   * @param number of the release that the conversation has seen; 0 for none
   */
  public Served atLeast(int number) {
    if (number > live.served().number()) {
      try {
        if (loading.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
          try {
            loadFor(number);
          } finally {
            loading.unlock();
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return live.served();
  }

  /** One of those who wait looks, the others find what it found. */
  private void loadFor(int number) {
    if (number <= live.served().number() || System.nanoTime() - missed < BETWEEN.toNanos()) {
      return;
    }
    try {
      load();
    } catch (Database.Unavailable e) {
      LOG.log(Level.WARNING, "event=release-unreachable number={0}", "" + number);
    }
    if (number > live.served().number()) {
      missed = System.nanoTime();
    }
  }

  private boolean load() {
    Optional<ReleaseNumber> newest = releases.newest();
    if (newest.isEmpty() || newest.get().value() <= live.served().number()) {
      return false;
    }
    String fingerprint = releases.release(newest.get()).orElseThrow().fingerprint();
    switch (trials.compileReleased(fingerprint, () -> releases.content(newest.get()))) {
      case Compilation.Compiled(Knowledge knowledge, List<Finding> _) -> {
        live.switchTo(new Served(knowledge, newest.get().value()));
        LOG.log(
            Level.INFO,
            "event=content-live number={0} release={1}",
            new Object[] {newest.get().toString(), knowledge.release()});
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
