package fi.opastin.ptv;

import java.net.URI;
import java.time.Duration;

/**
 * How the catalogue's API is asked. Immutable.
 *
 * @param api its address; the only host that is ever asked
 * @param connectTimeout until when a connection must stand
 * @param timeout until when a whole reply must have come
 * @param attempts how often one page is asked for at most
 * @param backoff how long to wait before the second attempt; doubled before each further one
 * @param longestWait no wait is longer; a reply that asks for more ends the import
 * @param maxBytes longest reply
 * @param keepPages how long pages of an import that broke off are used again
 */
public record PtvSettings(
    URI api,
    Duration connectTimeout,
    Duration timeout,
    int attempts,
    Duration backoff,
    Duration longestWait,
    int maxBytes,
    Duration keepPages) {

  /** The production catalogue, asked patiently. */
  public static final PtvSettings DEFAULTS =
      new PtvSettings(
          URI.create("https://api.palvelutietovaranto.suomi.fi/api/v11"),
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          5,
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          64_000_000,
          Duration.ofHours(12));

  public PtvSettings {
    boolean web = "https".equals(api.getScheme()) || ("http".equals(api.getScheme()) && local(api));
    if (!web
        || api.getHost() == null
        || api.getRawQuery() != null
        || api.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "opastin.ptv.api is an https address without a query (http on this machine only)");
    }
    if (api.getRawUserInfo() != null) {
      throw new IllegalArgumentException("opastin.ptv.api carries no user name: reading is open");
    }
    if (!positive(connectTimeout)
        || !positive(timeout)
        || !positive(longestWait)
        || backoff.isNegative()
        || keepPages.isNegative()) {
      throw new IllegalArgumentException("The time limits of opastin.ptv are above 0");
    }
    if (attempts < 1 || attempts > 20 || maxBytes < 1) {
      throw new IllegalArgumentException(
          "opastin.ptv.attempts is 1 to 20 and opastin.ptv.max-bytes at least 1");
    }
  }

  private static boolean positive(Duration duration) {
    return duration.isPositive();
  }

  /** Loopback by its literal address or name; no name server is asked. */
  private static boolean local(URI uri) {
    String host = uri.getHost();
    return host != null
        && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]"));
  }
}
