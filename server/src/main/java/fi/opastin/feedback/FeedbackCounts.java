package fi.opastin.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts feedback by partner and verdict, in memory. Of each turn only the last verdict counts, as
 * long as the turn is remembered. Free text is not kept at all. Safe to share.
 */
public final class FeedbackCounts {

  private static final int MOST_REMEMBERED = 50_000;
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private record Key(String partner, Feedback.Verdict verdict) {}

  private record Rated(String partner, Feedback.Subject subject) {}

  private final Map<Key, LongAdder> counts = new ConcurrentHashMap<>();
  private final Cache<Rated, Feedback.Verdict> turns =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();

  /** Counts feedback; a repeat for the same turn takes the place of what was counted. */
  public void count(Feedback feedback) {
    if (feedback.subject() instanceof Feedback.Subject.Turn) {
      Rated rated = new Rated(feedback.partner(), feedback.subject());
      Feedback.Verdict before = turns.asMap().put(rated, feedback.verdict());
      if (before != null) {
        counter(feedback.partner(), before).decrement();
      }
    }
    counter(feedback.partner(), feedback.verdict()).increment();
  }

  /** How often a partner's visitors gave a verdict. */
  public long of(String partner, Feedback.Verdict verdict) {
    LongAdder counter = counts.get(new Key(partner, verdict));
    return counter == null ? 0 : counter.sum();
  }

  /**
   * All counts of a partner by the name of the verdict: {@code up}, {@code down}, {@code stars-4} …
   */
  public Map<String, Long> of(String partner) {
    Map<String, Long> named = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          if (key.partner().equals(partner)) {
            named.put(name(key.verdict()), count.sum());
          }
        });
    return named;
  }

  private LongAdder counter(String partner, Feedback.Verdict verdict) {
    return counts.computeIfAbsent(new Key(partner, verdict), key -> new LongAdder());
  }

  private static String name(Feedback.Verdict verdict) {
    return switch (verdict) {
      case Feedback.Verdict.Thumb(boolean up) -> up ? "up" : "down";
      case Feedback.Verdict.Stars(int count) -> "stars-" + count;
    };
  }
}
