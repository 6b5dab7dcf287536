package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.people.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServiceEditRoutesTest {

  private static final String KOTKA = "/editor/services/ohjaamo-kotka";

  @RegisterExtension static final TestServer server = TestServer.publishing();

  @Test
  void servicesAreSearchedAndFiltered() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.VIEWER);
    String all = browser.get("/editor/services").body();
    assertTrue(all.contains("href=\"" + KOTKA + "\""));
    String kotka = browser.get("/editor/services?municipality=285&type=ohjaamo").body();
    assertTrue(kotka.contains("href=\"" + KOTKA + "\""), kotka);
    assertFalse(kotka.contains("ohjaamo-kouvola"));
    assertFalse(browser.get("/editor/services?state=overridden").body().contains(KOTKA));
    assertTrue(browser.get("/editor/services?text=%3Cb%3E").body().contains("&lt;b&gt;"));
    // a viewer reads and has no form
    assertFalse(browser.get(KOTKA).body().contains("name=\"because\""));
    assertEquals(404, browser.get("/editor/services/nothing").statusCode());
  }

  @Test
  void gapsAreShownByRegionAndByMunicipality() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.VIEWER);
    String regions = browser.get("/editor/services/coverage").body();
    assertTrue(regions.contains("/editor/services/coverage?region=08"), regions);
    assertTrue(browser.get("/editor/services/coverage?region=08").body().contains("Kotka"));
    assertEquals(400, browser.get("/editor/services/coverage?region=99").statusCode());
  }

  @Test
  void hoursAreSavedToADraftThatTheNextChangeExtends() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.EDITOR);
    HttpResponse<String> faulty = browser.post(KOTKA, "day1", "9-30");
    assertEquals(422, faulty.statusCode());
    assertTrue(faulty.body().contains("value=\"9-30\" aria-invalid=\"true\""), faulty.body());
    assertTrue(
        faulty.body().contains("<a href=\"#day1\">maanantai: aika ei kelpaa"), faulty.body());
    HttpResponse<String> saved = save(browser, "day1", "9-15");
    assertEquals(303, saved.statusCode(), saved.body());
    String draft = Expect.header(saved, "Location");
    assertTrue(draft.startsWith("/editor/drafts/"));
    assertTrue(browser.get(KOTKA).body().contains("value=\"9:00-15:00\""));
    assertEquals(draft, Expect.header(save(browser, "day2", "10-16"), "Location"));
    // others see what is live
    assertFalse(
        TestPeople.in(server).signedIn(Role.EDITOR).get(KOTKA).body().contains("9:00-15:00"));
  }

  @Test
  void whoSawAnotherServiceSavesNothingOverIt() {
    TestPeople.Browser browser = TestPeople.in(server).signedIn(Role.EDITOR);
    String kouvola = "/editor/services/ohjaamo-kouvola";
    String mark = mark(browser.get(kouvola).body());
    String[] first = change(mark, "9-15");
    assertEquals(303, browser.post(kouvola, first).statusCode());
    HttpResponse<String> stale = browser.post(kouvola, change(mark, "10-16"));
    assertEquals(409, stale.statusCode());
    assertTrue(stale.body().contains("value=\"10-16\""), "what was typed stays");
    assertTrue(stale.body().contains("opens: 9:00"), "what is there is shown");
    String now = mark(stale.body());
    assertEquals(303, browser.post(kouvola, change(now, "10-16")).statusCode());
  }

  private static String mark(String page) {
    return page.replaceFirst("(?s).*name=\"mark\" value=\"([0-9a-f]+)\".*", "$1");
  }

  private static String[] change(String mark, String monday) {
    return new String[] {
      "mark",
      mark,
      "day1",
      monday,
      "source",
      "https://ohjaamot.fi/",
      "source-date",
      "2026-11-20",
      "because",
      "x"
    };
  }

  private static HttpResponse<String> save(TestPeople.Browser browser, String day, String times) {
    return browser.post(
        KOTKA,
        day,
        times,
        "source",
        "https://ohjaamot.fi/",
        "source-date",
        "2026-11-20",
        "because",
        "soitettu");
  }
}
