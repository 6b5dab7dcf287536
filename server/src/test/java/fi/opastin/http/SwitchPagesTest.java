package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.people.AuditStore;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who switches what off, on the pages and by the interface. */
class SwitchPagesTest {

  private static final String BOT = "/editor/switches/bot";
  private static final String CLOSED = "/editor/switches/partners/closed";
  private static final String TOPIC = "/editor/switches/topics/work-cv";

  @RegisterExtension static final TestServer server = TestServer.publishing();

  private static TestPeople people() {
    return TestPeople.in(server);
  }

  @Test
  void anAdminSwitchesASiteOffAndOnWithWordsOfTheirOwn() {
    TestPeople.Browser admin = people().signedIn(Role.ADMIN);
    String before = admin.get(CLOSED).body();
    assertTrue(before.contains("name=\"fi-simple\""), before);
    HttpResponse<String> off =
        admin.post(CLOSED, "do", "off", "version", "0", "fi", "Lomalla <b>1.12.</b> asti.");
    assertEquals(303, off.statusCode(), off.body());
    assertTrue(Expect.header(off, "Location").contains("done=switched-off"));
    JsonNode site = TestServer.json(server.get("/api/v1/partners/closed?lang=fi"));
    assertEquals("Lomalla <b>1.12.</b> asti.", site.path("off").asText());
    // what was left empty has the usual words
    assertTrue(
        TestServer.json(server.get("/api/v1/partners/closed?lang=en"))
            .path("off")
            .asText()
            .startsWith("The chat is paused."));
    assertTrue(admin.get("/editor/switches").body().contains("<strong>tauolla</strong>"));
    assertTrue(admin.get(CLOSED).body().contains("Lomalla &lt;b&gt;1.12."));
    assertEquals(303, admin.post(CLOSED, "do", "on", "version", "1").statusCode());
    assertTrue(TestServer.json(server.get("/api/v1/partners/closed")).path("off").isNull());
    assertTrue(
        server.editor().audit().newest(AuditStore.Wanted.ALL).stream()
            .anyMatch(
                line ->
                    line.action().equals("switch.on") && line.subject().equals("partner:closed")));
  }

  @Test
  void whoeverComesSecondSeesBothTexts() {
    TestPeople.Browser first = people().signedIn(Role.PUBLISHER);
    TestPeople.Browser second = people().signedIn(Role.PUBLISHER);
    String path = "/editor/switches/topics/work-find";
    assertEquals(
        303, first.post(path, "do", "off", "version", "0", "fi", "Ensimmäinen.").statusCode());
    HttpResponse<String> late = second.post(path, "do", "off", "version", "0", "fi", "Toinen.");
    assertEquals(409, late.statusCode());
    assertTrue(late.body().contains("Ensimmäinen."), late.body());
    assertTrue(late.body().contains("Toinen.</textarea>"), late.body());
    assertTrue(late.body().contains("name=\"version\" value=\"1\""), late.body());
    assertEquals(303, second.post(path, "do", "off", "version", "1", "fi", "Toinen.").statusCode());
  }

  @Test
  void aMessageThatIsTooLongIsRefusedWithEveryFault() {
    TestPeople.Browser admin = people().signedIn(Role.ADMIN);
    String tooLong = "a".repeat(501);
    HttpResponse<String> refused =
        admin.post(BOT, "do", "off", "version", "0", "fi", tooLong, "en", tooLong);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("id=\"fi-fault\""), refused.body());
    assertTrue(refused.body().contains("id=\"en-fault\""));
    assertFalse(refused.body().contains("id=\"sv-fault\""));
    JsonNode problem =
        Expect.problem(
            ProblemType.INVALID_FIELD,
            server.call(
                BOT,
                people().token(Role.ADMIN, new Scope.Everywhere()),
                "{\"off\":true,\"version\":0,\"message\":{\"fi\":\"%s\",\"sv\":\"%s\"}}"
                    .formatted(tooLong, tooLong)));
    assertEquals(2, problem.path("errors").size(), problem.toString());
    assertEquals(200, server.say("hei").statusCode());
  }

  @Test
  void rightsEndWhereTheirScopeEnds() {
    String off = "{\"off\":true,\"version\":0}";
    String own = people().token(Role.ADMIN, new Scope.Partner("receiving"));
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(CLOSED, own, off));
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(BOT, own, off));
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(TOPIC, own, off));
    assertEquals(200, server.call("/editor/switches/partners/receiving", own, off).statusCode());
    String region = people().token(Role.ADMIN, new Scope.Region("08"));
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(CLOSED, region, off));
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(TOPIC, region, off));
    String editor = people().token(Role.EDITOR, new Scope.Everywhere());
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(TOPIC, editor, off));
    String publisher = people().token(Role.PUBLISHER, new Scope.Everywhere());
    Expect.problem(ProblemType.NOT_PERMITTED, server.call(CLOSED, publisher, off));
    assertEquals(200, server.call(TOPIC, publisher, off).statusCode());
    TestPeople.Browser scoped =
        people().browser(people().add(Role.ADMIN, new Scope.Partner("receiving")));
    assertFalse(scoped.get(CLOSED).body().contains("name=\"fi\""));
    assertEquals(403, scoped.post(CLOSED, "do", "off", "version", "0").statusCode());
  }

  @Test
  void whatNobodyCanDoWithoutIsNotOffered() {
    TestPeople.Browser publisher = people().signedIn(Role.PUBLISHER);
    for (String topic :
        java.util.List.of("crisis-suicide", "guidance-human", "bot-help", "none", "X")) {
      assertEquals(404, publisher.get("/editor/switches/topics/" + topic).statusCode(), topic);
    }
    assertEquals(404, publisher.get("/editor/switches/partners/none").statusCode());
    String all = publisher.get("/editor/switches").body();
    assertTrue(all.contains("value=\"study-apply\""), all);
    assertFalse(all.contains("value=\"crisis-suicide\""));
    assertEquals(
        "/editor/switches/topics/study-apply",
        Expect.header(publisher.get("/editor/switches?topic=study-apply"), "Location"));
  }
}
