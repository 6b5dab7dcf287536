package fi.opastin.handoff;

import fi.opastin.partners.ContactField;
import java.util.Optional;

/**
 * What is wrong with a form; never holds what was written. Immutable.
 *
 * @param field at fault; empty for one that the form does not have
 * @param kind what is wrong with it
 */
public record FieldFault(Optional<ContactField> field, Kind kind) {

  /** What can be wrong. */
  public enum Kind {
    /** It must be filled in. */
    MISSING,
    /** A phone number or an e-mail address must be filled in. */
    NEITHER,
    /** It is no phone number, no e-mail address, no language of the site, or has several lines. */
    MALFORMED,
    /** It has more characters than it may. */
    TOO_LONG,
    /** The form has no such field. */
    UNKNOWN
  }
}
