package fi.opastin.conversation;

import fi.opastin.answering.Reply;
import fi.opastin.understanding.Interpretation;
import java.util.List;

/**
 * The reply of a turn with the sealed state for the next.
 *
 * @param state opaque token, at most 4 kB
 * @param reply what to show
 * @param clues how the message was understood; for editors, never sent to the public
 */
public record ChatReply(String state, Reply reply, List<Interpretation.Clue> clues) {
  public ChatReply {
    clues = List.copyOf(clues);
  }
}
