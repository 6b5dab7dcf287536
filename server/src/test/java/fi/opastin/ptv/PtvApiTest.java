package fi.opastin.ptv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PtvApiTest {

  private static final String PATH = "/Service?date=2026-01-01T00:00:00&page=1";

  private final FakeCatalogue catalogue = new FakeCatalogue().publish(Documents.aService(1).node());
  private final List<Duration> waits = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();
  private final PtvApi api = new PtvApi(catalogue.settings(), waits::add, progress::add);

  @AfterEach
  void close() {
    api.close();
    catalogue.close();
  }

  private void assertArrivesAfter(Duration... expected) {
    JsonNode page = api.get(PATH).orElseThrow();
    assertEquals(Documents.id(1), page.at("/itemList/0/id").asText());
    assertEquals(List.of(expected), waits);
    assertEquals(expected.length, progress.size());
  }

  private PtvProblem problem() {
    return assertThrows(PtvProblem.class, () -> api.get(PATH));
  }

  @Test
  void waitsLongerEachTimeTheServerIsAtFault() {
    catalogue.failNext(FakeCatalogue.status(500, "X", "y"));
    catalogue.failNext(FakeCatalogue.status(503, "X", "y"));
    catalogue.failNext(FakeCatalogue.status(502, "X", "y"));
    assertArrivesAfter(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void waitsAsLongAsItIsAskedTo() {
    catalogue.failNext(FakeCatalogue.status(429, "Retry-After", "7"));
    assertArrivesAfter(Duration.ofSeconds(7));
  }

  @Test
  void understandsADateToWaitFor() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plusSeconds(20).atOffset(ZoneOffset.UTC));
    catalogue.failNext(FakeCatalogue.status(503, "Retry-After", date));
    assertTrue(api.get(PATH).isPresent());
    assertTrue(waits.getFirst().toSeconds() > 10 && waits.getFirst().toSeconds() <= 20);
  }

  @Test
  void endsRatherThanWaitForAnHour() {
    catalogue.failNext(FakeCatalogue.status(429, "Retry-After", "3600"));
    assertTrue(problem().getMessage().contains("asks to wait 3600 s"));
    assertEquals(List.of(), waits);
  }

  @Test
  void asksAgainForABodyThatWasCutOff() {
    catalogue.failNext(FakeCatalogue.cutOff());
    catalogue.failNext(FakeCatalogue.half());
    assertArrivesAfter(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertTrue(progress.get(1).contains("cut off or no JSON (line 1, column"), progress.get(1));
  }

  @Test
  void givesUpOnABodyThatIsAlwaysCutOff() {
    for (int i = 0; i < 4; i++) {
      catalogue.failNext(FakeCatalogue.half());
    }
    PtvProblem problem = problem();
    assertTrue(problem.getMessage().contains(PATH), problem.getMessage());
    assertTrue(problem.getMessage().contains("cut off"), problem.getMessage());
    assertTrue(problem.getMessage().contains("4 times"), problem.getMessage());
  }

  @Test
  void endsAReplyThatNeverEnds() {
    catalogue.failNext(FakeCatalogue.silence());
    assertArrivesAfter(Duration.ofSeconds(1));
    assertTrue(progress.getFirst().contains("no whole reply"), progress.getFirst());
  }

  @Test
  void refusesAReplyThatIsTooLong() {
    for (int i = 0; i < 4; i++) {
      catalogue.failNext(FakeCatalogue.body("[" + " ".repeat(300_000) + "]"));
    }
    assertTrue(problem().getMessage().contains("could not be read"));
  }

  @Test
  void neverFollowsARedirect() {
    try (FakeCatalogue other = new FakeCatalogue()) {
      catalogue.failNext(FakeCatalogue.status(302, "Location", other.address() + PATH));
      assertTrue(problem().getMessage().contains("redirects are not followed"));
      assertEquals(List.of(), other.asked());
      assertEquals(1, catalogue.asked().size());
    }
  }

  @Test
  void endsAtOnceWhenItIsRefused() {
    catalogue.failNext(FakeCatalogue.status(400, "X", "y"));
    assertTrue(problem().getMessage().contains("status 400"));
    assertEquals(1, catalogue.asked().size());
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    catalogue.failNext(FakeCatalogue.status(404, "X", "y"));
    assertEquals(Optional.empty(), api.get(PATH));
  }

  @Test
  void refusesWhatFollowsTheDocument() {
    for (int i = 0; i < 4; i++) {
      catalogue.failNext(FakeCatalogue.body("{} {}"));
    }
    assertTrue(problem().getMessage().contains("4 times"));
  }

  @Test
  void asksOnlyAddressesThatAreSafe() {
    for (String address :
        List.of(
            "http://example.org/api/v11",
            "ftp://example.org/",
            "https://user:secret@example.org/api",
            "https://example.org/api?x=1",
            "file:///etc/passwd",
            "https:///api")) {
      assertFalse(holds(URI.create(address)), address);
    }
    assertTrue(holds(URI.create("https://example.org/api/v11")));
    assertTrue(holds(URI.create("http://localhost:8080/api/v11")));
  }

  private static boolean holds(URI api) {
    PtvSettings d = PtvSettings.DEFAULTS;
    try {
      return api.equals(
          new PtvSettings(
                  api,
                  d.connectTimeout(),
                  d.timeout(),
                  d.attempts(),
                  d.backoff(),
                  d.longestWait(),
                  d.maxBytes(),
                  d.keepPages())
              .api());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
