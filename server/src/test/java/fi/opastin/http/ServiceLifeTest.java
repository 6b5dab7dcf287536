package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Services that end, hand on, and have passing notices, on Monday 23 November 2026. */
class ServiceLifeTest {

  private static final String SERVICES =
      """
      services:
      - id: old-workshop
        type: youth-workshop
        name: {fi: Vanha paja}
        description: {fi: Paja on päättynyt.}
        organization: {fi: Vanha yhdistys}
        located: "285"
        url: {fi: "https://example.org/old"}
        valid: {until: 2026-06-30, successor: middle-workshop}
        sources: [{ref: "https://example.org/old", date: 2026-05-01}]
      - id: middle-workshop
        type: youth-workshop
        name: {fi: Välipaja}
        description: {fi: Paja kesän ajan.}
        organization: {fi: Kotkan kaupunki}
        located: "285"
        url: {fi: "https://example.org/middle"}
        valid: {from: 2026-07-01, until: 2026-11-22, successor: new-workshop}
        sources: [{ref: "https://example.org/middle", date: 2026-07-01}]
      - id: new-workshop
        type: youth-workshop
        name: {fi: Uusi paja, sv: Nya verkstaden}
        description: {fi: Paja nuorille.}
        organization: {fi: Kymenlaakson hyvinvointialue}
        located: "285"
        url: {fi: "https://example.org/new"}
        booking: {fi: "https://example.org/book"}
        fee: {fi: 5 euroa}
        accessibility: {fi: Esteetön sisäänkäynti <ovi B>}
        channels: [visit]
        valid: {from: 2026-11-23}
        alert: {text: {fi: Muutamme <pian>, sv: Vi flyttar}, until: 2026-11-23}
        hours:
          regular:
          - {days: mon-fri, opens: "9:00", closes: "11:00"}
          - {days: mon-fri, opens: "12:00", closes: "15:00"}
          exceptions:
          - {from: 2026-12-21, until: 2026-12-23, closed: true}
          - {from: 2026-12-28, open: [{opens: "10:00", closes: "12:00"}]}
        sources: [{ref: "https://example.org/new", date: 2026-11-01}]
        verified: 2026-11-02
      - id: passed-notice
        type: youth-workshop
        name: {fi: Toinen paja}
        description: {fi: Vanha tiedote.}
        organization: {fi: Haminan kaupunki}
        located: "075"
        url: {fi: "https://example.org/second"}
        alert: {text: {fi: Suljettu eilen}, until: 2026-11-22}
        sources: [{ref: "https://example.org/second", date: 2026-11-01}]
      - id: ended
        type: other
        name: {fi: Päättynyt}
        description: {fi: Jota mikään ei seuraa.}
        organization: {fi: Haminan kaupunki}
        located: "075"
        url: {fi: "https://example.org/ended"}
        valid: {until: 2026-11-22}
        sources: [{ref: "https://example.org/ended", date: 2026-05-01}]
      """;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.with(SERVICES);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void oldLinksLeadToTheServiceThatFollows() {
    HttpResponse<String> moved = server.get("/s/old-workshop?lang=sv");
    assertEquals(308, moved.statusCode());
    assertEquals("/s/new-workshop?lang=sv", Expect.header(moved, "Location"));
    assertEquals("", moved.body());
    assertEquals(308, server.method("HEAD", "/s/middle-workshop").statusCode());
    assertEquals(200, server.get("/s/new-workshop").statusCode());
  }

  @Test
  void programsGetTheServiceThatFollowsUnderTheOldId() {
    JsonNode service = TestServer.json(server.get("/api/v1/services/old-workshop"));
    assertEquals("new-workshop", service.path("id").asText());
  }

  @Test
  void whatNothingFollowsIsGone() {
    Expect.problem(ProblemType.NOT_FOUND, server.get("/s/ended"));
    Expect.problem(ProblemType.NOT_FOUND, server.get("/api/v1/services/ended"));
    JsonNode list = TestServer.json(server.get("/api/v1/services?q=paja&municipality=285"));
    assertFalse(list.toString().contains("old-workshop"), "not listed");
    assertTrue(list.toString().contains("new-workshop"));
  }

  @Test
  void tellsANoticeUntilItsLastDay() {
    JsonNode alert = TestServer.json(server.get("/api/v1/services/new-workshop")).path("alert");
    assertEquals("2026-11-23", alert.path("until").asText());
    String page = server.get("/s/new-workshop").body();
    assertTrue(page.contains("Muutamme &lt;pian&gt;") && page.contains("23.11.2026"), page);
    assertTrue(server.get("/s/new-workshop?lang=sv").body().contains("Vi flyttar"));
    assertFalse(server.get("/s/passed-notice").body().contains("Suljettu eilen"));
    assertFalse(server.get("/api/v1/services/passed-notice").body().contains("Suljettu eilen"));
  }

  @Test
  void tellsTermsBookingAndDaysThatDiffer() {
    JsonNode service = TestServer.json(server.get("/api/v1/services/new-workshop"));
    assertEquals("https://example.org/book", service.path("booking").asText());
    assertEquals("5 euroa", service.path("fee").asText());
    assertEquals("Esteetön sisäänkäynti <ovi B>", service.path("accessibility").asText());
    assertFalse(service.has("free"), "nobody said so");
    assertEquals(4, service.at("/hours/exceptions").size());
    String page = server.get("/s/new-workshop").body();
    assertTrue(page.contains("Esteetön sisäänkäynti &lt;ovi B&gt;"), page);
    assertTrue(page.contains("21.12.2026–23.12.2026 suljettu"), page);
    assertTrue(page.contains("28.12.2026 10:00–12:00"), page);
    assertTrue(page.contains("maanantai 9:00–11:00, 12:00–15:00"), page);
    assertTrue(page.contains("2.11.2026"), "when it was checked");
  }

  @Test
  void filtersByChannelAndByWordsOnThePage() {
    String page = server.get("/services?q=verkstaden&channel=visit&open=now").body();
    assertTrue(page.contains("/s/new-workshop?"), page);
    assertTrue(page.contains("value=\"verkstaden\"") && page.contains("value=\"now\" checked"));
    assertFalse(
        server.get("/services?q=verkstaden&channel=phone").body().contains("new-workshop?"));
  }
}
