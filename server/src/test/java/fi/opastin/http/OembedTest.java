package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OembedTest {

  @RegisterExtension static final TestServer server = TestServer.start();

  private static HttpResponse<String> ask(String url, String more) {
    return server.get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
  }

  @Test
  void givesAFrameWithTheBarePageOfAnAnswer() {
    JsonNode reply = TestServer.json(ask(server.url("/a/study-apply?lang=sv"), "&format=json"));
    assertEquals("rich", reply.path("type").asText());
    assertEquals("1.0", reply.path("version").asText());
    Matcher frame =
        Pattern.compile("<iframe src=\"([^\"]+)\" title=\"[^\"]+\" width=\"600\" height=\"480\".*")
            .matcher(reply.path("html").asText());
    assertTrue(frame.matches(), reply.toString());
    assertEquals(server.url("/a/study-apply/bare?lang=sv"), frame.group(1));
    assertEquals(200, server.get(frame.group(1).substring(server.url("").length())).statusCode());
  }

  @Test
  void isDiscoveredFromThePage() {
    Matcher link =
        Pattern.compile("type=\"application/json\\+oembed\" href=\"([^\"]+)\"")
            .matcher(server.get("/a/study-apply?lang=en").body());
    assertTrue(link.find());
    JsonNode reply = TestServer.json(server.get(link.group(1).replace("&amp;", "&")));
    assertTrue(reply.path("html").asText().contains("/a/study-apply/bare?lang=en"));
  }

  @Test
  void keepsToTheRoomThatTheSiteHas() {
    JsonNode reply =
        TestServer.json(ask(server.url("/a/study-apply"), "&maxwidth=320&maxheight=9000"));
    assertEquals(320, reply.path("width").asInt());
    assertEquals(480, reply.path("height").asInt());
    Expect.fault(
        ProblemType.INVALID_PARAMETER,
        "maxwidth",
        ask(server.url("/a/study-apply"), "&maxwidth=-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/a/study-apply",
        "//elsewhere.example/a/study-apply",
        "/a/study-apply",
        "not an address",
        "javascript:alert(1)"
      })
  void knowsNothingOfOtherSites(String url) {
    Expect.fault(ProblemType.NOT_FOUND, "url", ask(url, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a/nothing", "/services", "/a/study-apply?lang=de", "/a/", "/a/study-apply/x"})
  void knowsAnswersOnly(String path) {
    Expect.fault(ProblemType.NOT_FOUND, "url", ask(server.url(path), ""));
  }

  @Test
  void offersNoOtherFormat() {
    Expect.fault(
        ProblemType.FORMAT_NOT_OFFERED, "format", ask(server.url("/a/study-apply"), "&format=xml"));
  }

  @Test
  void needsAnAddressOfReasonableLength() {
    Expect.fault(ProblemType.INVALID_PARAMETER, "url", server.get("/oembed"));
    Expect.fault(
        ProblemType.INVALID_PARAMETER, "url", ask(server.url("/a/" + "a".repeat(300)), ""));
  }
}
