package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.partners.LimitSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatPagesTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  @RegisterExtension static final TestServer server = TestServer.start();

  private static HttpResponse<String> post(TestServer to, String form, String... headers) {
    return new PlainForms(to).post(form, headers);
  }

  private static String say(String text, String... more) {
    StringBuilder form = new StringBuilder("text=").append(PlainForms.encoded(text));
    for (int i = 0; i < more.length; i += 2) {
      form.append('&').append(more[i]).append('=').append(PlainForms.encoded(more[i + 1]));
    }
    HttpResponse<String> page = post(server, form.toString());
    assertEquals(200, page.statusCode(), page.body());
    assertEquals("text/html; charset=utf-8", Expect.header(page, "Content-Type"));
    assertEquals("no-store", Expect.header(page, "Cache-Control"));
    return page.body();
  }

  /** What a browser sends on pressing something in the form that has it. */
  private static String pressed(String page, String name, String value) {
    HttpResponse<String> next = new PlainForms(server).press(page, name, Map.of(name, value));
    assertEquals(200, next.statusCode(), next.body());
    return next.body();
  }

  @Test
  void beginWithWordsOfABotAndSuggestions() {
    String page = server.get("/chat?lang=fi", "Accept", "text/html").body();
    assertTrue(page.contains("automaattinen"), "it says that it is a bot: " + page);
    assertTrue(page.contains("name=\"choice\" value=\"topic:"), page);
    assertTrue(page.contains("name=\"partner\" value=\"demo\""));
    assertTrue(page.contains("noindex"));
  }

  @Test
  void goOnFromTurnToTurn() {
    String first = say("Miten haen yhteishaussa?");
    assertTrue(first.contains("opintopolku.fi"), first);
    assertTrue(first.contains("Miten haen yhteishaussa?"), "what was said stands there");
    String second = pressed(first, "text", "Missä on lähin Ohjaamo?");
    assertTrue(second.contains("<details>"), "what was said before can be looked up");
    assertTrue(second.contains("href=\"/a/study-apply?lang=fi\""), "with its answer");
    String third = pressed(second, "text", "Kotka");
    assertTrue(third.contains("href=\"/s/ohjaamo-kotka?lang=fi\""), "the place was asked for");
    String again = pressed(third, "choice", "start-over");
    assertFalse(again.contains("yhteishaussa"), "starting over forgets");
  }

  @Test
  void takeChoicesByTheirLabels() {
    String page = say("", "choice", "topic:study-apply");
    assertTrue(page.contains("<strong>Kirjoitit:</strong> Hakeminen koulutukseen"), page);
  }

  @Test
  void sayTheLastReplyAgainInAnotherLanguage() {
    String finnish = say("Miten haen yhteishaussa?");
    String swedish = pressed(finnish, "lang", "sv");
    assertTrue(swedish.contains("<html lang=\"sv\">"), swedish);
    assertTrue(swedish.contains("studieinfo.fi"), swedish);
  }

  @Test
  void answerInTheLanguageThatIsWritten() {
    String page = say("How do I apply for studies?", "page", "fi");
    assertTrue(page.contains("<html lang=\"en\">"), page);
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Haluan tappaa itseni",
    "fi-simple,Haluan tappaa itseni",
    "sv,Jag vill ta mitt liv",
    "en,I want to kill myself"
  })
  void putHelpFirstInEveryState(String language, String text) {
    String asked = say("Missä on lähin Ohjaamo?", "page", language);
    for (String page : List.of(say(text, "page", language), pressed(asked, "text", text))) {
      assertTrue(page.contains("class=\"reply crisis\""), page);
      assertTrue(page.contains("href=\"tel:112\""), page);
    }
  }

  @Test
  void helpInDangerWhateverTheRate() {
    LimitSettings one =
        new LimitSettings(true, new LimitSettings.Rate(0.001, 1), new LimitSettings.Rate(1, 1));
    try (TestServer narrow = TestServer.start(one, TestServer.settings())) {
      assertEquals(200, post(narrow, "text=hei").statusCode());
      HttpResponse<String> refused = post(narrow, "text=hei&page=sv", "Accept-Language", "sv");
      assertEquals(429, refused.statusCode());
      assertTrue(refused.body().contains("href=\"tel:112\""), refused.body());
      assertTrue(refused.body().contains("<html lang=\"sv\">"), refused.body());
      assertFalse(Expect.header(refused, "Retry-After").isEmpty());
      HttpResponse<String> danger =
          post(narrow, "text=" + PlainForms.encoded("Haluan tappaa itseni"));
      assertEquals(200, danger.statusCode());
      assertTrue(danger.body().contains("class=\"reply crisis\""));
    }
  }

  @Test
  void tieFaultsToTheField() {
    String first = say("Miten haen yhteishaussa?");
    String empty = pressed(first, "text", " ");
    assertTrue(empty.contains("id=\"fault\">Kirjoita ensin viesti.</p>"), empty);
    assertTrue(empty.contains("aria-invalid=\"true\" aria-describedby=\"fault hint\""), empty);
    assertTrue(empty.contains("opintopolku.fi"), "the last reply stays");
    String longer = pressed(first, "text", "a".repeat(1001));
    assertTrue(longer.contains("enintään 1000 merkkiä"), longer);
    assertTrue(longer.contains("a".repeat(1001) + "</textarea>"), "what was typed is kept");
  }

  @Test
  void helpInDangerEvenWhereTheMessageIsTooLong() {
    String page = pressed(say("hei"), "text", "a ".repeat(600) + "haluan tappaa itseni");
    assertTrue(page.contains("class=\"reply crisis\""), page);
    assertTrue(page.contains("enintään 1000 merkkiä"), page);
  }

  @Test
  void tellPeopleOfAFaultOfOursWithoutTheirWords() {
    ChatTurns broken =
        (request, partner, now) -> {
          throw new IllegalStateException("cannot answer " + request.text().orElse(""));
        };
    try (TestServer other = TestServer.start(broken, TestServer.NO_LIMITS, TestServer.settings())) {
      HttpResponse<String> page = post(other, "text=salaisuuteni");
      assertEquals(500, page.statusCode());
      assertTrue(page.body().contains("<h1>Jokin meni vikaan</h1>"), page.body());
      assertFalse(page.body().contains("salaisuuteni"));
    }
  }

  @Test
  void neverTakeWordsForMarkup() {
    String page = say("<script>alert(1)</script>\"'&", "past", "x\"><b>|<i>ennen</i>");
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"), page);
    assertFalse(page.contains("<script>") || page.contains("<b>") || page.contains("<i>"), page);
  }

  @Test
  void forgetTheOldestOfALongConversation() {
    StringBuilder form = new StringBuilder("text=hei");
    for (int i = 0; i < 40; i++) {
      form.append("&past=").append(PlainForms.encoded("study-apply|viesti " + i + ".")).append(i);
    }
    String page = post(server, form.toString()).body();
    assertFalse(page.contains("viesti 19."), "no more than the last twenty");
    assertTrue(page.contains("viesti 39."));
  }

  @Test
  void takeFormsOfPartnersOnTheirPagesOnly() {
    String closed = "text=hei&partner=closed";
    assertEquals(200, post(server, closed, "Origin", server.url("")).statusCode());
    assertEquals(200, post(server, closed, "Origin", "https://www.partner.example").statusCode());
    assertEquals(
        200, post(server, closed, "Referer", "https://www.partner.example/sivu").statusCode());
    assertEquals(403, post(server, closed, "Origin", "https://elsewhere.example").statusCode());
    assertEquals(403, post(server, closed, "Origin", "null").statusCode());
    assertEquals(403, post(server, closed, "Referer", "https://elsewhere.example/").statusCode());
    assertEquals(403, post(server, closed).statusCode());
  }

  @Test
  void mayBeFramedByThePartnersPagesOnly() {
    HttpResponse<String> page = server.get("/chat?partner=closed", "Accept", "text/html");
    String policy = Expect.header(page, "Content-Security-Policy");
    assertTrue(policy.endsWith("frame-ancestors 'self' https://www.partner.example"), policy);
    assertTrue(policy.contains("form-action 'self'"), policy);
    assertEquals("same-origin", Expect.header(page, "Referrer-Policy"));
  }

  @Test
  void tellThatTheSiteHasSwitchedItOff() {
    for (HttpResponse<String> page :
        List.of(
            server.get("/chat?partner=off&lang=sv", "Accept", "text/html"),
            post(server, "partner=off&text=hej&page=sv", "Accept-Language", "sv"))) {
      assertEquals(503, page.statusCode());
      assertTrue(page.body().contains("href=\"tel:112\""), page.body());
    }
    assertTrue(
        server
            .get("/chat?partner=off&lang=sv", "Accept", "text/html")
            .body()
            .contains("Chatten är stängd."));
  }

  @Test
  void tellProgramsProblems() {
    HttpRequest.Builder json =
        server
            .request("/chat", "Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    Expect.problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, server.send(json));
    Expect.problem(ProblemType.UNKNOWN_PARTNER, server.get("/chat?partner=nobody"));
    HttpRequest.Builder broken =
        server
            .request("/chat", "Content-Type", FORM)
            .POST(HttpRequest.BodyPublishers.ofString("text=%zz"));
    Expect.fault(ProblemType.INVALID_FIELD, "form", server.send(broken));
    HttpRequest.Builder large =
        server
            .request("/chat", "Content-Type", FORM)
            .POST(HttpRequest.BodyPublishers.ofString("text=" + "a".repeat(70_000)));
    Expect.problem(ProblemType.BODY_TOO_LARGE, server.send(large));
    HttpRequest.Builder many =
        server
            .request("/chat", "Content-Type", FORM)
            .POST(HttpRequest.BodyPublishers.ofString("a=b&".repeat(600)));
    Expect.fault(ProblemType.INVALID_FIELD, "form", server.send(many));
    Expect.problem(ProblemType.METHOD_NOT_ALLOWED, server.method("DELETE", "/chat"));
  }
}
