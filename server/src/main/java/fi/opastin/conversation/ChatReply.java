package fi.opastin.conversation;

import fi.opastin.answering.Reply;
import fi.opastin.knowledge.TopicId;
import fi.opastin.understanding.Trace;
import java.util.List;
import java.util.Optional;

/**
 * The reply of a turn with the sealed state for the next.
 *
 * @param state opaque token, at most 4 kB
 * @param reply what to show
 * @param trace how the message was understood; for editors, never sent to the public
 * @param delicate whether danger has come up in this conversation or may have in this turn: then
 *     nothing that was said in it may be kept
 * @param after the topic that was at hand before this turn
 */
public record ChatReply(
    String state, Reply reply, Trace trace, boolean delicate, Optional<TopicId> after) {

  /** The reasons, the one that decided first. */
  public List<Trace.Clue> clues() {
    return trace.clues();
  }
}
