package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rights that end at a region, for services and spreadsheets: on the pages and by programs. */
class EditorScopeTest {

  private static final String KOTKA = "/editor/services/ohjaamo-kotka";
  private static final String LAPPEENRANTA = "/editor/services/ohjaamo-lappeenranta";
  private static final Scope KYMENLAAKSO = new Scope.Region("08");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String CHANGE =
      "{\"phones\":[\"05 234 9999\"],\"because\":\"soitettu\","
          + "\"source\":{\"ref\":\"https://ohjaamot.fi/\",\"date\":\"2026-11-20\"}}";

  @RegisterExtension static final TestServer server = TestServer.publishing();

  private static TestPeople people() {
    return TestPeople.in(server);
  }

  private static TestPeople.Browser browser(Scope scope) {
    return people().browser(people().add(Role.EDITOR, scope));
  }

  private static String token(Scope scope) {
    return people().token(Role.EDITOR, scope);
  }

  private static HttpResponse<String> save(TestPeople.Browser browser, String path) {
    return browser.post(
        path,
        "day1",
        "9-15",
        "source",
        "https://ohjaamot.fi/",
        "source-date",
        "2026-11-20",
        "because",
        "soitettu");
  }

  @Test
  void anEditorOfARegionChangesItsServicesAndNoNeighboursOnThePage() {
    TestPeople.Browser kymi = browser(KYMENLAAKSO);
    assertTrue(kymi.get(KOTKA).body().contains("name=\"because\""));
    assertEquals(303, save(kymi, KOTKA).statusCode());
    assertFalse(kymi.get(LAPPEENRANTA).body().contains("name=\"because\""));
    assertEquals(403, save(kymi, LAPPEENRANTA).statusCode());
    TestPeople.Browser site = browser(new Scope.Partner("demo"));
    assertEquals(403, save(site, KOTKA).statusCode());
    TestPeople.Browser all = browser(new Scope.Everywhere());
    assertEquals(303, save(all, LAPPEENRANTA).statusCode());
  }

  @Test
  void andNoneByAProgram() {
    String kymi = token(KYMENLAAKSO);
    JsonNode service = TestServer.json(server.read(KOTKA, kymi));
    assertTrue(service.path("mayEdit").asBoolean(), service.toString());
    HttpResponse<String> saved = server.call(KOTKA, kymi, CHANGE);
    assertEquals(200, saved.statusCode(), saved.body());
    JsonNode draft = TestServer.json(saved);
    assertEquals(
        draft.path("draft").asText(),
        TestServer.json(server.read(KOTKA, kymi)).path("draft").asText());
    assertFalse(TestServer.json(server.read(LAPPEENRANTA, kymi)).path("mayEdit").asBoolean());
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(LAPPEENRANTA, kymi, CHANGE));
    Expect.problem(
        ProblemType.NOT_PERMITTED, server.call(KOTKA, token(new Scope.Partner("demo")), CHANGE));
    // nor by the texts of the file itself
    String path = "packs/finland/services/etela-karjala.yaml";
    String text = server.editing().desk().liveContent().files().get(path);
    ObjectNode begin = MAPPER.createObjectNode().put("title", "Naapuri");
    begin.putObject("files").put(path, text.replaceFirst("free: true", "free: false"));
    assertFalse(
        text.equals(text.replaceFirst("free: true", "free: false")), "the test changes something");
    Expect.problem(
        ProblemType.NOT_PERMITTED, server.call("/editor/drafts", kymi, begin.toString()));
  }

  @Test
  void aDraftOfAProgramIsChangedOnlyAsItWasSeen() {
    String token = token(new Scope.Everywhere());
    JsonNode draft = TestServer.json(server.call(LAPPEENRANTA, token, CHANGE));
    String again =
        CHANGE.replace("9999", "8888").replace("{\"phones\"", "{\"version\":%d,\"phones\"");
    int version = draft.path("version").asInt();
    Expect.problem(
        ProblemType.DRAFT_CHANGED, server.call(LAPPEENRANTA, token, again.formatted(version + 1)));
    assertEquals(200, server.call(LAPPEENRANTA, token, again.formatted(version)).statusCode());
  }

  @Test
  void aProgramIsToldAllFaultsOfAServiceAtOnce() {
    JsonNode problem =
        Expect.problem(
            ProblemType.INVALID_FIELD,
            server.call(
                KOTKA,
                token(new Scope.Everywhere()),
                "{\"phones\":[\"soita\"],\"emails\":7,\"hours\":{\"regular\":[{\"days\":\"x\"}]}}"));
    // the number, the list, the hours, the source, its day and the reason
    assertTrue(problem.path("errors").size() >= 5, problem.toString());
  }

  @Test
  void servicesAreListedForPrograms() {
    String token = token(KYMENLAAKSO);
    JsonNode list =
        TestServer.json(
            server.read("/editor/services?municipality=285&type=ohjaamo&limit=100", token));
    assertTrue(list.toString().contains("ohjaamo-kotka"), list.toString());
    assertFalse(list.toString().contains("ohjaamo-lappeenranta"));
    assertEquals(404, server.read("/editor/services/none", token).statusCode());
  }

  @Test
  void aTableIsComparedShownAndTaken() throws Exception {
    String token = token(new Scope.Everywhere());
    JsonNode tables = TestServer.json(server.read("/editor/spreadsheet?topic=work-cv", token));
    assertEquals("topic", tables.at("/phrases/columns/0").asText());
    assertEquals("work-cv", tables.at("/phrases/rows/0/0").asText(), tables.toString());
    StringBuilder csv = new StringBuilder("topic;language;phrase\n");
    tables.path("phrases").path("rows").forEach(row -> csv.append(line(row)).append('\n'));
    csv.append("work-cv;fi;ansioluettelo kirjastossa\n");
    ObjectNode file = MAPPER.createObjectNode().put("csv", csv.toString());
    JsonNode difference =
        TestServer.json(server.call("/editor/spreadsheet", token, MAPPER.writeValueAsString(file)));
    assertEquals(1, difference.path("changes").size(), difference.toString());
    assertEquals("ansioluettelo kirjastossa", difference.at("/changes/0/after").asText());
    file.put("title", "Ilmaukset").put("shown", "0");
    Expect.problem(
        ProblemType.LIVE_CHANGED, server.call("/editor/spreadsheet", token, file.toString()));
    file.put("shown", difference.path("shown").asText());
    JsonNode taken = TestServer.json(server.call("/editor/spreadsheet", token, file.toString()));
    assertFalse(taken.path("draft").asText().isEmpty(), taken.toString());
    // phrases are shared by all regions
    Expect.problem(
        ProblemType.NOT_PERMITTED,
        server.call("/editor/spreadsheet", token(KYMENLAAKSO), file.toString()));
  }

  private static String line(JsonNode row) {
    List<String> cells = new java.util.ArrayList<>();
    row.forEach(cell -> cells.add("\"" + cell.asText().replace("\"", "\"\"") + "\""));
    return String.join(";", cells);
  }

  @Test
  void aTableOfARegionsAnswersIsTakenAndANationalOneIsNot() {
    String national = "{\"csv\":\"id;language;title;body\\nwork-cv;fi;Uusi;Uusi teksti.\\n\"%s}";
    String kymi = token(KYMENLAAKSO);
    JsonNode difference =
        TestServer.json(server.call("/editor/spreadsheet", kymi, national.formatted("")));
    String shown = ",\"title\":\"T\",\"shown\":\"" + difference.path("shown").asText() + "\"";
    Expect.problem(
        ProblemType.NOT_PERMITTED,
        server.call("/editor/spreadsheet", kymi, national.formatted(shown)));
    assertEquals(
        200,
        server
            .call("/editor/spreadsheet", token(new Scope.Everywhere()), national.formatted(shown))
            .statusCode());
  }

  @Test
  void faultsOfATableAreToldAtOnce() {
    JsonNode problem =
        Expect.problem(
            ProblemType.INVALID_FIELD,
            server.call(
                "/editor/spreadsheet",
                token(new Scope.Everywhere()),
                "{\"csv\":\"topic;language;phrase\\nwork-none;xx;\\n\"}"));
    assertTrue(problem.path("errors").size() >= 2, problem.toString());
    Expect.problem(
        ProblemType.INVALID_FIELD,
        server.call("/editor/spreadsheet", token(new Scope.Everywhere()), "{\"xlsx\":\"%%%\"}"));
  }
}
