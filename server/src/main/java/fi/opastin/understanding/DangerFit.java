package fi.opastin.understanding;

import java.util.List;

/**
 * Turns what speaks for the likeliest danger, and what for the likeliest calm subject, into the
 * probability that a message tells of danger: logistic regression (Platt 1999) on phrases that were
 * held out. Which danger it is does not matter here, and neither do subjects that come third.
 * Immutable, safe to share.
 *
 * @param regression over the values of {@link Evidence}
 */
record DangerFit(LogisticRegression regression) {

  private static final LogisticRegression UNFITTED = new LogisticRegression(0, 2, 1, 0, 0, 0);

  /**
   * What is known of one message.
   *
   * @param danger margin of the likeliest danger
   * @param calm margin of the likeliest other subject
   * @param similarity likeness of the nearest phrase, 0–1
   * @param near whether the nearest phrase tells of danger
   * @param known share of known words, 0–1
   */
  record Evidence(double danger, double calm, double similarity, boolean near, double known) {

    /** As the regression weighs them. */
    double[] values() {
      return new double[] {
        1, danger - calm, danger, near ? similarity : 0, near ? 0 : similarity, known
      };
    }
  }

  /** Fits to messages of which we know whether they tell of danger; deterministic. */
  static DangerFit of(List<LogisticRegression.Seen> seen) {
    return new DangerFit(LogisticRegression.fit(seen, UNFITTED));
  }

  /** The probability that the message tells of danger. */
  double probability(Evidence evidence) {
    return regression.probability(evidence.values());
  }
}
