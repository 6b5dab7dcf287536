package fi.opastin.partners;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How many calls a partner and a client may make: a bucket of tokens for each, kept in memory only
 * and forgotten after ten minutes without a call, or as soon after as it is full again. Safe to
 * share.
 */
public final class RateLimits {

  private static final int MOST_CLIENTS = 100_000;
  private static final int MOST_PARTNERS = 10_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final LimitSettings settings;
  private final LongSupplier nanos;
  private final Cache<Long, TokenBucket> clients;
  private final Cache<String, TokenBucket> partners;

  /** Limits that go by the machine's clock. */
  public RateLimits(LimitSettings settings) {
    this(settings, System::nanoTime);
  }

  /** Limits that go by a clock in nanoseconds. */
  RateLimits(LimitSettings settings, LongSupplier nanos) {
    this.settings = settings;
    this.nanos = nanos;
    clients = cache(MOST_CLIENTS, settings.client());
    partners = cache(MOST_PARTNERS, settings.partner());
  }

  /**
   * Takes a call of a client to a partner; not positive when it may go on, otherwise how long to
   * wait.
   */
  public Duration take(String partner, long client) {
    Duration wait = takeRead(client);
    if (wait.isPositive() || !settings.enabled()) {
      return wait;
    }
    return partners
        .get(partner, key -> new TokenBucket(settings.partner(), nanos.getAsLong()))
        .take(nanos.getAsLong());
  }

  /** Takes a call of a client that reads what is public. */
  public Duration takeRead(long client) {
    if (!settings.enabled()) {
      return Duration.ZERO;
    }
    return clients
        .get(client, key -> new TokenBucket(settings.client(), nanos.getAsLong()))
        .take(nanos.getAsLong());
  }

  /** A bucket is forgotten when it would be full again anyway, and not sooner than others. */
  private <K> Cache<K, TokenBucket> cache(int most, LimitSettings.Rate rate) {
    Duration full = Duration.ofSeconds((long) Math.ceil(rate.burst() / rate.perSecond()));
    return Caffeine.newBuilder()
        .maximumSize(most)
        .ticker(nanos::getAsLong)
        .expireAfterAccess(full.compareTo(FORGOTTEN_AFTER) > 0 ? full : FORGOTTEN_AFTER)
        .build();
  }
}
