package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step of a guided path: it asks, or it is an end. Immutable. */
public sealed interface PathStep {

  /** Its name within the path. */
  String id();

  /**
   * A question.
   *
   * @param ask its words
   * @param slot what it asks of the person, if it is that; then it is passed over when that is
   *     known
   * @param choices what may be answered; none where the municipality is asked
   * @param otherwise the step for whoever will not or cannot say
   */
  record Question(
      String id, LocalText ask, Optional<PathSlot> slot, List<PathChoice> choices, String otherwise)
      implements PathStep {
    public Question {
      choices = List.copyOf(choices);
    }

    /** A choice by its id. */
    public Optional<PathChoice> choice(String choice) {
      return choices.stream().filter(c -> c.id().equals(choice)).findFirst();
    }

    /** The steps that it may lead to. */
    public Set<String> targets() {
      Set<String> targets = new LinkedHashSet<>();
      choices.forEach(choice -> targets.add(choice.to()));
      targets.add(otherwise);
      return targets;
    }
  }

  /**
   * An end.
   *
   * @param say what is said first
   * @param topic what it is about
   * @param showsAnswer whether the answer to the topic is shown, or services alone
   * @param services kinds of service that help, most fitting first; empty for those of the topic
   * @param next topics to go on to
   * @param paths paths to go on to
   */
  record End(
      String id,
      LocalText say,
      TopicId topic,
      boolean showsAnswer,
      List<ServiceType> services,
      List<TopicId> next,
      List<PathId> paths)
      implements PathStep {
    public End {
      services = List.copyOf(services);
      next = List.copyOf(next);
      paths = List.copyOf(paths);
    }
  }
}
