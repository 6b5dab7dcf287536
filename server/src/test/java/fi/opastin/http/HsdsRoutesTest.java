package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.evaluation.Finland;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HsdsRoutesTest {

  private static final String NOBODY = "00000000-0000-5000-8000-000000000000";

  @RegisterExtension static final TestServer server = TestServer.start();

  private static JsonNode read(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode(), path + " " + response.body());
    return TestServer.json(response);
  }

  private static Set<String> ids(String path) {
    Set<String> ids = new HashSet<>();
    read(path).path("contents").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hsds", "/hsds/"})
  void tellsItsVersionFirst(String path) {
    JsonNode base = read(path);
    assertEquals("3.1", base.path("version").asText());
    assertEquals(server.url("/openapi"), base.path("openapi_url").asText());
    assertTrue(base.path("profile").asText().startsWith("https://"));
  }

  @ParameterizedTest
  @CsvSource({
    "page,0",
    "page,-1",
    "page,one",
    "page,1000000",
    "per_page,0",
    "per_page,101",
    "per_page,x",
    "lang,klingon",
    "format,csv",
    "full,yes",
    "minimal,1",
    "organization_id,x",
    "organization_id," + NOBODY,
    "taxonomy_term_id,ohjaamo",
    "taxonomy_id," + NOBODY,
    "modified_after,yesterday",
    "modified_after,2026-13-01",
    "postcode,00000",
    "postcode,abc",
    "proximity,100"
  })
  void namesTheParameterAtFault(String name, String value) {
    Expect.fault(
        ProblemType.INVALID_PARAMETER, name, server.get("/hsds/services?" + name + "=" + value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services",
        "organizations",
        "service_at_locations",
        "taxonomies",
        "taxonomy_terms"
      })
  void knowsNoOtherIds(String list) {
    for (String id : new String[] {NOBODY, "ohjaamo-kotka", "1-1-1-1-1", "%00"}) {
      Expect.problem(ProblemType.NOT_FOUND, server.get("/hsds/" + list + "/" + id));
    }
    Expect.problem(ProblemType.METHOD_NOT_ALLOWED, server.method("PUT", "/hsds/" + list));
  }

  @Test
  void endsAfterTheLastPage() {
    JsonNode beyond = read("/hsds/services?page=99&per_page=100");
    assertTrue(beyond.path("empty").asBoolean());
    assertTrue(beyond.path("last_page").asBoolean());
    assertFalse(beyond.path("first_page").asBoolean());
    assertEquals(0, beyond.path("contents").size());
  }

  @Test
  void givesAllIdsAtOnceWhereOnlyIdsAreWanted() {
    JsonNode page = read("/hsds/services?minimal=true");
    assertEquals(page.path("total_items").asInt(), page.path("size").asInt());
    assertEquals(Set.of("id", "last_modified"), names(page.at("/contents/0")));
  }

  @Test
  void filtersAddUp() {
    JsonNode kotka = read("/hsds/services?search=Ohjaamo%20Kotka").at("/contents/0");
    assertEquals("Ohjaamo Kotka", kotka.path("name").asText());
    String owner = kotka.at("/organization/id").asText();
    JsonNode term = term("ohjaamo");
    String byTerm = "taxonomy_term_id=" + term.path("id").asText();
    Set<String> both = ids("/hsds/services?per_page=100&organization_id=" + owner + "&" + byTerm);
    Set<String> one = ids("/hsds/services?per_page=100&" + byTerm);
    assertTrue(one.containsAll(both) && both.size() < one.size(), both.size() + " " + one.size());
    assertTrue(both.contains(kotka.path("id").asText()));
    JsonNode nothing =
        read("/hsds/services?search=Kotka&taxonomy_term_id=" + term("kela").path("id").asText());
    assertTrue(nothing.path("empty").asBoolean());
  }

  private static JsonNode term(String code) {
    for (JsonNode term : read("/hsds/taxonomy_terms?per_page=100").path("contents")) {
      if (term.path("code").asText().equals(code)) {
        return term;
      }
    }
    throw new AssertionError("no term " + code);
  }

  @Test
  void findsWhatServesAPostalCodeAndWhatIsNear() {
    Set<String> all = ids("/hsds/service_at_locations?per_page=100&postcode=48100");
    Set<String> near =
        ids("/hsds/service_at_locations?per_page=100&postcode=48100&proximity=20000");
    assertTrue(all.containsAll(near) && near.size() < all.size() && !near.isEmpty());
  }

  @Test
  void writesTermsInTheLanguageAsked() {
    assertEquals(
        "Navigatorn",
        read("/hsds/taxonomy_terms?search=ohjaamo&lang=sv").at("/contents/0/name").asText());
    assertEquals(3, read("/hsds/taxonomies").path("total_items").asInt());
    String parent = term("ohjaamo").path("id").asText();
    assertTrue(read("/hsds/taxonomy_terms?parent_id=" + parent).path("empty").asBoolean());
  }

  @Test
  void isCachedAndOpenToEveryPage() {
    HttpResponse<String> first =
        server.get("/hsds/services?per_page=5", "Origin", "https://elsewhere.example");
    assertEquals("*", Expect.header(first, "Access-Control-Allow-Origin"));
    String tag = Expect.header(first, "ETag");
    HttpResponse<String> again = server.get("/hsds/services?per_page=5", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertTrue(again.body().isEmpty());
    HttpResponse<String> head = server.method("HEAD", "/hsds/services?per_page=5");
    assertEquals(tag, Expect.header(head, "ETag"));
    Expect.problem(ProblemType.NOT_ACCEPTABLE, server.get("/hsds/services", "Accept", "text/html"));
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void tellsSinceWhenAServiceIsAsItIs() {
    JsonNode all = read("/hsds/services?per_page=1");
    String time = all.at("/contents/0/last_modified").asText();
    assertEquals(Finland.NOW.truncatedTo(ChronoUnit.SECONDS).toString(), time);
    int total = all.path("total_items").asInt();
    for (String since : new String[] {time, "2026-01-01", "2026-01-01T00:00:00+02:00"}) {
      JsonNode page = read("/hsds/services?modified_after=" + since.replace("+", "%2B"));
      assertEquals(total, page.path("total_items").asInt(), since);
    }
    assertTrue(read("/hsds/services?modified_after=2099-01-01").path("empty").asBoolean());
    assertTrue(
        read("/hsds/service_at_locations?modified_after=2099-01-01").path("empty").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services",
        "organizations",
        "service_at_locations",
        "taxonomies",
        "taxonomy_terms"
      })
  void aListIsAskedForByAFormToo(String list) throws IOException {
    HttpResponse<String> posted = asked(list, "per_page=2&lang=sv");
    assertEquals(200, posted.statusCode(), posted.body());
    assertEquals("no-store", Expect.header(posted, "Cache-Control"));
    assertEquals(
        read("/hsds/" + list + "?per_page=2&lang=sv"), new ObjectMapper().readTree(posted.body()));
    Expect.fault(ProblemType.INVALID_PARAMETER, "page", asked(list, "page=0"));
    Expect.problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, server.post("/hsds/" + list, "{}"));
  }

  private static HttpResponse<String> asked(String list, String form) {
    return server.send(
        server
            .request("/hsds/" + list, "Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }
}
