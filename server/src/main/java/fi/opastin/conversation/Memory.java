package fi.opastin.conversation;

import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.TopicId;
import fi.opastin.understanding.Situation;
import java.time.Instant;
import java.util.Optional;

/**
 * What a token carries. Immutable.
 *
 * @param situation before the next turn
 * @param expires when the conversation is forgotten
 * @param turn random name of the last turn, so that a second rating of it replaces the first
 * @param release that the last reply was made of
 * @param topic of the last reply
 * @param answer that the last reply used
 */
public record Memory(
    Situation situation,
    Instant expires,
    String turn,
    String release,
    Optional<TopicId> topic,
    Optional<AnswerId> answer) {}
