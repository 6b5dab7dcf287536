package fi.opastin.understanding;

import java.util.Arrays;
import java.util.Random;

/**
 * Trains a {@link TopicNetwork} message by message with AdaGrad (Duchi, Hazan and Singer 2011), one
 * step size a feature and one a class, and label smoothing (Szegedy et al. 2016). Deterministic for
 * a seed. Not safe to share.
 */
final class NetworkTrainer {

  private static final int HIDDEN = 64;
  private static final float EMBEDDING_STEP = 0.1f;
  private static final float OUTPUT_STEP = 0.06f;
  private static final float BIAS_STEP = 0.01f;
  private static final float SMOOTHING = 0.05f;
  private static final float TINY = 1e-8f;

  /** So many sums grow side by side: one alone would make each addition wait for the last. */
  private static final int SUMS = 32;

  private final SparseVector[] vectors;
  private final int[] labels;
  private final Random random;
  private final int classes;
  private final float[] embedding;
  private final float[] bias = new float[HIDDEN];
  private final float[] output;
  private final float[] outputBias;
  private final float[] embeddingSquares;
  private final float[] outputSquares;

  private final float[] units = new float[HIDDEN];
  private final float[] unitErrors = new float[HIDDEN];
  private final float[] scores;
  private final float[] errors;
  private final float[] sums = new float[SUMS];

  /**
   * Nothing learned yet: features mean nothing, so that one that is never seen says nothing; the
   * units differ by their bias and by what they say of the classes.
   */
  NetworkTrainer(SparseVector[] vectors, int[] labels, int classes, int features, long seed) {
    this.vectors = vectors;
    this.labels = labels;
    this.classes = classes;
    random = new Random(seed);
    embedding = new float[features * HIDDEN];
    embeddingSquares = new float[features];
    for (int h = 0; h < HIDDEN; h++) {
      bias[h] = 0.1f + 0.1f * random.nextFloat();
    }
    output = new float[HIDDEN * classes];
    float scale = (float) (1 / Math.sqrt(HIDDEN));
    for (int i = 0; i < output.length; i++) {
      output[i] = scale * (float) random.nextGaussian();
    }
    outputBias = new float[classes];
    outputSquares = new float[classes];
    scores = new float[classes];
    errors = new float[classes];
  }

  /**
   * Passes over some of the vectors so many times, with steps that become shorter from pass to
   * pass.
   *
   * @param rows numbers of the vectors
   * @param first length of the first steps, 1 when nothing was learned yet
   * @param last length of the last
   */
  void learn(int[] rows, int passes, float first, float last) {
    int[] order = rows.clone();
    for (int pass = 0; pass < passes; pass++) {
      Shuffle.inPlace(order, random);
      for (int i = 0; i < order.length; i++) {
        float done = (pass + (float) i / order.length) / passes;
        step(vectors[order[i]], labels[order[i]], first + (last - first) * done);
      }
    }
  }

  /** What was learned so far. */
  TopicNetwork network() {
    return new TopicNetwork(bias.clone(), output.clone(), outputBias.clone());
  }

  /** The vectors of the features, as learned so far. */
  CompactMatrix.Part embedding() {
    return new CompactMatrix.Part(embedding, HIDDEN);
  }

  private void step(SparseVector vector, int label, float length) {
    activate(vector);
    System.arraycopy(outputBias, 0, scores, 0, classes);
    TopicNetwork.addOutput(units, output, scores);
    findErrors(label);
    findUnitErrors();
    moveOutput(length);
    moveEmbedding(vector, length);
  }

  private void activate(SparseVector vector) {
    System.arraycopy(bias, 0, units, 0, HIDDEN);
    int[] indexes = vector.indexes();
    float[] values = vector.values();
    int i = 0;
    for (; i + 3 < indexes.length; i += 4) {
      addFour(indexes, values, i);
    }
    for (; i < indexes.length; i++) {
      float value = values[i];
      int at = indexes[i] * HIDDEN;
      for (int h = 0; h < HIDDEN; h++) {
        units[h] += value * embedding[at + h];
      }
    }
    TopicNetwork.rectify(units);
  }

  /** Four features at a time: memory is asked for all of them before the first has come. */
  private void addFour(int[] indexes, float[] values, int from) {
    float value0 = values[from];
    float value1 = values[from + 1];
    float value2 = values[from + 2];
    float value3 = values[from + 3];
    int at0 = indexes[from] * HIDDEN;
    int at1 = indexes[from + 1] * HIDDEN;
    int at2 = indexes[from + 2] * HIDDEN;
    int at3 = indexes[from + 3] * HIDDEN;
    for (int h = 0; h < HIDDEN; h++) {
      units[h] +=
          value0 * embedding[at0 + h]
              + value1 * embedding[at1 + h]
              + value2 * embedding[at2 + h]
              + value3 * embedding[at3 + h];
    }
  }

  /** The derivative of the loss by the score of each class. */
  private void findErrors(int label) {
    float highest = scores[0];
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    raise(highest);
    float sum = 0;
    for (int c = 0; c < classes; c++) {
      sum += errors[c];
    }
    float share = SMOOTHING / classes;
    for (int c = 0; c < classes; c++) {
      errors[c] = errors[c] / sum - share;
    }
    errors[label] -= 1 - SMOOTHING;
  }

  /**
   * Leaves e to the power of each score, less the highest, in {@code errors}: (1 + x/1024)^1024, a
   * hundredth too small at −5, but several are computed at a time.
   */
  private void raise(float highest) {
    for (int c = 0; c < classes; c++) {
      float power = Math.max(0, 1 + (scores[c] - highest) / 1024);
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      power *= power;
      errors[c] = power;
    }
  }

  /** The derivative of the loss by each hidden unit; nothing flows through one that is silent. */
  private void findUnitErrors() {
    for (int h = 0; h < HIDDEN; h++) {
      unitErrors[h] = units[h] > 0 ? dot(h * classes) : 0;
    }
  }

  private float dot(int at) {
    Arrays.fill(sums, 0);
    int from = 0;
    for (; from + SUMS <= classes; from += SUMS) {
      for (int i = 0; i < SUMS; i++) {
        sums[i] += output[at + from + i] * errors[from + i];
      }
    }
    float sum = 0;
    for (; from < classes; from++) {
      sum += output[at + from] * errors[from];
    }
    for (float part : sums) {
      sum += part;
    }
    return sum;
  }

  private void moveOutput(float length) {
    float activity = meanSquare(units);
    float[] steps = scores;
    for (int c = 0; c < classes; c++) {
      outputSquares[c] += errors[c] * errors[c] * activity;
      steps[c] = length * OUTPUT_STEP * errors[c] / (float) Math.sqrt(outputSquares[c] + TINY);
      outputBias[c] -= length * BIAS_STEP * errors[c];
    }
    for (int h = 0; h < HIDDEN; h++) {
      float unit = units[h];
      int at = h * classes;
      for (int c = 0; unit > 0 && c < classes; c++) {
        output[at + c] -= unit * steps[c];
      }
    }
  }

  private void moveEmbedding(SparseVector vector, float length) {
    float square = meanSquare(unitErrors);
    if (square == 0) {
      return;
    }
    int[] indexes = vector.indexes();
    float[] values = vector.values();
    for (int i = 0; i < indexes.length; i++) {
      int feature = indexes[i];
      embeddingSquares[feature] += square * values[i] * values[i];
      float step =
          length * EMBEDDING_STEP * values[i] / (float) Math.sqrt(embeddingSquares[feature] + TINY);
      int at = feature * HIDDEN;
      for (int h = 0; h < HIDDEN; h++) {
        embedding[at + h] -= step * unitErrors[h];
      }
    }
    for (int h = 0; h < HIDDEN; h++) {
      bias[h] -= length * BIAS_STEP * unitErrors[h];
    }
  }

  private static float meanSquare(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value * value;
    }
    return sum / values.length;
  }
}
