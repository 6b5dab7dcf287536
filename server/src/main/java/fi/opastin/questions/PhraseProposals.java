package fi.opastin.questions;

import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What questions of the inbox become: phrases and follow-ups of topics, and new answers, in drafts.
 * Nothing is live by this. Implementations are safe to share.
 */
public interface PhraseProposals {

  /**
   * What somebody would add.
   *
   * @param topic what it is about
   * @param after where it comes after another topic and means something there: one of its
   *     follow-ups; empty for a phrase, which says by itself what it is about
   * @param text as people write it
   */
  record Proposed(TopicId topic, Optional<TopicId> after, Language language, String text) {}

  /**
   * What a phrase would do, as far as it can be told at once; the whole effect is measured when the
   * draft is checked.
   *
   * @param now the likeliest topics of the phrase today
   * @param known whether it is a phrase of this topic already; of a follow-up, whether it leads
   *     there
   * @param elsewhere topics of which it is a phrase already, or to which it leads: there must be
   *     only one
   * @param nearest the known phrase that is most like it
   * @param nearestTopic what that is about
   */
  record Effect(
      List<Nearest> now,
      boolean known,
      List<String> elsewhere,
      Optional<String> nearest,
      Optional<String> nearestTopic) {
    public Effect {
      now = List.copyOf(now);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /** Why nothing was changed. */
  enum Reason {
    /** It is not one line of words, of at most a thousand characters. */
    NOT_ONE_LINE,
    /** It tells of a person, or was masked. */
    PERSONAL,
    /** No topic of this release is named. */
    NO_TOPIC,
    /** No pack has phrases of the topic in the language. */
    NO_PHRASES,
    /** It is a phrase of the topic already. */
    KNOWN,
    /** The name is not of small letters, digits and hyphens. */
    NOT_A_NAME,
    /** No pack has an answer to the topic. */
    NO_ANSWER,
    /** There is an answer of the name. */
    NAME_TAKEN,
    /** The person's rights do not reach it. */
    NOT_YOURS,
    /** Somebody changed the draft at the same moment. */
    CHANGED_MEANWHILE,
    /** The open draft is at a stage where it cannot be changed, or would be too long. */
    NOT_NOW;

    /** Its name in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What came of it. */
  sealed interface Result {
    /**
     * It stands in a draft.
     *
     * @param proposal id of the draft
     */
    record Drafted(String proposal) implements Result {}

    /** Nothing was changed. */
    record Refused(Reason reason) implements Result {}
  }

  /** What it would do. Changes nothing. */
  Effect effect(Proposed proposed);

  /** Adds it to its topic, in a draft that is open on the same file or in a new one. */
  Result add(Person by, Proposed proposed);

  /**
   * Begins a further answer to a topic, in a new draft.
   *
   * @param name what sets the answer apart from the others of the topic
   * @param question what people asked, for whoever writes on
   */
  Result begin(Person by, TopicId topic, String name, Language language, String question);
}
