package fi.opastin.answering;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.TopicId;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Meaning;
import fi.opastin.understanding.When;
import java.util.List;
import java.util.Optional;

/**
 * What we do about a turn. The ids are the eight kinds of the public contract; a question, an end
 * or a page of a guided path is of one of them. Immutable.
 */
public sealed interface Outcome {

  /** Its name in the public contract. */
  String id();

  /**
   * A topic is answered, or two.
   *
   * @param topic that was understood
   * @param answers one, or two for two wishes
   * @param again whether this very answer was shown before, and only the services are new
   * @param services that help with it
   * @param choices what to press next
   */
  record Answered(
      TopicId topic,
      List<Answer> answers,
      boolean again,
      List<ServiceHit> services,
      List<ChoiceId> choices)
      implements Outcome {
    public Answered {
      answers = List.copyOf(answers);
      services = List.copyOf(services);
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "answer";
    }
  }

  /**
   * Services are the heart of the reply.
   *
   * @param topic that was understood
   * @param preface what is said before the list
   * @param answer that belongs to it
   * @param again whether this very answer was shown before; else it stands behind the list
   * @param services best first; never empty
   * @param when the time that is asked about
   * @param choices what to press next
   */
  record ServicesShown(
      TopicId topic,
      Preface preface,
      Optional<Answer> answer,
      boolean again,
      List<ServiceHit> services,
      Optional<When> when,
      List<ChoiceId> choices)
      implements Outcome {
    public ServicesShown {
      services = List.copyOf(services);
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "services";
    }
  }

  /** What is said before a list of services. */
  enum Preface {
    /** They serve the person's municipality. */
    IN_PLACE,
    /** The place is not known; they serve everybody. */
    NATIONWIDE,
    /** The place that was written is none that we know. */
    PLACE_UNKNOWN
  }

  /** The place is missing to give what was asked. */
  record Asked(TopicId topic, List<ChoiceId> choices) implements Outcome {
    public Asked {
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "ask";
    }
  }

  /**
   * A question of a guided path.
   *
   * @param path that is walked
   * @param question of the path
   * @param before what is said before it
   * @param choices what may be answered, and the ways back and out
   */
  record PathAsked(
      GuidedPath path, PathStep.Question question, Before before, List<ChoiceId> choices)
      implements Outcome {

    /** What is said before the question. */
    public enum Before {
      NOTHING,
      /** What the path is good for, when it begins. */
      INTRO,
      LANGUAGE_CHANGED,
      /** The place that was written is none that we know. */
      PLACE_UNKNOWN
    }

    public PathAsked {
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "ask";
    }
  }

  /**
   * The end of a guided path.
   *
   * @param path that was walked
   * @param end where it ended
   * @param answer to the topic of the end, where it is shown
   * @param services that help
   * @param choices what to press next
   */
  record PathEnded(
      GuidedPath path,
      PathStep.End end,
      Optional<Answer> answer,
      List<ServiceHit> services,
      List<ChoiceId> choices)
      implements Outcome {
    public PathEnded {
      services = List.copyOf(services);
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return answer.isPresent() || services.isEmpty() ? "answer" : "services";
    }
  }

  /** A path that is done on a page of its own. */
  record PathOpened(GuidedPath path, List<ChoiceId> choices) implements Outcome {
    public PathOpened {
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "answer";
    }
  }

  /** Two or three topics are about as likely, or only something about the person was told. */
  record Clarified(List<ChoiceId> choices, boolean noted) implements Outcome {
    public Clarified {
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "clarify";
    }
  }

  /** Danger: fixed text and the lines that help. */
  record CrisisShown(TopicId topic, Answer answer) implements Outcome {
    @Override
    public String id() {
      return "crisis";
    }
  }

  /**
   * A human contact.
   *
   * @param afterMisses whether we did not understand twice in a row, rather than being asked
   * @param answer on how to reach a human; empty after misses
   * @param services near the person or for everybody
   * @param danger that the turn before was about: its lines are shown again
   */
  record HandedOff(
      boolean afterMisses,
      Optional<Answer> answer,
      List<ServiceHit> services,
      Optional<TopicId> danger)
      implements Outcome {
    public HandedOff {
      services = List.copyOf(services);
    }

    @Override
    public String id() {
      return "handoff";
    }
  }

  /**
   * A topic that editors have switched off: what they say instead, and who helps.
   *
   * @param topic that was understood
   * @param message what is said instead of its answer
   * @param services near the person or for everybody, where a human helps
   * @param choices what to press next: the other of two wishes
   */
  record TopicOff(
      TopicId topic, LocalText message, List<ServiceHit> services, List<ChoiceId> choices)
      implements Outcome {
    public TopicOff {
      services = List.copyOf(services);
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "handoff";
    }
  }

  /**
   * A short friendly reply.
   *
   * @param topic of small talk
   * @param answer its words
   * @param before what is said before it
   * @param choices what to press next
   */
  record Smalltalked(TopicId topic, Answer answer, Before before, List<ChoiceId> choices)
      implements Outcome {

    /** What is said before the words of small talk. */
    public enum Before {
      NOTHING,
      STARTED_OVER,
      PATH_STOPPED,
      LANGUAGE_CHANGED
    }

    public Smalltalked {
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "smalltalk";
    }
  }

  /** Not known, the first time. */
  record FellBack(Meaning.NotUnderstood.Kind kind, List<ChoiceId> choices) implements Outcome {
    public FellBack {
      choices = List.copyOf(choices);
    }

    @Override
    public String id() {
      return "fallback";
    }
  }
}
