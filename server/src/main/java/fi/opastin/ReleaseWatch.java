package fi.opastin;

import fi.opastin.editing.LiveReleases;
import fi.opastin.editing.ReleaseStore;
import fi.opastin.editing.Timetable;
import fi.opastin.partners.LivePartners;
import fi.opastin.storage.ClockWatch;
import fi.opastin.storage.Database;
import fi.opastin.switches.LiveSwitches;
import fi.opastin.tasks.LinkChecker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks again and again for a newer release, and for what is due by the clock, each on a thread of
 * its own. While the database is away what is live stays live.
 */
final class ReleaseWatch {

  private static final Logger LOG = Logger.getLogger(ReleaseWatch.class.getName());

  private ReleaseWatch() {}

  /**
   * Serves newer releases: as soon as another machine announces one, and by the clock where an
   * announcement was missed.
   */
  static void follow(LiveReleases live, Database database, Duration every) {
    Semaphore announced = new Semaphore(0);
    database.listen(ReleaseStore.CHANNEL, announced::release);
    repeat(
        "release-watch",
        () -> {
          announced.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS);
          announced.drainPermits();
        },
        live::catchUp);
  }

  /** Lets what was switched off or on take effect, soon after that was done on any machine. */
  static void follow(LiveSwitches switches, Duration every) {
    repeat("switch-watch", every, switches::catchUp);
  }

  /** Lets changed settings of sites take effect, soon after they were changed on any machine. */
  static void follow(LivePartners partners, Duration every) {
    repeat("partner-watch", every, partners::catchUp);
  }

  /** Publishes and takes back what is due, unless the clock that says so has just jumped. */
  static void keep(Timetable timetable, Duration every, ClockWatch watch) {
    repeat("timetable", every, () -> keep(timetable::tick, watch));
  }

  static void keep(Runnable tick, ClockWatch watch) {
    if (watch.isSteady()) {
      tick.run();
    }
  }

  /** Checks the links of what is live, a few at a time. */
  static void check(LinkChecker links, Duration every) {
    repeat("link-check", every, links::round);
  }

  /** Does something again and again, also after it failed. */
  static void repeat(String name, Duration every, Runnable work) {
    repeat(name, () -> Thread.sleep(every), work);
  }

  private interface Pause {
    void pass() throws InterruptedException;
  }

  private static void repeat(String name, Pause pause, Runnable work) {
    Thread.ofPlatform()
        .name(name)
        .daemon()
        .priority(Thread.MIN_PRIORITY)
        .start(
            () -> {
              boolean failing = false;
              try {
                while (true) {
                  pause.pass();
                  failing = run(name, work, failing);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Tells the first failure of a row, and that it is over. */
  private static boolean run(String name, Runnable work, boolean failing) {
    try {
      work.run();
      if (failing) {
        LOG.log(Level.INFO, "event={0}-again", name);
      }
      return false;
    } catch (Database.Unavailable e) {
      if (!failing) {
        LOG.log(Level.WARNING, "event={0}-without-database", name);
      }
      return true;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.log(Level.WARNING, "event=" + name + "-fails", e);
      }
      return true;
    }
  }
}
