package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editing.CheckRuns;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalId;
import fi.opastin.editing.Stage;
import fi.opastin.editing.TestEditing;
import fi.opastin.people.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a draft to what the chat answers, and back, as browsers and programs of editors see it. */
class DraftRoutesTest {

  private static final String ANSWER = EditProblemSamples.ANSWER;
  private static final String LINE = "Kysy lisää kirjastosta.";

  private TestServer server;
  private TestPeople.Browser editor;
  private TestPeople.Browser publisher;

  @BeforeEach
  void start() {
    server = TestServer.publishing();
    editor = TestPeople.in(server).signedIn(Role.EDITOR);
    publisher = TestPeople.in(server).signedIn(Role.PUBLISHER);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Proposal begin(String line) {
    String text = server.editing().desk().liveContent().files().get(ANSWER);
    EditResult begun =
        server
            .editing()
            .desk()
            .create(
                editor.member().person(),
                "Ansioluettelo",
                Map.of(ANSWER, Optional.of(text + "\n" + line + "\n")));
    return assertInstanceOf(EditResult.Done.class, begun).proposal();
  }

  private Proposal now(Proposal draft) {
    return server.editing().proposals().proposal(draft.id()).orElseThrow();
  }

  private static String page(Proposal draft) {
    return "/editor/drafts/" + draft.id();
  }

  private HttpResponse<String> step(
      TestPeople.Browser browser, Proposal draft, String step, String... fields) {
    String[] all = new String[fields.length + 2];
    all[0] = "version";
    all[1] = "" + now(draft).version();
    System.arraycopy(fields, 0, all, 2, fields.length);
    return browser.post(page(draft) + "/" + step, all);
  }

  private void awaitCheck(ProposalId id) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (server
        .editing()
        .checks()
        .run(id)
        .filter(run -> run.state() != CheckRuns.State.RUNNING)
        .isEmpty()) {
      assertTrue(System.nanoTime() < until, "the check does not end");
      Thread.sleep(20);
    }
  }

  private String served() {
    return server.get("/a/work-cv").body();
  }

  @Test
  void aDayOfAnEditorAndAPublisher() throws InterruptedException {
    Proposal draft = begin(LINE);
    String shown = editor.get(page(draft)).body();
    assertTrue(shown.contains("<ins>"), shown);
    assertTrue(editor.get("/editor/drafts").body().contains("Ansioluettelo"));

    assertEquals(303, step(editor, draft, "check").statusCode());
    awaitCheck(draft.id());
    assertEquals(Stage.CHECKED, now(draft).stage());
    assertTrue(editor.get(page(draft)).body().contains("Mikään, mikä oli oikein"));

    assertEquals(303, step(editor, draft, "submit", "note", "Lue tämä").statusCode());
    assertFalse(editor.get(page(draft)).body().contains("/publish"), "an editor has no button");
    assertEquals(403, step(editor, draft, "publish").statusCode());
    assertFalse(served().contains(LINE));

    assertTrue(publisher.get(page(draft)).body().contains("Lue tämä"));
    assertEquals(303, step(publisher, draft, "publish", "note", "Hyvä").statusCode());
    assertTrue(served().contains(LINE));
    assertTrue(publisher.get("/editor/releases").body().contains("Hyvä"));
    assertTrue(publisher.get("/editor/releases/2").body().contains("kirjastosta"));

    HttpResponse<String> restored =
        publisher.post("/editor/releases/1/restore", "live", "2", "note", "Väärin");
    assertEquals(303, restored.statusCode());
    assertFalse(served().contains(LINE));
  }

  @Test
  void aPageThatLooksAgainByItselfIsLedOnAsAWhole() throws InterruptedException {
    Proposal draft = begin(LINE);
    step(editor, draft, "check");
    awaitCheck(draft.id());
    HttpResponse<String> looked = editor.get(page(draft) + "/check", "HX-Request", "true");
    assertEquals(204, looked.statusCode());
    assertEquals(page(draft), Expect.header(looked, "HX-Redirect"));
    assertEquals(303, editor.get(page(draft) + "/check").statusCode());
  }

  @Test
  void whatTurnsWrongNeedsAReason() throws InterruptedException {
    Proposal draft = begin(TestEditing.TURNS_WRONG);
    step(editor, draft, "check");
    awaitCheck(draft.id());
    HttpResponse<String> refused = step(publisher, draft, "publish");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("conversations/kokeilu.txt"), refused.body());
    assertEquals(
        303, step(publisher, draft, "publish", "override", "Tarina on vanha").statusCode());
    assertTrue(publisher.get("/editor/releases/2").body().contains("Tarina on vanha"));
  }

  @Test
  void errorsAreToldAfterTheCheck() throws InterruptedException {
    Proposal draft = begin("");
    server
        .editing()
        .desk()
        .write(
            editor.member().person(),
            draft.id(),
            draft.version(),
            "Ansioluettelo",
            Map.of(ANSWER, Optional.of("ei otsikkoa\n")),
            false);
    step(editor, draft, "check");
    awaitCheck(draft.id());
    String shown = editor.get(page(draft)).body();
    assertTrue(shown.contains(ANSWER + ":1"), shown);
    assertEquals(Stage.DRAFT, now(draft).stage());
  }

  @Test
  void twoEditorsAtOnceAreToldOfEachOther() throws InterruptedException {
    Proposal mine = begin("Minun.");
    Proposal yours = begin("Sinun.");
    for (Proposal draft : java.util.List.of(mine, yours)) {
      step(editor, draft, "check");
      awaitCheck(draft.id());
    }
    step(publisher, yours, "publish");
    HttpResponse<String> refused = step(publisher, mine, "publish");
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("Sinun."), "the live text is shown");
    assertTrue(refused.body().contains("Minun."), "and the draft's");
    assertEquals(303, step(editor, mine, "settle", "path", ANSWER).statusCode());
    assertFalse(editor.get(page(mine)).body().contains("Joku muutti samaa"));
    HttpResponse<String> stale = editor.post(page(mine) + "/check", "version", "" + mine.version());
    assertEquals(409, stale.statusCode());
  }

  @Test
  void whatIsTypedIsShownAsText() {
    Proposal draft = begin("<script>alert(1)</script><img src=x onerror=alert(1)>");
    String shown = editor.get(page(draft)).body();
    assertFalse(shown.contains("<script>alert"), shown);
    assertFalse(shown.contains("<img src=x"), shown);
    assertTrue(shown.contains("&lt;script&gt;alert"));
  }

  @Test
  void whatIsNotThereIsAPage404() {
    assertEquals(404, editor.get("/editor/drafts/nothing").statusCode());
    assertEquals(
        404, editor.get("/editor/drafts/018f0000-0000-7000-8000-000000000000").statusCode());
    assertEquals(404, editor.get("/editor/releases/99").statusCode());
    assertEquals(404, editor.get("/editor/releases/x").statusCode());
  }

  @Test
  void aProgramTakesADraftFromTextToLive() throws Exception {
    String token = TestPeople.in(server).token(Role.PUBLISHER);
    String text = server.editing().desk().liveContent().files().get(ANSWER);
    ObjectNode body = new ObjectMapper().createObjectNode().put("title", "Ohjelmasta");
    body.putObject("files").put(ANSWER, text + "\n" + LINE + "\n");
    JsonNode draft = call(token, "/api/v1/editor/drafts", body.toString());
    String address = "/api/v1/editor/drafts/" + draft.path("id").asText();
    assertEquals("draft", draft.path("stage").asText());
    call(token, address + "/check", "{\"version\":1}");
    awaitCheck(new ProposalId(draft.path("id").asText()));
    JsonNode checked = TestServer.json(server.get(address, "Authorization", "Bearer " + token));
    assertEquals("checked", checked.path("stage").asText());
    assertEquals(0, checked.at("/effect/regressions").asInt(-1));
    JsonNode release = call(token, address + "/publish", "{\"version\":2,\"note\":\"Ohjelmasta\"}");
    assertEquals(2, release.path("number").asInt());
    assertTrue(served().contains(LINE));
  }

  private JsonNode call(String token, String path, String body) {
    HttpResponse<String> reply = server.post(path, body, "Authorization", "Bearer " + token);
    assertEquals(200, reply.statusCode(), reply.body());
    return TestServer.json(reply);
  }
}
