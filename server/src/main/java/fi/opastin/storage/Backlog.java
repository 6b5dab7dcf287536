package fi.opastin.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is written later, by one virtual thread and many at a time, so that nobody waits for the
 * database. What finds no room, or cannot be written, is dropped and counted; nothing of it reaches
 * a log. Safe to share.
 *
 * @param <T> what is written
 */
public final class Backlog<T> implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Backlog.class.getName());

  private static final int AT_ONCE = 500;
  private static final Duration WAIT = Duration.ofMillis(200);
  private static final Duration DRAIN = Duration.ofSeconds(5);

  private final String name;
  private final Consumer<List<T>> writer;
  private final BlockingQueue<T> waiting;
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final Thread thread;
  private volatile boolean closed;

  /**
   * A backlog that is worked off from now on.
   *
   * @param name of what is written, for logs
   * @param room how many may wait
   * @param writer writes some of them; whatever it throws, they are gone
   */
  public Backlog(String name, int room, Consumer<List<T>> writer) {
    this.name = name;
    this.writer = writer;
    this.waiting = new ArrayBlockingQueue<>(room);
    this.thread = Thread.ofVirtual().name("backlog-" + name).start(this::work);
  }

  /** Takes something to be written soon; never waits. */
  public void offer(T item) {
    taken.incrementAndGet();
    if (closed || !waiting.offer(item)) {
      done.incrementAndGet();
      dropped.incrementAndGet();
    }
  }

  /** How many were offered since it began. */
  public long offered() {
    return taken.get();
  }

  /** How many were dropped since it began. */
  public long dropped() {
    return dropped.get();
  }

  /** What is written, for logs and metrics. */
  public String name() {
    return name;
  }

  /** Waits until all that was offered before is written or dropped; whether that was in time. */
  public boolean settle(Duration patience) {
    long wanted = taken.get();
    long until = System.nanoTime() + patience.toNanos();
    while (done.get() < wanted && System.nanoTime() - until < 0) {
      pause();
    }
    return done.get() >= wanted;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    List<T> batch = new ArrayList<>();
    while (!closed || !waiting.isEmpty()) {
      try {
        T first = waiting.poll(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          waiting.drainTo(batch, AT_ONCE - 1);
          write(batch);
          batch.clear();
        }
      } catch (InterruptedException e) {
        // only what is closed is interrupted, and then what waits is still written
        batch.clear();
      }
    }
  }

  private void write(List<T> batch) {
    try {
      writer.accept(List.copyOf(batch));
    } catch (RuntimeException e) {
      dropped.addAndGet(batch.size());
      // the message of an exception may hold what was to be written
      LOG.log(
          Level.WARNING,
          "event=dropped what={0} count={1} cause={2}",
          new Object[] {name, batch.size(), e.getClass().getSimpleName()});
    } finally {
      done.addAndGet(batch.size());
    }
  }

  /** Takes nothing more, and waits a while until what waits is written. */
  @Override
  public void close() {
    closed = true;
    try {
      if (!thread.join(DRAIN)) {
        LOG.log(Level.WARNING, "event=not-drained what={0}", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
