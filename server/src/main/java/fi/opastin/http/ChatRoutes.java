package fi.opastin.http;

import fi.opastin.directory.Directory;
import fi.opastin.directory.OpeningHours;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.time.LocalDate;

/** The chat: one call a turn. */
final class ChatRoutes implements RouteTable.Part {

  private final Backend backend;
  private final Door door;
  private final ChatDesk desk;

  ChatRoutes(Backend backend, Door door, ChatDesk desk) {
    this.backend = backend;
    this.door = door;
    this.desk = desk;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.post("/api/v1/chat", this::chat);
  }

  private void chat(ServerRequest req, ServerResponse res) {
    ChatCall call = ChatCall.of(door.body(req));
    Responses.requireJsonAccepted(req);
    long begun = System.nanoTime();
    Instant now = backend.clock().instant();
    ChatDesk.Taken taken = desk.take(call, door.caller(req, call.partner()), now);
    LocalDate today = LocalDate.ofInstant(now, OpeningHours.ZONE);
    Directory directory = backend.knowledge().get().directory();
    boolean debug = taken.partner().debug();
    Responses.sendOnce(
        req, res, ReplyJson.of(taken.reply(), directory, today, door.ownAddress(req), debug));
    desk.note(call, taken, now, System.nanoTime() - begun);
  }
}
