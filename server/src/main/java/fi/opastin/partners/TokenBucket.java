package fi.opastin.partners;

import java.time.Duration;

/** Tokens that fill up again at a steady rate; each call takes one. Safe to share. */
final class TokenBucket {

  private static final double NANOS = 1e9;

  private final LimitSettings.Rate rate;
  private double tokens;
  private long filledAt;

  TokenBucket(LimitSettings.Rate rate, long now) {
    this.rate = rate;
    tokens = rate.burst();
    filledAt = now;
  }

  /** Takes a token; zero when there was one, otherwise how long it takes until there is. */
  synchronized Duration take(long now) {
    double filled = Math.max(0, now - filledAt) / NANOS * rate.perSecond();
    tokens = Math.min(rate.burst(), tokens + filled);
    filledAt = Math.max(filledAt, now);
    if (tokens >= 1) {
      tokens--;
      return Duration.ZERO;
    }
    return Duration.ofNanos(1 + (long) ((1 - tokens) / rate.perSecond() * NANOS));
  }
}
