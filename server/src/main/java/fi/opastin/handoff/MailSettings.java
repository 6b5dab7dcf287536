package fi.opastin.handoff;

import fi.opastin.partners.EmailAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The mail server by which contact requests are sent. Immutable; the constructor lists all faults
 * together, and the text form hides the password.
 *
 * @param host of the server
 * @param port of the server
 * @param security how the connection is protected
 * @param user to sign in as; empty where the server wants none
 * @param password to sign in with
 * @param from sender of the mails
 * @param connectTimeout until when a connection must stand
 * @param timeout until when the server must answer each command
 */
public record MailSettings(
    String host,
    int port,
    Security security,
    Optional<String> user,
    Optional<String> password,
    EmailAddress from,
    Duration connectTimeout,
    Duration timeout) {

  /** Port for the submission of mail (RFC 6409). */
  public static final int SUBMISSION = 587;

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

  /** How a connection is protected. */
  public enum Security {
    /** Begun in the clear and then encrypted, or not used. */
    STARTTLS,
    /** Encrypted from the start. */
    TLS,
    /** In the clear: for a relay on the same machine or network. */
    NONE;

    /** Its name in the settings. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a name. */
    public static Optional<Security> of(String id) {
      return Arrays.stream(values()).filter(security -> security.id().equals(id)).findFirst();
    }
  }

  public MailSettings {
    List<String> faults = new ArrayList<>();
    if (port < 1 || port > 65535) {
      faults.add("port is 1 to 65535");
    }
    if (user.isPresent() != password.isPresent()) {
      faults.add("user and password are set together");
    }
    if (user.isPresent() && security == Security.NONE && !LOOPBACK.contains(host)) {
      faults.add("a password is sent to another machine only with starttls or tls");
    }
    if (!connectTimeout.isPositive() || !timeout.isPositive()) {
      faults.add("connect-timeout and timeout are above 0");
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("opastin.mail: " + String.join("; ", faults));
    }
  }

  @Override
  public String toString() {
    return "MailSettings " + host + ":" + port + " " + security.id();
  }
}
