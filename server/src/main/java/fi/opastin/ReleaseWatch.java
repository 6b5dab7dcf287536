package fi.opastin;

import fi.opastin.editing.LiveReleases;
import fi.opastin.editing.Timetable;
import fi.opastin.partners.LivePartners;
import fi.opastin.storage.Database;
import fi.opastin.switches.LiveSwitches;
import fi.opastin.tasks.LinkChecker;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks again and again for a newer release, and for what is due by the clock, each on a thread of
 * its own. While the database is away what is live stays live.
 */
final class ReleaseWatch {

  private static final Logger LOG = Logger.getLogger(ReleaseWatch.class.getName());

  private ReleaseWatch() {}

  /** Serves newer releases, soon after they were published on any machine. */
  static void follow(LiveReleases live, Duration every) {
    repeat("release-watch", every, live::catchUp);
  }

  /** Lets what was switched off or on take effect, soon after that was done on any machine. */
  static void follow(LiveSwitches switches, Duration every) {
    repeat("switch-watch", every, switches::catchUp);
  }

  /** Lets changed settings of sites take effect, soon after they were changed on any machine. */
  static void follow(LivePartners partners, Duration every) {
    repeat("partner-watch", every, partners::catchUp);
  }

  /** Publishes and takes back what is due. */
  static void keep(Timetable timetable, Duration every) {
    repeat("timetable", every, timetable::tick);
  }

  /** Checks the links of what is live, a few at a time. */
  static void check(LinkChecker links, Duration every) {
    repeat("link-check", every, links::round);
  }

  /** Does something again and again, also after it failed. */
  static void repeat(String name, Duration every, Runnable work) {
    Thread.ofPlatform()
        .name(name)
        .daemon()
        .priority(Thread.MIN_PRIORITY)
        .start(
            () -> {
              boolean failing = false;
              try {
                while (true) {
                  Thread.sleep(every);
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
