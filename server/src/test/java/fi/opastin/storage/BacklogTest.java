package fi.opastin.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BacklogTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());

  @Test
  void writesAllInOrder() {
    try (Backlog<Integer> backlog = new Backlog<>("test", 5000, written::addAll)) {
      IntStream.range(0, 3000).forEach(backlog::offer);
      assertTrue(backlog.settle(PATIENCE));
      assertEquals(IntStream.range(0, 3000).boxed().toList(), written);
      assertEquals(0, backlog.dropped());
    }
  }

  @Test
  void writesWhatWaitsWhenItIsClosed() {
    Backlog<Integer> backlog = new Backlog<>("test", 5000, written::addAll);
    IntStream.range(0, 1000).forEach(backlog::offer);
    backlog.close();
    assertEquals(1000, written.size());
    backlog.offer(1);
    assertEquals(1, backlog.dropped());
  }

  @Test
  void dropsAndCountsWhatCannotBeWritten() {
    try (Backlog<Integer> backlog =
        new Backlog<>(
            "test",
            10,
            batch -> {
              throw new IllegalStateException("away");
            })) {
      backlog.offer(1);
      assertTrue(backlog.settle(PATIENCE));
      assertEquals(1, backlog.dropped());
    }
  }

  @Test
  void neverWaitsWhereThereIsNoRoom() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    Backlog<Integer> backlog =
        new Backlog<>(
            "test",
            2,
            batch -> {
              try {
                go.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    long begun = System.nanoTime();
    IntStream.range(0, 1000).forEach(backlog::offer);
    assertTrue(System.nanoTime() - begun < Duration.ofSeconds(2).toNanos());
    assertTrue(backlog.dropped() >= 900, "dropped " + backlog.dropped());
    go.countDown();
    backlog.close();
  }
}
