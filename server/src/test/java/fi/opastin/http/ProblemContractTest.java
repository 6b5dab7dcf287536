package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.conversation.StateKeys;
import fi.opastin.evaluation.Finland;
import fi.opastin.handoff.ContactRequests;
import fi.opastin.knowledge.TopicId;
import fi.opastin.partners.LimitSettings;
import fi.opastin.partners.Partners;
import fi.opastin.partners.RateLimits;
import fi.opastin.people.Person;
import fi.opastin.people.Role;
import fi.opastin.switches.OffMessage;
import fi.opastin.switches.SwitchTarget;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every type of problem, provoked on the real server, has its example in {@code contract/problems}.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ProblemContractTest {

  private static final String CHAT = "/api/v1/chat";
  private static final LimitSettings ONE_CALL =
      new LimitSettings(true, new LimitSettings.Rate(0.001, 1), new LimitSettings.Rate(1, 1));

  @RegisterExtension static final TestServer server = TestServer.start();

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void hasAnExample(ProblemType type) throws Exception {
    JsonNode problem = provoke(type);
    assertEquals(type.uri(), problem.path("type").asText());
    if (problem.path("contacts") instanceof ArrayNode contacts) {
      // one is enough to show their shape, and the others are content that editors change
      ObjectNode shown = problem.deepCopy();
      shown.putArray("contacts").add(contacts.get(0));
      problem = shown;
    }
    ContractExamples.check("problems/" + type.id(), problem);
  }

  private static JsonNode notPermitted() {
    String token = TestPeople.in(server).token(Role.VIEWER);
    return TestServer.json(server.get("/api/v1/editor/people", "Authorization", "Bearer " + token));
  }

  private static JsonNode provoke(ProblemType type) throws Exception {
    return switch (type) {
      case BAD_REQUEST -> raw("GET / HTTP/1.1\nHost: a\nHost: b\n\n");
      case INVALID_JSON -> chat("{");
      case INVALID_FIELD -> chat("{\"partner\":\"demo\",\"text\":\"\"}");
      case INVALID_PARAMETER -> TestServer.json(server.get("/api/v1/services?limit=0"));
      case BAD_CURSOR -> TestServer.json(server.get("/api/v1/topics?cursor=x"));
      case SIGN_IN_NEEDED -> TestServer.json(server.get("/api/v1/editor/me"));
      case NOT_PERMITTED -> notPermitted();
      case FORM_OUT_OF_DATE ->
          TestServer.json(
              server.method(
                  "POST",
                  "/editor/language",
                  "Origin",
                  "https://elsewhere.example",
                  "Content-Type",
                  "application/x-www-form-urlencoded"));
      case ORIGIN_NOT_ALLOWED -> chat("{\"partner\":\"closed\",\"text\":\"hei\"}");
      case UNKNOWN_PARTNER -> chat("{\"partner\":\"nobody\",\"text\":\"hei\"}");
      case NOT_FOUND -> TestServer.json(server.get("/nowhere"));
      case METHOD_NOT_ALLOWED -> TestServer.json(server.method("DELETE", CHAT));
      case NOT_ACCEPTABLE -> TestServer.json(server.get("/api/v1/topics", "Accept", "text/csv"));
      case TOO_SLOW -> drip();
      case DRAFT_CHANGED,
          LIVE_CHANGED,
          STEP_NOT_ALLOWED,
          NOT_MEASURED,
          TURNS_WRONG,
          SECOND_PERSON_NEEDED,
          CONTENT_FAULTY ->
          EditProblemSamples.of(type);
      case NOBODY_RECEIVES -> handoff(true);
      case OUTSIDE_HOURS -> outsideHours();
      case BODY_TOO_LARGE -> chat(" ".repeat(100_000));
      case URI_TOO_LONG -> TestServer.json(server.get("/?q=" + "a".repeat(10_000)));
      case UNSUPPORTED_MEDIA_TYPE ->
          TestServer.json(
              server.send(
                  server.request(CHAT).POST(HttpRequest.BodyPublishers.ofString("text=hei"))));
      case CONSENT_MISSING -> handoff(false);
      case TOO_MANY_REQUESTS -> tooMany();
      case INTERNAL -> broken();
      case FORMAT_NOT_OFFERED ->
          TestServer.json(server.get("/oembed?format=xml&url=" + server.url("/a/study-apply")));
      case OVERLOADED -> overloaded();
      case TOPIC_OFF -> topicOff();
      case SETTINGS_CHANGED -> settingsChanged();
      case SWITCHED_OFF -> chat("{\"partner\":\"off\",\"text\":\"hei\"}");
    };
  }

  private static JsonNode topicOff() {
    try (TestServer paused = TestServer.start()) {
      SwitchTarget target = new SwitchTarget.OfTopic(new TopicId("study-apply"));
      paused.switches().store().off(Person.OPASTIN, target, 0, OffMessage.usual(target));
      paused.switches().catchUp();
      return TestServer.json(paused.get("/api/v1/answers/study-apply?lang=en"));
    }
  }

  private static JsonNode settingsChanged() {
    try (TestServer paused = TestServer.start()) {
      SwitchTarget target = new SwitchTarget.Bot();
      paused.switches().store().off(Person.OPASTIN, target, 0, OffMessage.usual(target));
      String token = TestPeople.in(paused).token(Role.ADMIN);
      return TestServer.json(
          paused.post(
              "/api/v1/editor/switches/bot",
              "{\"off\":true,\"version\":0}",
              "Authorization",
              "Bearer " + token));
    }
  }

  private static JsonNode chat(String body) {
    return TestServer.json(server.post(CHAT, body));
  }

  private static JsonNode handoff(boolean consent) {
    String body =
        "{\"partner\":\"demo\",\"state\":\"x\",\"fields\":{},\"consent\":" + consent + "}";
    return TestServer.json(server.post("/api/v1/handoff", body));
  }

  private static JsonNode outsideHours() throws IOException {
    Path data = Files.createTempDirectory("opastin");
    Clock sunday = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    ContactRequests requests =
        new ContactRequests(
            data.resolve("handoff"),
            new StateKeys(List.of(new byte[StateKeys.LENGTH])).derived("test"),
            Optional.empty(),
            new Partners(List.of(TestServer.receiving())),
            new RateLimits(TestServer.NO_LIMITS),
            sunday);
    String body =
        "{\"partner\":\"receiving\",\"state\":\"x\",\"fields\":{\"phone\":\"0407654321\"},"
            + "\"consent\":true}";
    try (TestServer closed = TestServer.with(requests, sunday)) {
      JsonNode problem = TestServer.json(closed.post("/api/v1/handoff", body));
      assertEquals("2026-11-23T09:00+02:00", problem.path("next").asText());
      return problem;
    } finally {
      Files.delete(data);
    }
  }

  private static JsonNode tooMany() {
    try (TestServer narrow = TestServer.start(ONE_CALL, TestServer.settings())) {
      narrow.say("hei");
      return TestServer.json(narrow.say("hei"));
    }
  }

  private static JsonNode broken() {
    ChatTurns turns =
        (request, partner, now) -> {
          throw new IllegalStateException();
        };
    try (TestServer broken = TestServer.start(turns, TestServer.NO_LIMITS, TestServer.settings())) {
      return TestServer.json(broken.say("hei"));
    }
  }

  private static JsonNode overloaded() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(TestServer.settings().maxConcurrent());
    CountDownLatch release = new CountDownLatch(1);
    ChatTurns turns =
        (request, partner, now) -> {
          busy.countDown();
          awaitQuietly(release);
          return Finland.chat().take(request, partner, now);
        };
    try (TestServer slow = TestServer.start(turns, TestServer.NO_LIMITS, TestServer.settings())) {
      for (int i = 0; i < TestServer.settings().maxConcurrent(); i++) {
        Thread.startVirtualThread(() -> slow.say("hei"));
      }
      busy.await(10, TimeUnit.SECONDS);
      HttpResponse<String> refused = slow.say("hei");
      release.countDown();
      return TestServer.json(refused);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static JsonNode drip() throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      connection.send(
          "POST "
              + CHAT
              + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
              + "Content-Length: 1000\n\n");
      Thread.startVirtualThread(connection::drip);
      return body(connection.readToEnd());
    }
  }

  private static JsonNode raw(String request) throws IOException {
    try (RawConnection connection = new RawConnection(server)) {
      return body(connection.send(request).readToEnd());
    }
  }

  private static JsonNode body(String reply) throws IOException {
    return new ObjectMapper().readTree(reply.substring(reply.indexOf("\r\n\r\n")));
  }
}
