package fi.opastin.understanding;

import java.util.Arrays;

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
record TopicNetwork(float[] bias, float[][] output, float[] outputBias) {

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
    addOutput(sums, from, output, scores);
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

  /**
   * Adds to the score of each class what the active units say of it, in their order; one below zero
   * is silent.
   *
   * @param units among other numbers
   * @param from where they begin
   */
  static void addOutput(float[] units, int from, float[][] output, float[] scores) {
    int h = next(units, from, 0, output.length);
    while (h < output.length) {
      int second = next(units, from, h + 1, output.length);
      int third = next(units, from, second + 1, output.length);
      int fourth = next(units, from, third + 1, output.length);
      if (fourth < output.length) {
        Rows.add(
            units[from + h],
            output[h],
            units[from + second],
            output[second],
            units[from + third],
            output[third],
            units[from + fourth],
            output[fourth],
            scores);
        h = next(units, from, fourth + 1, output.length);
      } else {
        Rows.add(units[from + h], output[h], scores);
        h = second;
      }
    }
  }

  /** The next active unit, or how many there are. */
  private static int next(float[] units, int from, int h, int end) {
    int next = h;
    while (next < end && !(units[from + next] > 0)) {
      next++;
    }
    return Math.min(next, end);
  }

  void write(ModelOutput out) {
    int classes = outputBias.length;
    float[] all = new float[output.length * classes];
    for (int h = 0; h < output.length; h++) {
      System.arraycopy(output[h], 0, all, h * classes, classes);
    }
    out.floats(bias);
    out.floats(all);
    out.floats(outputBias);
  }

  static TopicNetwork read(ModelInput input) {
    float[] bias = input.floats();
    float[] all = input.floats();
    float[] outputBias = input.floats();
    float[][] output = new float[bias.length][];
    for (int h = 0; h < output.length; h++) {
      output[h] = Arrays.copyOfRange(all, h * outputBias.length, (h + 1) * outputBias.length);
    }
    return new TopicNetwork(bias, output, outputBias);
  }
}
