package fi.opastin.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What came of a load. Times are in milliseconds and count from the planned start, those of
 * refusals from when the message was sent. Immutable.
 *
 * @param seconds how long it lasted
 * @param served replies with 200
 * @param refused replies with 429 or 503
 * @param otherwise replies with anything else
 * @param failed messages without a reply: connection refused, reset or silent
 * @param givenUp messages for which no connection was free in time
 * @param dangerNotServed messages about danger that were replied to with anything but 200
 * @param p50 of those served
 * @param p99 of those served
 * @param p999 of those served
 * @param worst of those served
 * @param refusalP50 of those refused
 * @param refusalP99 of those refused
 * @param settledAfter seconds from the start until the end of the last second in which something
 *     was refused or failed or took more than 100 ms; 0 where there was none
 */
record LoadResult(
    double seconds,
    long served,
    long refused,
    long otherwise,
    long failed,
    long givenUp,
    long dangerNotServed,
    double p50,
    double p99,
    double p999,
    double worst,
    double refusalP50,
    double refusalP99,
    double settledAfter) {

  private static final int OK = 200;
  private static final long LONG = 100_000_000;

  double servedPerSecond() {
    return served / seconds;
  }

  /** What went wrong where nothing should. */
  long errors() {
    return refused + otherwise + failed + givenUp;
  }

  /** Counts while a load runs. Safe to share. */
  static final class Counting {
    private final ThreadLocal<Times> mine = ThreadLocal.withInitial(Times::new);
    private final ConcurrentLinkedQueue<Times> all = new ConcurrentLinkedQueue<>();
    private final AtomicLong otherwise = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong givenUp = new AtomicLong();
    private final AtomicLong dangerNotServed = new AtomicLong();
    private final AtomicLong trouble = new AtomicLong();

    /** Times that one client saw. */
    private final class Times {
      private final Growing served = new Growing();
      private final Growing refused = new Growing();

      Times() {
        all.add(this);
      }
    }

    void replied(int status, boolean danger, long nanos, long sinceSent, long at) {
      if (status == OK) {
        mine.get().served.add(nanos);
        if (nanos > LONG) {
          troubleAt(at);
        }
        return;
      }
      troubleAt(at);
      if (danger) {
        dangerNotServed.incrementAndGet();
      }
      if (status == 429 || status == 503) {
        mine.get().refused.add(sinceSent);
      } else {
        otherwise.incrementAndGet();
      }
    }

    void failed(long at) {
      failed.incrementAndGet();
      troubleAt(at);
    }

    void givenUp() {
      givenUp.incrementAndGet();
    }

    private void troubleAt(long at) {
      trouble.accumulateAndGet(at, Math::max);
    }

    LoadResult result(double seconds) {
      long[] served = sorted(all.stream().map(times -> times.served).toList());
      long[] refused = sorted(all.stream().map(times -> times.refused).toList());
      return new LoadResult(
          seconds,
          served.length,
          refused.length,
          otherwise.get(),
          failed.get(),
          givenUp.get(),
          dangerNotServed.get(),
          millis(served, 0.5),
          millis(served, 0.99),
          millis(served, 0.999),
          millis(served, 1),
          millis(refused, 0.5),
          millis(refused, 0.99),
          Math.ceil(trouble.get() / 1e9));
    }

    private static long[] sorted(List<Growing> parts) {
      List<long[]> arrays = new ArrayList<>();
      parts.forEach(part -> arrays.add(Arrays.copyOf(part.values, part.size)));
      long[] whole = arrays.stream().flatMapToLong(Arrays::stream).toArray();
      Arrays.sort(whole);
      return whole;
    }

    private static double millis(long[] sorted, double share) {
      return sorted.length == 0
          ? 0
          : sorted[(int) Math.min(sorted.length - 1.0, Math.floor(sorted.length * share))] / 1e6;
    }
  }

  /** Numbers, more and more of them. */
  private static final class Growing {
    private long[] values = new long[64];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }
  }
}
