package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.Snapshot;
import fi.opastin.evaluation.Finland;
import fi.opastin.people.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published description against the routes and replies that there really are. */
class OpenApiTest {

  private static final Map<String, String> SAMPLES =
      Map.ofEntries(
          Map.entry("/api/v1/answers/{id}", "/api/v1/answers/study-apply"),
          Map.entry("/api/v1/partners/{key}", "/api/v1/partners/demo"),
          Map.entry("/api/v1/paths/{id}", "/api/v1/paths/lost-job"),
          Map.entry("/p/{id}", "/p/lost-job"),
          Map.entry("/problems/{type}", "/problems/not-found"),
          Map.entry("/pages/{file}", "/pages/pages.css"),
          Map.entry("/a/{id}", "/a/study-apply"),
          Map.entry("/a/{id}/bare", "/a/study-apply/bare"),
          Map.entry("/t/{id}", "/t/study-apply"),
          Map.entry("/sitemap/{file}", "/sitemap/1.xml"),
          Map.entry("/s/{id}", "/s/ohjaamo-kotka"));

  /** What a build of the widget or content to come is needed for. */
  private static final Set<String> MAYBE_NOTHING =
      Set.of(
          "/api/v1/services/{id}",
          "/api/v1/events/{id}",
          "/events/{file}",
          "/api/v1/coverage/history/{release}",
          "/hsds/services/{id}",
          "/hsds/organizations/{id}",
          "/hsds/service_at_locations/{id}",
          "/hsds/taxonomies/{id}",
          "/hsds/taxonomy_terms/{id}",
          "/widget.js",
          "/widget/{file}",
          "/demo",
          "/demo/{file}");

  private static TestServer server;
  private static JsonNode description;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    description = TestServer.json(server.get("/openapi"));
    server
        .coverage()
        .keep(
            Snapshot.of(
                Coverage.of(
                    Finland.knowledge().directory(),
                    Finland.knowledge().expectations(),
                    LocalDate.of(2026, 11, 23)),
                "0a0a",
                Finland.NOW));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Set<String> described() {
    Set<String> operations = new TreeSet<>();
    description
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return operations;
  }

  @Test
  void describesEveryRouteAndNoOther() {
    Set<String> routes =
        AllRoutes.list().stream()
            // the pages of the editor are for people; they stand in editor-access.tsv
            .filter(route -> !route.path().matches("/editor(/.*)?"))
            .map(route -> route.method().text() + " " + route.path().replace("{+", "{"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(routes, described());
  }

  @Test
  void describesWhatIsServed() {
    for (String operation : described()) {
      String method = operation.split(" ")[0];
      String path = operation.split(" ")[1];
      String sample = SAMPLES.getOrDefault(path, path.replace("{", "x-").replace("}", ""));
      HttpResponse<String> response =
          method.equals("GET") ? server.get(sample) : server.post(sample, "{}");
      assertNotEquals(405, response.statusCode(), operation);
      if (!MAYBE_NOTHING.contains(path)) {
        assertNotEquals(404, response.statusCode(), operation);
      }
    }
  }

  @Test
  void comesAsYamlToThoseWhoAskForIt() {
    HttpResponse<String> yaml = server.get("/openapi", "Accept", "application/yaml");
    assertEquals("application/yaml", Expect.header(yaml, "Content-Type"));
    assertTrue(yaml.body().startsWith("openapi: 3.1.0"));
  }

  @Test
  void namesEveryProblem() {
    Set<String> named = new TreeSet<>();
    description.at("/components/schemas/ProblemName/enum").forEach(n -> named.add(n.asText()));
    Set<String> types =
        Arrays.stream(ProblemType.values())
            .map(ProblemType::id)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(types, named);
  }

  @ParameterizedTest
  @CsvSource({
    "ServicePage,/api/v1/services?municipality=405&limit=100",
    "ServicePage,'/api/v1/services?near=61,28&limit=100&lang=sv'",
    "Coverage,/api/v1/coverage?limit=100",
    "CoverageHistoryPage,/api/v1/coverage/history",
    "CoverageSnapshot,/api/v1/coverage/history/0a0a?lang=en",
    "HsdsBase,/hsds",
    "HsdsServicePage,/hsds/services?per_page=100",
    "HsdsServicePage,/hsds/services?per_page=100&full=true&lang=sv",
    "HsdsServicePage,/hsds/services?minimal=true",
    "HsdsPage,/hsds/organizations?full=true",
    "AnswerPage,/api/v1/answers?limit=100",
    "Answer,/api/v1/answers/study-apply?lang=en",
    "EventPage,/api/v1/events?lang=sv",
    "TopicPage,/api/v1/topics",
    "PlacePage,/api/v1/places?q=Kotka",
    "PathPage,/api/v1/paths?limit=100&lang=sv",
    "GuidedPath,/api/v1/paths/which-service?lang=en",
    "GuidedPath,/api/v1/paths/my-strengths?lang=fi-simple",
    "Partner,/api/v1/partners/demo",
    "Problem,/api/v1/answers/nothing"
  })
  void fitsWhatIsRead(String schema, String path) {
    assertFits(schema, server.get(path));
  }

  @ParameterizedTest
  @CsvSource({
    "EditorSwitches,/api/v1/editor/switches",
    "EditorSwitch,/api/v1/editor/switches/bot",
    "EditorSwitch,/api/v1/editor/switches/partners/demo",
    "EditorSwitch,/api/v1/editor/switches/topics/study-apply",
    "EditorPartners,/api/v1/editor/partners",
    "EditorPartner,/api/v1/editor/partners/levels/region-08",
    "EditorServices,/api/v1/editor/services?limit=100",
    "EditorService,/api/v1/editor/services/ohjaamo-kotka",
    "EditorTables,/api/v1/editor/spreadsheet?topic=work-cv"
  })
  void fitsWhatEditorsProgramsRead(String schema, String path) {
    String token = TestPeople.in(server).token(Role.ADMIN);
    HttpResponse<String> response = server.get(path, "Authorization", "Bearer " + token);
    assertEquals(200, response.statusCode(), response.body());
    assertFits(schema, response);
  }

  @Test
  void fitsWhatTheChatReplies() {
    for (String text :
        new String[] {
          "Miten haen opintotukea?",
          "Missä on Lappeenrannan ohjaamo?",
          "Aion tappaa itseni",
          "moi",
          "asdf qwer",
          "koulu",
          "I want to talk to a human"
        }) {
      assertFits("ChatReply", server.say(text));
    }
    assertFits("Problem", server.say(""));
  }

  private static void assertFits(String schema, HttpResponse<String> response) {
    ObjectNode root = description.deepCopy();
    root.put("$ref", "#/components/schemas/" + schema);
    var faults =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(root)
            .validate(TestServer.json(response));
    assertTrue(faults.isEmpty(), () -> faults + " in " + response.body());
  }
}
