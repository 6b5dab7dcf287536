package fi.opastin.editing;

import fi.opastin.people.Person;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks proposals in the background, one after the other, on a thread that yields to those who
 * serve people: a check may take a minute, which no request waits for. What came of it is kept in
 * memory; what was measured, in the database. Safe to share.
 */
public final class CheckRuns {

  private static final Logger LOG = Logger.getLogger(CheckRuns.class.getName());
  private static final int REMEMBERED = 200;

  private final EditingDesk desk;
  private final Clock clock;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work ->
              Thread.ofPlatform()
                  .name("content-check")
                  .daemon()
                  .priority(Thread.MIN_PRIORITY)
                  .unstarted(work));
  private final Map<ProposalId, Run> runs =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ProposalId, Run> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** How a check goes. */
  public enum State {
    /** It waits for its turn, or is under way. */
    RUNNING,
    /** It ended. */
    ENDED,
    /** It broke off; nothing is known of the proposal. */
    BROKEN
  }

  /**
   * A check.
   *
   * @param version the version of the proposal that is checked
   * @param begun when it was asked for
   * @param result what came of it, where it ended
   */
  public record Run(int version, Instant begun, State state, Optional<EditResult> result) {}

  CheckRuns(EditingDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Begins a check, unless one of the same version is under way. */
  public void start(Person person, ProposalId id, int version) {
    synchronized (runs) {
      Run before = runs.get(id);
      if (before != null && before.state() == State.RUNNING && before.version() == version) {
        return;
      }
      runs.put(id, new Run(version, clock.instant(), State.RUNNING, Optional.empty()));
    }
    worker.execute(() -> check(person, id, version));
  }

  /** The last check of a proposal since the process began. */
  public Optional<Run> run(ProposalId id) {
    synchronized (runs) {
      return Optional.ofNullable(runs.get(id));
    }
  }

  private void check(Person person, ProposalId id, int version) {
    try {
      EditResult result = desk.check(person, id, version);
      desk.measureLive();
      end(id, version, State.ENDED, Optional.of(result));
    } catch (Database.Unavailable e) {
      LOG.log(Level.WARNING, "event=check-without-database proposal={0}", id.value());
      end(id, version, State.BROKEN, Optional.empty());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "event=check-failed proposal=" + id.value(), e);
      end(id, version, State.BROKEN, Optional.empty());
    }
  }

  private void end(ProposalId id, int version, State state, Optional<EditResult> result) {
    synchronized (runs) {
      runs.computeIfPresent(
          id,
          (key, run) ->
              run.version() == version ? new Run(version, run.begun(), state, result) : run);
    }
  }
}
