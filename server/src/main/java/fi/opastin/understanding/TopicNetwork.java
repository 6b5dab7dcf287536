package fi.opastin.understanding;

/**
 * A neural network with one hidden layer: the vectors of a message's features are summed, rectified
 * and turned into a probability of each class (the shape of fastText, Joulin et al. 2017, with a
 * rectifier). Where a {@link LinearModel} weighs each feature by itself, the hidden layer learns
 * which of them mean alike. Immutable, safe to share.
 *
 * @param embedding by feature, then by hidden unit
 * @param bias by hidden unit
 * @param output by hidden unit, then by class; kept as it is, not copied
 * @param outputBias by class
 * @see NetworkTrainer
 */
@SuppressWarnings("ArrayRecordComponent")
record TopicNetwork(CompactMatrix embedding, float[] bias, float[] output, float[] outputBias) {

  /** The natural logarithm of the probability of each class. */
  float[] logProbabilities(SparseVector vector) {
    float[] units = bias.clone();
    embedding.addRows(vector, units);
    rectify(units);
    float[] scores = outputBias.clone();
    addOutput(units, output, scores);
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
      float unit = units[h];
      int at = h * scores.length;
      for (int c = 0; unit > 0 && c < scores.length; c++) {
        scores[c] += unit * output[at + c];
      }
    }
  }

  void write(ModelOutput out) {
    embedding.write(out);
    out.floats(bias);
    out.floats(output);
    out.floats(outputBias);
  }

  static TopicNetwork read(ModelInput input) {
    return new TopicNetwork(
        CompactMatrix.read(input), input.floats(), input.floats(), input.floats());
  }
}
