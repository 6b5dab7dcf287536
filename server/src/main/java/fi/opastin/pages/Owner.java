package fi.opastin.pages;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who runs this installation and answers for it. Immutable.
 *
 * @param name of the organisation
 * @param contact an e-mail address or the https address of a form, for feedback on accessibility
 *     and on the bot
 */
public record Owner(Optional<String> name, Optional<String> contact) {

  /** Not named yet. */
  public static final Owner NONE = new Owner(Optional.empty(), Optional.empty());

  private static final Pattern CONTACT =
      Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+|https://[^\\s<>\"]+");

  public Owner {
    if (contact.isPresent() && !CONTACT.matcher(contact.get()).matches()) {
      throw new IllegalArgumentException(
          "opastin.owner.contact is an e-mail address or an https address");
    }
    if (contact.isPresent() && name.isEmpty()) {
      throw new IllegalArgumentException("opastin.owner.contact needs opastin.owner.name");
    }
  }
}
