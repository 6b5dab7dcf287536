package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.EditingRoom;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.TestEditing;
import fi.opastin.knowledge.PackContent;
import fi.opastin.people.Person;
import fi.opastin.people.Role;
import java.util.Map;
import java.util.Optional;

/** Problems that editors' programs may meet, each provoked on a server of its own. */
final class EditProblemSamples {

  static final String ANSWER = "packs/finland/answers/work-cv/fi.md";
  private static final String CRISIS = "packs/finland/answers/crisis-medical/fi.md";
  private static final String DRAFTS = "/api/v1/editor/drafts";

  private final TestServer server;
  private final EditingRoom room;
  private final String token;
  private final Person person;

  private EditProblemSamples(TestServer server) {
    this.server = server;
    this.room = server.editing();
    TestPeople people = TestPeople.in(server);
    this.token = people.token(Role.PUBLISHER);
    this.person = people.add(Role.PUBLISHER).person();
  }

  static JsonNode of(ProblemType type) {
    try (TestServer server = TestServer.publishing()) {
      return new EditProblemSamples(server).provoke(type);
    }
  }

  private JsonNode provoke(ProblemType type) {
    return switch (type) {
      case DRAFT_CHANGED -> {
        Proposal draft = begin(ANSWER, "Lisää.");
        yield step(draft.id() + "/submit", draft.version() + 4);
      }
      case STEP_NOT_ALLOWED -> {
        Proposal draft = begin(ANSWER, "Lisää.");
        yield step(draft.id() + "/submit", draft.version());
      }
      case NOT_MEASURED -> {
        Proposal draft = begin(ANSWER, "Lisää.");
        yield step(draft.id() + "/publish", draft.version());
      }
      case LIVE_CHANGED -> {
        Proposal mine = checked(ANSWER, "Lisää.");
        Proposal other = checked(ANSWER, "Muuta.");
        room.publisher().publish(person, other.id(), other.version(), "", Optional.empty());
        yield step(mine.id() + "/publish", mine.version());
      }
      case TURNS_WRONG -> {
        Proposal draft = checked(ANSWER, TestEditing.TURNS_WRONG);
        room.trials().of(room.desk().liveContent());
        yield step(draft.id() + "/publish", draft.version());
      }
      case SECOND_PERSON_NEEDED -> {
        // the token's owner must have written it
        Proposal draft = written(call(DRAFTS, body(CRISIS, "Lisää.")));
        Proposal checked = check(draft);
        room.trials().of(room.desk().liveContent());
        yield step(checked.id() + "/publish", checked.version());
      }
      case CONTENT_FAULTY -> {
        PackContent shipped = room.desk().liveContent();
        room.intake().take(shipped.with(Map.of(ANSWER, Optional.of("ei otsikkoa\n"))));
        room.intake().take(shipped);
        yield call("/api/v1/editor/releases/2/restore", "{\"live\":3}");
      }
      default -> throw new IllegalArgumentException(type + " is no problem of editors");
    };
  }

  private String text(String path, String more) {
    return room.desk().liveContent().files().get(path) + "\n" + more + "\n";
  }

  private Proposal begin(String path, String more) {
    return done(room.desk().create(person, "Kokeilu", Map.of(path, Optional.of(text(path, more)))));
  }

  private Proposal checked(String path, String more) {
    return check(begin(path, more));
  }

  private Proposal check(Proposal draft) {
    return done(room.desk().check(person, draft.id(), draft.version()));
  }

  private static Proposal done(EditResult result) {
    if (result instanceof EditResult.Done(Proposal proposal)) {
      return proposal;
    }
    throw new AssertionError(result);
  }

  private Proposal written(JsonNode reply) {
    return room.proposals()
        .proposal(new fi.opastin.editing.ProposalId(reply.path("id").asText()))
        .orElseThrow();
  }

  private String body(String path, String more) {
    var json = new ObjectMapper().createObjectNode().put("title", "Kokeilu");
    json.putObject("files").put(path, text(path, more));
    return json.toString();
  }

  private JsonNode step(String what, int version) {
    return call(DRAFTS + "/" + what, "{\"version\":" + version + "}");
  }

  private JsonNode call(String path, String body) {
    return TestServer.json(server.post(path, body, "Authorization", "Bearer " + token));
  }
}
