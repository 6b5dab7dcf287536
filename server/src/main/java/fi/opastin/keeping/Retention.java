package fi.opastin.keeping;

import fi.opastin.feedback.FeedbackStore;
import fi.opastin.questions.QuestionStore;
import fi.opastin.reports.CountStore;
import fi.opastin.storage.ClockWatch;
import fi.opastin.storage.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Deletes texts that are too old, when the server starts and several times a day, and sees to it
 * that what was deleted leaves the disk. Counts are folded into months. Safe to share.
 */
public final class Retention implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Retention.class.getName());
  private static final Duration EVERY = Duration.ofHours(6);
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(5);

  /** What seems old by a clock that was just set is not deleted yet. */
  private static final Duration SETTLING = Duration.ofHours(5);

  private final Database database;
  private final QuestionStore questions;
  private final FeedbackStore feedback;
  private final CountStore counts;
  private final int days;
  private final Clock clock;
  private final ClockWatch watch;
  private volatile Thread thread = Thread.ofVirtual().unstarted(this::work);

  Retention(
      Database database,
      QuestionStore questions,
      FeedbackStore feedback,
      CountStore counts,
      int days,
      Clock clock,
      LongSupplier nanos) {
    this.database = database;
    this.questions = questions;
    this.feedback = feedback;
    this.counts = counts;
    this.days = days;
    this.clock = clock;
    this.watch = new ClockWatch(clock, nanos, SETTLING);
  }

  void start() {
    thread.start();
  }

  /** How many days texts are kept. */
  public int days() {
    return days;
  }

  /** The first day that is still kept. */
  public LocalDate keptFrom() {
    return Keeping.today(clock).minusDays(days);
  }

  /**
   * Deletes what is too old now; how many texts it were.
   *
   * @throws Database.Unavailable when the database does not answer
   */
  public int run() {
    LocalDate before = keptFrom();
    int gone = questions.forget(before) + feedback.forget(before);
    counts.fold(before);
    database.settle();
    return gone;
  }

  /** The same, unless the clock that says what is old has just jumped; then nothing. */
  int runWhenSteady() {
    return watch.isSteady() ? run() : 0;
  }

  private void work() {
    while (!Thread.currentThread().isInterrupted()) {
      Duration next = EVERY;
      try {
        LOG.log(Level.INFO, "event=retention deleted={0}", runWhenSteady());
      } catch (RuntimeException e) {
        next = AFTER_A_FAILURE;
        LOG.log(Level.WARNING, "event=retention-failed cause={0}", e.getClass().getSimpleName());
      }
      try {
        Thread.sleep(next);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Deletes nothing more by itself. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
