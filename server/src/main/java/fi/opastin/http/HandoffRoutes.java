package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.conversation.Memory;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.handoff.FieldFault;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import fi.opastin.partners.PartnerGate;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests to be contacted. */
final class HandoffRoutes implements RouteTable.Part {

  static final String PATH = "/api/v1/handoff";

  private static final int LONGEST_KEY = 100;
  private static final int MOST_FIELDS = 20;

  private final Backend backend;
  private final Door door;

  HandoffRoutes(Backend backend, Door door) {
    this.backend = backend;
    this.door = door;
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
    PartnerGate.Caller caller = door.caller(req, key);
    Partner partner =
        switch (door.gate().admit(caller, () -> false)) {
          case Admission.Admitted(Partner admitted) -> admitted;
          case Admission.Refused refused -> throw Refusals.of(refused, Language.FI).toException();
        };
    ContactRequests.Turn turn = turn(state, partner);
    Knowledge knowledge = backend.knowledge().get();
    ArrayNode help = help(written, turn.language(), knowledge);
    Problem refusal;
    switch (backend.contactRequests().take(partner, turn, written, caller.client())) {
      case ContactRequests.Reception.Taken _ -> {
        accept(req, res, help);
        return;
      }
      case ContactRequests.Reception.NobodyReceives _ ->
          refusal = Problem.of(ProblemType.NOBODY_RECEIVES);
      case ContactRequests.Reception.OutsideHours(var next) ->
          refusal = words(turn, knowledge).outsideHours(next, backend.clock().instant());
      case ContactRequests.Reception.Faulty(List<FieldFault> faults) ->
          refusal = words(turn, knowledge).faulty(faults);
      case ContactRequests.Reception.TooMany(var wait) ->
          refusal = Problem.of(ProblemType.TOO_MANY_REQUESTS).withRetryAfter(wait);
    }
    throw (help.isEmpty() ? refusal : refusal.with("contacts", help)).toException();
  }

  private static HandoffProblems words(ContactRequests.Turn turn, Knowledge knowledge) {
    return new HandoffProblems(knowledge.wording(), turn.language());
  }

  /**
   * The turn of a token, also of one that has expired. One that cannot be opened names a turn by
   * itself: nobody who took the trouble of filling in a form is turned away for it.
   */
  private ContactRequests.Turn turn(String state, Partner partner) {
    Optional<Memory> memory = backend.tokens().openExpired(state, partner.key());
    return memory
        .map(known -> new ContactRequests.Turn(known.turn(), known.situation().language()))
        .orElseGet(() -> new ContactRequests.Turn("?" + state, partner.languages().getFirst()));
  }

  /** Who helps at once, when what was written shows danger: that cannot wait for a call back. */
  private static ArrayNode help(
      Map<String, String> written, Language language, Knowledge knowledge) {
    boolean danger =
        written.values().stream()
            .anyMatch(
                text -> knowledge.crisisPatterns().look(Utterance.of(text)).alarm().isPresent());
    return danger ? ContactJson.crisis(knowledge, language) : Json.array();
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
