package fi.opastin.http;

import fi.opastin.knowledge.CrisisContact;
import fi.opastin.knowledge.TopicId;
import fi.opastin.pages.ContactNote;
import fi.opastin.pages.ContactSheet;
import fi.opastin.partners.ContactField;
import fi.opastin.partners.PartnerGate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests to be contacted that came from the chat without scripts. Safe to share. */
final class ContactPosts {

  private static final TopicId CRISIS = new TopicId("crisis-suicide");
  private static final String FIELDS = "fields.";

  private final Backend backend;
  private final HandoffDesk desk;

  ContactPosts(Backend backend, HandoffDesk desk) {
    this.backend = backend;
    this.desk = desk;
  }

  /** Whether a form asks for contact, and is no message of the conversation. */
  static boolean isOne(FormBody form) {
    return form.text(ContactSheet.SEND).isPresent();
  }

  /** Takes a request, or tells what is wrong with it beside what was written. */
  ContactNote take(FormBody form, PartnerGate.Caller caller) {
    Map<String, String> written = new LinkedHashMap<>();
    for (ContactField field : ContactField.values()) {
      form.text(ContactSheet.nameOf(field)).ifPresent(text -> written.put(field.id(), text));
    }
    boolean consented = form.text(ContactSheet.CONSENT).isPresent();
    Optional<String> state = form.text("state");
    HandoffDesk.Handled handled =
        consented ? desk.take(caller, state, written) : desk.refuse(caller, state, written);
    List<CrisisContact> help =
        handled.danger()
            ? backend.knowledge().get().crisisContacts(CRISIS, handled.language())
            : List.of();
    if (handled.refusal().isEmpty()) {
      return new ContactNote.Sent(help);
    }
    Problem refusal = handled.refusal().get();
    if (refusal.type() == ProblemType.NOBODY_RECEIVES) {
      throw refusal.toException();
    }
    return new ContactNote.Refused(refusal.detail(), written, faults(refusal), consented, help);
  }

  private static Map<String, String> faults(Problem refusal) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Problem.Fault fault : refusal.errors()) {
      if (fault.field().startsWith(FIELDS)) {
        faults.put(fault.field().substring(FIELDS.length()), fault.detail());
      }
    }
    return faults;
  }
}
