package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.partners.Level;
import fi.opastin.partners.LevelStore;
import fi.opastin.people.Person;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The settings of sites, on the pages and by the interface. */
class PartnerPagesTest {

  private static final String KOTKA = "/editor/partners/kotka";
  private static final String COMMENTED =
      """
      # Kept by the city's communications.
      key: kotka
      name: { fi: Kotka, fi-simple: Kotka, sv: Kotka, en: Kotka }
      # the city's own pages
      origins: ["https://www.kotka.example"]
      municipality: "285"
      """;

  @RegisterExtension static final TestServer server = TestServer.start();

  @BeforeEach
  void begin() {
    write("site:kotka", COMMENTED);
    write("site:hanko", site("hanko", "078"));
    write("region:08", "level: region:08\n" + human("Kymenlaakso"));
    write("municipality:285", "");
    server.partnerSettings().catchUp();
  }

  private static String site(String key, String municipality) {
    return "key: %1$s\nname: { fi: %1$s, fi-simple: %1$s, sv: %1$s, en: %1$s }\norigins: []\n"
            .formatted(key)
        + "municipality: \"%s\"\n".formatted(municipality);
  }

  private static String human(String name) {
    return "human:\n  name: { fi: %1$s, fi-simple: %1$s, sv: %1$s, en: %1$s }\n  url: https://a.example\n"
        .formatted(name);
  }

  private static void write(String id, String text) {
    Level level = Level.of(id).orElseThrow();
    LevelStore store = server.partnerSettings().store();
    int seen = version(id);
    store.write(Person.OPASTIN, level, seen, text);
  }

  private static int version(String id) {
    return server
        .partnerSettings()
        .store()
        .find(Level.of(id).orElseThrow())
        .map(LevelStore.Version::version)
        .orElse(0);
  }

  private static TestPeople people() {
    return TestPeople.in(server);
  }

  /** The form of Kotka as the page shows it, with some fields otherwise. */
  private static String[] form(String... changes) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "version", "" + version("site:kotka"),
                "name-fi", "Kotka",
                "name-fi-simple", "Kotka",
                "name-sv", "Kotka",
                "name-en", "Kotka",
                "origins", "https://www.kotka.example",
                "municipality", "285"));
    for (int i = 0; i < changes.length; i += 2) {
      int at = fields.indexOf(changes[i]);
      if (at >= 0 && at % 2 == 0) {
        fields.set(at + 1, changes[i + 1]);
      } else {
        fields.addAll(List.of(changes[i], changes[i + 1]));
      }
    }
    return fields.toArray(String[]::new);
  }

  @Test
  void aPageShowsWhatHoldsAndWhereItComesFrom() {
    String page = people().signedIn(Role.ADMIN).get(KOTKA).body();
    assertTrue(page.contains("Maakunta Kymenlaakso"), page);
    assertTrue(page.contains("Tämä sivusto"), page);
    assertTrue(page.contains("https://a.example"), page);
    JsonNode json =
        TestServer.json(
            server.read(
                "/editor/partners/kotka", people().token(Role.ADMIN, new Scope.Everywhere())));
    assertEquals("region:08", json.path("sources").path("human").asText(), json.toString());
    assertEquals("site:kotka", json.path("sources").path("origins").asText());
    assertEquals("Kymenlaakso", json.at("/holds/human/name/fi").asText());
    assertFalse(json.path("settings").has("human"));
    String list = people().signedIn(Role.ADMIN).get("/editor/partners").body();
    assertTrue(list.contains("href=\"" + KOTKA + "\""), list);
    assertTrue(list.contains("/editor/partners/levels/region-08"));
  }

  @Test
  void whatIsSavedIsServedAtOnceAndCommentsStay() {
    TestPeople.Browser admin = people().signedIn(Role.ADMIN);
    HttpResponse<String> saved =
        admin.post(
            KOTKA,
            form(
                "origins", "https://www.kotka.example\nhttps://nuoret.kotka.example",
                "theme", "primary: #123456",
                "starters", "work-find\nstudy-apply",
                "languages", "sv, fi",
                "human-name-fi", "Kotkan neuvonta",
                "human-name-fi-simple", "Kotkan neuvonta",
                "human-name-sv", "Kotka rådgivning",
                "human-name-en", "Kotka advice",
                "human-phone", "05 234 0000",
                "handoff-email", "neuvonta@kotka.example",
                "day1", "9-15",
                "field-name", "yes",
                "field-phone", "yes",
                "required-phone", "yes"));
    assertEquals(303, saved.statusCode(), saved.body());
    JsonNode site = TestServer.json(server.get("/api/v1/partners/kotka"));
    assertEquals("#123456", site.at("/theme/primary").asText(), site.toString());
    assertEquals("sv", site.at("/languages/0").asText());
    assertEquals("Kotka rådgivning", site.at("/contact/name").asText());
    assertEquals("topic:work-find", site.at("/starters/0/id").asText());
    String hei = "{\"partner\":\"kotka\",\"text\":\"hei\"}";
    assertEquals(
        200,
        server.post("/api/v1/chat", hei, "Origin", "https://nuoret.kotka.example").statusCode());
    String text =
        server.partnerSettings().store().find(new Level.Site("kotka")).orElseThrow().text();
    assertTrue(text.startsWith("# Kept by the city's communications.\nkey: kotka\n"), text);
    assertTrue(text.contains("# the city's own pages\norigins:"), text);
    // the neighbour is as it was
    assertFalse(server.get("/api/v1/partners/hanko").body().contains("Kotka"));
    HttpResponse<String> again = admin.get(KOTKA);
    assertTrue(again.body().contains("value=\"9:00-15:00\""), again.body());
    assertTrue(again.body().contains("<ins>") || again.body().contains("<ins"), again.body());
  }

  @Test
  void allFaultsAreToldAtOnceAndNothingIsSaved() {
    int before = version("site:kotka");
    TestPeople.Browser admin = people().signedIn(Role.ADMIN);
    HttpResponse<String> refused =
        admin.post(
            KOTKA,
            form(
                "origins", "javascript:alert(1)",
                "starters", "no-such-topic",
                "region", "01",
                "theme", "primary: url(\"x\")",
                "name-sv", ""));
    assertEquals(422, refused.statusCode());
    for (String said :
        List.of("no-such-topic", "Kunta ei ole maakunnassa 01", "javascript:alert(1)")) {
      assertTrue(refused.body().contains(said), said + " in " + refused.body());
    }
    assertEquals(before, version("site:kotka"));
    JsonNode problem =
        Expect.problem(
            ProblemType.INVALID_FIELD,
            server.call(
                "/editor/partners/kotka",
                people().token(Role.ADMIN, new Scope.Everywhere()),
                "{\"version\":%d,\"settings\":{\"origins\":[7],\"starters\":[\"none-such\"]}}"
                    .formatted(before)));
    // no name, an origin that is none, a topic that is none
    assertTrue(problem.path("errors").size() >= 3, problem.toString());
  }

  @Test
  void whoeverComesSecondSeesBothVersions() {
    TestPeople.Browser first = people().signedIn(Role.ADMIN);
    TestPeople.Browser second = people().signedIn(Role.ADMIN);
    String[] late = form("theme", "primary: #222222");
    assertEquals(303, first.post(KOTKA, form("theme", "primary: #111111")).statusCode());
    HttpResponse<String> refused = second.post(KOTKA, late);
    assertEquals(409, refused.statusCode());
    assertTrue(refused.body().contains("#111111"), refused.body());
    assertTrue(refused.body().contains("primary: #222222</textarea>"), refused.body());
    assertTrue(refused.body().contains("name=\"version\" value=\"" + version("site:kotka") + "\""));
    String token = people().token(Role.ADMIN, new Scope.Everywhere());
    JsonNode problem =
        Expect.problem(
            ProblemType.SETTINGS_CHANGED,
            server.call(
                "/editor/partners/levels/region-08",
                token,
                "{\"version\":0,\"settings\":{\"languages\":[\"fi\"]}}"));
    assertEquals("region:08", problem.at("/now/level").asText(), problem.toString());
  }

  @Test
  void rightsEndAtTheirRegionOrSite() {
    String change = "{\"version\":%d,\"settings\":{\"languages\":[\"fi\"]}}";
    String kymi = people().token(Role.ADMIN, new Scope.Region("08"));
    assertEquals(200, server.read("/editor/partners/kotka", kymi).statusCode());
    for (String path :
        List.of(
            "/editor/partners/hanko",
            "/editor/partners/levels/country",
            "/editor/partners/levels/region-01",
            "/editor/partners/levels/municipality-078")) {
      Expect.problem(ProblemType.NOT_PERMITTED, server.read(path, kymi));
      Expect.problem(ProblemType.NOT_PERMITTED, server.call(path, kymi, change.formatted(0)));
    }
    JsonNode list = TestServer.json(server.read("/editor/partners", kymi));
    assertTrue(list.toString().contains("\"kotka\""), list.toString());
    assertFalse(list.toString().contains("\"hanko\""), list.toString());
    assertEquals(
        200,
        server
            .call(
                "/editor/partners/levels/municipality-285",
                kymi,
                change.formatted(version("municipality:285")))
            .statusCode());
    // a site is not taken out of the region either, nor into it
    String moved =
        "{\"version\":%d,\"settings\":{\"name\":{\"fi\":\"a\",\"fi-simple\":\"a\",\"sv\":\"a\",\"en\":\"a\"},"
            + "\"origins\":[],\"municipality\":\"%s\"}}";
    Expect.problem(
        ProblemType.NOT_PERMITTED,
        server.call("/editor/partners/kotka", kymi, moved.formatted(version("site:kotka"), "078")));
    Expect.problem(
        ProblemType.NOT_PERMITTED,
        server.call("/editor/partners/hanko", kymi, moved.formatted(version("site:hanko"), "285")));
    String hanko = people().token(Role.ADMIN, new Scope.Partner("hanko"));
    Expect.problem(ProblemType.NOT_PERMITTED, server.read("/editor/partners/kotka", hanko));
    Expect.problem(
        ProblemType.NOT_PERMITTED,
        server.call(
            "/editor/partners/hanko", hanko, moved.formatted(version("site:hanko"), "285")));
    assertEquals(
        200,
        server
            .call("/editor/partners/hanko", hanko, moved.formatted(version("site:hanko"), "078"))
            .statusCode());
    TestPeople.Browser browser = people().browser(people().add(Role.ADMIN, new Scope.Region("01")));
    assertEquals(403, browser.get(KOTKA).statusCode());
    assertEquals(403, browser.post(KOTKA, form()).statusCode());
    assertFalse(browser.get("/editor/partners").body().contains(KOTKA));
    TestPeople.Browser editor = people().signedIn(Role.EDITOR);
    assertEquals(403, editor.get(KOTKA).statusCode());
  }

  @Test
  void aNewSiteIsBegunAndServed() {
    TestPeople.Browser admin = people().signedIn(Role.ADMIN);
    String key = "uusi-" + System.nanoTime();
    HttpResponse<String> form = admin.get("/editor/partners?key=" + key);
    assertEquals(200, form.statusCode());
    assertTrue(form.body().contains("action=\"/editor/partners/" + key + "\""), form.body());
    assertEquals(400, admin.get("/editor/partners?key=Ei_n%C3%A4in").statusCode());
    HttpResponse<String> saved =
        admin.post("/editor/partners/" + key, form("version", "0", "name-fi", "Uusi"));
    assertEquals(303, saved.statusCode(), saved.body());
    assertEquals(200, server.get("/api/v1/partners/" + key).statusCode());
    HttpResponse<String> twice =
        admin.post("/editor/partners/" + key, form("version", "0", "name-fi", "Toinen"));
    assertEquals(409, twice.statusCode());
  }
}
