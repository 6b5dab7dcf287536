package fi.opastin.http;

import fi.opastin.conversation.ChatReply;
import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Utterance;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import fi.opastin.partners.PartnerGate;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The chat: one call a turn. */
final class ChatRoutes implements RouteTable.Part {

  private final Backend backend;
  private final Door door;

  ChatRoutes(Backend backend, Door door) {
    this.backend = backend;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.post("/api/v1/chat", this::chat);
  }

  private void chat(ServerRequest req, ServerResponse res) {
    ChatCall call = ChatCall.of(door.body(req));
    Responses.requireJsonAccepted(req);
    PartnerGate.Caller caller = door.caller(req, call.partner());
    Knowledge knowledge = backend.knowledge().get();
    switch (door.gate().admit(caller, () -> isUrgent(call, knowledge))) {
      case Admission.Admitted(Partner partner) -> answer(req, res, call, partner);
      case Admission.Refused refused ->
          throw Refusals.ofChat(refused, call.language(), knowledge).toException();
    }
  }

  private void answer(ServerRequest req, ServerResponse res, ChatCall call, Partner partner) {
    long begun = System.nanoTime();
    Instant now = backend.clock().instant();
    ChatReply reply;
    Permits.Permit permit = permit(call);
    try {
      reply = backend.turns().take(call.request(), partner, now);
    } finally {
      permit.close();
    }
    LocalDate today = LocalDate.ofInstant(now, OpeningHours.ZONE);
    Directory directory = backend.knowledge().get().directory();
    Responses.sendOnce(
        req, res, ReplyJson.of(reply, directory, today, door.ownAddress(req), partner.debug()));
    door.meters()
        .turn(reply.reply().outcome(), reply.reply().language().tag(), System.nanoTime() - begun);
  }

  private Permits.Permit permit(ChatCall call) {
    Optional<Permits.Permit> permit = door.permits().take();
    if (permit.isPresent()) {
      return permit.get();
    }
    Knowledge knowledge = backend.knowledge().get();
    if (isUrgent(call, knowledge)) {
      return door.permits().takeUrgently();
    }
    throw Refusals.chatOverloaded(call.language(), knowledge).toException();
  }

  /** Whether a message shows danger, by its words alone. */
  private static boolean isUrgent(ChatCall call, Knowledge knowledge) {
    return call.request().choice().filter(choice -> choice.startsWith("topic:crisis-")).isPresent()
        || call.request()
            .text()
            .filter(text -> knowledge.crisisPatterns().look(Utterance.of(text)).alarm().isPresent())
            .isPresent();
  }
}
