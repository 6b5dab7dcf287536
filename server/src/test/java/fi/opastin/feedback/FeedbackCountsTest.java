package fi.opastin.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbackCountsTest {

  private static final Feedback.Verdict UP = new Feedback.Verdict.Thumb(true);
  private static final Feedback.Verdict DOWN = new Feedback.Verdict.Thumb(false);

  private final FeedbackCounts counts = new FeedbackCounts();

  private void rate(Feedback.Subject subject, Feedback.Verdict verdict) {
    counts.count(new Feedback("demo", subject, verdict, Optional.empty(), Optional.empty()));
  }

  @Test
  void countTheLastVerdictOnATurn() {
    rate(new Feedback.Subject.Turn("a"), UP);
    rate(new Feedback.Subject.Turn("a"), DOWN);
    rate(new Feedback.Subject.Turn("b"), UP);
    assertEquals(1, counts.of("demo", UP));
    assertEquals(1, counts.of("demo", DOWN));
  }

  @Test
  void countEveryVerdictOnAnAnswer() {
    Feedback.Subject answer = new Feedback.Subject.Answer("study-apply", "1");
    rate(answer, new Feedback.Verdict.Stars(4));
    rate(answer, new Feedback.Verdict.Stars(4));
    assertEquals(Map.of("stars-4", 2L), counts.of("demo"));
    assertEquals(Map.of(), counts.of("another"));
  }
}
