package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalId;
import fi.opastin.people.Member;
import fi.opastin.people.Role;
import fi.opastin.people.Scope;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of answers, and the same for programs. */
class EditorAnswersTest {

  @RegisterExtension static final TestServer server = TestServer.publishing();

  private static final TestPeople PEOPLE = TestPeople.in(server);
  private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
  private static final Pattern FIELD =
      Pattern.compile(
          "<(?:input[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"[^>]*>"
              + "|textarea[^>]*? name=\"([^\"]+)\"[^>]*>\\n?([^<]*)</textarea>)");
  private static final Pattern DRAFT = Pattern.compile("/editor/drafts/([0-9a-f-]{36})");

  /** The fields of the form with an action, as a browser would send them. */
  private static List<String> fields(String page, String action) {
    int from = page.indexOf("action=\"" + action + "\"");
    assertTrue(from > 0, "no form to " + action);
    String form = page.substring(from, page.indexOf("</form>", from));
    List<String> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(form);
    while (field.find()) {
      boolean ticked =
          !field.group().contains("type=\"checkbox\"") || field.group().contains(" checked");
      String name = Optional.ofNullable(field.group(1)).orElse(field.group(3));
      String value = Optional.ofNullable(field.group(2)).orElse(field.group(4));
      if (ticked && !name.equals("csrf")) {
        fields.add(name);
        fields.add(
            value
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("\n", "\r\n"));
      }
    }
    return fields;
  }

  private static void set(List<String> fields, String name, String value) {
    for (int i = 0; i < fields.size(); i += 2) {
      if (fields.get(i).equals(name)) {
        fields.set(i + 1, value);
        return;
      }
    }
    fields.addAll(List.of(name, value));
  }

  private static HttpResponse<String> post(
      TestPeople.Browser browser, String path, List<String> fields) {
    return browser.post(path, fields.toArray(String[]::new));
  }

  private static Proposal draftOf(HttpResponse<String> response) {
    assertEquals(303, response.statusCode(), response.body());
    Matcher matcher = DRAFT.matcher(Expect.header(response, "Location"));
    assertTrue(matcher.find(), Expect.header(response, "Location"));
    return server.editing().proposals().proposal(new ProposalId(matcher.group(1))).orElseThrow();
  }

  private static String text(Proposal draft, String path) {
    return draft
        .change(path)
        .flatMap(change -> change.hash())
        .flatMap(server.editing().releases()::text)
        .orElseThrow();
  }

  @Test
  void listsAllAnswersAndFindsThem() {
    TestPeople.Browser viewer = PEOPLE.signedIn(Role.VIEWER);
    String all = viewer.get("/editor/content").body();
    assertTrue(all.contains("/editor/content/work-cv\""));
    assertTrue(all.contains("/editor/content/study-apply~huoltaja\""));
    assertTrue(all.contains(">valmis</td>"), "a status is said in words");
    assertFalse(all.contains("/editor/content/new\""), "a viewer begins nothing");
    String found = viewer.get("/editor/content?q=WORK-CV").body();
    assertTrue(found.contains("/editor/content/work-cv\""));
    assertFalse(found.contains("/editor/content/bot-privacy\""));
    assertTrue(
        viewer.get("/editor/content?q=nothing-like-it").body().contains("Mikään vastaus ei"));
    assertEquals(400, viewer.get("/editor/content?status=x").statusCode());
    assertFalse(viewer.get("/editor/content?status=missing").body().contains("work-cv\""));
  }

  @Test
  void savesIntoOneDraftAndLeavesTheRestAlone() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-interview";
    String file = "packs/finland/answers/work-interview/fi.md";
    List<String> fields = fields(editor.get(path).body(), path);
    HttpResponse<String> unchanged = post(editor, path, fields);
    assertEquals(422, unchanged.statusCode());
    assertTrue(unchanged.body().contains("Mikään ei muuttunut"));
    set(fields, "fi-title", "Uusi: otsikko");
    Proposal draft = draftOf(post(editor, path, fields));
    assertEquals(List.of(file), draft.changes().stream().map(c -> c.path()).toList());
    assertTrue(text(draft, file).startsWith("---\ntitle: \"Uusi: otsikko\"\n"));
    String live = server.editing().desk().liveContent().files().get(file);
    assertEquals(live.lines().skip(2).toList(), text(draft, file).lines().skip(2).toList());
    String again = editor.get(path).body();
    assertTrue(again.contains("Muokkaat luonnosta"));
    assertTrue(again.contains("jäänyt jälkeen suomesta"), "the Finnish changed alone");
    List<String> more = fields(again, path);
    set(more, "sv-title", "Ny rubrik");
    Proposal second = draftOf(post(editor, path, more));
    assertEquals(draft.id(), second.id());
    assertEquals(2, second.changes().size());
    assertTrue(editor.get("/editor/content?status=draft").body().contains("work-interview"));
    TestPeople.Browser other = PEOPLE.signedIn(Role.EDITOR);
    assertTrue(other.get(path).body().contains("Myös muut muokkaavat tätä"));
  }

  @Test
  void aStaleWriteShowsBothAndKeepsWhatWasTyped() {
    Member member = PEOPLE.add(Role.EDITOR);
    TestPeople.Browser editor = PEOPLE.browser(member);
    String path = "/editor/content/work-summer";
    List<String> first = fields(editor.get(path).body(), path);
    List<String> second = new ArrayList<>(first);
    set(first, "en-title", "First title");
    draftOf(post(editor, path, first));
    set(second, "en-title", "Second title");
    HttpResponse<String> stale = post(PEOPLE.browser(member), path, second);
    assertEquals(409, stale.statusCode());
    assertTrue(stale.body().contains("value=\"Second title\""), "what was typed is kept");
    assertTrue(stale.body().contains("title: First title"), "what is there is shown");
    assertTrue(stale.body().contains("<ins><span class=\"unseen\">Lisätty: </span>"));
    Proposal won = draftOf(post(editor, path, fields(stale.body(), path)));
    assertTrue(
        text(won, "packs/finland/answers/work-summer/en.md").contains("title: Second title"));
    List<String> bad = fields(editor.get(path).body(), path);
    set(bad, "version", "one");
    assertEquals(400, post(editor, path, bad).statusCode());
    set(bad, "version", "1");
    set(bad, "en-title", "Third");
    assertEquals(409, post(editor, path, bad).statusCode());
  }

  @Test
  void errorsAreSaidWithLinksToTheirFieldsAndMayBeSavedUnfinished() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-rights";
    List<String> fields = fields(editor.get(path).body(), path);
    set(fields, "next", "no-such-topic");
    set(fields, "sv-body", "# Rubrik\n\nText.");
    HttpResponse<String> refused = post(editor, path, fields);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("role=\"alert\""));
    assertTrue(refused.body().contains("href=\"#sv-body\""), refused.body());
    assertTrue(refused.body().contains("href=\"#next\"") || refused.body().contains("#owner"));
    set(fields, "anyway", "true");
    draftOf(post(editor, path, fields));
  }

  @Test
  void sentencesForATimeAreWrittenAndTakenOut() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/money-unemployment";
    String file = "packs/finland/answers/money-unemployment/answer.yaml";
    String live = server.editing().desk().liveContent().files().get(file);
    List<String> fields = fields(editor.get(path).body(), path);
    assertTrue(fields.contains("2026-05-01"), "the sentence that there is");
    set(fields, "note-1-from", "1.1.2027");
    set(fields, "note-1-until", "2027-12-31");
    set(fields, "note-1-fi", "Määrä: uusi.\r\n Vuonna 2027.");
    set(fields, "note-1-fi-simple", "Uusi määrä.");
    set(fields, "note-1-sv", "Nytt belopp.");
    set(fields, "note-1-en", "A new amount.");
    Proposal draft = draftOf(post(editor, path, fields));
    assertEquals(List.of(file), draft.changes().stream().map(c -> c.path()).toList());
    assertEquals(
        live
            + """
              - from: 2027-01-01
                until: 2027-12-31
                text:
                  fi: "Määrä: uusi. Vuonna 2027."
                  fi-simple: Uusi määrä.
                  sv: Nytt belopp.
                  en: A new amount.
            """,
        text(draft, file));
    String page = editor.get(path).body();
    assertTrue(page.contains("Ei näy nyt: 2027-01-01–2027-12-31: "), page);
    List<String> drafted = fields(page, path);
    set(drafted, "note-0-gone", "true");
    Proposal less = draftOf(post(editor, path, drafted));
    assertFalse(text(less, file).contains("37,21"), text(less, file));
    assertTrue(text(less, file).contains("Nytt belopp."));
  }

  @Test
  void whatIsWrongWithASentenceForATimeLeadsToItsField() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-foresight";
    List<String> fields = fields(editor.get(path).body(), path);
    set(fields, "note-0-from", "2026-02-30");
    set(fields, "note-1-from", "huomenna");
    set(fields, "note-1-until", "2026-12-31");
    set(fields, "note-1-fi", "Vain suomeksi.");
    HttpResponse<String> refused = post(editor, path, fields);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("value=\"huomenna\""), "what was typed is kept");
    assertTrue(refused.body().contains("href=\"#note-1-from\""), refused.body());
    assertTrue(
        refused.body().contains("href=\"#note-1-fi-simple\">Lause 2: Selkosuomi</a>"),
        refused.body());
    assertTrue(refused.body().contains("href=\"#note-1-sv\">Lause 2: Svenska</a>"));
    assertFalse(refused.body().contains("href=\"#owner\""), "nothing is said of the rest");
    set(fields, "note-1-gone", "true");
    HttpResponse<String> day = post(editor, path, fields);
    assertTrue(day.body().contains("href=\"#note-0-from\""), day.body());
    assertFalse(day.body().contains("huomenna"));
    set(fields, "note-0-from", "2026-01-01");
    set(fields, "note-0-until", "2025-01-01");
    HttpResponse<String> order = post(editor, path, fields);
    assertTrue(order.body().contains("href=\"#note-0-until\""), order.body());
    set(fields, "note-0-from", "2024-01-01");
    assertEquals(303, post(editor, path, fields).statusCode(), "one that is over is advice");
    assertTrue(editor.get(path).body().contains("href=\"#note-0-until\""));
  }

  @Test
  void lintsWhileSomebodyTypes() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-abroad";
    List<String> fields = fields(editor.get(path).body(), path);
    fields.addAll(List.of("csrf", editor.csrf()));
    set(fields, "fi-body", "## Väärin\n\n**Oikein** ja [linkki](https://a.fi/).");
    String form = TestPeople.form(fields.toArray(String[]::new));
    editor.postRaw(path + "/lint", form, "HX-Request", "true");
    long begun = System.nanoTime();
    HttpResponse<String> piece = editor.postRaw(path + "/lint", form, "HX-Request", "true");
    long took = (System.nanoTime() - begun) / 1_000_000;
    assertEquals(200, piece.statusCode());
    assertTrue(took < 1_000, "took " + took + " ms");
    assertTrue(piece.body().startsWith("<div id=\"findings\""), piece.body());
    assertTrue(
        piece.body().contains("href=\"#fi-body\">Suomi: Teksti (Markdown), rivi 1<"), piece.body());
    assertTrue(piece.body().contains("hx-swap-oob=\"true\""));
    assertTrue(piece.body().contains("<strong>Oikein</strong>"));
    HttpResponse<String> page = editor.postRaw(path + "/lint", form);
    assertTrue(page.body().contains("<!doctype html>"), "without scripts it is a page");
    assertTrue(page.body().contains("## Väärin"), "what was typed is kept");
  }

  @Test
  void nothingThatIsTypedBecomesMarkup() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-trial";
    List<String> fields = fields(editor.get(path).body(), path);
    for (int i = 0; i < fields.size(); i += 2) {
      if (!List.of("mark", "title").contains(fields.get(i)) && !fields.get(i).endsWith("-own")) {
        fields.set(i + 1, ATTACK);
      }
    }
    set(fields, "title", ATTACK);
    set(fields, "en-link-0-url", "javascript:alert(1)");
    set(fields, "en-body", ATTACK + " [x](javascript:alert(1))");
    HttpResponse<String> refused = post(editor, path, fields);
    assertEquals(422, refused.statusCode());
    harmless(refused);
    set(fields, "anyway", "true");
    draftOf(post(editor, path, fields));
    for (String shown :
        List.of(
            path,
            path + "/history",
            path + "/phrases",
            path + "/rules",
            "/editor/content",
            "/editor/try")) {
      harmless(editor.get(shown));
    }
  }

  private static void harmless(HttpResponse<String> response) {
    assertFalse(response.body().contains("<script>alert"));
    assertFalse(response.body().contains("<img"));
    assertFalse(response.body().contains("href=\"javascript"));
  }

  @Test
  void huge() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-50plus";
    List<String> fields = fields(editor.get(path).body(), path);
    set(fields, "fi-body", "a ".repeat(400_000));
    assertEquals(413, post(editor, path, fields).statusCode());
    set(fields, "fi-body", "a ".repeat(50_000));
    assertEquals(422, post(editor, path, fields).statusCode());
    set(fields, "fi-title", "a".repeat(5_000));
    assertEquals(400, post(editor, path, fields).statusCode());
  }

  @Test
  void whatIsNotThereIsAPage() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    for (String path :
        List.of(
            "/editor/content/no-such",
            "/editor/content/..",
            "/editor/content/work-cv~none",
            "/editor/content/work-cv/nothing",
            "/editor/content/work-cv?draft=x",
            "/editor/content/work-cv?draft=01234567-89ab-7def-8123-0123456789ab",
            "/editor/try?draft=x")) {
      assertEquals(404, editor.get(path).statusCode(), path);
    }
  }

  @Test
  void showsServicesUsesAndHowToEmbed() {
    TestPeople.Browser viewer = PEOPLE.signedIn(Role.VIEWER);
    String page = viewer.get("/editor/content/ohjaamo-find?municipality=285&age=20").body();
    assertTrue(page.contains("/s/ohjaamo-kotka"), "the services of the place");
    assertTrue(page.contains("opastin-answer topic=&quot;ohjaamo-find&quot;"));
    assertTrue(page.contains("/editor/content/bot-help"), "who leads here");
    assertTrue(page.contains("<fieldset disabled"), "a viewer only looks");
    HttpResponse<String> piece =
        viewer.get(
            "/editor/content/ohjaamo-find/services?municipality=405&age=", "HX-Request", "true");
    assertTrue(piece.body().startsWith("<div id=\"services-shown\""), piece.body());
    assertTrue(piece.body().contains("/s/ohjaamo-lappeenranta"));
  }

  @Test
  void phrasesAreEditedOnTheirPage() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-foresight/phrases";
    String page = editor.get(path).body();
    List<String> fields = fields(page, path);
    assertEquals(422, post(editor, path, fields).statusCode(), "nothing changed");
    String before =
        server
            .editing()
            .desk()
            .liveContent()
            .files()
            .get("packs/finland/phrases/work-foresight/sv.txt");
    set(fields, "phrases-sv", before + "vilka jobb finns om tio år i lappland\r\n");
    Proposal draft = draftOf(post(editor, path, fields));
    assertEquals(
        before + "vilka jobb finns om tio år i lappland\n",
        text(draft, "packs/finland/phrases/work-foresight/sv.txt"));
    assertEquals(1, draft.changes().size());
  }

  @Test
  void rulesAreEditedAmongThoseOfOtherTopics() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/ohjaamo-book/rules";
    String file = "packs/finland/rules/ohjaamo.yaml";
    List<String> fields = fields(editor.get(path).body(), path);
    assertEquals(422, post(editor, path, fields).statusCode(), "nothing changed");
    set(fields, "rule-1-any", "kotihommia* .. ope*\r\n\r\n  jotain \"muuta\" ");
    set(fields, "rule-1-not", "koulu");
    Proposal draft = draftOf(post(editor, path, fields));
    assertEquals(List.of(file), draft.changes().stream().map(c -> c.path()).toList());
    String before = server.editing().desk().liveContent().files().get(file);
    assertEquals(
        before
            + """
            - topic: ohjaamo-book
              any:
                - "kotihommia* .. ope*"
                - "jotain \\"muuta\\""
              not:
                - "koulu"
            """,
        text(draft, file));
    // the page finds the draft again, and the rule goes as it came
    String again = path + "?draft=" + draft.id();
    List<String> drafted = fields(editor.get(again).body(), path);
    assertTrue(drafted.contains("kotihommia* .. ope*\r\njotain \"muuta\""), drafted.toString());
    set(drafted, "rule-1-any", "");
    set(drafted, "rule-1-not", "");
    Proposal emptied = draftOf(post(editor, path, drafted));
    assertEquals(List.of(), emptied.changes(), "the file is as it was");
  }

  @Test
  void aRuleThatTakesWhatIsNotItsOwnIsShown() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String path = "/editor/content/work-foresight/rules";
    String page = editor.get(path).body();
    assertTrue(page.contains("Säännöt eivät vie muiden aiheiden ilmauksia"));
    List<String> fields = fields(page, path);
    set(fields, "rule-0-any", "yhteishaku*\r\n**");
    set(fields, "look", "true");
    HttpResponse<String> looked = post(editor, path, fields);
    assertEquals(200, looked.statusCode());
    assertTrue(looked.body().contains("<code>study-apply</code>"), looked.body());
    assertTrue(looked.body().contains("href=\"#rule-0-any\""), "a fault leads to its field");
    fields.remove(fields.size() - 1);
    fields.remove(fields.size() - 1);
    HttpResponse<String> refused = post(editor, path, fields);
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("yhteishaku*"), "what was typed stays");
    set(fields, "anyway", "true");
    Proposal draft = draftOf(post(editor, path, fields));
    assertTrue(text(draft, "packs/finland/rules/work-foresight.yaml").contains("\"yhteishaku*\""));
  }

  @Test
  void rulesAreForThoseWhoMayChangeThemForAll() {
    TestPeople.Browser viewer = PEOPLE.signedIn(Role.VIEWER);
    String path = "/editor/content/ohjaamo-hours/rules";
    assertTrue(viewer.get(path).body().contains("disabled"));
    assertEquals(403, viewer.post(path, "rule-0-any", "x").statusCode());
    TestPeople.Browser kymi = PEOPLE.browser(PEOPLE.add(Role.EDITOR, new Scope.Region("08")));
    List<String> fields = fields(kymi.get(path).body(), path);
    set(fields, "rule-0-any", "ohjaamo* .. milloinkas");
    assertEquals(403, post(kymi, path, fields).statusCode());
  }

  @Test
  void beginsAnAnswerForARegion() {
    TestPeople.Browser kymi = PEOPLE.browser(PEOPLE.add(Role.EDITOR, new Scope.Region("08")));
    HttpResponse<String> refused =
        kymi.post("/editor/content/new", "kind", "variant", "topic", "work-cv", "name", "Bad Name");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("href=\"#name\""));
    assertTrue(refused.body().contains("href=\"#regions\""));
    assertEquals(
        403,
        kymi.post(
                "/editor/content/new",
                "kind",
                "variant",
                "topic",
                "work-cv",
                "name",
                "uusimaa",
                "municipalities",
                "Helsinki")
            .statusCode());
    HttpResponse<String> begun =
        kymi.post(
            "/editor/content/new",
            "kind",
            "variant",
            "topic",
            "work-cv",
            "name",
            "kymi",
            "municipalities",
            "Kotka, 286");
    assertEquals(303, begun.statusCode(), begun.body());
    String location = Expect.header(begun, "Location");
    assertTrue(location.startsWith("/editor/content/work-cv~kymi?draft="), location);
    String page = kymi.get(location).body();
    assertTrue(page.contains("value=\"Kotka, Kouvola\""), page);
    List<String> fields = fields(page, "/editor/content/work-cv~kymi");
    set(fields, "fi-title", "CV Kymenlaaksossa");
    assertEquals(2, draftOf(post(kymi, "/editor/content/work-cv~kymi", fields)).version());
    String national = "/editor/content/work-cv";
    List<String> theirs = fields(kymi.get(national).body(), national);
    set(theirs, "fi-title", "Meidän");
    assertEquals(403, post(kymi, national, theirs).statusCode());
  }

  @Test
  void beginsATopic() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    HttpResponse<String> refused =
        editor.post("/editor/content/new", "kind", "topic", "topic-id", "work-cv");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("href=\"#label-fi-simple\""));
    HttpResponse<String> begun =
        editor.post(
            "/editor/content/new",
            "kind",
            "topic",
            "topic-id",
            "work-volunteer",
            "label-fi",
            "Vapaaehtoistyö: miten",
            "label-fi-simple",
            "Vapaaehtoinen työ",
            "label-sv",
            "Frivilligarbete",
            "label-en",
            "Volunteering",
            "type",
            "ohjaamo");
    assertEquals(303, begun.statusCode(), begun.body());
    String location = Expect.header(begun, "Location");
    assertTrue(location.startsWith("/editor/content/work-volunteer?draft="), location);
    String page = editor.get(location).body();
    List<String> fields = fields(page, "/editor/content/work-volunteer");
    set(fields, "fi-title", "Näin löydät vapaaehtoistyötä");
    set(fields, "anyway", "true");
    Proposal draft = draftOf(post(editor, "/editor/content/work-volunteer", fields));
    assertTrue(text(draft, "packs/finland/topics.yaml").endsWith("services: [ohjaamo]\n"));
    assertTrue(
        server.editing().desk().content(draft).read().topics().stream()
            .anyMatch(topic -> topic.id().value().equals("work-volunteer")));
  }

  @Test
  void programsReadLintAndWrite() {
    String token = PEOPLE.token(Role.EDITOR);
    String[] auth = {"Authorization", "Bearer " + token};
    JsonNode list = TestServer.json(server.get("/api/v1/editor/answers", auth));
    assertTrue(list.path("items").size() > 80);
    assertEquals("ready", list.at("/items/0/variants/fi").asText());
    String path = "/api/v1/editor/answers/work-skills";
    JsonNode answer = TestServer.json(server.get(path, auth));
    String mark = answer.path("mark").asText();
    assertFalse(answer.at("/variants/sv/body").asText().isEmpty());
    JsonNode lint =
        TestServer.json(
            server.post(path + "/lint", "{\"variants\":{\"en\":{\"body\":\"# No\"}}}", auth));
    assertEquals("en-body", lint.at("/findings/0/field").asText(), lint.toString());
    String change = "{\"mark\":\"%s\",\"variants\":{\"en\":{\"title\":\"Skills\"}}}";
    Expect.problem(ProblemType.DRAFT_CHANGED, server.post(path, change.formatted("0"), auth));
    Expect.problem(
        ProblemType.INVALID_FIELD,
        server.post(path, "{\"mark\":\"" + mark + "\",\"variants\":{\"xx\":{}}}", auth));
    Expect.problem(ProblemType.NOT_FOUND, server.get("/api/v1/editor/answers/no-such", auth));
    String notes =
        "{\"mark\":\"%s\",\"shared\":{\"notes\":[{\"from\":\"2026-01-01\",\"until\":\"%s\",\"text\":"
            + "{\"fi\":\"a\",\"fi-simple\":\"b\",\"sv\":\"c\",\"en\":\"d\"}}]}}";
    Expect.problem(
        ProblemType.INVALID_FIELD, server.post(path, notes.formatted(mark, "2026-13-01"), auth));
    Expect.problem(
        ProblemType.INVALID_FIELD,
        server.post(path, "{\"mark\":\"" + mark + "\",\"shared\":{\"notes\":[1]}}", auth));
    JsonNode saved = TestServer.json(server.post(path, change.formatted(mark), auth));
    assertEquals(1, saved.path("version").asInt(), saved.toString());
    JsonNode read =
        TestServer.json(server.get(path + "?draft=" + saved.path("draft").asText(), auth));
    assertEquals("Skills", read.at("/variants/en/title").asText());
    assertEquals(0, read.at("/shared/notes").size());
    String noted = "{\"draft\":\"%s\",\"version\":1,".formatted(saved.path("draft").asText());
    String change2 = notes.formatted("", "2027-01-01").replaceFirst("\\{.*?,", noted);
    assertEquals(2, TestServer.json(server.post(path, change2, auth)).path("version").asInt());
    JsonNode again =
        TestServer.json(server.get(path + "?draft=" + saved.path("draft").asText(), auth));
    assertEquals("c", again.at("/shared/notes/0/text/sv").asText(), again.toString());
    assertEquals("2027-01-01", again.at("/shared/notes/0/until").asText());
    Expect.problem(
        ProblemType.INVALID_FIELD,
        server.post(
            path,
            "{\"draft\":\"%s\",\"version\":2,\"shared\":{\"next\":[\"no-such\"]}}"
                .formatted(saved.path("draft").asText()),
            auth));
  }
}
