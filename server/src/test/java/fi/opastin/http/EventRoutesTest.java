package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Events on Monday 23 November 2026: one over, one that ends today, one of Kotka, one far off. */
class EventRoutesTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.knowing(
            MoreEvents.only(
                MoreEvents.days("long-past", "2026-11-01", "2026-11-22"),
                MoreEvents.days("ends-today", "2026-11-20", "2026-11-23"),
                MoreEvents.event(
                    "of-kotka", "2026-12-01", "2026-12-01", Optional.empty(), Set.of("285")),
                MoreEvents.days("far-off", "2027-09-01", "2027-09-02")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String ids(String path) {
    StringBuilder ids = new StringBuilder();
    TestServer.json(server.get(path))
        .path("items")
        .forEach(item -> ids.append(item.path("id").asText()).append(' '));
    return ids.toString().strip();
  }

  @Test
  void listsWhatIsNotOverTheSoonestFirst() {
    assertEquals("ends-today of-kotka far-off", ids("/api/v1/events"));
    assertEquals("ends-today far-off", ids("/api/v1/events?municipality=405"));
    assertEquals("ends-today of-kotka far-off", ids("/api/v1/events?municipality=285"));
    assertEquals("", ids("/api/v1/events?topic=life-housing"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertEquals(400, server.get("/api/v1/events?topic=nothing").statusCode());
    assertEquals(400, server.get("/api/v1/events?municipality=999").statusCode());
    assertEquals(404, server.get("/api/v1/events/nothing").statusCode());
    assertEquals(404, server.get("/events/nothing.ics").statusCode());
    assertEquals(404, server.get("/events/ends-today").statusCode());
  }

  @Test
  void neverServesWhatIsOver() {
    assertEquals(404, server.get("/api/v1/events/long-past").statusCode());
    assertEquals(404, server.get("/events/long-past.ics").statusCode());
    assertFalse(server.get("/events").body().contains("example.org/long-past"));
    assertFalse(chat("topic:study-higher", "").contains("long-past"));
  }

  @Test
  void givesACalendarFileOfEach() {
    HttpResponse<String> file = server.get("/events/ends-today.ics?lang=en");
    assertEquals(200, file.statusCode());
    assertEquals("text/calendar; charset=utf-8", Expect.header(file, "Content-Type"));
    assertTrue(file.body().startsWith("BEGIN:VCALENDAR\r\n"), file.body());
    assertTrue(file.body().contains("UID:ends-today@opastin\r\n"), file.body());
    assertTrue(file.body().contains("DTSTART;VALUE=DATE:20261120\r\n"), file.body());
    assertTrue(file.body().contains("DTEND;VALUE=DATE:20261124\r\n"), file.body());
    assertTrue(file.body().contains("SUMMARY;LANGUAGE=en:EN ends-today <i>\r\n"), file.body());
    String tag = Expect.header(file, "ETag");
    assertEquals(
        304, server.get("/events/ends-today.ics?lang=en", "If-None-Match", tag).statusCode());
  }

  @Test
  void tellsThemBelowTheAnswerTheyBelongTo() {
    String nowhere = chat("topic:study-higher", "");
    assertTrue(nowhere.contains("Tulossa:"), nowhere);
    assertTrue(nowhere.contains("ends-today <i>: 20.11.–23.11.2026. Päivät voivat vielä muuttua."));
    assertTrue(nowhere.contains(server.url("/events/ends-today.ics?lang=fi")), nowhere);
    assertFalse(nowhere.contains("of-kotka"), nowhere);
    assertFalse(nowhere.contains("far-off"), nowhere);
    assertTrue(chat("topic:study-higher", "285").contains("of-kotka"));
    assertFalse(chat("topic:life-housing", "").contains("Tulossa:"));
  }

  @Test
  void tellsThemBesideThePublishedAnswer() {
    JsonNode events = TestServer.json(server.get("/api/v1/answers/study-higher")).path("events");
    assertEquals(1, events.size());
    assertEquals("20.11.–23.11.2026", events.at("/0/when").asText());
    assertEquals("/events/ends-today.ics?lang=fi", events.at("/0/ics").asText());
  }

  @Test
  void showsThemOnAPageWithoutScripts() {
    HttpResponse<String> page = server.get("/events?lang=en");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("EN ends-today &lt;i&gt;"), page.body());
    assertTrue(page.body().contains("20 November–23 November 2026"), page.body());
    assertTrue(page.body().contains("href=\"/events/ends-today.ics?lang=en\""), page.body());
    assertFalse(page.body().contains("<script"));
  }

  @Test
  void saysSoWhenNothingIsComing() {
    try (TestServer empty = TestServer.knowing(MoreEvents.only())) {
      assertTrue(empty.get("/events").body().contains("Meillä ei ole nyt tiedossa päivämääriä."));
    }
  }

  private static String chat(String choice, String municipality) {
    String context =
        municipality.isEmpty() ? "" : ",\"context\":{\"municipality\":\"" + municipality + "\"}";
    return server
        .post(
            "/api/v1/chat",
            "{\"partner\":\"demo\",\"lang\":\"fi\",\"choice\":\"" + choice + "\"" + context + "}")
        .body();
  }
}
