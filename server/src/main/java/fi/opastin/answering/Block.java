package fi.opastin.answering;

import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.Source;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.RichText;
import fi.opastin.partners.ContactField;
import java.util.List;
import java.util.Optional;

/** A part of a reply, in the order in which it is shown. Immutable. */
public sealed interface Block {

  /** A text. */
  record Text(RichText rich) implements Block {}

  /** Services, best first. */
  record Services(List<ServiceHit> items) implements Block {
    public Services {
      items = List.copyOf(items);
    }
  }

  /** Things to press. */
  record Choices(List<Choice> items) implements Block {
    public Choices {
      items = List.copyOf(items);
    }
  }

  /** One thing to press. */
  record Choice(String id, String label) {}

  /** A guided path that opens on a page of its own. */
  record Path(PathId id, String title) implements Block {}

  /** People and lines to contact. */
  record Contacts(List<Contact> items) implements Block {
    public Contacts {
      items = List.copyOf(items);
    }
  }

  /**
   * A form by which the person asks to be contacted.
   *
   * @param fields in order
   * @param either whether a phone number or an e-mail address will do
   * @param consent what the person agrees to by sending it
   * @param privacy page that tells what the receiver does with it
   */
  record Form(List<FormField> fields, boolean either, String consent, Optional<String> privacy)
      implements Block {
    public Form {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field of a form.
   *
   * @param options to choose from; empty where anything may be written
   */
  record FormField(ContactField field, String label, boolean required, List<Choice> options) {
    public FormField {
      options = List.copyOf(options);
    }
  }

  /**
   * A person or a line to contact.
   *
   * @param kind {@code emergency}, {@code crisis}, {@code human} or {@code web}
   * @param name what it is called
   * @param phone number to call
   * @param url page or chat
   * @param hours when it answers, in words
   * @param open whether it answers now; empty when that is not known
   * @param sources where this was read
   */
  record Contact(
      String kind,
      String name,
      Optional<String> phone,
      Optional<String> url,
      Optional<String> hours,
      Optional<Boolean> open,
      List<Source> sources) {
    public Contact {
      sources = List.copyOf(sources);
    }
  }
}
