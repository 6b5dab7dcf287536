package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.people.Person;
import fi.opastin.switches.OffMessage;
import fi.opastin.switches.OffSwitch;
import fi.opastin.switches.SwitchTarget;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What visitors meet while something is switched off. */
class OffSwitchTest {

  private static final SwitchTarget BOT = new SwitchTarget.Bot();
  private static final SwitchTarget DEMO = new SwitchTarget.Site("demo");
  private static final SwitchTarget APPLY = new SwitchTarget.OfTopic(new TopicId("study-apply"));
  private static final String DANGER = "haluan tappaa itseni";
  private static final String HOW_TO_APPLY = "mite haetaan ammattikouluun";

  @RegisterExtension static final TestServer server = TestServer.publishing();

  private static void off(SwitchTarget target) {
    int seen = server.switches().store().find(target).map(OffSwitch::version).orElse(0);
    server.switches().store().off(Person.OPASTIN, target, seen, OffMessage.usual(target));
    server.switches().catchUp();
  }

  @AfterEach
  void allOn() {
    for (OffSwitch one : server.switches().store().all()) {
      server.switches().store().on(Person.OPASTIN, one.target(), one.version());
    }
    server.switches().catchUp();
  }

  private static JsonNode choose(String choice) {
    return TestServer.json(
        server.post(
            "/api/v1/chat",
            "{\"partner\":\"demo\",\"choice\":\"" + choice + "\",\"lang\":\"fi\"}"));
  }

  private static List<String> kinds(JsonNode contacts) {
    List<String> kinds = new ArrayList<>();
    contacts.forEach(contact -> kinds.add(contact.path("kind").asText()));
    return kinds;
  }

  @Test
  void theWholeBotAndASiteSayWhoHelpsInsteadAndStillMeetDanger() {
    for (SwitchTarget target : List.of(BOT, DEMO)) {
      off(target);
      HttpResponse<String> refused = server.say("mistä saan opintotukea");
      Expect.help(ProblemType.SWITCHED_OFF, refused);
      JsonNode problem = TestServer.json(refused);
      assertTrue(problem.path("detail").asText().startsWith("Chat on tauolla."), refused.body());
      List<String> kinds = kinds(problem.path("contacts"));
      assertEquals("human", kinds.getFirst());
      assertTrue(kinds.contains("emergency") && kinds.contains("crisis"), kinds.toString());
      JsonNode danger = TestServer.json(server.say(DANGER));
      assertEquals("crisis", danger.path("outcome").asText(), danger.toString());
      JsonNode again =
          TestServer.json(
              server.post(
                  "/api/v1/chat",
                  "{\"partner\":\"demo\",\"text\":\"en tiedä mitä sanoisin\",\"state\":\""
                      + danger.path("state").asText()
                      + "\"}"));
      assertEquals("crisis", again.path("outcome").asText(), again.toString());
      assertEquals("crisis", choose("topic:crisis-suicide").path("outcome").asText());
      JsonNode site = TestServer.json(server.get("/api/v1/partners/demo?lang=sv"));
      assertTrue(site.path("off").asText().startsWith("Chatten har paus."), site.toString());
      assertTrue(kinds(site.path("contacts")).contains("emergency"));
      allOn();
      assertEquals(200, server.say("mistä saan opintotukea").statusCode());
    }
  }

  @Test
  void oneSiteThatIsOffLeavesItsNeighboursOn() {
    off(DEMO);
    assertEquals(503, server.say("hei").statusCode());
    assertEquals(
        200,
        server.post("/api/v1/chat", "{\"partner\":\"editors\",\"text\":\"hei\"}").statusCode());
  }

  @Test
  void thePageOfTheChatNamesTheSitesPeopleAndThoseWhoHelpInDanger() {
    off(BOT);
    HttpResponse<String> page = server.get("/chat?partner=demo&lang=fi", "Accept", "text/html");
    assertEquals(503, page.statusCode());
    assertTrue(page.body().contains("Chat on tauolla."), page.body());
    assertTrue(page.body().contains("Neuvoja"), page.body());
    assertTrue(page.body().contains("tel:112"), page.body());
    HttpResponse<String> danger =
        server.send(
            server
                .request("/chat", "Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        TestPeople.form("partner", "demo", "text", DANGER, "page", "fi"))));
    assertEquals(200, danger.statusCode(), danger.body());
    assertTrue(danger.body().contains("tel:112"), danger.body());
  }

  @Test
  void aTopicThatIsOffIsAnsweredWithItsMessageAndContacts() {
    off(APPLY);
    for (JsonNode reply :
        List.of(TestServer.json(server.say(HOW_TO_APPLY)), choose("topic:study-apply"))) {
      assertEquals("handoff", reply.path("outcome").asText(), reply.toString());
      assertEquals("study-apply", reply.path("topic").asText());
      assertTrue(reply.path("answer").isNull() || reply.path("answer").isMissingNode());
      assertTrue(
          reply.path("blocks").path(0).path("text").asText().startsWith("Tarkistamme juuri"),
          reply.toString());
      List<String> kinds = new ArrayList<>();
      reply.path("blocks").forEach(block -> kinds.addAll(kinds(block.path("items"))));
      assertTrue(kinds.contains("human") && kinds.contains("emergency"), kinds.toString());
    }
    assertEquals("answer", choose("topic:study-adult").path("outcome").asText());
    assertEquals("crisis", TestServer.json(server.say(DANGER)).path("outcome").asText());
  }

  @Test
  void aTopicThatIsOffIsOfferedNowhere() {
    String offered = "topic:study-apply\"";
    assertTrue(all().contains(offered));
    off(APPLY);
    assertFalse(all().contains(offered), all());
    assertFalse(server.get("/api/v1/topics?limit=100").body().contains("\"study-apply\""));
    assertFalse(server.get("/api/v1/answers?limit=100").body().contains("\"study-apply\""));
    assertFalse(server.get("/answers", "Accept", "text/html").body().contains("/a/study-apply\""));
  }

  /** Everything that leads on from the welcome and from the answers around the topic. */
  private static String all() {
    StringBuilder all = new StringBuilder();
    all.append(TestServer.json(server.post("/api/v1/chat", "{\"partner\":\"demo\"}")));
    for (String topic :
        List.of("life-military", "study-counsellor", "smalltalk-greeting", "bot-help")) {
      all.append(choose("topic:" + topic));
    }
    all.append(server.get("/api/v1/partners/demo").body());
    return all.toString();
  }

  @Test
  void itsPagesAndTheInterfaceSaySoKindly() {
    off(APPLY);
    for (String path : List.of("/a/study-apply", "/a/study-apply/bare", "/t/study-apply")) {
      HttpResponse<String> page = server.get(path + "?lang=fi", "Accept", "text/html");
      assertEquals(503, page.statusCode(), path);
      assertTrue(page.body().contains("Tarkistamme juuri"), page.body());
      assertTrue(page.body().contains("tel:112"), page.body());
      assertTrue(page.body().contains("tyomarkkinatori.fi"), page.body());
    }
    HttpResponse<String> answer = server.get("/api/v1/answers/study-apply?lang=en");
    Expect.problem(ProblemType.TOPIC_OFF, answer);
    JsonNode problem = TestServer.json(answer);
    assertTrue(problem.path("detail").asText().startsWith("We are checking"), answer.body());
    assertTrue(kinds(problem.path("contacts")).contains("web"), answer.body());
    allOn();
    assertEquals(200, server.get("/api/v1/answers/study-apply").statusCode());
  }
}
