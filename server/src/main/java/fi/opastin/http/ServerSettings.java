package fi.opastin.http;

import fi.opastin.pages.Owner;
import fi.opastin.partners.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the server listens and how much it takes at once. Immutable; the constructor lists all faults
 * together.
 *
 * @param host address to listen on
 * @param port to listen on; 0 for any free one
 * @param publicUrl origin under which people reach us; empty when the {@code Host} header may be
 *     believed
 * @param trustedProxies addresses of reverse proxies whose {@code X-Forwarded-For} is believed
 * @param maxBodyBytes longest body
 * @param bodyDeadline until when a whole body must have come
 * @param headerDeadline until when all headers of a request must have come
 * @param idleTimeout after which a connection without a request is closed
 * @param maxConnections open at once
 * @param maxConnectionsPerClient open at once by one client; those of trusted proxies are not
 *     counted
 * @param maxConcurrent requests worked on at once
 * @param crisisReserve more of them for messages in a crisis
 * @param queueWait how long a request waits for its turn before it is refused
 * @param drainLead how long the server goes on to take calls when it is told to stop, while it says
 *     that it is not ready
 * @param drain how long requests may take to finish when the server stops
 * @param map where the background of the map on {@code /services} comes from
 * @param owner who runs this installation and answers for it
 * @param areLinksChecked whether the links of the content are checked in the background
 */
public record ServerSettings(
    String host,
    int port,
    Optional<Origin> publicUrl,
    List<String> trustedProxies,
    int maxBodyBytes,
    Duration bodyDeadline,
    Duration headerDeadline,
    Duration idleTimeout,
    int maxConnections,
    int maxConnectionsPerClient,
    int maxConcurrent,
    int crisisReserve,
    Duration queueWait,
    Duration drainLead,
    Duration drain,
    MapSettings map,
    Owner owner,
    boolean areLinksChecked) {

  /** What holds where nothing is set. */
  public static final ServerSettings DEFAULTS =
      new ServerSettings(
          "0.0.0.0",
          8080,
          Optional.empty(),
          List.of(),
          64 * 1024,
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          4096,
          2048,
          64,
          16,
          Duration.ofMillis(80),
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          MapSettings.DEFAULTS,
          Owner.NONE,
          false);

  public ServerSettings {
    trustedProxies = List.copyOf(trustedProxies);
    List<String> faults = new ArrayList<>();
    need(faults, port >= 0 && port <= 65535, "port is 0 to 65535");
    need(faults, areProxies(trustedProxies), "trusted-proxies are addresses or networks");
    need(
        faults,
        maxBodyBytes >= 1024 && maxBodyBytes <= 1024 * 1024,
        "max-body-bytes is 1024 to 1048576");
    need(faults, isPositive(bodyDeadline), "body-deadline is above 0");
    need(faults, isPositive(headerDeadline), "header-deadline is above 0");
    need(faults, isPositive(idleTimeout), "idle-timeout is above 0");
    need(faults, maxConnections >= 1, "max-connections is at least 1");
    need(faults, maxConnectionsPerClient >= 1, "max-connections-per-client is at least 1");
    need(faults, maxConcurrent >= 1, "max-concurrent is at least 1");
    need(faults, crisisReserve >= 1, "crisis-reserve is at least 1");
    need(faults, !queueWait.isNegative(), "queue-wait is 0 or more");
    need(faults, !drainLead.isNegative(), "drain-lead is 0 or more");
    need(faults, !drain.isNegative(), "drain is 0 or more");
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("opastin.server: " + String.join("; ", faults));
    }
  }

  /** The same on another port. */
  public ServerSettings withPort(int another) {
    return new ServerSettings(
        host,
        another,
        publicUrl,
        trustedProxies,
        maxBodyBytes,
        bodyDeadline,
        headerDeadline,
        idleTimeout,
        maxConnections,
        maxConnectionsPerClient,
        maxConcurrent,
        crisisReserve,
        queueWait,
        drainLead,
        drain,
        map,
        owner,
        areLinksChecked);
  }

  /** The same with another background of the map. */
  public ServerSettings withMap(MapSettings another) {
    return new ServerSettings(
        host,
        port,
        publicUrl,
        trustedProxies,
        maxBodyBytes,
        bodyDeadline,
        headerDeadline,
        idleTimeout,
        maxConnections,
        maxConnectionsPerClient,
        maxConcurrent,
        crisisReserve,
        queueWait,
        drainLead,
        drain,
        another,
        owner,
        areLinksChecked);
  }

  /** The same, run by somebody else. */
  public ServerSettings withOwner(Owner another) {
    return new ServerSettings(
        host,
        port,
        publicUrl,
        trustedProxies,
        maxBodyBytes,
        bodyDeadline,
        headerDeadline,
        idleTimeout,
        maxConnections,
        maxConnectionsPerClient,
        maxConcurrent,
        crisisReserve,
        queueWait,
        drainLead,
        drain,
        map,
        another,
        areLinksChecked);
  }

  private static boolean areProxies(List<String> addresses) {
    try {
      ClientHash.check(addresses);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isPositive(Duration duration) {
    return duration.isPositive();
  }

  private static void need(List<String> faults, boolean holds, String rule) {
    if (!holds) {
      faults.add(rule);
    }
  }
}
