package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.curation.HoursForm;
import fi.opastin.curation.KeptService;
import fi.opastin.directory.DirectoryFinding;
import fi.opastin.directory.HoursReader;
import fi.opastin.editing.Proposal;
import fi.opastin.editor.ServiceEditPage;
import fi.opastin.editor.ServiceListPage;
import fi.opastin.editor.ServiceTrouble;
import fi.opastin.editor.Visit;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import io.helidon.webserver.http.ServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Services as editors keep them, for programs: {@code /api/v1/editor/services}. */
final class ServiceCalls implements RouteTable.Part {

  private static final String ALL = "/api/v1/editor/services";
  private static final String ONE = ALL + "/{id}";

  private final ServiceBench bench;
  private final EditorDoor door;

  ServiceCalls(ServiceBench bench, EditorDoor door) {
    this.bench = bench;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get(ALL, door.call(Right.READ, this::list))
        .get(ONE, door.call(Right.READ, (visit, req) -> json(find(visit, req))))
        .post(ONE, door.callWith(Right.EDIT, this::save));
  }

  private JsonNode list(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    Slice<ServiceListPage.Item> slice =
        Slice.of(
            bench.items(visit.person(), ServiceEditRoutes.filter(query)), "editor-services", query);
    ArrayNode items = Json.array();
    slice
        .items()
        .forEach(
            item -> {
              ObjectNode json =
                  items
                      .addObject()
                      .put("id", item.id())
                      .put("name", item.name())
                      .put("type", item.type())
                      .put("imported", item.isImported())
                      .put("changed", item.isOverridden())
                      .put("hidden", item.isHidden());
              if (item.isOverridden()) {
                json.put("why", item.why());
              }
            });
    return Json.page(items, slice.next());
  }

  private ServiceBench.Found find(Visit visit, ServerRequest req) {
    return bench.find(visit.person(), req.path().pathParameters().get("id"));
  }

  private static ObjectNode json(ServiceBench.Found found) {
    KeptService service = found.service();
    ObjectNode json =
        Json.object()
            .put("id", service.id())
            .put("file", service.file())
            .put("imported", service.isImported())
            .put("hidden", service.isHidden())
            .put("mayEdit", found.mayEdit())
            .put("mark", service.mark());
    found
        .draft()
        .ifPresent(draft -> json.put("draft", draft.id().value()).put("version", draft.version()));
    json.set("fields", service.fields());
    service.override().ifPresent(override -> json.set("override", override));
    return json;
  }

  private JsonNode save(Visit visit, ObjectNode body, ServerRequest req) {
    ServiceBench.Found found = find(visit, req);
    if (!found.mayEdit()) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
    if (found.draft().isPresent()
        && body.has("version")
        && body.path("version").asInt(-1) != found.draft().get().version()) {
      throw Problem.of(ProblemType.DRAFT_CHANGED).toException();
    }
    List<ServiceTrouble> told = new ArrayList<>();
    ServiceEditPage.Entered entered = entered(body, found.service(), told);
    return switch (bench.save(
        visit.person(), Language.EN, found, AnswerSheetJson.text(body, "mark"), entered, told)) {
      case ServiceBench.Saved.In(Proposal draft) ->
          Json.object().put("draft", draft.id().value()).put("version", draft.version());
      case ServiceBench.Saved.Unchanged _ ->
          throw Problem.of(ProblemType.INVALID_FIELD)
              .withDetail("Nothing would change.")
              .toException();
      case ServiceBench.Saved.Stale _ -> throw Problem.of(ProblemType.DRAFT_CHANGED).toException();
      case ServiceBench.Saved.Unfit(List<ServiceTrouble> faults) ->
          throw Problem.of(ProblemType.INVALID_FIELD)
              .withFaults(faults.stream().map(it -> new Problem.Fault("service", it.text())))
              .toException();
    };
  }

  /** What a body changes; what it leaves out stays. */
  private static ServiceEditPage.Entered entered(
      ObjectNode body, KeptService service, List<ServiceTrouble> told) {
    ServiceEditPage.Entered now = ServiceEditPage.entered(service);
    HoursForm hours = now.hours();
    if (body.has("hours")) {
      List<DirectoryFinding> findings = new ArrayList<>();
      if (body.path("hours").isObject()) {
        HoursReader.read("hours", body.path("hours"), findings);
      } else if (!body.path("hours").isNull()) {
        told.add(wrong("hours", "must be an object as in a service file, or null"));
      }
      findings.forEach(finding -> told.add(wrong("hours" + finding.pointer(), finding.message())));
      hours = findings.isEmpty() ? HoursForm.of(body.path("hours")) : now.hours();
    }
    JsonNode valid = body.path("valid");
    return new ServiceEditPage.Entered(
        hours,
        lines(body, "phones", now.phones(), told),
        lines(body, "emails", now.emails(), told),
        body.has("valid") ? valid.path("from").asText("") : now.from(),
        body.has("valid") ? valid.path("until").asText("") : now.until(),
        body.path("hidden").asBoolean(now.isHidden()),
        text(body.path("source"), "ref"),
        text(body.path("source"), "date"),
        text(body, "because"));
  }

  private static ServiceTrouble wrong(String place, String rule) {
    return new ServiceTrouble("", place + ": " + rule);
  }

  private static String text(JsonNode json, String name) {
    return Optional.of(json.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .orElse("");
  }

  private static String lines(JsonNode body, String name, String now, List<ServiceTrouble> told) {
    if (!body.has(name)) {
      return now;
    }
    List<String> lines = new ArrayList<>();
    boolean isList = body.path(name).isArray();
    for (JsonNode line : body.path(name)) {
      isList = isList && line.isTextual() && !line.asText().contains("\n");
      lines.add(line.asText());
    }
    if (!isList) {
      told.add(wrong(name, "must be a list of texts"));
    }
    return String.join("\n", lines);
  }
}
