package fi.opastin.partners;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page stands: scheme, host and port, as browsers send it. Immutable.
 *
 * @param text in lower case, without the scheme's own port
 * @param host the host alone
 */
public record Origin(String text, String host) {

  /** What a partner file says for every origin on this machine. */
  public static final String LOOPBACK = "loopback";

  /**
   * What is sent where there is no origin to name, such as from a sandboxed frame; listed by
   * nobody.
   */
  public static final Origin OPAQUE = new Origin("null", "");

  private static final int LONGEST = 300;
  private static final Pattern FORM =
      Pattern.compile(
          "(https?)://(\\[[0-9a-f:.]+]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::([0-9]{1,5}))?");
  private static final Pattern LOOPBACK_HOST =
      Pattern.compile("localhost|[a-z0-9.-]+\\.localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1]");

  /**
   * The origin that a header names; empty for {@code null}, for a list, and for anything else that
   * is none.
   */
  public static Optional<Origin> parse(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(header.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String scheme = matcher.group(1);
    String host = matcher.group(2);
    String port = matcher.group(3);
    boolean ownPort = port == null || port.equals(scheme.equals("https") ? "443" : "80");
    return Optional.of(new Origin(scheme + "://" + host + (ownPort ? "" : ":" + port), host));
  }

  /** Whether it is on this machine. */
  public boolean isLoopback() {
    return LOOPBACK_HOST.matcher(host).matches();
  }

  /**
   * Whether it is the origin of a server that is called by this name and port ({@code Host}
   * header).
   */
  public boolean isServedAt(String authority) {
    return parse("http://" + authority).map(Origin::text).equals(Optional.of(text))
        || parse("https://" + authority).map(Origin::text).equals(Optional.of(text));
  }

  /** Whether a partner's POSTs are served on it. */
  public boolean isListedBy(Partner partner) {
    return partner.origins().stream()
        .anyMatch(
            listed ->
                listed.equals(LOOPBACK)
                    ? isLoopback()
                    : parse(listed).map(Origin::text).equals(Optional.of(text)));
  }
}
