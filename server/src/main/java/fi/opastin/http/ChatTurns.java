package fi.opastin.http;

import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.partners.Partner;
import java.time.Instant;

/** Takes one turn; never throws on any input. Implementations are safe to share. */
@FunctionalInterface
public interface ChatTurns {

  /** The reply to a request on a partner's site at a moment. */
  ChatReply take(ChatRequest request, Partner partner, Instant now);
}
