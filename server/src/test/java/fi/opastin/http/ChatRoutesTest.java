package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatRoutesTest {

  @RegisterExtension static final TestServer server = TestServer.start();

  private static HttpResponse<String> chat(String json) {
    return server.post("/api/v1/chat", json);
  }

  @Test
  void answersWithEveryFieldOfTheContract() {
    HttpResponse<String> response = server.say("Miten haen opintotukea?");
    assertEquals(200, response.statusCode(), response.body());
    assertEquals("no-store", Expect.header(response, "Cache-Control"));
    JsonNode reply = TestServer.json(response);
    for (String field :
        new String[] {
          "state",
          "lang",
          "outcome",
          "topic",
          "answer",
          "confidence",
          "understood",
          "alternatives",
          "blocks"
        }) {
      assertTrue(reply.has(field), field);
    }
    assertTrue(reply.path("understood").has("municipality"));
    assertTrue(reply.path("understood").has("age"));
    assertTrue(reply.path("understood").path("audience").isArray());
    JsonNode text = reply.path("blocks").path(0);
    assertEquals("text", text.path("type").asText());
    assertEquals("doc", text.path("rich").path("type").asText());
    assertFalse(text.path("text").asText().isEmpty());
  }

  @Test
  void tellsEditorsHowAMessageWasUnderstoodAndNobodyElse() {
    String body = "{\"partner\":\"%s\",\"text\":\"onko Ohjaamo auki 27.11. zyxwvut?\"}";
    JsonNode ordinary = TestServer.json(chat(body.formatted("demo")));
    assertFalse(ordinary.has("debug"), "" + ordinary);
    JsonNode debug = TestServer.json(chat(body.formatted("editors"))).path("debug");
    assertEquals("rule", debug.path("recogniser").asText(), "" + debug);
    assertEquals("crisis", debug.path("asked").path(0).asText());
    assertEquals("about", debug.path("meaning").asText());
    assertEquals("fi", debug.path("written").asText());
    assertEquals("rule", debug.at("/reasons/0/code").asText());
    assertTrue(debug.path("reasons").toString().contains("2026-11-27"), "" + debug);
    JsonNode best = debug.path("candidates").path(0);
    assertFalse(best.path("subject").asText().isEmpty(), "" + debug);
    assertTrue(best.path("score").asDouble() > 0 && best.path("score").asDouble() <= 1);
    assertTrue(debug.at("/thresholds/answer").asDouble() > 0);
    assertFalse(debug.toString().contains("zyxwvut"), "a word of the message: " + debug);
  }

  @Test
  void tellsEditorsOfChoicesAndSilenceToo() {
    JsonNode choice =
        TestServer.json(chat("{\"partner\":\"editors\",\"choice\":\"topic:study-apply\"}"));
    assertEquals("topic:study-apply", choice.at("/debug/reasons/0/finding").asText());
    assertTrue(choice.at("/debug/recogniser").isNull(), "" + choice);
    JsonNode welcome = TestServer.json(chat("{\"partner\":\"editors\"}"));
    assertEquals("silence", welcome.at("/debug/meaning").asText());
    assertEquals(0, welcome.at("/debug/candidates").size());
  }

  @Test
  void tellsTheDayThatIsAskedAbout() {
    JsonNode reply = TestServer.json(server.say("Onko Kouvolan Ohjaamo auki ensi viikolla?"));
    assertEquals("2026-11-30", reply.at("/understood/when/from").asText(), "" + reply);
    assertEquals("2026-12-06", reply.at("/understood/when/to").asText());
    assertFalse(
        TestServer.json(server.say("Miten haen opintotukea?")).path("understood").has("when"));
  }

  @Test
  void carriesTheConversationInItsState() {
    String first = TestServer.json(server.say("Asun Kotkassa")).path("state").asText();
    JsonNode second =
        TestServer.json(
            chat(
                "{\"partner\":\"demo\",\"text\":\"Missä on ohjaamo?\",\"state\":\""
                    + first
                    + "\"}"));
    assertEquals(
        "285", second.path("understood").path("municipality").path("code").asText(), "" + second);
  }

  @Test
  void welcomesWhenNothingWasSaid() {
    JsonNode reply = TestServer.json(chat("{\"partner\":\"demo\",\"lang\":\"sv\"}"));
    assertEquals("smalltalk", reply.path("outcome").asText());
    assertEquals("sv", reply.path("lang").asText());
  }

  @Test
  void takesATokenThatCannotBeOursForNone() {
    String longToken = "x".repeat(9000);
    for (String token : new String[] {"", "x", "....", longToken, "\\ud800", "ääkköset"}) {
      HttpResponse<String> response =
          chat("{\"partner\":\"demo\",\"text\":\"hei\",\"state\":\"" + token + "\"}");
      assertEquals(200, response.statusCode(), response.body());
    }
  }

  @Test
  void countsLengthsInCodePoints() {
    assertEquals(200, server.say("😀".repeat(1000)).statusCode());
    Expect.fault(ProblemType.INVALID_FIELD, "text", server.say("😀".repeat(1001)));
    Expect.fault(ProblemType.INVALID_FIELD, "text", server.say(""));
  }

  @Test
  void namesTheFieldAtFault() {
    fault("partner", "{\"text\":\"hei\"}");
    fault("partner", "{\"partner\":7,\"text\":\"hei\"}");
    fault("text", "{\"partner\":\"demo\",\"text\":[\"hei\"]}");
    fault("choice", "{\"partner\":\"demo\",\"text\":\"hei\",\"choice\":\"topic:work-cv\"}");
    fault("choice", "{\"partner\":\"demo\",\"choice\":\"" + "a".repeat(101) + "\"}");
    fault("lang", "{\"partner\":\"demo\",\"text\":\"hei\",\"lang\":\"klingon\"}");
    fault("state", "{\"partner\":\"demo\",\"text\":\"hei\",\"state\":{}}");
    fault("context", "{\"partner\":\"demo\",\"text\":\"hei\",\"context\":\"fi\"}");
    fault("context.municipality", context("\"municipality\":\"Helsinki\""));
    fault("context.audience", context("\"audience\":\"youth\""));
    fault("context.audience", context("\"audience\":[\"youngish\"]"));
    fault("context.topic", context("\"topic\":\"Ohjaamo?\""));
  }

  private static void fault(String field, String json) {
    Expect.fault(ProblemType.INVALID_FIELD, field, chat(json));
  }

  private static String context(String fields) {
    return "{\"partner\":\"demo\",\"text\":\"hei\",\"context\":{" + fields + "}}";
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    HttpResponse<String> response =
        chat(
            "{\"partner\":\"demo\",\"text\":\"hei\",\"colour\":\"blue\",\"lang\":null,"
                + "\"context\":{\"lang\":\"de\",\"topic\":\"of-the-future\",\"more\":[]}}");
    assertEquals(200, response.statusCode(), response.body());
  }

  @Test
  void answersTextOfWhichNothingIsLeft() {
    JsonNode reply = TestServer.json(server.say("\\u200b \\u0000 \\ud800"));
    assertEquals("fallback", reply.path("outcome").asText());
  }

  @Test
  void tellsUnknownPartners() {
    Expect.problem(ProblemType.UNKNOWN_PARTNER, chat("{\"partner\":\"nobody\",\"text\":\"hei\"}"));
  }

  @Test
  void showsThePartnersWordsAndContactsWhileItIsSwitchedOff() {
    HttpResponse<String> response = chat("{\"partner\":\"off\",\"text\":\"hej\",\"lang\":\"sv\"}");
    Expect.help(ProblemType.SWITCHED_OFF, response);
    JsonNode problem = TestServer.json(response);
    assertEquals("Chatten är stängd.", problem.path("detail").asText());
    assertEquals("Neuvoja", problem.path("contacts").path(0).path("name").asText());
  }
}
