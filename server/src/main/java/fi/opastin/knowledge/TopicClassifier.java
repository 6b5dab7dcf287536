package fi.opastin.knowledge;

import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import java.util.List;
import java.util.Optional;

/** Says what a message may be about. Implementations are immutable and safe to share. */
public interface TopicClassifier {

  /**
   * What a classifier makes of a message.
   *
   * @param scores subjects by falling probability, at most ten; empty when no word is known
   * @param inContext the same for a message that comes after a topic, which may be that topic again
   * @param similarity likeness of the nearest known phrase, 0–1
   * @param known share of the message's words that occur in phrases, 0–1
   * @param nearest the nearest known phrase, for explanations
   * @param danger the likeliest danger and how probable it is that the message tells of any; empty
   *     when no word or no danger is known
   * @param contact how probable it is that a place, a contact, hours or a person to meet is asked
   *     for
   */
  record Verdict(
      List<SubjectScore> scores,
      List<SubjectScore> inContext,
      double similarity,
      double known,
      Optional<Phrase> nearest,
      Optional<SubjectScore> danger,
      double contact) {

    /** What is made of a message of which nothing is known. */
    public static final Verdict NONE =
        new Verdict(List.of(), List.of(), 0, 0, Optional.empty(), Optional.empty(), 0);

    public Verdict {
      scores = List.copyOf(scores);
      inContext = List.copyOf(inContext);
    }

    /** The best subject by itself, if there is any. */
    public Optional<SubjectScore> best() {
      return scores.stream().findFirst();
    }

    /** The best subject after the topic before it, if there is any. */
    public Optional<SubjectScore> bestInContext() {
      return inContext.stream().findFirst();
    }
  }

  /** Classifies a message written in a language. */
  Verdict classify(Utterance utterance, Language language);

  /** Classifies a message that was written after a topic was answered, if one was. */
  default Verdict classify(Utterance utterance, Language language, Optional<TopicId> after) {
    return classify(utterance, language);
  }

  /** The limits that were fitted to the phrases when this classifier was trained. */
  Thresholds thresholds();
}
