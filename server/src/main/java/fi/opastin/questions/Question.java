package fi.opastin.questions;

import fi.opastin.knowledge.TopicId;
import fi.opastin.privacy.MaskedText;
import java.util.List;
import java.util.Optional;

/**
 * A question as it is kept. Immutable.
 *
 * @param text masked
 * @param why it is kept
 * @param outcome what was done about it, by its name in the public contract
 * @param release of the content that was asked
 * @param nearest topics, the likeliest first
 * @param after the topic that was answered before it, where one was
 */
public record Question(
    MaskedText text,
    Origin origin,
    Why why,
    String outcome,
    String release,
    List<Nearest> nearest,
    Optional<TopicId> after) {
  public Question {
    nearest = List.copyOf(nearest);
  }
}
