package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;

/** Requests to be contacted. */
final class HandoffRoutes implements RouteTable.Part {

  static final String PATH = "/api/v1/handoff";

  private static final int LONGEST_KEY = 100;
  private static final int MOST_FIELDS = 20;

  private final Backend backend;
  private final Door door;
  private final HandoffDesk desk;

  HandoffRoutes(Backend backend, Door door, HandoffDesk desk) {
    this.backend = backend;
    this.door = door;
    this.desk = desk;
  }

  @Override
  public void routing(RouteTable routes) {
    routes.post(PATH, this::handoff);
  }

  private void handoff(ServerRequest req, ServerResponse res) {
    Fields fields = Fields.of(door.body(req));
    String key = fields.text("partner", LONGEST_KEY);
    String state = ChatCall.state(fields).orElseThrow(() -> fields.fault("state", "is required"));
    Map<String, String> written =
        fields
            .object("fields")
            .orElseThrow(() -> fields.fault("fields", "is required"))
            .allTexts(MOST_FIELDS)
            .orElseThrow(() -> fields.fault("fields", "must hold strings, and few of them"));
    if (!fields.isTrue("consent")) {
      throw Problem.at(ProblemType.CONSENT_MISSING, "consent", "must be true").toException();
    }
    HandoffDesk.Handled handled = desk.take(door.caller(req, key), Optional.of(state), written);
    ArrayNode help =
        handled.danger()
            ? ContactJson.crisis(backend.knowledge().get(), handled.language())
            : Json.array();
    if (handled.refusal().isEmpty()) {
      accept(req, res, help);
      return;
    }
    Problem refusal = handled.refusal().get();
    throw (help.isEmpty() ? refusal : refusal.with("contacts", help)).toException();
  }

  private static void accept(ServerRequest req, ServerResponse res, ArrayNode help) {
    res.header(HeaderNames.CACHE_CONTROL, "no-store");
    res.status(Status.ACCEPTED_202);
    if (help.isEmpty()) {
      res.send();
    } else {
      ObjectNode json = Json.object();
      json.set("contacts", help);
      res.header(HeaderNames.CONTENT_TYPE, "application/json");
      Responses.send(req, res, Json.bytes(json));
    }
  }
}
