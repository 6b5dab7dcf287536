package fi.opastin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RejectionTest {

  private final Rejection rejection =
      new Rejection(
          List.of(
              new Rejection.Judged(true, 0.9),
              new Rejection.Judged(true, 0.6),
              new Rejection.Judged(true, 0.3),
              new Rejection.Judged(false, 0.2)),
          List.of(0.5, 0.4, 0.1, 0.0));

  @Test
  void countsWhatIsRefusedWithinScopeAsWrong() {
    assertEquals(0.75, rejection.accuracy(0));
    assertEquals(0.25, rejection.accuracy(0.7));
    assertEquals(0.5, rejection.recall(0.3));
  }

  @Test
  void balancesWhatIsLostAndWhatIsRefused() {
    assertEquals(0.6, rejection.balanced());
  }

  @Test
  void findsHighestThresholdThatLeavesAnAccuracy() {
    assertEquals(0.3, rejection.leaving(0.75));
    assertEquals(0.9, rejection.leaving(0.25));
  }
}
