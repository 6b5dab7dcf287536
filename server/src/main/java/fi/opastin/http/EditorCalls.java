package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.people.AuditStore;
import fi.opastin.people.Member;
import fi.opastin.people.Person;
import fi.opastin.people.Right;
import fi.opastin.people.Scope;
import io.helidon.webserver.http.ServerRequest;

/** People and the log for programs, under {@code /api/v1/editor}. */
final class EditorCalls implements RouteTable.Part {

  private final EditorBackend backend;
  private final EditorDoor door;

  EditorCalls(EditorBackend backend, EditorDoor door) {
    this.backend = backend;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/api/v1/editor/me", door.call(Right.READ, (visit, req) -> person(visit.person())))
        .get(
            "/api/v1/editor/people",
            door.call(Right.MANAGE, (visit, req) -> people(visit.person())))
        .get(
            "/api/v1/editor/audit",
            door.call(Right.MANAGE, (visit, req) -> audit(visit.person(), req)));
  }

  private static ObjectNode person(Person person) {
    return Json.object()
        .put("id", person.id().value())
        .put("name", person.name())
        .put("role", person.role().id())
        .put("scope", person.scope().id());
  }

  private ObjectNode people(Person by) {
    requireEverywhere(by);
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    backend.people().all().forEach(member -> items.add(member(member)));
    return json;
  }

  private static ObjectNode member(Member member) {
    ObjectNode json = person(member.person());
    json.put("email", member.email());
    json.put("enabled", member.isEnabled());
    member.signedInAt().ifPresent(at -> json.put("signedInAt", at.toString()));
    return json;
  }

  private ObjectNode audit(Person by, ServerRequest req) {
    requireEverywhere(by);
    ObjectNode json = Json.object();
    ArrayNode items = json.putArray("items");
    for (AuditStore.Line line : backend.audit().newest(wanted(req))) {
      items
          .addObject()
          .put("id", line.id())
          .put("at", line.at().toString())
          .put("person", line.personName())
          .put("action", line.action())
          .put("subject", line.subject())
          .put("note", line.note());
    }
    return json;
  }

  /** What the parameters of an address want of the log. */
  static AuditStore.Wanted wanted(ServerRequest req) {
    Query query = Query.of(req);
    return new AuditStore.Wanted(
        query.text("person").orElse(""),
        query.text("action").orElse(""),
        query.text("subject").orElse(""),
        query.text("before"));
  }

  /** People are managed by those whose rights reach everywhere. */
  static void requireEverywhere(Person person) {
    if (!(person.scope() instanceof Scope.Everywhere)) {
      throw Problem.of(ProblemType.NOT_PERMITTED).toException();
    }
  }
}
