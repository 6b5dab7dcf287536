package fi.opastin.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * A part as JMH measured it in one way. Immutable.
 *
 * @param name of the part
 * @param mode in what way
 * @param unit of the figures
 * @param figures mean, percentiles and, where that was counted, bytes allocated a call
 */
record Part(String name, Mode mode, String unit, Map<String, Double> figures) {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  Part {
    figures = Map.copyOf(figures);
  }

  /** What a run of JMH gave. */
  static Part of(RunResult run) {
    Result<?> result = run.getPrimaryResult();
    Statistics statistics = result.getStatistics();
    Map<String, Double> figures = new TreeMap<>();
    figures.put("mean", result.getScore());
    figures.put("p50", statistics.getPercentile(50));
    figures.put("p95", statistics.getPercentile(95));
    figures.put("p99", statistics.getPercentile(99));
    figures.put("p99.9", statistics.getPercentile(99.9));
    run.getSecondaryResults()
        .forEach(
            (label, secondary) -> {
              if (label.endsWith(ALLOCATION)) {
                figures.put("bytes", secondary.getScore());
              }
            });
    return new Part(result.getLabel(), run.getParams().getMode(), result.getScoreUnit(), figures);
  }
}
