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
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Imported services that editors hid: who sees them, and who brings them back. */
class HiddenServicesTest {

  private static final String OVERRIDES = "packs/finland/services/overrides.yaml";
  private static final Scope KYMENLAAKSO = new Scope.Region("08");
  private static final String IMPORTED =
      """
      - id: %s
        type: other
        name: {fi: Neuvonta %s}
        description: {fi: Neuvoo.}
        organization: {fi: Neuvoja %s}
        located: "%s"
        phones: [{number: "05 000 0000"}]
        sources: [{ref: "https://example.org/", date: "2026-11-20"}]
      """;

  @RegisterExtension static final TestServer server = TestServer.publishing();

  private static TestPeople people() {
    return TestPeople.in(server);
  }

  /** An import brings three services, and all of them are hidden here. */
  @BeforeAll
  static void importAndHide() {
    StringBuilder services = new StringBuilder("services:\n");
    StringBuilder hidden = new StringBuilder("overrides:\n");
    Map.of("ptv-kotka", "285", "ptv-hamina", "075", "ptv-lappeenranta", "405")
        .forEach(
            (id, code) -> {
              services.append(IMPORTED.formatted(id, id, id, code));
              hidden
                  .append("- {id: ")
                  .append(id)
                  .append(", by: Anna, because: lopetettu, hide: true}\n");
            });
    ObjectNode body = new ObjectMapper().createObjectNode().put("title", "Tuonti");
    body.putObject("files")
        .put("packs/finland/services/ptv/08.yaml", services.toString())
        .put(OVERRIDES, hidden.toString());
    String publisher = people().token(Role.PUBLISHER);
    JsonNode draft = called(server.call("/editor/drafts", publisher, body.toString()));
    publish(publisher, draft.path("id").asText());
    assertEquals(404, server.get("/api/v1/services/ptv-kotka").statusCode());
  }

  private static JsonNode called(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    return TestServer.json(response);
  }

  private static void publish(String token, String draft) {
    String address = "/editor/drafts/" + draft;
    JsonNode now = called(server.read(address, token));
    called(server.call(address + "/check", token, version(now)));
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!now.path("stage").asText().equals("checked")) {
      assertTrue(Instant.now().isBefore(end), now.toString());
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
      now = called(server.read(address, token));
    }
    called(server.call(address + "/publish", token, version(now)));
  }

  private static String version(JsonNode draft) {
    return "{\"version\":%d,\"note\":\"testi\"}".formatted(draft.path("version").asInt());
  }

  @Test
  void anEditorOfARegionFindsItsHiddenServicesAndBringsOneBack() {
    TestPeople.Browser kymi = people().browser(people().add(Role.EDITOR, KYMENLAAKSO));
    String list = kymi.get("/editor/services?state=hidden").body();
    assertTrue(list.contains("href=\"/editor/services/ptv-kotka\""), list);
    assertTrue(list.contains("Anna: lopetettu"), "who hid it, and why");
    assertFalse(list.contains("ptv-lappeenranta"), "a neighbour's is not theirs");
    assertFalse(list.contains("ohjaamo-kotka"), "what is shown is not listed");
    assertFalse(
        kymi.get("/editor/services?state=contact").body().contains("ptv-kotka"),
        "what is hidden lacks nothing");
    String all = people().signedIn(Role.EDITOR).get("/editor/services?state=hidden").body();
    assertTrue(all.contains("ptv-lappeenranta") && all.contains("ptv-hamina"), all);
    String page = kymi.get("/editor/services/ptv-kotka").body();
    assertTrue(page.contains("href=\"#hide\""), page);
    assertTrue(page.contains("Palvelua ei näytetä. Anna: lopetettu"), page);
    String neighbour = kymi.get("/editor/services/ptv-lappeenranta").body();
    assertFalse(neighbour.contains("href=\"#hide\""), neighbour);
    assertEquals(403, shown(kymi, "ptv-lappeenranta", "auki").statusCode());
    HttpResponse<String> refused = shown(kymi, "ptv-kotka", "");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("href=\"#because\""), refused.body());
    HttpResponse<String> back = shown(kymi, "ptv-kotka", "auki taas");
    assertEquals(303, back.statusCode(), back.body());
    String draft = Expect.header(back, "Location").replaceAll(".*/|[?].*", "");
    publish(people().token(Role.PUBLISHER), draft);
    assertEquals(200, server.get("/api/v1/services/ptv-kotka").statusCode());
    assertEquals(404, server.get("/api/v1/services/ptv-lappeenranta").statusCode());
    String text = server.editing().desk().liveContent().files().get(OVERRIDES);
    assertFalse(text.contains("ptv-kotka"), text);
    assertTrue(text.contains("{id: ptv-lappeenranta, by: Anna"), text);
  }

  private static HttpResponse<String> shown(TestPeople.Browser browser, String id, String why) {
    return browser.post("/editor/services/" + id, "phones", "05 000 0000", "because", why);
  }

  @Test
  void programsDoTheSame() {
    String kymi = people().token(Role.EDITOR, KYMENLAAKSO);
    JsonNode list = called(server.read("/editor/services?state=hidden&municipality=075", kymi));
    assertEquals("ptv-hamina", list.at("/items/0/id").asText(), list.toString());
    assertEquals("Anna: lopetettu", list.at("/items/0/why").asText());
    assertEquals(1, list.path("items").size());
    String show = "{\"hidden\":false,\"because\":\"auki\"}";
    JsonNode service = called(server.read("/editor/services/ptv-hamina", kymi));
    assertTrue(service.path("mayEdit").asBoolean() && service.path("hidden").asBoolean());
    JsonNode draft = called(server.call("/editor/services/ptv-hamina", kymi, show));
    assertFalse(draft.path("draft").asText().isEmpty());
    assertFalse(
        called(server.read("/editor/services/ptv-hamina", kymi)).path("hidden").asBoolean(true));
    Expect.problem(
        ProblemType.NOT_PERMITTED, server.call("/editor/services/ptv-lappeenranta", kymi, show));
    // other changes still say where they are known from
    Expect.problem(
        ProblemType.INVALID_FIELD,
        server.call(
            "/editor/services/ptv-hamina", kymi, "{\"phones\":[\"1 23\"],\"because\":\"x\"}"));
  }
}
