package fi.opastin.partners;

import fi.opastin.directory.OpeningHours;
import fi.opastin.language.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who receives the contact requests of a partner's visitors. Immutable.
 *
 * @param email where they are mailed to
 * @param hours when the form is offered
 * @param fields of the form in order; a phone number or an e-mail address is always among them
 * @param required those that must be filled in. Where the form asks for only one of phone and
 *     e-mail, that one always must
 * @param language of the mail
 * @param privacy page that tells what the receiver does with what is sent
 */
public record Receiver(
    EmailAddress email,
    OpeningHours hours,
    List<ContactField> fields,
    Set<ContactField> required,
    Language language,
    Optional<String> privacy) {

  public Receiver {
    fields = List.copyOf(fields);
    boolean phone = fields.contains(ContactField.PHONE);
    boolean mail = fields.contains(ContactField.EMAIL);
    if (!phone && !mail) {
      throw new IllegalArgumentException("a form asks for a phone number or an e-mail address");
    }
    Set<ContactField> needed = EnumSet.noneOf(ContactField.class);
    needed.addAll(required);
    if (phone != mail) {
      needed.add(phone ? ContactField.PHONE : ContactField.EMAIL);
    }
    if (!fields.containsAll(needed)) {
      throw new IllegalArgumentException("a form needs only fields that it has");
    }
    required = Set.copyOf(needed);
  }

  /** Whether a phone number or an e-mail address will do, whichever the person likes. */
  public boolean takesEither() {
    return fields.contains(ContactField.PHONE)
        && fields.contains(ContactField.EMAIL)
        && !required.contains(ContactField.PHONE)
        && !required.contains(ContactField.EMAIL);
  }
}
