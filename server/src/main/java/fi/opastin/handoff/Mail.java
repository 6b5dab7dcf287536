package fi.opastin.handoff;

import fi.opastin.partners.EmailAddress;
import java.util.Optional;

/**
 * A mail to a receiver. Immutable; its text form never shows what it says.
 *
 * @param id of the request; the same in every attempt, so that a receiver's server can tell a
 *     second copy
 * @param to who receives it
 * @param replyTo the person's own address
 * @param subject fixed words and the partner's name, never anything that the person wrote
 * @param text what it says, lines parted by {@code \n}
 */
record Mail(
    RequestId id, EmailAddress to, Optional<EmailAddress> replyTo, String subject, String text) {

  @Override
  public String toString() {
    return "Mail " + id;
  }
}
