package fi.opastin.understanding;

/**
 * A neural network with one hidden layer, but for the vectors of features, which stand in the
 * {@link Committee}'s matrix: those of a message are summed, rectified and turned into a
 * probability of each class (the shape of fastText, Joulin et al. 2017, with a rectifier). Where a
 * linear model weighs each feature by itself, the hidden layer learns which of them mean alike.
 * Immutable, safe to share.
 *
 * @param bias by hidden unit
 * @param output by hidden unit, then by class; kept as it is, not copied
 * @param outputBias by class
 * @see NetworkTrainer
 */
@SuppressWarnings("ArrayRecordComponent")
record TopicNetwork(float[] bias, float[] output, float[] outputBias) {

  /** The hidden units. */
  int width() {
    return bias.length;
  }

  /**
   * The natural logarithm of the probability of each class.
   *
   * @param sums the bias and the vectors of the message's features, summed, among others
   * @param from where those of this network begin
   */
  float[] logProbabilities(float[] sums, int from) {
    float[] scores = outputBias.clone();
    for (int h = 0; h < width(); h++) {
      addOutput(sums[from + h], h, output, scores);
    }
    float highest = scores[0];
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - highest);
    }
    float normaliser = highest + (float) Math.log(sum);
    for (int c = 0; c < scores.length; c++) {
      scores[c] -= normaliser;
    }
    return scores;
  }

  /** A unit is active or silent, never negative. */
  static void rectify(float[] units) {
    for (int h = 0; h < units.length; h++) {
      units[h] = Math.max(0, units[h]);
    }
  }

  /** Adds to the score of each class what the active units say of it. */
  static void addOutput(float[] units, float[] output, float[] scores) {
    for (int h = 0; h < units.length; h++) {
      addOutput(units[h], h, output, scores);
    }
  }

  /** What a unit says; one below zero is silent. */
  private static void addOutput(float unit, int h, float[] output, float[] scores) {
    if (unit > 0) {
      addTimes(unit, output, h * scores.length, scores);
    }
  }

  /** Small and simple, so that it is compiled into instructions that take several at a time. */
  private static void addTimes(float unit, float[] output, int at, float[] scores) {
    for (int c = 0; c < scores.length; c++) {
      scores[c] += unit * output[at + c];
    }
  }

  void write(ModelOutput out) {
    out.floats(bias);
    out.floats(output);
    out.floats(outputBias);
  }

  static TopicNetwork read(ModelInput input) {
    return new TopicNetwork(input.floats(), input.floats(), input.floats());
  }
}
