package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.editing.EditResult;
import fi.opastin.editing.Proposal;
import fi.opastin.evaluation.Finland;
import fi.opastin.evaluation.GoldenConversation;
import fi.opastin.evaluation.GoldenRun;
import fi.opastin.packs.Finding;
import fi.opastin.partners.Partner;
import fi.opastin.people.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trying a draft beside what is live. */
class EditorTryTest {

  @RegisterExtension static final TestServer server = TestServer.publishing();

  private static final TestPeople PEOPLE = TestPeople.in(server);
  private static final String CV = "packs/finland/answers/work-cv/fi.md";
  private static final Pattern STORY =
      Pattern.compile("<textarea[^>]* name=\"story\"[^>]*>([^<]*)</textarea>");

  private static Proposal draft(TestPeople.Browser browser, String body) {
    return assertInstanceOf(
            EditResult.Done.class,
            server
                .editing()
                .desk()
                .create(browser.member().person(), "Kokeilu", Map.of(CV, Optional.of(body))))
        .proposal();
  }

  private static HttpResponse<String> talk(TestPeople.Browser browser, String... fields) {
    for (int i = 0; i < 300; i++) {
      HttpResponse<String> response = browser.post("/editor/try", fields);
      if (!response.body().contains("Luonnosta valmistellaan")) {
        return response;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("the draft is never ready");
  }

  @Test
  void answersOnTheDraftBesideWhatIsLive() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String live = server.editing().desk().liveContent().files().get(CV);
    Proposal draft =
        draft(
            editor,
            live.replaceFirst("\n---\n", "\n---\nUusi alku <b>ansioluettelolle</b>. ")
                .replace("<b>", "")
                .replace("</b>", ""));
    String first = editor.get("/editor/try?draft=" + draft.id()).body();
    assertTrue(
        first.contains("Luonnosta valmistellaan") || first.contains("try-form"), "it never blocks");
    String page =
        talk(
                editor,
                "draft",
                draft.id().value(),
                "text",
                "miten teen ansioluettelon",
                "now",
                "2026-12-24T10:00",
                "lang",
                "fi",
                "municipality",
                "285",
                "age",
                "17",
                "audience",
                "student")
            .body();
    assertTrue(page.contains("Uusi alku ansioluettelolle"), page);
    assertTrue(page.contains("Luonnos vastaa toisin kuin julkaistu."));
    assertTrue(page.contains("Olen 17-vuotias"), "the age is told first");
    assertTrue(page.contains("Todennäköisimmät aiheet") || page.contains("Ratkaisi"));
    assertTrue(page.contains("/editor/content/work-cv"));
    assertTrue(page.contains("Kotka"));
  }

  @Test
  void aFaultyDraftSaysWhy() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    Proposal draft = draft(editor, "no head <script>alert(1)</script>");
    HttpResponse<String> page = talk(editor, "draft", draft.id().value(), "text", "moi");
    assertTrue(page.body().contains("siinä on virheitä"), page.body());
    assertTrue(page.body().contains("work-cv/fi.md:1"));
  }

  @Test
  void whatCannotBeTakenSaysWhy() {
    TestPeople.Browser viewer = PEOPLE.signedIn(Role.VIEWER);
    assertEquals(422, viewer.post("/editor/try").statusCode());
    HttpResponse<String> tooLong = viewer.post("/editor/try", "text", "a".repeat(1001));
    assertEquals(422, tooLong.statusCode());
    assertTrue(tooLong.body().contains("a".repeat(1001)), "what was typed is kept");
    assertEquals(400, viewer.post("/editor/try", "text", "moi", "age", "x").statusCode());
    assertEquals(400, viewer.post("/editor/try", "text", "moi", "now", "x").statusCode());
    assertEquals(404, viewer.post("/editor/try", "text", "moi", "draft", "x").statusCode());
    String page =
        viewer
            .post("/editor/try", "text", "<img src=x onerror=alert(1)>", "past", "choice:<b>x")
            .body();
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("<b>x"));
    List<String> fields = new ArrayList<>(List.of("text", "moi"));
    for (int i = 0; i < 25; i++) {
      fields.addAll(List.of("past", "text:moi"));
    }
    assertEquals(422, viewer.post("/editor/try", fields.toArray(String[]::new)).statusCode());
  }

  @Test
  void whatWasTriedBecomesAStoryThatHolds() {
    TestPeople.Browser editor = PEOPLE.signedIn(Role.EDITOR);
    String page =
        editor
            .post(
                "/editor/try/story",
                "past",
                "text:missä on lähin ohjaamo",
                "past",
                "text:kotkassa",
                "past",
                "lang:sv",
                "past",
                "choice:topic:work-cv",
                "now",
                "2026-11-30T10:00",
                "lang",
                "fi",
                "age",
                "22",
                "audience",
                "unemployed")
            .body();
    Matcher story = STORY.matcher(page);
    assertTrue(story.find(), page);
    String text = story.group(1).strip().replace("&gt;", ">") + "\n";
    List<Finding> findings = new ArrayList<>();
    List<GoldenConversation> stories = GoldenConversation.parse("a.txt", text, findings);
    assertEquals(List.of(), findings);
    assertEquals(5, stories.getFirst().steps().size(), text);
    GoldenRun.Result result =
        new GoldenRun(Finland.chat(), Partner.open("terminal", "x")).play(stories.getFirst());
    assertTrue(result.passed(), () -> text + result.transcript());
    assertEquals(
        422, editor.post("/editor/try/story/save", "name", "../x", "story", text).statusCode());
    assertEquals(
        422,
        editor.post("/editor/try/story/save", "name", "uusi", "story", "= answer").statusCode());
    assertEquals(
        422,
        editor
            .post("/editor/try/story/save", "name", "bot-small-questions", "story", text)
            .statusCode(),
        "there is one of that name");
    HttpResponse<String> saved =
        editor.post("/editor/try/story/save", "name", "tarina-uusi", "story", text);
    assertEquals(303, saved.statusCode(), saved.body());
    assertTrue(
        server.editing().proposals().openOn("packs/finland/conversations/tarina-uusi.txt").size()
            == 1);
  }
}
