package fi.opastin.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.partners.LimitSettings.Rate;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private final AtomicLong nanos = new AtomicLong();

  private RateLimits limits(Rate client, Rate partner) {
    return new RateLimits(new LimitSettings(true, client, partner), nanos::get);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void letABurstThroughAndThenTheSteadyRate() {
    RateLimits limits = limits(new Rate(2, 3), new Rate(100, 100));
    for (int i = 0; i < 3; i++) {
      assertEquals(Duration.ZERO, limits.take("demo", 1));
    }
    Duration wait = limits.take("demo", 1);
    assertTrue(wait.isPositive() && wait.compareTo(Duration.ofMillis(501)) < 0, wait.toString());
    pass(Duration.ofMillis(501));
    assertEquals(Duration.ZERO, limits.take("demo", 1));
    assertTrue(limits.take("demo", 1).isPositive());
  }

  @Test
  void holdEachClientToItsOwn() {
    RateLimits limits = limits(new Rate(1, 1), new Rate(100, 100));
    assertEquals(Duration.ZERO, limits.take("demo", 1));
    assertEquals(Duration.ZERO, limits.take("demo", 2));
    assertTrue(limits.take("demo", 1).isPositive());
  }

  @Test
  void holdAPartnerToItsOwn() {
    RateLimits limits = limits(new Rate(100, 100), new Rate(1, 1));
    assertEquals(Duration.ZERO, limits.take("demo", 1));
    assertTrue(limits.take("demo", 2).isPositive());
    assertEquals(Duration.ZERO, limits.take("another", 2));
  }

  @Test
  void areGenerousEnoughForOneBusyClient() {
    RateLimits limits = new RateLimits(LimitSettings.DEFAULTS, nanos::get);
    for (int second = 0; second < 60; second++) {
      for (int turn = 0; turn < 50; turn++) {
        assertFalse(limits.take("demo", 1).isPositive());
        pass(Duration.ofMillis(20));
      }
    }
  }

  @Test
  void remembersWhoAskedUntilTheBucketIsFullAgain() {
    RateLimits limits = limits(Rate.perHour(6, 3), new Rate(100, 100));
    for (int i = 0; i < 3; i++) {
      assertEquals(Duration.ZERO, limits.take("demo", 1));
    }
    pass(Duration.ofMinutes(11));
    assertEquals(Duration.ZERO, limits.take("demo", 1));
    assertTrue(limits.take("demo", 1).isPositive(), "one in ten minutes, not three");
  }

  @Test
  void refuseRatesThatNobodyCanMeet() {
    assertThrows(IllegalArgumentException.class, () -> new Rate(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Rate(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new Rate(1, 0));
  }
}
