package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.people.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SpreadsheetRoutesTest {

  @RegisterExtension static final TestServer server = TestServer.publishing();

  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f]{64})\"");

  private static HttpResponse<String> upload(TestPeople.Browser browser, String csrf, String csv) {
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
            + csrf
            + "\r\n"
            + "--x\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"C:\\a\\<b>.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + csv
            + "\r\n--x--\r\n";
    return server.send(
        server
            .request(
                "/editor/spreadsheet",
                "Cookie",
                browser.cookie(),
                "Accept",
                "text/html",
                "Content-Type",
                "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void aFileGoesOutComesBackIsShownAndBecomesADraft() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.EDITOR);
    HttpResponse<String> out = browser.get("/editor/spreadsheet/phrases.csv?topic=work-cv");
    assertEquals(
        "attachment; filename=\"work-cv-phrases.csv\"", Expect.header(out, "Content-Disposition"));
    assertTrue(out.body().startsWith("\uFEFFtopic;language;phrase\r\nwork-cv;"));
    String csv = out.body() + "work-cv;fi;<script>alert(1)</script> ansioluettelo\r\n";
    HttpResponse<String> sent = upload(browser, browser.csrf(), csv);
    assertEquals(303, sent.statusCode(), sent.body());
    String at = Expect.header(sent, "Location");
    String page = browser.get(at).body();
    assertTrue(page.contains("<ins>&lt;script&gt;alert(1)"), page);
    assertTrue(page.contains("&lt;b&gt;.csv") && !page.contains("<b>.csv"));
    Matcher shown = SHOWN.matcher(page);
    assertTrue(shown.find());
    assertEquals(409, browser.post(at, "title", "x", "shown", "0").statusCode());
    HttpResponse<String> taken = browser.post(at, "title", "Ilmaukset", "shown", shown.group(1));
    assertEquals(303, taken.statusCode());
    assertTrue(Expect.header(taken, "Location").startsWith("/editor/drafts/"));
    assertEquals(404, browser.get(at).statusCode());
  }

  @Test
  void theWholeContentCanBeDownloaded() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.EDITOR);
    HttpResponse<String> response = browser.get("/editor/spreadsheet/phrases.csv");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().length() > 1_000_000 && response.body().endsWith("\r\n"));
  }

  @Test
  void aFileOfAnotherIsNotShown() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.EDITOR);
    HttpResponse<String> sent =
        upload(browser, browser.csrf(), "topic;language;phrase\nwork-cv;fi;ansio\n");
    String at = Expect.header(sent, "Location");
    assertEquals(404, TestPeople.in(server).signedIn(Role.EDITOR).get(at).statusCode());
  }

  @Test
  void faultsAreShownAndNothingIsKept() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.EDITOR);
    HttpResponse<String> sent =
        upload(browser, browser.csrf(), "topic;language;phrase\nwork-none;xx;\n");
    assertEquals(422, sent.statusCode());
    assertTrue(sent.body().contains("<td>2</td><td>topic</td>"), sent.body());
    assertEquals(422, upload(browser, browser.csrf(), "").statusCode());
  }

  @Test
  void aForgedOrBrokenFormIsRefused() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.EDITOR);
    assertEquals(403, upload(browser, "forged", "topic;language;phrase\n").statusCode());
    HttpResponse<String> broken =
        server.send(
            server
                .request(
                    "/editor/spreadsheet",
                    "Cookie",
                    browser.cookie(),
                    "Content-Type",
                    "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nnothing")));
    assertEquals(400, broken.statusCode());
    byte[] long9 = "a".repeat(9 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    HttpResponse<String> large =
        server.send(
            server
                .request(
                    "/editor/spreadsheet",
                    "Cookie",
                    browser.cookie(),
                    "Content-Type",
                    "multipart/form-data; boundary=x")
                // who sends on without asking may find the connection closed before the reply is
                // read
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(long9)));
    assertEquals(413, large.statusCode());
  }
}
