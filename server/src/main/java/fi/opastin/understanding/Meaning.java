package fi.opastin.understanding;

import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import fi.opastin.paths.PathMove;
import java.util.List;

/** What a turn means. Each case is named for what it means, not for how it was found. */
public sealed interface Meaning {

  /** Danger. It comes before everything. */
  record Danger(TopicId topic, double confidence) implements Meaning {}

  /**
   * A topic is understood.
   *
   * @param wantsServices whether a place, a contact, hours or a person to meet is asked for
   * @param others topics that it might have been
   */
  record About(TopicId topic, double confidence, boolean wantsServices, List<SubjectScore> others)
      implements Meaning {
    public About {
      others = List.copyOf(others);
    }
  }

  /** Two wishes in one message. */
  record Both(TopicId first, TopicId second, double confidence) implements Meaning {}

  /** Two or three topics are about as likely; best first. */
  record Unclear(List<SubjectScore> candidates) implements Meaning {
    public Unclear {
      candidates = List.copyOf(candidates);
    }
  }

  /** Only facts about the person: an answer to our question, a correction, "and in Kotka?". */
  record Telling() implements Meaning {}

  /** The person will not tell what we asked. */
  record Refusal() implements Meaning {}

  /** The person wants to tell the place. */
  record WillTellPlace() implements Meaning {}

  /** A question on a place that we do not know ("en tiedä missä") or that is not in Finland. */
  record PlaceUnknown() implements Meaning {}

  /** Something is done with a guided path. */
  record OnPath(PathMove move) implements Meaning {}

  /** Begin again. */
  record StartOver() implements Meaning {}

  /** Answer in another language. */
  record LanguageWish() implements Meaning {}

  /** Neither text nor choice: the welcome, or the last reply again in another language. */
  record Silence() implements Meaning {}

  /** Not understood, or not ours. */
  record NotUnderstood(Kind kind, List<SubjectScore> nearest) implements Meaning {

    /** Why. */
    public enum Kind {
      UNKNOWN,
      OUT_OF_SCOPE,
      INSULT,
      NO_WORDS,
      LANGUAGE_NOT_SERVED,
      NONE_OF_THESE
    }

    public NotUnderstood {
      nearest = List.copyOf(nearest);
    }
  }
}
