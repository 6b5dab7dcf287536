package fi.opastin.answering;

import fi.opastin.directory.Municipality;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.understanding.Person;
import fi.opastin.understanding.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reply as a client gets it, but for the state and the spelling in JSON. Immutable.
 *
 * @param language of the reply
 * @param outcome what kind of turn this is, by its name in the public contract
 * @param topic that was understood
 * @param answer which published answer was used
 * @param confidence how sure the understanding is, 0–1
 * @param person what is known of the person so far
 * @param municipality of the person
 * @param when the time that is asked about
 * @param alternatives what else it might have been, at most three
 * @param blocks what to show, in order
 */
public record Reply(
    Language language,
    String outcome,
    Optional<TopicId> topic,
    Optional<UsedAnswer> answer,
    double confidence,
    Person person,
    Optional<Municipality> municipality,
    Optional<When> when,
    List<SubjectScore> alternatives,
    List<Block> blocks) {

  /** A published answer, of which release, and when it was last reviewed. */
  public record UsedAnswer(AnswerId id, String release, LocalDate reviewed) {}

  public Reply {
    alternatives = List.copyOf(alternatives);
    blocks = List.copyOf(blocks);
  }
}
