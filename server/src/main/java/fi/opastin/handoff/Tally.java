package fi.opastin.handoff;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What became of contact requests since the process began, by partner. Safe to share. */
public final class Tally {

  /** What can become of a request, or of an attempt to send it. */
  public enum Fate {
    /** Mailed. */
    SENT,
    /** Deleted after a day without having been mailed. */
    EXPIRED,
    /** The mail server does not take mail to this receiver: somebody must see to it. */
    REFUSED
  }

  private record Key(String partner, Fate fate) {}

  private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();

  /** How many wait to be mailed. */
  public int waiting() {
    return waiting.get();
  }

  /** How often a partner's requests met a fate. */
  public long of(String partner, Fate fate) {
    LongAdder count = counts.get(new Key(partner, fate));
    return count == null ? 0 : count.sum();
  }

  void waiting(int now) {
    waiting.set(now);
  }

  void sent(String partner) {
    count(partner, Fate.SENT);
  }

  void expired(String partner) {
    count(partner, Fate.EXPIRED);
  }

  void refused(String partner) {
    count(partner, Fate.REFUSED);
  }

  private void count(String partner, Fate fate) {
    counts.computeIfAbsent(new Key(partner, fate), key -> new LongAdder()).increment();
  }
}
