package fi.opastin.handoff;

import fi.opastin.language.Language;
import fi.opastin.partners.ContactField;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Somebody's wish to be contacted, checked. Immutable; its text form never shows what they wrote.
 *
 * @param id names it
 * @param received when it was taken
 * @param language of the conversation
 * @param values what was filled in
 */
record ContactRequest(
    RequestId id, Instant received, Language language, Map<ContactField, String> values) {

  ContactRequest {
    Map<ContactField, String> ordered = new EnumMap<>(ContactField.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
  }

  @Override
  public String toString() {
    return "ContactRequest " + id;
  }
}
