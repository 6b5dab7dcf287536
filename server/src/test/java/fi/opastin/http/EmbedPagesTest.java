package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmbedPagesTest {

  @RegisterExtension static final TestServer server = TestServer.start();

  private static JsonNode snippet(String query) {
    return TestServer.json(server.get("/embed/snippet.json?" + query));
  }

  @Test
  void makesTheLineThatTheContractNames() {
    String code = snippet("").path("moving").asText();
    assertEquals(
        "<script src=\"" + server.url("/widget.js") + "\" data-partner=\"demo\" async></script>",
        code.lines().findFirst().orElseThrow());
    assertTrue(
        code.contains("<noscript><form method=\"post\" action=\"" + server.url("/chat") + "\""),
        "a form for those without scripts: " + code);
  }

  @Test
  void makesWhatWasChosen() {
    String code =
        snippet(
                "chat=inline&partner=closed&language=sv&theme=dark&municipality=405"
                    + "&answer=study-apply&services=ohjaamo")
            .path("moving")
            .asText();
    assertTrue(code.startsWith("<script src=\"" + server.url("/widget.js") + "\" async></script>"));
    assertTrue(
        code.contains(
            "<opastin-chat partner=\"closed\" mode=\"inline\" lang=\"sv\" theme=\"dark\""
                + " municipality=\"405\"></opastin-chat>"),
        code);
    assertTrue(
        code.contains("<opastin-answer topic=\"study-apply\" lang=\"sv\" theme=\"dark\"><p><a"),
        code);
    assertTrue(
        code.contains(
            "<opastin-services municipality=\"405\" type=\"ohjaamo\" lang=\"sv\" theme=\"dark\">"),
        code);
    String none = snippet("chat=none&services=all").path("moving").asText();
    assertFalse(none.contains("noscript") || none.contains("data-partner"), none);
    assertTrue(none.contains("<opastin-services>"), none);
  }

  @Test
  void showsTheSameCodeOnThePageAsText() {
    String query = "answer=study-apply&municipality=405";
    HttpResponse<String> page = server.get("/embed?" + query, "Accept", "text/html");
    String code = snippet(query).path("moving").asText();
    String shown = code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    assertTrue(page.body().contains(shown.replace("\"", "&quot;")), page.body());
    assertTrue(page.body().contains("<option value=\"study-apply\" selected>"));
    assertTrue(page.body().contains("<option value=\"405\" selected>Lappeenranta</option>"));
    assertTrue(page.body().contains("<optgroup label=\"Etelä-Karjala\">"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksEveryVariant(Language language) {
    String html = server.get("/embed?lang=" + language.tag(), "Accept", "text/html").body();
    assertTrue(html.contains("<html lang=\"" + language.written().tag() + "\">"));
    assertTrue(html.contains("src=\"/embed/preview?lang=" + language.tag()));
  }

  @Test
  void previewsWithScriptsOfOursAlone() {
    HttpResponse<String> page = server.get("/embed/preview?chat=inline", "Accept", "text/html");
    assertTrue(page.body().contains("<script src=\"/widget.js\" async></script>"), page.body());
    String policy = Expect.header(page, "Content-Security-Policy");
    assertTrue(policy.contains("script-src 'self'") && policy.endsWith("frame-ancestors 'self'"));
  }

  @ParameterizedTest
  @CsvSource({
    "partner,nobody",
    "language,de",
    "theme,pink",
    "municipality,999",
    "chat,video",
    "answer,nothing",
    "services,nothing"
  })
  void refusesWhatCannotBeChosen(String name, String value) {
    String query = "?" + name + "=" + value;
    Expect.fault(ProblemType.INVALID_PARAMETER, name, server.get("/embed/snippet.json" + query));
    assertEquals(400, server.get("/embed" + query, "Accept", "text/html").statusCode());
    assertEquals(400, server.get("/embed/preview" + query, "Accept", "text/html").statusCode());
  }
}
