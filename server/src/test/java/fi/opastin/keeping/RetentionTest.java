package fi.opastin.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.opastin.feedback.FeedbackStore;
import fi.opastin.language.Language;
import fi.opastin.privacy.MaskedText;
import fi.opastin.questions.Origin;
import fi.opastin.questions.Question;
import fi.opastin.questions.QuestionStore;
import fi.opastin.questions.Why;
import fi.opastin.reports.CountStore;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A clock that jumps deletes nothing. */
class RetentionTest {

  private Instant time = Instant.parse("2026-11-30T08:00:00Z");
  private long nanos;
  private final Clock clock = ((InstantSource) () -> time).withZone(ZoneOffset.UTC);

  private void pass(Duration span) {
    time = time.plus(span);
    nanos += span.toNanos();
  }

  @Test
  void deletesNothingByAClockThatHasJustJumped() {
    try (Database database = TestDatabases.Kind.SQLITE.open()) {
      QuestionStore questions = new QuestionStore(database);
      questions.add(List.of(question()));
      Retention retention =
          new Retention(
              database,
              questions,
              new FeedbackStore(database),
              new CountStore(database),
              90,
              clock,
              () -> nanos);
      time = time.plus(Duration.ofDays(3650));
      assertEquals(0, retention.runWhenSteady());
      pass(Duration.ofHours(1));
      assertEquals(0, retention.runWhenSteady());
      pass(Duration.ofHours(6));
      assertEquals(1, retention.runWhenSteady(), "it was right after all");
    }
  }

  private static Question question() {
    return new Question(
        MaskedText.of("missä on koirapuisto"),
        new Origin(
            "demo", Optional.empty(), Optional.empty(), Language.FI, LocalDate.of(2026, 11, 30), 9),
        Why.NOT_UNDERSTOOD,
        "fallback",
        "abc",
        List.of(),
        Optional.empty());
  }
}
