package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Language;
import java.util.List;

/**
 * Something that a message can be about. Immutable.
 *
 * @param id its name in the public contract
 * @param label what a choice button says, in every variant
 * @param handling what is done with it
 * @param services kinds of service that help with it, most fitting first; empty for topics about the bot itself
 */
public record Topic(TopicId id, LocalText label, Handling handling, List<ServiceType> services) {

  public Topic {
    services = List.copyOf(services);
  }

  /** The label in a variant. */
  public String label(Language language) {
    return label.in(language);
  }
}
