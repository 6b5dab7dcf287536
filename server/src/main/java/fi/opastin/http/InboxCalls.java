package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.people.Right;
import fi.opastin.questions.Handling;
import fi.opastin.questions.InboxFilter;
import fi.opastin.questions.Nearest;
import fi.opastin.questions.PhraseProposals;
import fi.opastin.questions.Question;
import fi.opastin.questions.QuestionGroup;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Optional;

/** The inbox for programs, under {@code /api/v1/editor/questions}. */
final class InboxCalls implements RouteTable.Part {

  private static final int MOST = 1_000_000;
  private static final int SHOWN = 50;
  private static final int LONGEST = 1000;
  private static final int LONGEST_ID = 100;

  private final InboxDesk desk;
  private final EditorDoor door;

  InboxCalls(InboxDesk desk, EditorDoor door) {
    this.desk = desk;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    String group = "/api/v1/editor/questions/{id}";
    routes
        .get("/api/v1/editor/questions", door.call(Right.READ, this::groups))
        .get(group, door.call(Right.READ, this::group))
        .post(
            "/api/v1/editor/questions/handling",
            door.callWith(Right.EDIT, (visit, body, req) -> handle(visit, body)))
        .post(
            "/api/v1/editor/questions/phrase",
            door.callWith(Right.EDIT, (visit, body, req) -> phrase(visit, body)));
  }

  private ObjectNode groups(Visit visit, ServerRequest req) {
    Query query = Query.of(req);
    InboxFilter filter = InboxScope.filter(query, visit.person());
    int offset = query.integer("offset", 0, MOST).orElse(0);
    List<QuestionGroup> groups =
        desk.questions().groups(filter, desk.today(), query.limit() + 1, offset);
    boolean more = groups.size() > query.limit();
    ArrayNode items = Json.array();
    groups.stream().limit(query.limit()).forEach(group -> items.add(json(group)));
    ObjectNode json = Json.object();
    json.set("items", items);
    if (more) {
      json.put("nextOffset", offset + query.limit());
    } else {
      json.putNull("nextOffset");
    }
    return json;
  }

  private ObjectNode group(Visit visit, ServerRequest req) {
    QuestionGroup group = desk.group(req.path().pathParameters().get("id"), visit.person());
    ObjectNode json = json(group);
    ArrayNode questions = json.putArray("questions");
    InboxFilter filter = InboxScope.held(InboxFilter.OPEN, visit.person().scope());
    desk.questions()
        .newest(group.id(), filter, desk.today(), SHOWN)
        .forEach(question -> questions.add(json(question)));
    return json;
  }

  private ObjectNode handle(Visit visit, ObjectNode body) {
    Fields fields = Fields.of(body);
    String id = fields.text("group", LONGEST_ID);
    Handling handling =
        Handling.of(fields.text("handling", LONGEST_ID))
            .filter(wanted -> wanted == Handling.OPEN || wanted == Handling.NOT_OURS)
            .orElseThrow(() -> fields.fault("handling", "must be open or not-ours"));
    desk.handle(visit, id, handling);
    return json(desk.group(id, visit.person()));
  }

  /** With {@code save: true} it is written into a draft, else only what it would do is told. */
  private ObjectNode phrase(Visit visit, ObjectNode body) {
    Fields fields = Fields.of(body);
    String id = fields.text("group", LONGEST_ID);
    TopicId topic =
        desk.topic(fields.text("topic", LONGEST_ID))
            .orElseThrow(() -> fields.fault("topic", "must be a topic of this release"));
    Language language =
        Language.of(fields.text("language", LONGEST_ID))
            .map(Language::written)
            .orElseThrow(() -> fields.fault("language", "must be fi, sv or en"));
    PhraseProposals.Proposed proposed =
        new PhraseProposals.Proposed(
            topic, after(fields), language, fields.text("phrase", LONGEST));
    PhraseProposals.Effect effect = desk.effect(proposed);
    if (body.path("save").asBoolean()) {
      Optional<PhraseProposals.Reason> reason = desk.add(visit, id, proposed);
      if (reason.isPresent()) {
        throw fields.fault("phrase", "is refused: " + reason.get().id());
      }
    }
    ObjectNode json = json(desk.group(id, visit.person()));
    ObjectNode told = json.putObject("effect");
    told.set("now", nearest(effect.now()));
    told.put("known", effect.known());
    told.set("elsewhere", Json.words(effect.elsewhere()));
    told.put("nearest", effect.nearest().orElse(null));
    told.put("nearestTopic", effect.nearestTopic().orElse(null));
    return json;
  }

  /** The topic that it comes after; empty for a phrase. */
  private Optional<TopicId> after(Fields fields) {
    return fields
        .optionalText("after", LONGEST_ID)
        .map(
            id ->
                desk.topic(id)
                    .orElseThrow(() -> fields.fault("after", "must be a topic of this release")));
  }

  private static ObjectNode json(QuestionGroup group) {
    ObjectNode json = Json.object();
    json.put("id", group.id());
    json.put("example", group.example());
    json.put("size", group.size());
    json.put("recent", group.recent());
    json.put("earlier", group.earlier());
    json.put("last", group.last().toString());
    ObjectNode languages = json.putObject("languages");
    Language.WRITTEN.stream()
        .filter(group.languages()::containsKey)
        .forEach(language -> languages.put(language.tag(), group.languages().get(language)));
    json.set("nearest", nearest(group.nearest()));
    json.put("after", group.after().map(TopicId::value).orElse(null));
    QuestionGroup.Handled handled = group.handled();
    json.put("handling", handled.handling().id());
    json.put("topic", handled.topic().orElse(null));
    json.put("proposal", handled.proposal().orElse(null));
    json.put("handledOn", handled.on().map(Object::toString).orElse(null));
    return json;
  }

  private static ArrayNode nearest(List<Nearest> all) {
    ArrayNode nearest = Json.array();
    all.forEach(
        near ->
            nearest
                .addObject()
                .put("topic", near.topic().value())
                .put("score", Math.round(100 * near.score()) / 100.0));
    return nearest;
  }

  private static ObjectNode json(Question question) {
    ObjectNode json = Json.object();
    json.put("text", question.text().value());
    json.put("lang", question.origin().language().tag());
    json.put("day", question.origin().day().toString());
    json.put("hour", question.origin().hour());
    json.put("partner", question.origin().partner());
    json.put("region", question.origin().region().orElse(null));
    json.put(
        "municipality", question.origin().municipality().map(MunicipalityCode::value).orElse(null));
    json.put("why", question.why().id());
    json.put("outcome", question.outcome());
    json.put("release", question.release());
    json.set("nearest", nearest(question.nearest()));
    json.put("after", question.after().map(TopicId::value).orElse(null));
    return json;
  }
}
