package fi.opastin.tasks;

import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.storage.Database;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks the links of what is live, a few in each round: those that answered once a week, those
 * that failed once a day. One at a time, and with a pause before the same host is asked again. Used
 * by one thread.
 */
public final class LinkChecker {

  private static final Logger LOG = Logger.getLogger(LinkChecker.class.getName());

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofHours(20);
  private static final Duration KEPT = Duration.ofDays(90);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int MOST_AT_ONCE = 50;

  private final LiveKnowledge live;
  private final LinkStore store;
  private final LinkProbe probe;
  private final Clock clock;
  private final Duration pause;
  private final Map<String, Long> asked = new HashMap<>();

  LinkChecker(LiveKnowledge live, LinkStore store, LinkProbe probe, Clock clock, Duration pause) {
    this.live = live;
    this.store = store;
    this.probe = probe;
    this.clock = clock;
    this.pause = pause;
  }

  /**
   * One that asks the public internet, and nothing else.
   *
   * @param home our own address, for those who wonder who asks; empty where it is not known
   */
  public static LinkChecker ofPublicPages(
      LiveKnowledge live, Database database, Optional<String> home, Clock clock) {
    String agent = "Opastin-linkcheck/1.0" + home.map(at -> " (+" + at + ")").orElse("");
    return new LinkChecker(
        live,
        new LinkStore(database),
        new LinkProbe(LinkPolicy.PUBLIC, agent, PATIENCE),
        clock,
        Duration.ofSeconds(2));
  }

  /** Checks some of what is due; takes as long as the pages and the pauses do. */
  public void round() {
    Map<String, LinkStore.Checked> known = store.all();
    Instant now = clock.instant();
    List<String> due =
        Links.of(live.whole()).keySet().stream()
            .filter(address -> isDue(known.get(address), now))
            .sorted(
                Comparator.comparing(
                    address ->
                        Optional.ofNullable(known.get(address))
                            .map(LinkStore.Checked::checked)
                            .orElse(Instant.EPOCH)))
            .limit(MOST_AT_ONCE)
            .toList();
    due.forEach(this::check);
    store.forgetBefore(now.minus(KEPT));
    if (!due.isEmpty()) {
      LOG.log(Level.FINE, "event=links-checked count={0}", due.size());
    }
  }

  private static Duration every(LinkStore.Checked known) {
    return known != null && !known.outcome().isEmpty() ? DAY : WEEK;
  }

  private static boolean isDue(LinkStore.Checked known, Instant now) {
    return known == null || !known.checked().plus(every(known)).isAfter(now);
  }

  private void check(String address) {
    if (!store.claim(address, clock.instant(), DAY)) {
      return;
    }
    rest(address);
    String outcome = probe.probe(address);
    Instant now = clock.instant();
    if (outcome.equals(LinkProbe.ALIVE)) {
      store.answered(address, now);
    } else {
      store.failed(address, outcome, LocalDate.ofInstant(now, OpeningHours.ZONE), now);
    }
  }

  /** Waits until the host may be asked again. */
  private void rest(String address) {
    String host = Optional.ofNullable(hostOf(address)).orElse("");
    long now = System.nanoTime();
    long wait = asked.getOrDefault(host, now - pause.toNanos()) + pause.toNanos() - now;
    if (wait > 0) {
      try {
        Thread.sleep(Duration.ofNanos(wait));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    asked.put(host, System.nanoTime());
  }

  private static String hostOf(String address) {
    try {
      return URI.create(address).getHost();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
