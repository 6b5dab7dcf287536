package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.directory.Service;
import fi.opastin.evaluation.Finland;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DirectoryPagesTest {

  private static final Pattern SERVICE = Pattern.compile("<h2><a href=\"/s/([a-z0-9-]+)\\?lang=");
  private static final Pattern MORE = Pattern.compile("<p class=\"more\"><a href=\"([^\"]+)\"");
  private static final Pattern JSON_LD =
      Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

  @RegisterExtension static final TestServer server = TestServer.start();

  private static String read(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode(), path + " " + response.body());
    assertEquals("text/html; charset=utf-8", Expect.header(response, "Content-Type"));
    return response.body();
  }

  private static Set<String> ids(String html) {
    Set<String> ids = new HashSet<>();
    Matcher links = SERVICE.matcher(html);
    while (links.find()) {
      assertTrue(ids.add(links.group(1)));
    }
    return ids;
  }

  @Test
  void listsEveryServiceOnceInParts() {
    Set<String> all = new HashSet<>();
    String path = "/services";
    while (!path.isEmpty()) {
      String html = read(path);
      ids(html).forEach(id -> assertTrue(all.add(id), id));
      Matcher more = MORE.matcher(html);
      path = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    assertEquals(Finland.knowledge().directory().services().size(), all.size());
  }

  @Test
  void filtersWithoutScripts() {
    String html = read("/services?municipality=285&type=ohjaamo&language=&age=17&topic=");
    assertTrue(ids(html).contains("ohjaamo-kotka"), ids(html).toString());
    assertFalse(ids(html).contains("ohjaamo-oulu"));
    assertTrue(html.contains("<option value=\"285\" selected>Kotka</option>"), "the choice stands");
    assertTrue(html.contains("Toimii Kotkassa"), "it says why it is local");
    assertTrue(html.contains("Palvelee koko Suomea"), "or for the whole country");
    assertFalse(
        ids(read("/services?municipality=285&age=45&topic=study-choose"))
            .contains("ohjaamo-kotka"));
    assertTrue(ids(read("/services?language=sv")).contains("mieli-kriisipuhelin"));
    assertTrue(read("/services?type=ohjaamo&language=sv").contains("Poista jokin valinta"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isWrittenInEveryVariantAndLeadsToTheOthers(Language language) {
    for (String path : new String[] {"/services", "/s/ohjaamo-kotka"}) {
      String html = read(path + "?lang=" + language.tag());
      assertTrue(html.contains("<html lang=\"" + language.written().tag() + "\">"));
      for (Language other : Language.values()) {
        String alternate =
            "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">"
                .formatted(other.tag(), server.url(path + "?lang=" + other.tag()));
        assertTrue(html.contains(alternate), alternate);
      }
    }
  }

  @Test
  void hasAPageForEveryServiceWithDataForPrograms() throws IOException {
    for (Service service : Finland.knowledge().directory().services()) {
      String html = read("/s/" + service.id() + "?lang=sv");
      Matcher script = JSON_LD.matcher(html);
      assertTrue(script.find(), service.id() + " has data");
      JsonNode json = new ObjectMapper().readTree(script.group(1));
      assertEquals("GovernmentService", json.path("@type").asText());
      assertEquals(service.name().in(Language.SV), json.path("name").asText());
      Language named = service.name().languageFor(Language.SV);
      Html heading =
          Html.tag("h1")
              .attr("lang", Optional.of(named.tag()).filter(tag -> !tag.equals("sv")))
              .text(service.name().in(Language.SV));
      assertTrue(html.contains(heading.toString()), "it is headed " + heading);
      assertTrue(html.contains("<dt>Källor</dt>"), "it names its sources");
    }
  }

  @Test
  void keepsToTheStrictPolicy() {
    HttpResponse<String> page = server.get("/s/ohjaamo-kotka");
    String policy = Expect.header(page, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), policy);
    assertEquals(1, page.headers().allValues("Content-Security-Policy").size());
    assertFalse(page.body().contains("style="));
    String tag = Expect.header(page, "ETag");
    assertEquals(304, server.get("/s/ohjaamo-kotka", "If-None-Match", tag).statusCode());
  }

  @Test
  void allowsPicturesFromATileSourceOnlyWhereOneIsSet() {
    String policy = Expect.header(server.get("/services"), "Content-Security-Policy");
    assertTrue(policy.contains("img-src 'self' data:;"), policy);
    MapSettings tiles =
        new MapSettings(
            Optional.of("https://tiles.example/{z}/{x}/{y}.png"), Optional.of("© <Tiles>"), 12);
    try (TestServer other =
        TestServer.start(TestServer.NO_LIMITS, TestServer.settings().withMap(tiles))) {
      HttpResponse<String> page = other.get("/services");
      String wider = Expect.header(page, "Content-Security-Policy");
      assertTrue(wider.contains("img-src 'self' data: https://tiles.example;"), wider);
      assertFalse(
          Expect.header(other.get("/s/ohjaamo-kotka"), "Content-Security-Policy")
              .contains("tiles"));
      assertFalse(page.body().contains("<Tiles>"), "the credit is text");
    }
  }

  @Test
  void carriesThePointOfEachServiceForTheMap() {
    String html = read("/services?type=ohjaamo&municipality=285");
    assertTrue(
        html.contains("id=\"service-ohjaamo-kotka\" data-lat=\"60."), html.substring(0, 2000));
    assertTrue(html.contains("data-exact=\"false\" data-place=\"Kotka\""));
    assertEquals(308, TestServer.json(server.get("/services/places.json?lang=sv")).size());
  }

  @Test
  void escapesWhatIsAskedFor() {
    String html = read("/services?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    assertFalse(html.contains("<script>alert"), html);
  }

  @ParameterizedTest
  @CsvSource({
    "municipality,Kotka",
    "type,cafe",
    "language,fr",
    "age,young",
    "topic,nothing",
    "lang,klingon"
  })
  void namesTheParameterAtFault(String name, String value) {
    Expect.fault(
        ProblemType.INVALID_PARAMETER, name, server.get("/services?" + name + "=" + value));
  }

  @Test
  void knowsNoOtherService() {
    Expect.problem(ProblemType.NOT_FOUND, server.get("/s/nothing"));
    Expect.problem(ProblemType.NOT_FOUND, server.get("/s/Not%20an%20id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/services?municipality=999&lang=sv|400|sv|Det här går inte",
        "/services?lang=de|400|fi|Pyyntöä ei voi täyttää",
        "/services?cursor=zzz&lang=en|400|en|This cannot be done",
        "/s/no-such-service?lang=fi-simple|404|fi|Sivua ei löydy",
        "/about?lang=xx|400|fi|Pyyntöä ei voi täyttää"
      })
  void aBrowserGetsAProblemAsAPage(String path, int status, String language, String word) {
    HttpResponse<String> response =
        server.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertEquals(status, response.statusCode());
    assertEquals("text/html; charset=utf-8", Expect.header(response, "Content-Type"));
    assertEquals("no-store", Expect.header(response, "Cache-Control"));
    assertTrue(response.body().contains("<html lang=\"" + language + "\">"), response.body());
    assertTrue(response.body().contains(word), response.body());
    assertTrue(response.body().contains("href=\"/services?lang="), response.body());
  }

  @Test
  void aProgramGetsAProblemAsJson() {
    for (String accept : new String[] {"*/*", "application/json"}) {
      HttpResponse<String> response = server.get("/services?municipality=999", "Accept", accept);
      assertEquals("application/problem+json", Expect.header(response, "Content-Type"));
    }
    HttpResponse<String> api = server.get("/api/v1/services?age=x", "Accept", "text/html");
    assertEquals("application/problem+json", Expect.header(api, "Content-Type"));
  }
}
