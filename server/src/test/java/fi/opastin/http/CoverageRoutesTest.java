package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.coverage.Coverage;
import fi.opastin.coverage.Snapshot;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Knowledge;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageRoutesTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    Knowledge knowledge = Finland.knowledge();
    Coverage coverage =
        Coverage.of(knowledge.directory(), knowledge.expectations(), LocalDate.of(2026, 11, 23));
    server.coverage().keep(Snapshot.of(coverage, "0a0a", Finland.NOW.minus(Duration.ofDays(30))));
    server.coverage().keep(Snapshot.of(coverage, knowledge.release(), Finland.NOW));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode read(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode(), path + " " + response.body());
    return TestServer.json(response);
  }

  @ParameterizedTest
  @CsvSource({
    "region,99",
    "region,x",
    "municipality,999",
    "municipality,Kotka",
    "type,cafe",
    "lang,klingon",
    "language,Swedish",
    "channel,pigeon",
    "format,xml",
    "limit,0"
  })
  void namesTheParameterAtFault(String name, String value) {
    Expect.fault(
        ProblemType.INVALID_PARAMETER, name, server.get("/api/v1/coverage?" + name + "=" + value));
  }

  @Test
  void addsUp() {
    JsonNode all = read("/api/v1/coverage");
    JsonNode totals = all.path("totals");
    assertEquals(308, totals.path("municipalities").asInt());
    assertEquals(
        totals.path("wanted").asInt(),
        totals.path("covered").asInt() + totals.path("gaps").asInt());
    int gaps = 0;
    int municipalities = 0;
    for (JsonNode region : all.path("regions")) {
      municipalities += region.path("municipalities").asInt();
      for (JsonNode type : region.path("types")) {
        gaps += type.path("gaps").size();
        assertEquals(
            region.path("municipalities").asInt(),
            type.path("covered").asInt() + type.path("gaps").size());
      }
    }
    assertEquals(308, municipalities);
    assertEquals(totals.path("gaps").asInt(), gaps);
    assertFalse(all.at("/expected/0/why").asText().isEmpty());
  }

  @Test
  void csvHoldsTheSameRowsAsAllPartsTogether() {
    List<String> rows = new ArrayList<>();
    String path = "/api/v1/coverage?region=08&lang=sv&limit=100";
    String cursor = "";
    do {
      JsonNode part = read(path + cursor);
      assertEquals(cursor.isEmpty(), part.has("totals"), "the summary comes once");
      for (JsonNode row : part.path("items")) {
        rows.add(
            String.join(
                ",",
                row.path("municipality").asText(),
                row.path("name").asText(),
                row.path("region").asText(),
                row.path("type").asText(),
                row.path("language").asText("").replace("null", ""),
                row.path("channel").asText("").replace("null", ""),
                row.path("local").asText(),
                row.path("remote").asText(),
                row.path("expected").asText(),
                row.path("gap").asText()));
      }
      cursor = part.path("next").isNull() ? "" : "&cursor=" + part.path("next").asText();
    } while (!cursor.isEmpty());
    HttpResponse<String> csv = server.get("/api/v1/coverage?region=08&lang=sv&format=csv");
    assertTrue(Expect.header(csv, "Content-Type").startsWith("text/csv"));
    List<String> lines = new ArrayList<>();
    for (String line : csv.body().split("\r\n")) {
      List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
      cells.remove(5);
      cells.remove(3);
      lines.add(String.join(",", cells));
    }
    assertEquals(rows, lines.subList(1, lines.size()));
  }

  @Test
  void gapsFollowTheLanguageThatIsAskedFor() {
    int any = read("/api/v1/coverage?type=ohjaamo").at("/totals/gaps").asInt();
    int swedish = read("/api/v1/coverage?type=ohjaamo&language=sv").at("/totals/gaps").asInt();
    assertTrue(swedish >= any && swedish <= 308, any + " " + swedish);
    JsonNode one = read("/api/v1/coverage?municipality=285&type=ohjaamo");
    assertEquals(0, one.at("/totals/gaps").asInt());
    assertEquals(1, one.at("/totals/municipalities").asInt());
  }

  @Test
  void tellsTheHistoryNewestFirst() {
    JsonNode history = read("/api/v1/coverage/history?region=08&type=ohjaamo");
    assertEquals(2, history.path("items").size());
    assertEquals(Finland.knowledge().release(), history.at("/items/0/release").asText());
    JsonNode first = history.at("/items/1");
    assertEquals("0a0a", first.path("release").asText());
    assertEquals(1, first.path("types").size());
    JsonNode whole = read("/api/v1/coverage/history/0a0a?region=08&type=ohjaamo&lang=sv");
    assertEquals(first.at("/types/0/gaps").asInt(), whole.at("/types/0/gaps").size());
    assertEquals("2026-10-24T08:00:00Z", whole.path("live").asText());
    Expect.problem(ProblemType.NOT_FOUND, server.get("/api/v1/coverage/history/none"));
    Expect.fault(
        ProblemType.INVALID_PARAMETER, "region", server.get("/api/v1/coverage/history?region=1"));
    Expect.fault(ProblemType.BAD_CURSOR, "cursor", server.get("/api/v1/coverage/history?cursor=x"));
  }

  @Test
  void isCachedAndOpenToEveryPage() {
    HttpResponse<String> csv = server.get("/api/v1/coverage?format=csv&region=09");
    assertEquals("*", Expect.header(csv, "Access-Control-Allow-Origin"));
    String tag = Expect.header(csv, "ETag");
    assertEquals(
        304,
        server.get("/api/v1/coverage?format=csv&region=09", "If-None-Match", tag).statusCode());
    Expect.problem(
        ProblemType.NOT_ACCEPTABLE, server.get("/api/v1/coverage", "Accept", "text/csv"));
  }
}
