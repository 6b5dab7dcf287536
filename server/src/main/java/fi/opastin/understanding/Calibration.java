package fi.opastin.understanding;

import java.util.List;

/**
 * Turns the margins of a classifier into the probability that its first choice is right: logistic
 * regression (Platt 1999) on what was seen in cross-validation. Immutable, safe to share.
 *
 * @param regression over the values of {@link Evidence}
 */
record Calibration(LogisticRegression regression) {

  private static final LogisticRegression UNFITTED = new LogisticRegression(2, 1, 1, 0, 0, 0, 0, 0);

  /**
   * What is known of one decision.
   *
   * @param best margin of the first choice
   * @param second margin of the second
   * @param third margin of the third
   * @param similarity likeness of the nearest phrase, 0–1
   * @param agrees whether the nearest phrase is about the first choice
   * @param known share of known words, 0–1
   */
  record Evidence(
      double best, double second, double third, double similarity, boolean agrees, double known) {

    /** As the regression weighs them. */
    double[] values() {
      return new double[] {
        1,
        best,
        best - second,
        second - third,
        agrees ? similarity : 0,
        agrees ? 0 : similarity,
        known,
        best * (best - second)
      };
    }
  }

  /** Fits to decisions of which we know whether the first choice was right; deterministic. */
  static Calibration of(List<LogisticRegression.Seen> seen) {
    return new Calibration(LogisticRegression.fit(seen, UNFITTED));
  }

  /** The probability that the first choice is right. */
  double probability(Evidence evidence) {
    return regression.probability(evidence.values());
  }
}
