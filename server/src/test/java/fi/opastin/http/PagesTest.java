package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.evaluation.Finland;
import fi.opastin.language.Language;
import fi.opastin.pages.Owner;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

  @RegisterExtension static final TestServer server = TestServer.start();

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellWhatTheBotIsInEveryVariant(Language language) {
    for (String path : new String[] {"/", "/about", "/accessibility"}) {
      HttpResponse<String> page = server.get(path + "?lang=" + language.tag());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<html lang=\"" + language.written().tag() + "\">"));
    }
  }

  @Test
  void loadOnlyWhatIsOurs() {
    HttpResponse<String> page = server.get("/about");
    String policy = Expect.header(page, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals(1, page.headers().allValues("Content-Security-Policy").size());
    assertEquals("nosniff", Expect.header(page, "X-Content-Type-Options"));
    assertFalse(page.body().contains("style="));
    assertEquals(200, server.get("/pages/pages.css").statusCode());
  }

  @Test
  void haveAnIconSoThatNoBrowserAsksForOneInVain() {
    assertTrue(server.get("/about").body().contains("rel=\"icon\" href=\"/pages/icon.svg\""));
    HttpResponse<String> icon = server.get("/pages/icon.svg");
    assertEquals(200, icon.statusCode());
    assertEquals("image/svg+xml", Expect.header(icon, "Content-Type"));
  }

  @Test
  void keepScriptsOutOfData() {
    String policy = Expect.header(server.get("/api/v1/topics"), "Content-Security-Policy");
    assertEquals("default-src 'none'; frame-ancestors 'none'; base-uri 'none'", policy);
    assertFalse(Expect.header(server.get("/api/v1/topics"), "Referrer-Policy").isEmpty());
    assertFalse(Expect.header(server.get("/api/v1/topics"), "Permissions-Policy").isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellWhatIsServedAndWhoAnswersForIt(Language language) {
    String about = server.get("/about?lang=" + language.tag()).body();
    assertTrue(about.contains(Finland.knowledge().release()), "the release that is live");
    assertTrue(
        about.contains("<li>" + Finland.knowledge().answers().size() + " "), "how many answers");
    assertFalse(about.contains("{"), "nothing is left to fill in");
    String statement = server.get("/accessibility?lang=" + language.tag()).body();
    assertTrue(statement.contains("WCAG 2.2") && statement.contains("Traficom"), statement);
    assertTrue(statement.contains("14 ") && !statement.contains("{"), statement);
    assertTrue(statement.contains("href=\"/accessibility?lang="), "the footer leads to it");
  }

  @Test
  void nameWhoRunsTheServerWhereThatIsSet() {
    Owner owner = new Owner(Optional.of("Esimerkkilä & <b>"), Optional.of("neuvo@example.fi"));
    try (TestServer other =
        TestServer.start(TestServer.NO_LIMITS, TestServer.settings().withOwner(owner))) {
      assertTrue(other.get("/about").body().contains("Esimerkkilä &amp; &lt;b&gt;."));
      String statement = other.get("/accessibility?lang=sv").body();
      assertTrue(statement.contains("<a href=\"mailto:neuvo@example.fi\">"), statement);
    }
  }

  @Test
  void leadFromOneToTheOthers() {
    String page = server.get("/?lang=sv").body();
    for (String path : new String[] {"/answers", "/services", "/chat", "/about", "/embed"}) {
      assertTrue(page.contains("href=\"" + path + "?lang=sv\""), path);
      assertEquals(200, server.get(path + "?lang=sv").statusCode(), path);
    }
  }
}
