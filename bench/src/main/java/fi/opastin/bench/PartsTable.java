package fi.opastin.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;

/** What JMH measured, as text for people. */
final class PartsTable {

  private static final String FORM = "%-10s %10s %8s %8s %8s %8s %8s %12s%n";

  private PartsTable() {}

  /** One line for each part, then the trainings and the memory. */
  static String of(List<Part> parts, List<Long> memory) {
    StringBuilder text = new StringBuilder();
    text.append(
        FORM.formatted(
            "part", "calls/s", "mean µs", "median", "p95", "p99", "p99.9", "bytes/call"));
    for (Part part : parts) {
      switch (part.mode()) {
        case SampleTime -> text.append(line(part, throughput(part, parts)));
        case SingleShotTime ->
            text.append(
                String.format(
                    Locale.ROOT, "%s: median %.1f s%n", part.name(), part.figures().get("p50")));
        default -> {}
      }
    }
    if (!memory.isEmpty()) {
      double median = Scores.median(memory.stream().map(bytes -> bytes / 1e6).toList());
      text.append(String.format(Locale.ROOT, "knowledge retains: median %.1f MB%n", median));
    }
    return text.toString();
  }

  private static String line(Part part, @Nullable Double perMicrosecond) {
    return FORM.formatted(
        part.name(),
        perMicrosecond == null ? "" : "%.0f".formatted(1e6 * perMicrosecond),
        number(part, "mean"),
        number(part, "p50"),
        number(part, "p95"),
        number(part, "p99"),
        number(part, "p99.9"),
        "%.0f".formatted(part.figures().getOrDefault("bytes", Double.NaN)));
  }

  private static @Nullable Double throughput(Part part, List<Part> parts) {
    for (Part other : parts) {
      if (other.name().equals(part.name()) && other.mode() == Mode.Throughput) {
        return other.figures().get("p50");
      }
    }
    return null;
  }

  private static String number(Part part, String figure) {
    return String.format(Locale.ROOT, "%.1f", part.figures().get(figure));
  }
}
