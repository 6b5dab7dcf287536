package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.language.Language;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Guided paths as data, as pages and in the chat. */
class PathRoutesTest {

  private static final Pattern ON =
      Pattern.compile("href=\"(/p/lost-job\\?lang=[^\"]*way=[^\"]*)\"");

  @RegisterExtension static final TestServer server = TestServer.start();

  @Test
  void areListedInTheLanguageThatIsAskedFor() {
    JsonNode list = TestServer.json(server.get("/api/v1/paths?lang=sv&limit=100"));
    assertEquals(Finland.knowledge().paths().size(), list.path("items").size());
    JsonNode first = list.path("items").path(0);
    assertEquals("career-change", first.path("id").asText());
    assertEquals("Byta bransch som vuxen", first.path("title").asText());
    assertEquals("questions", first.path("kind").asText());
    assertEquals(server.url("/p/career-change?lang=sv"), first.path("url").asText());
    JsonNode page = TestServer.json(server.get("/api/v1/paths?limit=4"));
    assertEquals(4, page.path("items").size());
    JsonNode rest =
        TestServer.json(server.get("/api/v1/paths?cursor=" + page.path("next").asText()));
    assertEquals(list.path("items").size() - 4, rest.path("items").size());
  }

  @Test
  void comeWholeWithATagAndAreNotSentTwice() {
    HttpResponse<String> path = server.get("/api/v1/paths/lost-job?lang=en");
    JsonNode json = TestServer.json(path);
    ContractExamples.check("paths/lost-job", withoutPort(json));
    assertEquals(Set.of("what", "age", "place", "registered", "need"), ids(json.path("questions")));
    String tag = Expect.header(path, "ETag");
    assertEquals(
        304, server.get("/api/v1/paths/lost-job?lang=en", "If-None-Match", tag).statusCode());
    assertEquals(
        200, server.get("/api/v1/paths/lost-job?lang=fi", "If-None-Match", tag).statusCode());
    JsonNode exercise = TestServer.json(server.get("/api/v1/paths/my-strengths"));
    assertEquals("exercise", exercise.path("kind").asText());
    assertTrue(exercise.path("exercise").path("groups").size() >= 5);
    assertFalse(exercise.has("questions"));
  }

  /** The port of a test differs from run to run. */
  private static JsonNode withoutPort(JsonNode json) {
    ((com.fasterxml.jackson.databind.node.ObjectNode) json)
        .put("url", json.path("url").asText().replaceFirst(":[0-9]+/", "/"));
    return json;
  }

  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new HashSet<>();
    list.forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  @Test
  void thatDoNotExistAreProblems() {
    for (String path : List.of("/api/v1/paths/none", "/api/v1/paths/A", "/p/none", "/p/..%2f")) {
      HttpResponse<String> response = server.get(path);
      assertEquals(404, response.statusCode(), path);
      assertEquals("/problems/not-found", TestServer.json(response).path("type").asText());
    }
    assertEquals(400, server.get("/api/v1/paths/lost-job?lang=xx").statusCode());
    assertEquals(400, server.get("/api/v1/paths?limit=0").statusCode());
    assertEquals(405, server.method("DELETE", "/api/v1/paths/lost-job").statusCode());
    assertEquals(405, server.method("POST", "/p/my-strengths").statusCode(), "nothing can be sent");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPathHasAPageInEveryVariant(Language language) {
    for (GuidedPath path : Finland.knowledge().paths().values()) {
      HttpResponse<String> page = server.get("/p/" + path.id() + "?lang=" + language.tag());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<html lang=\"" + language.written().tag() + "\">"));
      assertTrue(page.body().contains("<h1>" + escaped(path.title().in(language)) + "</h1>"));
      assertTrue(page.body().contains(escaped(path.intro().in(language))));
      assertFalse(page.body().contains("style="), "the policy forbids it");
      String policy = Expect.header(page, "Content-Security-Policy");
      assertFalse(policy.contains("unsafe"), policy);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
  }

  /** From the first page every link of the path is followed, as somebody without scripts would. */
  @Test
  void aPageLeadsToEveryEndByPlainLinks() {
    Deque<String> open = new ArrayDeque<>(List.of("/p/lost-job?lang=en"));
    Set<String> seen = new HashSet<>();
    Set<String> said = new HashSet<>();
    GuidedPath path =
        Finland.knowledge().path(new fi.opastin.knowledge.PathId("lost-job")).orElseThrow();
    while (!open.isEmpty() && seen.size() < 400) {
      String address = open.pop();
      if (!seen.add(address)) {
        continue;
      }
      String body = server.get(address).body();
      path.ends().stream()
          .filter(end -> body.contains(escaped(end.say().in(Language.EN))))
          .forEach(end -> said.add(end.id()));
      Matcher on = ON.matcher(body);
      while (on.find()) {
        open.add(on.group(1).replace("&amp;", "&"));
      }
    }
    assertEquals(path.ends().size(), said.size(), said.toString());
  }

  @Test
  void aFormTellsThePlaceAndTheEndNamesWhoHelpsThere() {
    String asks = server.get("/p/lost-job?lang=en&way=what.dismissed_age.young").body();
    assertTrue(asks.contains("<select id=\"place\""), asks);
    assertTrue(asks.contains("name=\"way\" value=\"what.dismissed_age.young\""), asks);
    String registered =
        server.get("/p/lost-job?lang=en&way=what.dismissed_age.young&step=place&place=405").body();
    assertTrue(registered.contains("Job Market Finland"), registered);
    assertTrue(registered.contains("Lappeenranta"), "what was answered is shown");
    String end =
        server
            .get("/p/lost-job?lang=en&way=what.dismissed_age.young_place.405_registered.no")
            .body();
    assertTrue(end.contains("Register as a jobseeker first."), end);
    assertTrue(end.contains("href=\"tel:") || end.contains("href=\"https://"), "a contact");
    assertTrue(end.contains("/s/"), "services with their pages");
  }

  @Test
  void aWayThatNoLongerLeadsOnIsGoneAsFarAsItDoes() {
    for (String way :
        List.of("what.gone", "gone.x", "what", "<script>", "what.dismissed_age.young_place.999")) {
      HttpResponse<String> page =
          server.get(
              "/p/lost-job?lang=en&way="
                  + java.net.URLEncoder.encode(way, java.nio.charset.StandardCharsets.UTF_8));
      assertEquals(200, page.statusCode(), way);
      assertFalse(page.body().contains("<script>"), way);
      assertTrue(page.body().contains("<h2>"), way);
    }
  }

  @Test
  void anEndInDangerShowsTheLinesThatHelp() {
    String page = server.get("/p/worried-about-young-person?lang=sv&way=danger.yes").body();
    assertTrue(page.contains("class=\"crisis\""), page);
    assertTrue(page.contains("tel:112"), page);
  }

  /** Without a form and without a script's help nothing that is ticked could leave the page. */
  @Test
  void theExerciseIsASheetWithoutAForm() {
    String page = server.get("/p/my-strengths?lang=fi").body();
    assertFalse(page.contains("<form"), "nothing to send");
    assertTrue(page.contains("type=\"checkbox\""), page);
    assertFalse(page.contains(" name=\"listen\""), "a box without a name is sent by nothing");
    assertTrue(page.contains("class=\"line\""), "lines to write on");
    HttpResponse<String> script = server.get("/pages/exercise.js");
    assertEquals(200, script.statusCode());
    for (String sends :
        List.of(
            "fetch",
            "XMLHttpRequest",
            "sendBeacon",
            "Storage",
            "cookie",
            "location",
            "innerHTML")) {
      assertFalse(script.body().contains(sends), sends);
    }
  }

  @Test
  void theChatOffersTheExerciseAsABlockWithAnAddress() {
    JsonNode reply =
        TestServer.json(
            server.post(
                "/api/v1/chat",
                "{\"partner\":\"demo\",\"choice\":\"path:my-strengths\",\"lang\":\"fi-simple\"}"));
    assertEquals("answer", reply.path("outcome").asText());
    JsonNode block = reply.path("blocks").path(1);
    assertEquals("path", block.path("type").asText());
    assertEquals("my-strengths", block.path("id").asText());
    assertEquals("Missä olen hyvä?", block.path("title").asText());
    assertEquals(server.url("/p/my-strengths?lang=fi-simple"), block.path("url").asText());
  }
}
