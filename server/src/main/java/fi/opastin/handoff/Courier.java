package fi.opastin.handoff;

import fi.opastin.partners.Partner;
import fi.opastin.partners.Partners;
import fi.opastin.partners.Receiver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Mails what waits, on a virtual thread of its own, and deletes it: when it was sent, or when it
 * has waited a day. What cannot be sent now is tried again, at longer and longer distances; how
 * often, is remembered only as long as the process lives. Logs ids, never what anybody wrote.
 */
final class Courier implements AutoCloseable {

  /** No request is kept longer. */
  static final Duration KEPT = Duration.ofHours(24);

  private static final Logger LOG = Logger.getLogger("fi.opastin.handoff");
  private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** After a refusal only people can mend it. */
  private static final Duration REFUSED_WAIT = Duration.ofHours(1);

  /** Another process may have put something into the folder. */
  private static final Duration ROUND = Duration.ofSeconds(20);

  private static final Duration DRAIN = Duration.ofSeconds(5);

  private record Tries(int count, Instant next) {}

  private final RequestStore store;
  private final Mailer mailer;
  private final Partners partners;
  private final Tally tally;
  private final Clock clock;
  private final BooleanSupplier steady;
  private final Map<RequestId, Tries> tries = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private Tries server = new Tries(0, Instant.MIN);
  private boolean called;
  private volatile boolean stopping;
  private @Nullable Thread thread;

  /**
   * Sends what waits in a store.
   *
   * @param steady whether the clock can be relied on: by one that has just jumped nothing is
   *     deleted
   */
  Courier(
      RequestStore store,
      Mailer mailer,
      Partners partners,
      Tally tally,
      Clock clock,
      BooleanSupplier steady) {
    this.store = store;
    this.mailer = mailer;
    this.partners = partners;
    this.tally = tally;
    this.clock = clock;
    this.steady = steady;
  }

  void start() {
    thread = Thread.ofVirtual().name("contact-requests").start(this::work);
  }

  /** Something new waits. */
  void call() {
    lock.lock();
    try {
      called = true;
      news.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Ends after the mail under way, if that does not take long; what waits stays on the disk. */
  @Override
  public void close() {
    stopping = true;
    call();
    try {
      if (thread != null && !thread.join(DRAIN)) {
        thread.interrupt();
        thread.join(DRAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    store.close();
  }

  private void work() {
    try {
      while (!stopping) {
        Duration pause = ROUND;
        try {
          pause = round();
        } catch (RuntimeException e) {
          // a disk that fails now may work in a while, and what waits must not be forgotten
          LOG.log(Level.SEVERE, "event=handoff-round-failed cause={0}", e.getClass().getName());
        }
        await(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void await(Duration pause) throws InterruptedException {
    lock.lock();
    try {
      long left = pause.toNanos();
      while (!called && left > 0) {
        left = news.awaitNanos(left);
      }
      called = false;
    } finally {
      lock.unlock();
    }
  }

  /** Looks once at everything that waits; returns when to look again. */
  Duration round() {
    if (!store.own()) {
      tally.waiting(store.size());
      return ROUND;
    }
    List<RequestStore.Waiting> waiting = store.waiting();
    tally.waiting(waiting.size());
    boolean isSteady = steady.getAsBoolean();
    for (RequestStore.Waiting one : waiting) {
      try {
        if (isSteady && !one.received().plus(KEPT).isAfter(clock.instant())) {
          expire(one.id());
        } else if (!stopping && isDue(one.id())) {
          deliver(one.id());
        }
      } catch (RuntimeException e) {
        // whatever is wrong with this one, the others behind it are not held up
        put(later(tries.getOrDefault(one.id(), new Tries(0, Instant.MIN))), one.id());
        String cause = e.getClass().getName();
        LOG.log(Level.SEVERE, "event=handoff-fault id={0} cause=" + cause, one.id());
      }
    }
    List<RequestStore.Waiting> left = store.waiting();
    tally.waiting(left.size());
    Set<RequestId> ids = left.stream().map(RequestStore.Waiting::id).collect(Collectors.toSet());
    tries.keySet().retainAll(ids);
    return isSteady ? pause(left) : ROUND;
  }

  private boolean isDue(RequestId id) {
    return isReached(server.next())
        && Optional.ofNullable(tries.get(id)).filter(t -> !isReached(t.next())).isEmpty();
  }

  /** A time that is further off than any wait was set by a clock that has been put back since. */
  private boolean isReached(Instant next) {
    Instant now = clock.instant();
    return !now.isBefore(next) || now.plus(REFUSED_WAIT).isBefore(next);
  }

  private Duration pause(List<RequestStore.Waiting> waiting) {
    Instant now = clock.instant();
    Duration pause = ROUND;
    for (RequestStore.Waiting one : waiting) {
      Instant next = Optional.ofNullable(tries.get(one.id())).map(Tries::next).orElse(now);
      Instant due = next.isBefore(server.next()) ? server.next() : next;
      Instant end = one.received().plus(KEPT);
      Duration until = Duration.between(now, due.isBefore(end) ? due : end);
      pause = until.compareTo(pause) < 0 ? until : pause;
    }
    return pause.isPositive() ? pause : Duration.ofMillis(1);
  }

  private void expire(RequestId id) {
    store.delete(id);
    tally.expired(id.partner());
    LOG.log(Level.SEVERE, "event=handoff-expired id={0}: deleted unsent after a day", id);
  }

  private void deliver(RequestId id) {
    Optional<ContactRequest> request = store.open(id);
    if (request.isEmpty()) {
      put(off(id, REFUSED_WAIT), id);
      LOG.log(Level.SEVERE, "event=handoff-unreadable id={0}: sealed by another key", id);
      return;
    }
    Optional<Partner> partner = partners.find(id.partner());
    Optional<Receiver> receiver = partner.flatMap(Partner::receiver);
    if (receiver.isEmpty()) {
      put(off(id, REFUSED_WAIT), id);
      LOG.log(Level.WARNING, "event=handoff-nobody id={0}: nobody receives it now", id);
      return;
    }
    switch (mailer.send(MailText.of(request.get(), partner.get(), receiver.get()))) {
      case Delivery.Sent _ -> {
        store.delete(id);
        server = new Tries(0, Instant.MIN);
        tally.sent(id.partner());
        LOG.log(Level.INFO, "event=handoff-sent id={0}", id);
      }
      case Delivery.Unreachable(String why) -> {
        server = later(server);
        LOG.log(Level.WARNING, "event=handoff-unreachable why={0}", why);
      }
      case Delivery.Deferred(String why) -> {
        put(later(tries.getOrDefault(id, new Tries(0, Instant.MIN))), id);
        LOG.log(Level.WARNING, "event=handoff-deferred id={0} why={1}", new Object[] {id, why});
      }
      case Delivery.Refused(String why) -> {
        put(off(id, REFUSED_WAIT), id);
        tally.refused(id.partner());
        LOG.log(Level.SEVERE, "event=handoff-refused id={0} why={1}", new Object[] {id, why});
      }
    }
  }

  private void put(Tries next, RequestId id) {
    tries.put(id, next);
  }

  private Tries off(RequestId id, Duration wait) {
    int count = tries.getOrDefault(id, new Tries(0, Instant.MIN)).count();
    return new Tries(count + 1, clock.instant().plus(wait));
  }

  /** Twice as long as before, within bounds. */
  private Tries later(Tries before) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(before.count(), 10));
    Duration bounded = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    return new Tries(before.count() + 1, clock.instant().plus(bounded));
  }
}
