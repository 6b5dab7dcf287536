package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editor.SwitchView;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import fi.opastin.switches.OffMessage;
import io.helidon.webserver.http.ServerRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is switched off for programs, {@code /api/v1/editor/switches}; rights as on the pages. */
final class SwitchCalls implements RouteTable.Part {

  private static final String ALL = "/api/v1/editor/switches";
  private static final String BOT = ALL + "/bot";
  private static final String SITE = ALL + "/partners/{key}";
  private static final String TOPIC = ALL + "/topics/{id}";

  private final SwitchDesk desk;
  private final EditorDoor door;

  SwitchCalls(SwitchDesk desk, EditorDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(ALL, door.call(Right.READ, (visit, req) -> all(visit)))
        .get(BOT, door.call(Right.READ, this::show))
        .post(BOT, door.callWith(Right.MANAGE, this::change))
        .get(SITE, door.call(Right.READ, this::show))
        .post(SITE, door.callWith(Right.MANAGE, this::change))
        .get(TOPIC, door.call(Right.READ, this::show))
        .post(TOPIC, door.callWith(Right.PUBLISH, this::change));
  }

  private ObjectNode all(Visit visit) {
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    desk.all(visit.person()).forEach(view -> items.add(json(view)));
    return json;
  }

  private ObjectNode show(Visit visit, ServerRequest req) {
    return json(desk.find(SwitchPages.target(req), visit.person()));
  }

  private ObjectNode change(Visit visit, ObjectNode body, ServerRequest req) {
    if (!body.path("off").isBoolean()) {
      throw Problem.at(ProblemType.INVALID_FIELD, "off", "must be true or false").toException();
    }
    int seen = Json.version(body);
    Optional<Map<Language, String>> off =
        body.path("off").asBoolean() ? Optional.of(message(body)) : Optional.empty();
    return switch (desk.change(visit.person(), SwitchPages.target(req), seen, off)) {
      case SwitchDesk.Changed.Done(SwitchView now) -> json(now);
      case SwitchDesk.Changed.Stale(SwitchView now) ->
          throw Problem.of(ProblemType.SETTINGS_CHANGED).with("now", json(now)).toException();
      case SwitchDesk.Changed.Faulty(List<Language> variants) ->
          throw Problem.of(ProblemType.INVALID_FIELD)
              .withFaults(variants.stream().map(SwitchCalls::tooLong))
              .toException();
    };
  }

  private static Problem.Fault tooLong(Language variant) {
    return new Problem.Fault(
        "message." + variant.tag(), "must have at most " + OffMessage.LONGEST + " characters");
  }

  private static Map<Language, String> message(ObjectNode body) {
    JsonNode message = body.path("message");
    if (!message.isMissingNode() && !message.isObject()) {
      throw Problem.at(ProblemType.INVALID_FIELD, "message", "must be an object of texts")
          .toException();
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language variant : Language.values()) {
      JsonNode text = message.path(variant.tag());
      if (!text.isMissingNode() && !text.isTextual()) {
        throw Problem.at(ProblemType.INVALID_FIELD, "message." + variant.tag(), "must be a text")
            .toException();
      }
      if (text.isTextual()) {
        texts.put(variant, text.asText());
      }
    }
    return texts;
  }

  private static ObjectNode json(SwitchView view) {
    ObjectNode json =
        Json.object()
            .put("target", view.target().id())
            .put("off", view.isOff())
            .put("version", view.version())
            .put("mayChange", view.mayChange());
    ObjectNode message = json.putObject("message");
    for (Language variant : Language.values()) {
      message.put(variant.tag(), view.message().in(variant));
    }
    return Json.withChange(json, view.changedBy(), view.changed());
  }
}
