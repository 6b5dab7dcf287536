package fi.opastin.understanding;

/**
 * A neural network with one hidden layer: the vectors of a message's features are summed, rectified
 * and turned into a probability of each class (the shape of fastText, Joulin et al. 2017, with a
 * rectifier). Where a {@link LinearModel} weighs each feature by itself, the hidden layer learns
 * which of them mean alike. Immutable, safe to share.
 */
final class TopicNetwork {

  private final int hidden;
  private final int classes;
  private final float[] embedding;
  private final float[] bias;
  private final float[] output;
  private final float[] outputBias;

  /**
   * A network from its weights, which are kept as they are, not copied.
   *
   * @param embedding by feature, then by hidden unit
   * @param bias by hidden unit
   * @param output by hidden unit, then by class
   * @param outputBias by class
   */
  TopicNetwork(float[] embedding, float[] bias, float[] output, float[] outputBias) {
    this.embedding = embedding;
    this.bias = bias;
    this.output = output;
    this.outputBias = outputBias;
    hidden = bias.length;
    classes = outputBias.length;
  }

  /** The natural logarithm of the probability of each class. */
  float[] logProbabilities(SparseVector vector) {
    float[] units = new float[hidden];
    float[] scores = new float[classes];
    activate(vector, units);
    score(units, scores);
    float highest = scores[0];
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - highest);
    }
    float normaliser = highest + (float) Math.log(sum);
    for (int c = 0; c < classes; c++) {
      scores[c] -= normaliser;
    }
    return scores;
  }

  /** Puts the activity of the hidden units into {@code units}; none is negative. */
  void activate(SparseVector vector, float[] units) {
    System.arraycopy(bias, 0, units, 0, hidden);
    int[] indexes = vector.indexes();
    float[] values = vector.values();
    for (int i = 0; i < indexes.length; i++) {
      float value = values[i];
      int at = indexes[i] * hidden;
      for (int h = 0; h < hidden; h++) {
        units[h] += value * embedding[at + h];
      }
    }
    for (int h = 0; h < hidden; h++) {
      units[h] = Math.max(0, units[h]);
    }
  }

  /** Puts the score of each class, before normalising, into {@code scores}. */
  void score(float[] units, float[] scores) {
    System.arraycopy(outputBias, 0, scores, 0, classes);
    for (int h = 0; h < hidden; h++) {
      float unit = units[h];
      int at = h * classes;
      for (int c = 0; unit > 0 && c < classes; c++) {
        scores[c] += unit * output[at + c];
      }
    }
  }

  /** The same with weights of its own. */
  TopicNetwork copy() {
    return new TopicNetwork(embedding.clone(), bias.clone(), output.clone(), outputBias.clone());
  }
}
