package fi.opastin.people;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The issuer of OpenID Connect that people sign in at. Immutable.
 *
 * @param issuer its address; where that is not on this machine it is {@code https}
 * @param clientId what it knows us by
 * @param clientSecret proves that it is us; empty for a public client
 * @param hosts further hosts that its tokens and keys may come from
 * @param rolesClaim where an ID token says what somebody may do; dots lead into objects
 * @param roles what it says there for each of our roles
 * @param name what people call signing in there
 * @param connectTimeout until when a connection must stand
 * @param timeout until when it must have answered
 */
public record OidcSettings(
    URI issuer,
    String clientId,
    Optional<String> clientSecret,
    Set<String> hosts,
    String rolesClaim,
    Map<Role, Set<String>> roles,
    String name,
    Duration connectTimeout,
    Duration timeout) {

  /**
   * Refuses what cannot hold.
   *
   * @throws IllegalArgumentException that lists all faults
   */
  public OidcSettings {
    hosts = Set.copyOf(hosts);
    roles = Map.copyOf(roles);
    List<String> faults = new ArrayList<>();
    if (issuer.getHost() == null || issuer.getQuery() != null || issuer.getFragment() != null) {
      faults.add("opastin.oidc.issuer is an address without ? and #");
    } else if (!isSafe(issuer)) {
      faults.add("opastin.oidc.issuer is an https address");
    }
    if (clientId.isBlank()) {
      faults.add("opastin.oidc.client-id is needed where opastin.oidc.issuer is set");
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
  }

  /**
   * Whether an address may be asked: on a host that is named, and by a way nobody listens in on.
   */
  boolean permits(URI address) {
    String host = address.getHost();
    return host != null
        && isSafe(address)
        && (host.equalsIgnoreCase(issuer.getHost())
            || hosts.contains(host.toLowerCase(Locale.ROOT)));
  }

  private static boolean isSafe(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    boolean isHere = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    return "https".equals(address.getScheme()) || (isHere && "http".equals(address.getScheme()));
  }

  /** The highest role that any of these names stands for. */
  Optional<Role> role(Set<String> named) {
    return List.of(Role.values()).reversed().stream()
        .filter(role -> roles.getOrDefault(role, Set.of()).stream().anyMatch(named::contains))
        .findFirst();
  }

  @Override
  public String toString() {
    return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
  }
}
