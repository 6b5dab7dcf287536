package fi.opastin.answering;

import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.Source;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.RichText;
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
