package fi.opastin.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClockWatchTest {

  private Instant time = Instant.parse("2026-11-30T08:00:00Z");
  private long nanos = Long.MAX_VALUE - 5;
  private final Clock clock = ((InstantSource) () -> time).withZone(ZoneOffset.UTC);
  private final ClockWatch watch = new ClockWatch(clock, () -> nanos, Duration.ofMinutes(10));

  private void pass(Duration span) {
    time = time.plus(span);
    nanos += span.toNanos();
  }

  private void assertSettlesInTenMinutes() {
    assertFalse(watch.isSteady());
    pass(Duration.ofMinutes(9));
    assertFalse(watch.isSteady());
    pass(Duration.ofMinutes(2));
    assertTrue(watch.isSteady());
  }

  @Test
  void isSteadyWhileTimePasses() {
    for (int i = 0; i < 100; i++) {
      pass(Duration.ofHours(i));
      assertTrue(watch.isSteady());
    }
  }

  @Test
  void isNotForAWhileAfterTheClockWasSetForward() {
    time = time.plus(Duration.ofDays(3650));
    assertSettlesInTenMinutes();
  }

  @Test
  void beginsAnewWhenItIsPutBack() {
    time = time.plus(Duration.ofDays(1));
    assertFalse(watch.isSteady());
    pass(Duration.ofMinutes(9));
    time = time.minus(Duration.ofDays(1));
    assertSettlesInTenMinutes();
  }

  @Test
  void bearsAClockThatIsLedBackSlowly() {
    for (int i = 0; i < 100; i++) {
      pass(Duration.ofMinutes(1));
      time = time.plusSeconds(2);
      assertTrue(watch.isSteady());
    }
  }
}
