package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryRoutesTest {

  @RegisterExtension static final TestServer server = TestServer.start();

  private static JsonNode read(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode(), response.body());
    return TestServer.json(response);
  }

  @Test
  void listsServicesWithEveryFieldOfTheContract() {
    JsonNode page = read("/api/v1/services?municipality=405&type=ohjaamo");
    JsonNode service = page.path("items").path(0);
    for (String field :
        new String[] {
          "id",
          "type",
          "name",
          "description",
          "organization",
          "textLang",
          "municipalities",
          "address",
          "location",
          "phones",
          "emails",
          "url",
          "languages",
          "audience",
          "ages",
          "hours",
          "open",
          "channels",
          "sources",
          "verified"
        }) {
      assertTrue(service.has(field), field + " in " + service);
    }
    assertEquals("ohjaamo", service.path("type").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "answers", "topics", "places"})
  void givesEachItemOnceInParts(String list) {
    Set<String> seen = new HashSet<>();
    String cursor = "";
    int parts = 0;
    do {
      JsonNode page = read("/api/v1/" + list + "?limit=7" + cursor);
      page.path("items").forEach(item -> assertTrue(seen.add(item.toString()), item.toString()));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
    } while (!cursor.isEmpty() && ++parts < 200);
    assertTrue(seen.size() > 7, list + " has " + seen.size());
    assertTrue(parts < 200, "it ends");
  }

  @ParameterizedTest
  @CsvSource({
    "municipality,Helsinki",
    "municipality,999",
    "municipality,91",
    "topic,nothing",
    "topic,%3Cb%3E",
    "audience,youngish",
    "age,-1",
    "age,121",
    "age,1e2",
    "age,99999999999",
    "type,cafe",
    "lang,klingon",
    "near,60.1",
    "near,'91,25'",
    "near,'NaN,NaN'",
    "near,'60,1e3'",
    "open,later",
    "limit,0",
    "limit,101",
    "limit,ten",
    "radius,0",
    "radius,1000000",
    "radius,-5",
    "near,'north,east'",
    "channel,pigeon"
  })
  void namesTheParameterAtFault(String name, String value) {
    String query = name + "=" + value + (name.equals("radius") ? "&near=60,25" : "");
    Expect.fault(ProblemType.INVALID_PARAMETER, name, server.get("/api/v1/services?" + query));
  }

  @Test
  void needsAPlaceForARadius() {
    Expect.fault(
        ProblemType.INVALID_PARAMETER, "radius", server.get("/api/v1/services?radius=100"));
    Expect.fault(
        ProblemType.INVALID_PARAMETER, "q", server.get("/api/v1/services?q=" + "a".repeat(201)));
    Expect.fault(ProblemType.INVALID_PARAMETER, "age", server.get("/api/v1/services?age=1&age=2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "answers", "topics", "places", "paths"})
  void refusesCursorsThatItDidNotGive(String list) {
    for (String cursor :
        new String[] {"x", "AAAA", "cDk5OTk5", "dG9waWNzOjk5OTk", "%2B%2B", "a".repeat(150)}) {
      Expect.fault(
          ProblemType.BAD_CURSOR, "cursor", server.get("/api/v1/" + list + "?cursor=" + cursor));
    }
  }

  @Test
  void refusesACursorThatWasChangedOrStandsBesideOtherFilters() {
    String next = read("/api/v1/services?municipality=285&limit=2").path("next").asText();
    read("/api/v1/services?municipality=285&limit=5&lang=sv&cursor=" + next);
    String text = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.US_ASCII);
    String moved =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.replace("p", "p1").getBytes(StandardCharsets.US_ASCII));
    for (String query :
        new String[] {
          "municipality=285&cursor=" + moved,
          "municipality=286&cursor=" + next,
          "municipality=285&age=20&cursor=" + next,
          "municipality=285&cursor=" + next + "A"
        }) {
      Expect.fault(ProblemType.BAD_CURSOR, "cursor", server.get("/api/v1/services?" + query));
    }
  }

  @Test
  void listsByDistance() {
    JsonNode page = read("/api/v1/services?near=61.06,28.19&limit=5");
    long before = 0;
    for (JsonNode service : page.path("items")) {
      long distance = service.path("distance").asLong(-1);
      assertTrue(distance >= before, page.toString());
      before = distance;
    }
  }

  @Test
  void showsOneServiceInTheAskedLanguage() {
    String id = read("/api/v1/services?limit=1").path("items").path(0).path("id").asText();
    JsonNode service = read("/api/v1/services/" + id + "?lang=sv");
    assertEquals(id, service.path("id").asText());
    assertFalse(service.path("name").asText().isEmpty());
  }

  @Test
  void findsPlacesInAnyForm() {
    JsonNode place = read("/api/v1/places?q=Lappeenrannassa&lang=sv").path("items").path(0);
    assertEquals("405", place.path("code").asText());
    assertEquals("Villmanstrand", place.path("name").asText());
    assertEquals("municipality", place.path("kind").asText());
    JsonNode code = read("/api/v1/places?q=53100").path("items").path(0);
    assertEquals("postal-code", code.path("kind").asText());
  }

  @Test
  void readsAnswersWithTheirText() {
    JsonNode answer = read("/api/v1/answers/study-apply?lang=en");
    assertEquals("en", answer.path("lang").asText());
    assertEquals("doc", answer.path("rich").path("type").asText());
    assertFalse(answer.path("reviewed").asText().isEmpty());
    assertFalse(answer.path("release").asText().isEmpty());
    assertEquals(
        "study-apply", read("/api/v1/answers?topic=study-apply").at("/items/0/topic").asText());
  }

  @Test
  void findsAnswersByWords() {
    JsonNode found = read("/api/v1/answers?q=opintotuki&limit=100").path("items");
    assertTrue(found.toString().contains("money-student-aid"), found.toString());
    assertEquals(0, read("/api/v1/answers?q=xyzzyx").path("items").size());
    assertEquals(0, read("/api/v1/answers?q=%21%21").path("items").size());
  }

  @Test
  void tellsTheWidgetAboutItsPartner() {
    JsonNode partner = read("/api/v1/partners/demo?lang=en");
    assertEquals("demo", partner.path("key").asText());
    assertEquals(4, partner.path("languages").size());
    assertTrue(partner.at("/starters/0/id").asText().startsWith("topic:"));
    assertEquals("Neuvoja", partner.at("/contact/name").asText());
    assertTrue(partner.path("off").isNull());
    Expect.problem(ProblemType.UNKNOWN_PARTNER, server.get("/api/v1/partners/nobody"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/services",
        "/api/v1/answers?lang=en",
        "/api/v1/answers/study-apply",
        "/api/v1/topics",
        "/api/v1/places?q=Kotka",
        "/api/v1/paths",
        "/api/v1/partners/demo",
        "/openapi",
        "/about",
        "/"
      })
  void answersNotModifiedToWhoeverHasIt(String path) {
    HttpResponse<String> first = server.get(path);
    String tag = Expect.header(first, "ETag");
    assertTrue(tag.startsWith("\""), "a strong tag: " + tag);
    assertFalse(Expect.header(first, "Cache-Control").isEmpty());
    for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
      HttpResponse<String> again = server.get(path, "If-None-Match", known);
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      assertEquals(tag, Expect.header(again, "ETag"));
    }
    assertEquals(200, server.get(path, "If-None-Match", "\"other\"").statusCode());
    HttpResponse<String> head = server.method("HEAD", path);
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(
        Expect.header(first, "Content-Length"), Expect.header(head, "Content-Length"), path);
  }
}
