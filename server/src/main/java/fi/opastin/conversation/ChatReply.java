package fi.opastin.conversation;

import fi.opastin.answering.Reply;
import fi.opastin.understanding.Trace;
import java.util.List;

/**
 * The reply of a turn with the sealed state for the next.
 *
 * @param state opaque token, at most 4 kB
 * @param reply what to show
 * @param trace how the message was understood; for editors, never sent to the public
 */
public record ChatReply(String state, Reply reply, Trace trace) {

  /** The reasons, the one that decided first. */
  public List<Trace.Clue> clues() {
    return trace.clues();
  }
}
