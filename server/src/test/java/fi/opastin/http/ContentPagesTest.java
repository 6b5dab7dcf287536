package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.directory.Source;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Handling;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPagesTest {

  private static final String[] PAGE = {"Accept", "text/html"};
  private static final Pattern JSON_LD =
      Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

  @RegisterExtension static final TestServer server = TestServer.start();

  private static String read(String path) {
    HttpResponse<String> response = server.get(path, PAGE);
    assertEquals(200, response.statusCode(), path + " " + response.body());
    assertEquals("text/html; charset=utf-8", Expect.header(response, "Content-Type"));
    return response.body();
  }

  private static JsonNode data(String html) throws IOException {
    Matcher script = JSON_LD.matcher(html);
    assertTrue(script.find(), "the page has data");
    return new ObjectMapper().readTree(script.group(1));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void showEveryAnswerWithItsSourcesAndDates(Language language) throws IOException {
    for (Answer answer : Finland.knowledge().answers().values()) {
      String path = "/a/" + answer.id();
      String html = read(path + "?lang=" + language.tag());
      JsonNode faq = data(html);
      Answer.Found found = answer.in(language);
      assertTrue(html.contains("<html lang=\"" + language.written().tag() + "\">"), path);
      assertEquals("FAQPage", faq.path("@type").asText());
      assertEquals(answer.reviewed().toString(), faq.path("dateModified").asText());
      JsonNode question = faq.path("mainEntity").path(0);
      assertEquals(found.text().title(), question.path("name").asText());
      assertTrue(
          question
              .path("acceptedAnswer")
              .path("text")
              .asText()
              .startsWith(found.text().body().plain().substring(0, 20)),
          path);
      assertTrue(html.contains("datetime=\"" + answer.reviewed() + "\""), path);
      for (Source source : answer.sources()) {
        if (source.ref().startsWith("http")) {
          String link = "<a href=\"" + source.ref().replace("&", "&amp;") + "\">";
          assertTrue(html.contains(link), path + " names " + source.ref());
        }
      }
      String canonical = server.url(path + "?lang=" + language.tag());
      assertTrue(html.contains("<link rel=\"canonical\" href=\"" + canonical + "\">"), path);
      for (Language other : Language.values()) {
        String alternate =
            "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">"
                .formatted(other.tag(), server.url(path + "?lang=" + other.tag()));
        assertTrue(html.contains(alternate), path + " in " + other);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void showEveryTopicAndLeadToItsAnswers(Language language) {
    for (Topic topic : Finland.knowledge().topics().values()) {
      String html = read("/t/" + topic.id() + "?lang=" + language.tag());
      for (Answer answer : Finland.knowledge().answersTo(topic.id())) {
        String link = "href=\"/a/" + answer.id() + "?lang=" + language.tag() + "\"";
        assertTrue(html.contains(link), topic.id() + " leads to " + answer.id());
      }
    }
  }

  @Test
  void listEveryAnswerByThemeButNoSmallTalk() {
    String html = read("/answers?lang=en");
    for (Answer answer : Finland.knowledge().answers().values()) {
      boolean listed = html.contains("href=\"/a/" + answer.id() + "?lang=en\"");
      Handling handling = Finland.knowledge().topic(answer.topic()).orElseThrow().handling();
      assertEquals(handling != Handling.SMALLTALK, listed, answer.id().value());
    }
    assertTrue(
        html.indexOf("/a/crisis-suicide") < html.indexOf("/a/study-apply"), "help comes first");
  }

  @Test
  void findAnswersByWords() {
    String found = read("/answers?q=yhteishaku");
    assertTrue(found.contains("href=\"/a/study-apply?lang=fi\""), found);
    assertFalse(found.contains("href=\"/a/money-debt?lang=fi\""));
    String nothing = read("/answers?q=%3Cscript%3Exyz");
    assertTrue(nothing.contains("value=\"&lt;script&gt;xyz\""), nothing);
    assertFalse(nothing.contains("<script>xyz"));
  }

  @Test
  void showServicesOfTheMunicipalityThatWasChosen() {
    String chosen = read("/a/study-choose?municipality=285");
    assertTrue(chosen.contains("<option value=\"285\" selected>Kotka</option>"));
    assertTrue(chosen.contains("href=\"/s/ohjaamo-kotka?lang=fi\""), "the local service");
    assertTrue(chosen.contains("Kotkassa"));
    assertTrue(
        chosen.contains("href=\"/a/study-choose?lang=sv&amp;municipality=285\""),
        "the choice outlives a change of language");
    assertTrue(
        chosen.contains("rel=\"canonical\" href=\"" + server.url("/a/study-choose?lang=fi")));
    assertFalse(read("/a/study-choose").contains("href=\"/s/ohjaamo-kotka?lang=fi\""));
  }

  @Test
  void putWhoHelpsInDangerBeforeTheText() {
    for (String path : List.of("/a/crisis-suicide", "/t/crisis-suicide")) {
      String html = read(path);
      int lines = html.indexOf("class=\"crisis\"");
      assertTrue(lines > 0 && lines < html.indexOf("href=\"tel:112\""), path);
      assertTrue(html.indexOf("href=\"tel:112\"") < html.indexOf("class=\"next\""), path);
    }
  }

  @Test
  void leadToWhatPeopleAskNext() {
    String html = read("/a/study-apply?lang=sv");
    assertTrue(html.contains("<ul class=\"next\"><li><a href=\"/a/study-choose?lang=sv\">"), html);
    assertTrue(html.contains("href=\"/chat?lang=sv&amp;topic=study-apply\""));
    assertTrue(html.contains("href=\"/t/study-apply?lang=sv\""));
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Sivua ei löydy",
    "fi-simple,Sivua ei löydy",
    "sv,Sidan finns inte",
    "en,Page not found"
  })
  void tellPeopleInTheirLanguageThatNothingIsThere(String tag, String title) {
    for (String path : List.of("/a/nothing", "/t/nothing", "/s/nothing", "/a/Not%20an%20id")) {
      HttpResponse<String> page = server.get(path + "?lang=" + tag, PAGE);
      assertEquals(404, page.statusCode());
      assertTrue(page.body().contains("<h1>" + title + "</h1>"), page.body());
      assertEquals("no-store", Expect.header(page, "Cache-Control"));
      assertTrue(page.body().contains("noindex"));
    }
    HttpResponse<String> preferred =
        server.get("/a/nothing", "Accept", "text/html", "Accept-Language", tag + ";q=0.9, de");
    assertTrue(preferred.body().contains(title), "as the browser prefers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/nothing", "/t/nothing", "/a/nothing/bare"})
  void tellProgramsAProblem(String path) {
    Expect.problem(ProblemType.NOT_FOUND, server.get(path));
  }

  @Test
  void refuseAChoiceThatIsNone() {
    Expect.fault(
        ProblemType.INVALID_PARAMETER,
        "municipality",
        server.get("/a/study-apply?municipality=999"));
    HttpResponse<String> page = server.get("/a/study-apply?municipality=999", PAGE);
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("<h1>Pyyntöä ei voi täyttää</h1>"), page.body());
  }

  @Test
  void areKeptAndAskedForAgainByTag() {
    for (String path : List.of("/answers", "/a/study-apply", "/t/study-apply", "/chat", "/embed")) {
      HttpResponse<String> page = server.get(path, PAGE);
      assertEquals("public, max-age=60", Expect.header(page, "Cache-Control"), path);
      String tag = Expect.header(page, "ETag");
      assertEquals(304, server.get(path, "If-None-Match", tag).statusCode(), path);
    }
  }

  @Test
  void keepToTheStrictPolicy() {
    for (String path : List.of("/answers", "/a/study-apply", "/t/study-apply", "/embed")) {
      HttpResponse<String> page = server.get(path, PAGE);
      String policy = Expect.header(page, "Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), policy);
      assertTrue(policy.endsWith("frame-ancestors 'self'"), policy);
      assertFalse(page.body().contains("style="), path);
    }
  }

  @Test
  void mayBeShownBareInAnyFrame() {
    HttpResponse<String> bare = server.get("/a/study-apply/bare?lang=sv", PAGE);
    assertTrue(Expect.header(bare, "Content-Security-Policy").endsWith("frame-ancestors 'self' *"));
    assertEquals("", Expect.header(bare, "X-Frame-Options"));
    assertTrue(bare.body().contains("noindex"));
    assertTrue(bare.body().contains(server.url("/a/study-apply?lang=sv")), "it leads to the page");
    assertFalse(bare.body().contains("<form"), "nothing to press that could be covered");
  }

  @Test
  void areListedForSearchEngines() {
    assertTrue(server.get("/robots.txt").body().contains("Sitemap: " + server.url("/sitemap.xml")));
    String index = server.get("/sitemap.xml").body();
    assertTrue(index.contains("<loc>" + server.url("/sitemap/1.xml") + "</loc>"), index);
    String part = server.get("/sitemap/1.xml").body();
    for (Language language : Language.values()) {
      for (String path :
          List.of("/a/study-apply", "/t/study-apply", "/s/ohjaamo-kotka", "/answers")) {
        assertTrue(
            part.contains("<loc>" + server.url(path + "?lang=" + language.tag()) + "</loc>"), path);
      }
    }
    assertFalse(part.contains("smalltalk"));
    Expect.problem(ProblemType.NOT_FOUND, server.get("/sitemap/2.xml"));
    Expect.problem(ProblemType.NOT_FOUND, server.get("/sitemap/x"));
  }
}
