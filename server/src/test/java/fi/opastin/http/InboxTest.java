package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox and the reports on a whole server, as people and programs use them. */
class InboxTest {

  private static final String NONSENSE = "qwrtp zxcvb plöökä <b>vimpula</b>";

  private TestServer server;
  private TestPeople people;

  @BeforeEach
  void start() {
    server = TestServer.start();
    people = TestPeople.in(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void ask(String text) {
    assertEquals(200, server.say(text).statusCode());
    server.settle();
  }

  private JsonNode call(String path, String token) {
    HttpResponse<String> response = server.get(path, "Authorization", "Bearer " + token);
    assertEquals(200, response.statusCode(), response.body());
    return TestServer.json(response);
  }

  private String onlyGroup() {
    JsonNode items = call("/api/v1/editor/questions", people.token(Role.VIEWER)).path("items");
    assertEquals(1, items.size(), items.toString());
    return items.path(0).path("id").asText();
  }

  @Test
  void showsWhatWasAskedInVain() {
    ask(NONSENSE);
    String page = people.signedIn(Role.VIEWER).get("/editor/inbox").body();
    assertTrue(page.contains("vimpula"), page);
    assertFalse(page.contains("<b>vimpula"), "text is text");
    assertFalse(page.contains("/handling\""), "viewers change nothing");
    assertTrue(people.signedIn(Role.EDITOR).get("/editor/inbox").body().contains("/handling\""));
    assertTrue(
        people.signedIn(Role.EDITOR).get("/editor/inbox?q=vimpuloita").body().contains("vimpula"));
    assertFalse(
        people.signedIn(Role.EDITOR).get("/editor/inbox?q=auto").body().contains("vimpula"));
    assertEquals(400, people.signedIn(Role.EDITOR).get("/editor/inbox?order=x").statusCode());
  }

  @Test
  void marksAsNotOursAndReopens() {
    ask(NONSENSE);
    String id = onlyGroup();
    TestPeople.Browser editor = people.signedIn(Role.EDITOR);
    assertEquals(
        303, editor.post("/editor/inbox/" + id + "/handling", "handling", "not-ours").statusCode());
    assertFalse(editor.get("/editor/inbox").body().contains("vimpula"));
    assertTrue(editor.get("/editor/inbox?handling=not-ours").body().contains("vimpula"));
    editor.post("/editor/inbox/" + id + "/handling", "handling", "open");
    assertTrue(editor.get("/editor/inbox").body().contains("vimpula"));
  }

  @Test
  void showsTheEffectBeforeAPhraseIsSaved() {
    ask(NONSENSE);
    String path = "/editor/inbox/" + onlyGroup();
    TestPeople.Browser editor = people.signedIn(Role.EDITOR);
    String[] fields = {"topic", "study-apply", "language", "fi", "phrase", "vimpula", "do"};
    HttpResponse<String> effect = post(editor, path + "/phrase", fields, "effect");
    assertEquals(200, effect.statusCode());
    assertTrue(effect.body().contains("a known phrase"), effect.body());
    assertTrue(editor.get("/editor/inbox").body().contains("vimpula"), "nothing is saved");
    assertEquals(303, post(editor, path + "/phrase", fields, "save").statusCode());
    assertFalse(editor.get("/editor/inbox").body().contains("vimpula"));
    assertTrue(editor.get(path).body().contains("draft-1"));
    fields[5] = "no";
    HttpResponse<String> refused = post(editor, path + "/phrase", fields, "save");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("Poista henkilötiedot"));
  }

  @Test
  void putsWhatCameInTheMiddleToTheFollowUpsOfTheTopicBefore() {
    String state = TestServer.json(server.say("miten haen yhteishaussa")).path("state").asText();
    assertEquals(
        200,
        server
            .post(
                "/api/v1/chat",
                "{\"partner\":\"demo\",\"text\":\"qwrtp zxcvb plöökä vimpula\",\"state\":\""
                    + state
                    + "\"}")
            .statusCode());
    server.settle();
    String id = onlyGroup();
    JsonNode group = call("/api/v1/editor/questions/" + id, people.token(Role.VIEWER));
    assertEquals("study-apply", group.path("after").asText(), group.toString());
    assertEquals("study-apply", group.at("/questions/0/after").asText());
    String path = "/editor/inbox/" + id;
    TestPeople.Browser editor = people.signedIn(Role.EDITOR);
    String page = editor.get(path).body();
    assertTrue(page.contains("Aiheen jälkeen"), page);
    assertTrue(page.contains("<option value=\"study-apply\" selected"), page);
    String[] fields = {
      "after", "gone", "topic", "study-apply", "language", "fi", "phrase", "vimpula", "do"
    };
    HttpResponse<String> gone = post(editor, path + "/phrase", fields, "save");
    assertEquals(422, gone.statusCode());
    assertTrue(gone.body().contains("Valitse aihe"), gone.body());
    fields[1] = "study-apply";
    assertEquals(200, post(editor, path + "/phrase", fields, "effect").statusCode());
    assertEquals(303, post(editor, path + "/phrase", fields, "save").statusCode());
    String done = editor.get(path).body();
    assertTrue(done.contains("draft-3") && done.contains("Lisätty jatkoviestiksi"), done);
    assertTrue(editor.get("/editor/inbox?handling=follow-up").body().contains("vimpula"));
    assertTrue(
        people.signedIn(Role.ADMIN).get("/editor/audit").body().contains("question-follow-up"));
    fields[7] = "no";
    assertEquals(422, post(editor, path + "/phrase", fields, "save").statusCode());
  }

  private static HttpResponse<String> post(
      TestPeople.Browser editor, String path, String[] fields, String what) {
    String[] all = java.util.Arrays.copyOf(fields, fields.length + 1);
    all[fields.length] = what;
    return editor.post(path, all);
  }

  @Test
  void beginsAnAnswer() {
    ask(NONSENSE);
    String path = "/editor/inbox/" + onlyGroup();
    TestPeople.Browser editor = people.signedIn(Role.EDITOR);
    String[] fields = {"answer-topic", "study-apply", "answer-language", "fi", "name"};
    assertEquals(422, post(editor, path + "/answer", fields, "").statusCode());
    assertEquals(303, post(editor, path + "/answer", fields, "vimpula").statusCode());
    assertTrue(editor.get("/editor/inbox?handling=answer").body().contains("vimpula"));
  }

  @Test
  void programsDoTheSame() {
    ask(NONSENSE);
    String id = onlyGroup();
    String token = people.token(Role.EDITOR);
    JsonNode group = call("/api/v1/editor/questions/" + id, token);
    assertEquals("not-understood", group.at("/questions/0/why").asText());
    HttpResponse<String> phrase =
        server.post(
            "/api/v1/editor/questions/phrase",
            "{\"group\":\""
                + id
                + "\",\"topic\":\"study-apply\",\"language\":\"fi\",\"phrase\":\"vimpula\","
                + "\"save\":true}",
            "Authorization",
            "Bearer " + token);
    assertEquals("draft-1", TestServer.json(phrase).path("proposal").asText(), phrase.body());
    HttpResponse<String> open =
        server.post(
            "/api/v1/editor/questions/handling",
            "{\"group\":\"" + id + "\",\"handling\":\"open\"}",
            "Authorization",
            "Bearer " + token);
    assertEquals("open", TestServer.json(open).path("handling").asText(), open.body());
  }

  @Test
  void programsPutFollowUps() {
    ask(NONSENSE);
    String id = onlyGroup();
    String token = people.token(Role.EDITOR);
    JsonNode put = followUp(id, "study-apply", token);
    assertEquals("draft-3", put.path("proposal").asText(), put.toString());
    assertEquals("follow-up", put.path("handling").asText());
    assertEquals("study-apply", put.path("topic").asText(), "whose follow-up it is");
    assertTrue(put.path("after").isNull(), "it was asked after nothing");
    assertEquals("after", followUp(id, "gone", token).at("/errors/0/field").asText());
  }

  private JsonNode followUp(String group, String after, String token) {
    return TestServer.json(
        server.post(
            "/api/v1/editor/questions/phrase",
            "{\"group\":\""
                + group
                + "\",\"topic\":\"work-find\",\"after\":\""
                + after
                + "\",\"language\":\"fi\",\"phrase\":\"vimpula\",\"save\":true}",
            "Authorization",
            "Bearer " + token));
  }

  @Test
  void nobodySeesBeyondTheirScope() {
    ask(NONSENSE);
    String id = onlyGroup();
    TestPeople.Browser elsewhere =
        people.browser(people.add(Role.EDITOR, new Scope.Partner("closed")));
    assertFalse(elsewhere.get("/editor/inbox").body().contains("vimpula"));
    assertEquals(404, elsewhere.get("/editor/inbox/" + id).statusCode());
    assertEquals(
        404, elsewhere.post("/editor/inbox/" + id + "/handling", "handling", "open").statusCode());
    TestPeople.Browser here = people.browser(people.add(Role.EDITOR, new Scope.Partner("demo")));
    assertTrue(here.get("/editor/inbox").body().contains("vimpula"));
    HttpResponse<String> other =
        server.post("/api/v1/chat", "{\"partner\":\"editors\",\"text\":\"" + NONSENSE + "\"}");
    assertEquals("fallback", TestServer.json(other).path("outcome").asText(), other.body());
    server.settle();
    assertEquals(
        2, call("/api/v1/editor/questions/" + id, people.token(Role.VIEWER)).path("size").asInt());
    assertEquals(
        403, here.post("/editor/inbox/" + id + "/handling", "handling", "not-ours").statusCode());
  }

  @Test
  void reportsWhatWasAsked() {
    for (int i = 0; i < 6; i++) {
      ask("missä on ohjaamo kotkassa");
    }
    TestPeople.Browser viewer = people.signedIn(Role.VIEWER);
    String page = viewer.get("/editor/reports?lang=fi").body();
    assertTrue(page.contains("<svg class=\"bar\""), page);
    assertTrue(page.contains("ei tietoa"), page);
    HttpResponse<String> csv = viewer.get("/editor/reports?format=csv");
    assertTrue(csv.body().startsWith("table,key,label,value,unit,state\r\n"), csv.body());
    assertTrue(csv.body().contains("whole,turns,,6,times,counted"), csv.body());
    JsonNode json = call("/api/v1/editor/reports?region=08", people.token(Role.VIEWER));
    assertEquals(6, json.at("/turns/value").asInt(), json.toString());
    JsonNode before =
        call("/api/v1/editor/reports?from=2020-01&to=2020-02", people.token(Role.VIEWER));
    assertEquals("missing", before.at("/turns/state").asText());
    assertEquals(400, viewer.get("/editor/reports?from=2026-12&to=2026-01").statusCode());
  }
}
