package fi.opastin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well scores tell messages out of scope from those within it. A message is refused below a
 * threshold; what is refused within scope counts as wrong. Immutable.
 *
 * @param within the guesses on messages within scope, and whether they are right
 * @param outside the scores of messages out of scope
 */
record Rejection(List<Judged> within, List<Double> outside) {

  /** A guess whose truth is known. */
  record Judged(boolean right, double score) {}

  Rejection {
    within = List.copyOf(within);
    outside = List.copyOf(outside);
  }

  /** Guesses on two files. */
  static Rejection of(List<Row> rows, List<Guess> guesses, List<Guess> outside) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Guess guess = guesses.get(i);
      judged.add(new Judged(guess.intent().equals(rows.get(i).intent()), guess.score()));
    }
    return new Rejection(judged, outside.stream().map(Guess::score).toList());
  }

  /** Share of the messages within scope that are right and not refused, 0–1. */
  double accuracy(double threshold) {
    return share(within, judged -> judged.right() && judged.score() >= threshold);
  }

  /** Share of the messages out of scope that are refused, 0–1. */
  double recall(double threshold) {
    return share(outside, score -> score < threshold);
  }

  /** The threshold at which accuracy and recall together are best. */
  double balanced() {
    double best = 0;
    for (double threshold : thresholds()) {
      if (accuracy(threshold) + recall(threshold) > accuracy(best) + recall(best)) {
        best = threshold;
      }
    }
    return best;
  }

  /** The highest threshold that leaves at least this accuracy. */
  double leaving(double accuracy) {
    return thresholds().stream()
        .filter(threshold -> accuracy(threshold) >= accuracy)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  private List<Double> thresholds() {
    return within.stream().map(Judged::score).distinct().sorted().toList();
  }

  private static <T> double share(List<T> list, Predicate<T> test) {
    return list.isEmpty() ? 0 : (double) list.stream().filter(test).count() / list.size();
  }
}
