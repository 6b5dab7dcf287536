package fi.opastin.partners;

/**
 * How much one client and one partner may ask for. Immutable.
 *
 * @param enabled whether there are limits at all; {@code false} is for measuring on loopback
 * @param client calls of one client
 * @param partner calls of all clients of one partner
 */
public record LimitSettings(boolean enabled, Rate client, Rate partner) {

  /** Generous enough for one busy client of fifty turns a second. */
  public static final LimitSettings DEFAULTS =
      new LimitSettings(true, new Rate(100, 300), new Rate(1000, 3000));

  /** Of contact requests: few, since each becomes a mail that somebody must read. */
  public static final LimitSettings CONTACT_REQUESTS =
      new LimitSettings(true, Rate.perHour(6, 3), Rate.perHour(120, 30));

  /** A steady rate, and how many calls may come at once. */
  public record Rate(double perSecond, int burst) {
    /** A rate by the hour. */
    public static Rate perHour(double calls, int burst) {
      return new Rate(calls / 3600, burst);
    }

    public Rate {
      if (!(perSecond > 0) || perSecond > 1e6 || burst < 1) {
        throw new IllegalArgumentException("A rate is above 0 and a burst at least 1");
      }
    }
  }
}
