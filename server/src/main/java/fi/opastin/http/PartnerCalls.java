package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editor.PartnerFault;
import fi.opastin.editor.PartnerFindings;
import fi.opastin.editor.PartnerSheet;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.partners.Level;
import fi.opastin.partners.Partner;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;

/**
 * The settings of sites and of what they inherit for programs, {@code /api/v1/editor/partners};
 * rights as on the pages.
 */
final class PartnerCalls implements RouteTable.Part {

  private static final String ALL = "/api/v1/editor/partners";
  private static final String SITE = ALL + "/{key}";
  private static final String LEVEL = ALL + "/levels/{id}";

  private final PartnerDesk desk;
  private final EditorDoor door;

  PartnerCalls(PartnerDesk desk, EditorDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(ALL, door.call(Right.MANAGE, (visit, req) -> all(visit)))
        .get(SITE, door.call(Right.MANAGE, this::show))
        .post(SITE, door.callWith(Right.MANAGE, this::save))
        .get(LEVEL, door.call(Right.MANAGE, this::show))
        .post(LEVEL, door.callWith(Right.MANAGE, this::save));
  }

  private ObjectNode all(Visit visit) {
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    for (Partner site : desk.sites(visit.person())) {
      ObjectNode item =
          items.addObject().put("key", site.key()).put("name", site.name(visit.language()));
      site.region().ifPresent(code -> item.put("region", code));
      site.municipality().ifPresent(code -> item.put("municipality", code));
      item.put("off", !site.off().isEmpty());
    }
    ArrayNode levels = json.putArray("levels");
    desk.levels(visit.person()).forEach(level -> levels.add(level.id()));
    return json;
  }

  private ObjectNode show(Visit visit, ServerRequest req) {
    return json(desk.open(PartnerPages.level(req), visit.person()));
  }

  private ObjectNode save(Visit visit, ObjectNode body, ServerRequest req) {
    Level level = PartnerPages.level(req);
    int seen = Json.version(body);
    if (!(body.path("settings") instanceof ObjectNode sent)) {
      throw Problem.at(ProblemType.INVALID_FIELD, "settings", "must be an object").toException();
    }
    ObjectNode tree = Json.object();
    if (level instanceof Level.Site(String key)) {
      tree.put("key", key);
    } else {
      tree.put("level", level.id());
    }
    sent.properties().forEach(field -> tree.set(field.getKey(), field.getValue()));
    return switch (desk.save(visit.person(), level, seen, tree)) {
      case PartnerDesk.Saved.Done(PartnerSheet now) -> json(now);
      case PartnerDesk.Saved.Unchanged _ -> json(desk.open(level, visit.person()));
      case PartnerDesk.Saved.Stale(PartnerSheet now) ->
          throw Problem.of(ProblemType.SETTINGS_CHANGED).with("now", json(now)).toException();
      case PartnerDesk.Saved.Faulty(var findings, var faults) ->
          throw Problem.of(ProblemType.INVALID_FIELD)
              .withFaults(findings.stream().map(PartnerCalls::fault))
              .withFaults(faults.stream().map(PartnerCalls::fault))
              .toException();
    };
  }

  private static Problem.Fault fault(Finding finding) {
    return new Problem.Fault("settings", PartnerFindings.in(finding, Language.EN));
  }

  private static Problem.Fault fault(PartnerFault fault) {
    return new Problem.Fault("settings." + fault.field(), fault.in(Language.EN));
  }

  private static ObjectNode json(PartnerSheet sheet) {
    ObjectNode json =
        Json.object().put("level", sheet.level().id()).put("version", sheet.version());
    json.set("settings", sheet.tree());
    sheet
        .holds()
        .ifPresent(
            whole -> {
              json.set("holds", whole.tree());
              ObjectNode sources = json.putObject("sources");
              whole.sources().forEach((name, level) -> sources.put(name, level.id()));
            });
    return Json.withChange(json, sheet.changedBy(), sheet.changed());
  }
}
