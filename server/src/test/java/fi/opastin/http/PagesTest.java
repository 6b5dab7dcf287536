package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellWhatTheBotIsInEveryVariant(Language language) {
    for (String path : new String[] {"/", "/about"}) {
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
  void keepScriptsOutOfData() {
    String policy = Expect.header(server.get("/api/v1/topics"), "Content-Security-Policy");
    assertEquals("default-src 'none'; frame-ancestors 'none'; base-uri 'none'", policy);
    assertFalse(Expect.header(server.get("/api/v1/topics"), "Referrer-Policy").isEmpty());
    assertFalse(Expect.header(server.get("/api/v1/topics"), "Permissions-Policy").isEmpty());
  }
}
