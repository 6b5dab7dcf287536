package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventReaderTest {

  private static final String EVENT =
      """
      - id: exams
        title: {fi: Kokeet, fi-simple: Kokeet, sv: Prov, en: Exams}
        summary: {fi: Tule., fi-simple: Tule., sv: Kom., en: Come.}
        from: 2027-03-16
        until: 2027-04-05
        topics: [study-higher]
        url: https://example.org/
        reviewed: 2026-11-01
        sources: [{ref: "https://example.org/"}]
      """;

  @TempDir private Path content;

  private Draft read(String events) throws IOException {
    Path file = content.resolve("packs/test/events/exams.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "events:\n" + events);
    return new PackReader(content).read();
  }

  private static List<String> findings(Draft draft, LocalDate today) {
    return KnowledgeCompiler.check(draft, today).stream()
        .map(Object::toString)
        .filter(finding -> finding.contains("event"))
        .toList();
  }

  @Test
  void readsAnEventThatIsAheadUntilItsLastDayIsOver() throws IOException {
    Event event = read(EVENT).events().getFirst();
    assertTrue(event.isAheadOn(LocalDate.of(2027, 4, 5)));
    assertFalse(event.isAheadOn(LocalDate.of(2027, 4, 6)));
    assertEquals(
        List.of("events: error: event exams is told at study-higher, which is no topic"),
        findings(read(EVENT), LocalDate.of(2027, 4, 5)));
  }

  @Test
  void tellsEditorsOfWhatIsOver() throws IOException {
    assertTrue(
        findings(read(EVENT), LocalDate.of(2027, 4, 6))
            .contains("events: warning: event exams is over since 2027-04-05: take it out"));
  }

  @Test
  void findsEventsThatCannotBe() throws IOException {
    assertEquals(
        List.of("packs/test/events/exams.yaml:2: error: an event ends after it begins"),
        findings(read(EVENT.replace("2027-04-05", "2027-03-01")), LocalDate.of(2027, 1, 1)));
    assertTrue(
        findings(read(EVENT + EVENT), LocalDate.of(2027, 1, 1))
            .contains("packs/test/events/exams.yaml:11: error: the event exams stands twice"));
    assertTrue(
        findings(read(EVENT.replace("2027-03-16", "2027-02-30")), LocalDate.of(2027, 1, 1))
            .getFirst()
            .startsWith("packs/test/events/exams.yaml:2: error: "));
  }
}
