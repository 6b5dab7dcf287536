package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.keeping.HoldingStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrivacyReportTest {

  private static String printed(LocalDate today) {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      PrivacyReportCommand.print(
          out,
          List.of(
              new HoldingStore.Holding("person", 3, Optional.empty(), false),
              new HoldingStore.Holding(
                  "question", 12, Optional.of(LocalDate.of(2026, 9, 1)), true)),
          90,
          today);
    }
    return text.toString();
  }

  @Test
  void tellsTheNextDeletion() {
    String report = printed(LocalDate.of(2026, 11, 20));
    assertTrue(report.contains("next deletion of texts: 2026-12-01"), report);
    assertTrue(report.matches("(?s).*question +12 +2026-09-01 +after 90 days.*"), report);
    assertTrue(printed(LocalDate.of(2026, 12, 24)).contains("texts: 2026-12-24"));
  }
}
