package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.TopicId;
import fi.opastin.questions.InboxFilter;
import fi.opastin.questions.Question;
import fi.opastin.questions.QuestionGroup;
import fi.opastin.questions.Why;
import fi.opastin.reports.Cell;
import fi.opastin.reports.Report;
import fi.opastin.reports.ReportScope;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What turns and ratings leave behind, on a whole server. */
class KeepingTest {

  private static final LocalDate TODAY = LocalDate.ofInstant(Finland.NOW, OpeningHours.ZONE);
  private static final String NONSENSE = "qwrtp zxcvb plöökä vimpula";

  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private List<Question> kept() {
    server.settle();
    return server.keeping().questions().groups(InboxFilter.OPEN, TODAY, 50, 0).stream()
        .map(QuestionGroup::id)
        .flatMap(
            id -> server.keeping().questions().newest(id, InboxFilter.OPEN, TODAY, 50).stream())
        .toList();
  }

  private Report report() {
    server.settle();
    return server.keeping().reports().report(ReportScope.of(YearMonth.from(TODAY)));
  }

  private static String state(HttpResponse<String> response) {
    return TestServer.json(response).path("state").asText();
  }

  private HttpResponse<String> say(String text, String state) {
    return server.post(
        "/api/v1/chat",
        "{\"partner\":\"demo\",\"text\":\"" + text + "\",\"state\":\"" + state + "\"}");
  }

  private void rate(String state, String rest) {
    HttpResponse<String> response =
        server.post(
            "/api/v1/feedback", "{\"partner\":\"demo\",\"state\":\"" + state + "\"," + rest + "}");
    assertEquals(202, response.statusCode(), response.body());
  }

  @Test
  void whatIsNotUnderstoodIsKeptMasked() {
    server.say(NONSENSE + " mari@example.fi");
    Question question = kept().getFirst();
    assertEquals(NONSENSE + " [e-mail]", question.text().value());
    assertEquals(Why.NOT_UNDERSTOOD, question.why());
    assertEquals("demo", question.origin().partner());
    assertEquals(TODAY, question.origin().day());
    assertEquals(Finland.knowledge().release(), question.release());
    assertEquals(Optional.empty(), question.after());
  }

  @Test
  void whatCameAfterATopicIsKeptWithIt() {
    say(NONSENSE, state(server.say("miten haen yhteishaussa")));
    assertEquals(Optional.of(new TopicId("study-apply")), kept().getFirst().after());
  }

  @Test
  void whatIsAnsweredWellIsNot() {
    server.say("miten haen yhteishaussa");
    assertEquals(List.of(), kept());
  }

  @Test
  void whatDidNotHelpIsKept() {
    String state = state(server.say("miten haen yhteishaussa"));
    rate(state, "\"rating\":-1,\"reason\":\"too-long\",\"text\":\"mari@example.fi\"");
    Question question = kept().getFirst();
    assertEquals("miten haen yhteishaussa", question.text().value());
    assertEquals(Why.UNHELPFUL, question.why());
    assertEquals(
        List.of("[e-mail]"),
        server
            .keeping()
            .feedback()
            .comments(Optional.empty(), Optional.empty(), TODAY.minusDays(1), 10)
            .stream()
            .map(comment -> comment.text())
            .toList());
  }

  @Test
  void aSecondRatingTakesThePlaceOfTheFirst() {
    String state = state(server.say("miten haen yhteishaussa"));
    for (int i = 0; i < 6; i++) {
      rate(state, "\"rating\":" + (i % 2 == 0 ? 1 : -1));
    }
    Report report = report();
    assertEquals(
        Cell.HIDDEN, report.table(Report.About.RATINGS).orElseThrow().total(), "one rating");
    rate(state, "\"rating\":-1");
    assertEquals(3, kept().size(), "as often as it turned bad");
  }

  @Test
  void nothingIsKeptOfDanger() {
    String state = state(server.say("haluan tappaa itseni"));
    String after = state(say(NONSENSE, state));
    say(NONSENSE + " toinen", after);
    rate(after, "\"rating\":-1,\"text\":\"en jaksa enää elää\"");
    assertEquals(List.of(), kept());
    assertEquals(
        List.of(),
        server
            .keeping()
            .feedback()
            .comments(Optional.empty(), Optional.empty(), TODAY.minusDays(1), 10));
  }

  @Test
  void turnsAreCounted() {
    for (int i = 0; i < 6; i++) {
      server.say("missä on ohjaamo kotkassa");
    }
    Report report = report();
    assertEquals(new Cell.Count(6), report.turns());
    assertTrue(
        report.table(Report.About.TOPICS).orElseThrow().cells().values().stream()
            .anyMatch(new Cell.Count(6)::equals));
    assertFalse(report.table(Report.About.SERVICES_SHOWN).orElseThrow().cells().isEmpty());
    assertEquals(Cell.MISSING, report.helped());
    assertTrue(report.table(Report.About.SERVICES_CLICKED).orElseThrow().missing());
  }

  @Test
  void chatGoesOnWithoutADatabaseAndFeedbackSaysSoSoon() {
    server.editor().database().close();
    assertEquals(200, server.say("miten haen yhteishaussa").statusCode());
    assertEquals(200, server.say(NONSENSE).statusCode());
    long begun = System.nanoTime();
    HttpResponse<String> refused =
        server.post("/api/v1/feedback", "{\"partner\":\"demo\",\"state\":\"x\",\"rating\":1}");
    assertTrue(System.nanoTime() - begun < 2_000_000_000L);
    JsonNode problem = Expect.problem(ProblemType.OVERLOADED, refused);
    assertEquals("+358 5 000 0000", problem.path("contacts").path(0).path("phone").asText());
    assertTrue(Expect.header(refused, "Retry-After").matches("\\d+"));
    server.settle();
    assertTrue(server.get("/metrics").body().contains("opastin_dropped"));
  }
}
