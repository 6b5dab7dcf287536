package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.conversation.StateKeys;
import fi.opastin.evaluation.Finland;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.handoff.FakeSmtp;
import fi.opastin.handoff.MovingClock;
import fi.opastin.handoff.Sample;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking to be contacted, from the chat to the mail. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HandoffRoutesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** No more than three of one client in this test. */
  private static final LimitSettings FEW =
      new LimitSettings(
          true, LimitSettings.Rate.perHour(1, 3), LimitSettings.Rate.perHour(100, 100));

  @TempDir private Path data;

  private final FakeSmtp smtp = new FakeSmtp();
  private final MovingClock clock = new MovingClock(Finland.NOW);
  private TestServer server;

  @BeforeEach
  void start() {
    server =
        TestServer.with(
            new ContactRequests(
                data.resolve("handoff"),
                new StateKeys(List.of(new byte[StateKeys.LENGTH])).derived("test"),
                Optional.of(Sample.mail(smtp.port())),
                new Partners(List.of(TestServer.receiving())),
                new RateLimits(FEW),
                clock),
            clock);
  }

  @AfterEach
  void stop() {
    server.close();
    smtp.close();
  }

  private HttpResponse<String> handoff(String partner, String members) {
    return server.post("/api/v1/handoff", "{\"partner\":\"" + partner + "\"," + members + "}");
  }

  private HttpResponse<String> fields(String fields) {
    return handoff("receiving", "\"state\":\"x\",\"consent\":true,\"fields\":" + fields);
  }

  private JsonNode ask(String text, String lang, String state) {
    ObjectNode turn = MAPPER.createObjectNode().put("partner", "receiving").put("text", text);
    turn.put("lang", lang);
    if (!state.isEmpty()) {
      turn.put("state", state);
    }
    return TestServer.json(server.post("/api/v1/chat", turn.toString()));
  }

  private static List<String> types(JsonNode reply) {
    List<String> types = new ArrayList<>();
    reply.path("blocks").forEach(block -> types.add(block.path("type").asText()));
    return types;
  }

  private static JsonNode form(JsonNode reply) {
    return reply
        .path("blocks")
        .valueStream()
        .filter(block -> block.path("type").asText().equals("form"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reply.toString()));
  }

  private List<String> mails(int wanted) throws InterruptedException {
    for (int i = 0; i < 1000 && smtp.mails().size() < wanted; i++) {
      Thread.sleep(10);
    }
    assertEquals(wanted, smtp.mails().size());
    return smtp.mails();
  }

  private void nothingIsKept() {
    assertFalse(Files.exists(data.resolve("handoff")));
    assertEquals(List.of(), smtp.mails());
  }

  @ParameterizedTest
  @CsvSource({
    "fi,haluan puhua ihmisen kanssa,Puhelinnumero,'Tietojen saaja: Esimerkkilä',Anna puhelinnumero",
    "fi-simple,haluan puhua ihmisen kanssa,Puhelinnumero,'Tiedot saa: Esimerkkilä',Kirjoita puh",
    "sv,Jag vill prata med en människa,Telefonnummer,'Mottagare: Exempelby',Ange ett telefonnummer",
    "en,I want to talk to a human,Phone number,'They go to: Esimerkkilä',Give a phone number"
  })
  void leadsFromTheChatToTheMailInEveryVariant(
      String lang, String text, String label, String receiver, String either)
      throws InterruptedException {
    JsonNode reply = ask(text, lang, "");
    assertEquals("handoff", reply.path("outcome").asText());
    List<String> types = types(reply);
    int form = types.indexOf("form");
    assertTrue(types.indexOf("contact") < form, types.toString());
    assertTrue(
        reply.path("blocks").get(form - 1).path("text").asText().contains(either),
        reply.toString());
    JsonNode block = form(reply);
    assertEquals("/api/v1/handoff", block.path("action").asText());
    assertEquals(label, block.path("fields").path(1).path("label").asText());
    assertTrue(block.path("consent").path("text").asText().contains(receiver), block.toString());
    ObjectNode request = MAPPER.createObjectNode().put("partner", "receiving");
    request.set("state", reply.path("state"));
    request.put("consent", true);
    ObjectNode values = request.putObject("fields");
    block.path("fields").forEach(field -> values.put(field.path("id").asText(), ""));
    HttpResponse<String> empty = server.post("/api/v1/handoff", request.toString());
    Expect.fault(ProblemType.INVALID_FIELD, "fields.phone", empty);
    assertTrue(
        TestServer.json(empty).path("errors").path(0).path("detail").asText().contains(either),
        empty.body());
    nothingIsKept();
    values.put("phone", "040 000 0000");
    assertEquals(202, server.post("/api/v1/handoff", request.toString()).statusCode());
    assertEquals(202, server.post("/api/v1/handoff", request.toString()).statusCode());
    assertTrue(mails(1).getFirst().contains("To: ohjaus@kunta.example"));
  }

  @Test
  void takesTheExampleOfTheContractAndTellsEveryFault() throws IOException, InterruptedException {
    String example = Files.readString(Path.of("contract/handoff/request.json"));
    HttpResponse<String> taken = server.post("/api/v1/handoff", example);
    assertEquals(202, taken.statusCode(), taken.body());
    assertEquals("", taken.body());
    assertEquals("no-store", Expect.header(taken, "Cache-Control"));
    mails(1);
    ContractExamples.check(
        "handoff/faulty.problem",
        Expect.problem(
            ProblemType.INVALID_FIELD,
            fields("{\"email\":\"hernekeitto\",\"phone\":\"soppa\",\"message\":\"\"}")));
  }

  @Test
  void asksForConsentBeforeAnythingElse() {
    Expect.problem(
        ProblemType.CONSENT_MISSING, handoff("receiving", "\"state\":\"x\",\"fields\":{}"));
    Expect.problem(
        ProblemType.CONSENT_MISSING,
        handoff("receiving", "\"state\":\"x\",\"fields\":{\"phone\":\"1\"},\"consent\":false"));
    Expect.problem(
        ProblemType.INVALID_FIELD,
        handoff("receiving", "\"state\":\"x\",\"fields\":{},\"consent\":\"yes\""));
    Expect.problem(
        ProblemType.INVALID_FIELD, handoff("receiving", "\"fields\":{},\"consent\":true"));
    nothingIsKept();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"phone\":7}|fields",
        "[]|fields",
        "{}|fields.phone",
        "{\"email\":\"hernekeitto\"}|fields.email",
        "{\"email\":\"a@b.fi\\r\\nBcc: hernekeitto@c.fi\"}|fields.email",
        "{\"phone\":\"hernekeitto\"}|fields.phone",
        "{\"phone\":\"0400000000\",\"name\":\"hernekeitto\\nBcc: x@y.fi\"}|fields.name",
        "{\"phone\":\"0400000000\",\"language\":\"hernekeitto\"}|fields.language",
        "{\"phone\":\"0400000000\",\"hernekeitto\":\"x\"}|fields",
      })
  void namesTheFieldAtFaultAndEchoesNothing(String written, String field) {
    HttpResponse<String> refused = fields(written);
    Expect.fault(ProblemType.INVALID_FIELD, field, refused);
    assertFalse(refused.body().contains("hernekeitto"), refused.body());
    nothingIsKept();
  }

  @Test
  void takesAFormThatLayOpenForLongAndTheSameTurnOnlyOnce() throws InterruptedException {
    JsonNode state = ask("haluan puhua ihmisen kanssa", "fi", "").path("state");
    clock.pass(Duration.ofHours(3));
    String members =
        "\"state\":" + state + ",\"consent\":true,\"fields\":{\"phone\":\"0400000000\"}";
    assertEquals(202, handoff("receiving", members).statusCode());
    mails(1);
    assertEquals(202, handoff("receiving", members).statusCode());
    Thread.sleep(300);
    mails(1);
  }

  @Test
  void refusesWhatIsTooLong() {
    Expect.fault(
        ProblemType.INVALID_FIELD,
        "fields.message",
        fields("{\"phone\":\"0400000000\",\"message\":\"" + "ä".repeat(2001) + "\"}"));
    nothingIsKept();
  }

  @Test
  void isTakenNowhereElse() {
    String good = "\"state\":\"x\",\"consent\":true,\"fields\":{\"phone\":\"0400000000\"}";
    Expect.problem(ProblemType.NOBODY_RECEIVES, handoff("demo", good));
    Expect.problem(ProblemType.ORIGIN_NOT_ALLOWED, handoff("closed", good));
    Expect.problem(ProblemType.UNKNOWN_PARTNER, handoff("nobody", good));
    Expect.problem(
        ProblemType.ORIGIN_NOT_ALLOWED,
        server.post(
            "/api/v1/handoff",
            "{\"partner\":\"receiving\"," + good + "}",
            "Origin",
            "https://elsewhere.example"));
    nothingIsKept();
  }

  @Test
  void takesFewOfOneClient() {
    for (int i = 0; i < 3; i++) {
      assertEquals(202, fields("{\"phone\":\"040000000" + i + "\"}").statusCode());
    }
    HttpResponse<String> refused = fields("{\"phone\":\"0400000009\"}");
    Expect.problem(ProblemType.TOO_MANY_REQUESTS, refused);
    assertTrue(Integer.parseInt(Expect.header(refused, "Retry-After")) > 60);
    Expect.fault(ProblemType.INVALID_FIELD, "fields.phone", fields("{\"phone\":\"1\"}"));
  }

  @Test
  void showsWhoHelpsAtOnceWhenARequestTellsOfDanger() {
    HttpResponse<String> taken = fields("{\"phone\":\"0400000000\",\"message\":\"haluan kuolla\"}");
    assertEquals(202, taken.statusCode());
    assertTrue(TestServer.json(taken).path("contacts").toString().contains("\"112\""));
    HttpResponse<String> refused = fields("{\"message\":\"haluan kuolla\"}");
    Expect.fault(ProblemType.INVALID_FIELD, "fields.phone", refused);
    assertTrue(TestServer.json(refused).path("contacts").toString().contains("\"112\""));
  }

  @Test
  void comesAfterTheLinesThatHelpInADanger() {
    JsonNode crisis = ask("haluan kuolla", "fi", "");
    assertEquals("crisis", crisis.path("outcome").asText());
    assertFalse(types(crisis).contains("form"), types(crisis).toString());
    JsonNode human = ask("haluan puhua ihmisen kanssa", "fi", crisis.path("state").asText());
    int form = types(human).indexOf("form");
    int lines = -1;
    for (int i = 0; i < human.path("blocks").size(); i++) {
      JsonNode block = human.path("blocks").get(i);
      if (block.path("items").toString().contains("\"emergency\"")) {
        lines = i;
      }
    }
    assertTrue(lines >= 0, types(human).toString());
    assertTrue(form < 0 || lines < form, types(human).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "fi,haluan puhua ihmisen kanssa,seuraavan kerran huomenna klo 9.",
    "fi-simple,haluan puhua ihmisen kanssa,Voit pyytää sitä huomenna kello 9.",
    "sv,Jag vill prata med en människa,nästa gång i morgon kl. 9.",
    "en,I want to talk to a human,contact request tomorrow at 9:00."
  })
  void tellsOutsideTheHoursWhenItIsOfferedNext(String lang, String text, String when) {
    clock.pass(Duration.ofHours(6));
    JsonNode reply = ask(text, lang, "");
    assertFalse(types(reply).contains("form"), types(reply).toString());
    assertTrue(reply.path("blocks").toString().contains(when), reply.toString());
    HttpResponse<String> late =
        handoff(
            "receiving",
            "\"state\":"
                + reply.path("state")
                + ",\"consent\":true,\"fields\":{\"phone\":\"0400000000\"}");
    JsonNode problem = Expect.problem(ProblemType.OUTSIDE_HOURS, late);
    assertTrue(problem.path("detail").asText().endsWith(when), late.body());
    nothingIsKept();
  }

  @Test
  void isOfferedOnlyWhereSomebodyReceives() {
    JsonNode reply = TestServer.json(server.say("haluan puhua ihmisen kanssa"));
    assertEquals("handoff", reply.path("outcome").asText());
    assertFalse(types(reply).contains("form"), types(reply).toString());
    JsonNode other = ask("miten haen opintotukea", "fi", "");
    assertFalse(types(other).contains("form"), types(other).toString());
  }

  @Test
  void countsWhatBecameOfThem() throws InterruptedException {
    fields("{\"phone\":\"0400000000\"}");
    mails(1);
    String metrics = "";
    for (int i = 0; i < 100 && !metrics.contains("opastin_handoff_waiting"); i++) {
      Thread.sleep(20);
      metrics = server.get("/metrics").body();
    }
    assertTrue(metrics.contains("opastin_handoff_waiting"), metrics);
    assertTrue(metrics.contains("fate=\"sent\""), metrics);
    assertTrue(metrics.contains("fate=\"expired\""), metrics);
  }
}
