package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that a message can be about. Immutable.
 *
 * @param id its name in the public contract
 * @param label what a choice button says, in every variant
 * @param handling what is done with it
 * @param services kinds of service that help with it, most fitting first; empty for topics about
 *     the bot itself
 * @param fromAge the age from which a person asks about it; nobody younger does
 * @param insteadOf topics that are this one when a person of that age asks; the first is what this
 *     one is when somebody younger does
 * @param off what is said instead of its answers while editors have switched it off
 */
public record Topic(
    TopicId id,
    LocalText label,
    Handling handling,
    List<ServiceType> services,
    OptionalInt fromAge,
    List<TopicId> insteadOf,
    Optional<LocalText> off) {

  public Topic {
    services = List.copyOf(services);
    insteadOf = List.copyOf(insteadOf);
  }

  /** Whether it is answered with a message, and neither shown nor offered. */
  public boolean isOff() {
    return off.isPresent();
  }

  /** The same, switched off. */
  Topic switchedOff(LocalText message) {
    return new Topic(id, label, handling, services, fromAge, insteadOf, Optional.of(message));
  }

  /** The label in a variant. */
  public String label(Language language) {
    return label.in(language);
  }
}
