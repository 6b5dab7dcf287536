package fi.opastin.understanding;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

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

  /** What flows back to a unit is summed in so many sums, every class in its turn. */
  private static final int SUMS = 32;

  private static final int AT_ONCE = 4;

  private final SparseVector[] vectors;
  private final int[] labels;
  private final Random random;
  private final int classes;

  /** By feature, a row of its own. */
  private final float[][] embedding;

  private final float[] bias = new float[HIDDEN];

  /** By unit, then by class. */
  private final float[][] output;

  /** The same numbers by class, then by unit: errors flow back along these rows. */
  private final float[][] outputByClass;

  private final float[] outputBias;
  private final float[] embeddingSquares;
  private final float[] outputSquares;

  private final float[] units = new float[HIDDEN];
  private final float[] unitErrors = new float[HIDDEN];
  private final float[] scores;
  private final float[] errors;
  private final float[][] sums = new float[SUMS][HIDDEN];
  private final float[] steps;
  private final float[] outputSteps;

  /** The numbers of all classes. */
  private final int[] every;

  /**
   * Nothing learned yet: features mean nothing, so that one that is never seen says nothing; the
   * units differ by their bias and by what they say of the classes.
   */
  NetworkTrainer(SparseVector[] vectors, int[] labels, int classes, int features, long seed) {
    this.vectors = vectors;
    this.labels = labels;
    this.classes = classes;
    random = new Random(seed);
    embedding = new float[features][HIDDEN];
    embeddingSquares = new float[features];
    for (int h = 0; h < HIDDEN; h++) {
      bias[h] = 0.1f + 0.1f * random.nextFloat();
    }
    output = new float[HIDDEN][classes];
    outputByClass = new float[classes][HIDDEN];
    float scale = (float) (1 / Math.sqrt(HIDDEN));
    for (int h = 0; h < HIDDEN; h++) {
      for (int c = 0; c < classes; c++) {
        output[h][c] = scale * (float) random.nextGaussian();
        outputByClass[c][h] = output[h][c];
      }
    }
    outputBias = new float[classes];
    outputSquares = new float[classes];
    scores = new float[classes];
    errors = new float[classes];
    outputSteps = new float[classes];
    every = IntStream.range(0, classes).toArray();
    steps = new float[Arrays.stream(vectors).mapToInt(SparseVector::size).max().orElse(0)];
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
    return new TopicNetwork(
        bias.clone(),
        Arrays.stream(output).map(float[]::clone).toArray(float[][]::new),
        outputBias.clone());
  }

  /** The vectors of the features, as learned so far. */
  CompactMatrix.Part embedding() {
    return new CompactMatrix.Part(embedding, HIDDEN);
  }

  private void step(SparseVector vector, int label, float length) {
    activate(vector);
    System.arraycopy(outputBias, 0, scores, 0, classes);
    TopicNetwork.addOutput(units, 0, output, scores);
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
    for (; i + AT_ONCE <= indexes.length; i += AT_ONCE) {
      addFour(
          values[i],
          embedding[indexes[i]],
          values[i + 1],
          embedding[indexes[i + 1]],
          values[i + 2],
          embedding[indexes[i + 2]],
          values[i + 3],
          embedding[indexes[i + 3]],
          units);
    }
    for (; i < indexes.length; i++) {
      Rows.add(values[i], embedding[indexes[i]], units);
    }
    TopicNetwork.rectify(units);
  }

  /** Adds the sum of four rows: memory is asked for all of them before the first has come. */
  private static void addFour(
      float value0,
      float[] row0,
      float value1,
      float[] row1,
      float value2,
      float[] row2,
      float value3,
      float[] row3,
      float[] units) {
    for (int h = 0; h < units.length; h++) {
      units[h] += value0 * row0[h] + value1 * row1[h] + value2 * row2[h] + value3 * row3[h];
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

  /**
   * The derivative of the loss by each hidden unit; nothing flows through one that is silent. All
   * units at the same time, by rows of classes.
   */
  private void findUnitErrors() {
    int whole = classes - classes % SUMS;
    for (float[] sum : sums) {
      Arrays.fill(sum, 0);
    }
    for (int c = 0; c < whole; c += AT_ONCE) {
      addRows(c, sums);
    }
    Arrays.fill(unitErrors, 0);
    for (int c = whole; c < classes; c++) {
      Rows.add(errors[c], outputByClass[c], unitErrors);
    }
    for (int i = 0; i < SUMS; i += AT_ONCE) {
      Rows.add(1, sums[i], 1, sums[i + 1], 1, sums[i + 2], 1, sums[i + 3], unitErrors);
    }
    for (int h = 0; h < HIDDEN; h++) {
      unitErrors[h] = units[h] > 0 ? unitErrors[h] : 0;
    }
  }

  /** Adds the rows of four classes, each to the sum whose turn it is. */
  private void addRows(int c, float[][] sums) {
    addEach(
        errors[c],
        outputByClass[c],
        sums[c % SUMS],
        errors[c + 1],
        outputByClass[c + 1],
        sums[(c + 1) % SUMS]);
    addEach(
        errors[c + 2],
        outputByClass[c + 2],
        sums[(c + 2) % SUMS],
        errors[c + 3],
        outputByClass[c + 3],
        sums[(c + 3) % SUMS]);
  }

  private static void addEach(
      float error0, float[] row0, float[] sum0, float error1, float[] row1, float[] sum1) {
    for (int h = 0; h < HIDDEN; h++) {
      sum0[h] += error0 * row0[h];
      sum1[h] += error1 * row1[h];
    }
  }

  private void moveOutput(float length) {
    float activity = meanSquare(units);
    for (int c = 0; c < classes; c++) {
      outputSquares[c] += errors[c] * errors[c] * activity;
      outputSteps[c] =
          -(length * OUTPUT_STEP * errors[c] / (float) Math.sqrt(outputSquares[c] + TINY));
      outputBias[c] -= length * BIAS_STEP * errors[c];
    }
    for (int h = 0; h < HIDDEN; h++) {
      if (units[h] > 0) {
        Rows.add(units[h], outputSteps, output[h]);
      }
    }
    Rows.addToEach(units, every, outputSteps, outputByClass);
  }

  private void moveEmbedding(SparseVector vector, float length) {
    float square = meanSquare(unitErrors);
    if (square == 0) {
      return;
    }
    int[] indexes = vector.indexes();
    findSteps(indexes, vector.values(), square, length);
    Rows.addToEach(unitErrors, indexes, steps, embedding);
    for (int h = 0; h < HIDDEN; h++) {
      bias[h] -= length * BIAS_STEP * unitErrors[h];
    }
  }

  /**
   * How far each feature goes against the units' errors. In a loop of its own, so that the squares,
   * each in another place of memory, are fetched side by side.
   */
  private void findSteps(int[] indexes, float[] values, float square, float length) {
    for (int i = 0; i < indexes.length; i++) {
      int feature = indexes[i];
      float squares = embeddingSquares[feature] + square * values[i] * values[i];
      embeddingSquares[feature] = squares;
      steps[i] = -(length * EMBEDDING_STEP * values[i] / (float) Math.sqrt(squares + TINY));
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
