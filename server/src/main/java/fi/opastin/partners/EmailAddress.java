package fi.opastin.partners;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that may stand in a header as it is: a dot-atom (RFC 5322), an at sign and a
 * domain in its ASCII form, at most 254 characters. Without spaces, quotes, comments or control
 * characters, so that nothing can be smuggled in by it. Immutable.
 *
 * @param text the address
 */
public record EmailAddress(String text) {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(
          "("
              + ATOM
              + "(?:\\."
              + ATOM
              + ")*)@(?:"
              + LABEL
              + "\\.)+(?:[A-Za-z]{2,63}|xn--"
              + LABEL
              + ")");

  public EmailAddress {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("this is no e-mail address");
    }
  }

  /** The address that somebody wrote; the domain may be written in any script. */
  public static Optional<EmailAddress> parse(String written) {
    int at = written.lastIndexOf('@');
    if (at < 1 || written.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(written.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
      return Optional.of(written.substring(0, at + 1) + domain)
          .filter(EmailAddress::isWellFormed)
          .map(EmailAddress::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What stands behind the at sign. */
  public String domain() {
    return text.substring(text.lastIndexOf('@') + 1);
  }

  private static boolean isWellFormed(String text) {
    return text.length() <= LONGEST
        && text.lastIndexOf('@') <= LONGEST_LOCAL
        && FORM.matcher(text).matches();
  }
}
