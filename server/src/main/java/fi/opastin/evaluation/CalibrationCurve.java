package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means what it says: of the guesses that are stated at 0.8, about 80 % should
 * be right. Immutable.
 *
 * @param bins ten, from 0 up to 1
 */
public record CalibrationCurve(List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * The guesses that were stated within a tenth.
   *
   * @param from confidence from which on
   * @param count how many
   * @param stated mean confidence, 0–1
   * @param right share that was right, 0–1
   */
  public record Bin(double from, int count, double stated, double right) {}

  public CalibrationCurve {
    bins = List.copyOf(bins);
  }

  /** The curve of every likeliest guess, sure enough to be answered or not. */
  public static CalibrationCurve ofGuesses(List<Judged> judged) {
    return of(judged, Judged::guessedRight);
  }

  /** The curve of what was answered. */
  public static CalibrationCurve ofAnswers(List<Judged> judged) {
    List<Judged> answered =
        judged.stream()
            .filter(j -> j.verdict() == Verdict.RIGHT || j.verdict() == Verdict.WRONG)
            .toList();
    return of(answered, j -> j.verdict() == Verdict.RIGHT);
  }

  private static CalibrationCurve of(
      List<Judged> judged, java.util.function.Predicate<Judged> right) {
    int[] count = new int[BINS];
    int[] rightly = new int[BINS];
    double[] stated = new double[BINS];
    for (Judged j : judged) {
      int bin = Math.clamp((int) (j.confidence() * BINS), 0, BINS - 1);
      count[bin]++;
      stated[bin] += j.confidence();
      rightly[bin] += right.test(j) ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int n = Math.max(1, count[i]);
      bins.add(new Bin((double) i / BINS, count[i], stated[i] / n, (double) rightly[i] / n));
    }
    return new CalibrationCurve(bins);
  }

  /** Mean distance between confidence and truth, 0–1 (expected calibration error, Naeini 2015). */
  public double error() {
    double sum = 0;
    int all = 0;
    for (Bin bin : bins) {
      sum += bin.count() * Math.abs(bin.stated() - bin.right());
      all += bin.count();
    }
    return all == 0 ? 0 : sum / all;
  }
}
