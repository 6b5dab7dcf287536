package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is learned beside what LIBLINEAR learns from the same vectors. */
class LinearTrainerTest {

  private static final int ROWS = 240;
  private static final int FEATURES = 60;
  private static final int CLASSES = 12;
  private static final int IN_A_ROW = 8;
  private static final int PASSES = 5;
  private static final int CALLS = 20;
  private static final double NEAR = 0.02;

  private final int[] labels = new int[ROWS];
  private final SparseVector[] vectors = vectors(labels);

  /** Each class has a few features of its own; the others are noise. */
  private static SparseVector[] vectors(int[] labels) {
    Random random = new Random(4);
    SparseVector[] vectors = new SparseVector[ROWS];
    for (int row = 0; row < ROWS; row++) {
      labels[row] = random.nextInt(CLASSES);
      int own = labels[row] * 3 + random.nextInt(3);
      int[] indexes =
          IntStream.concat(IntStream.of(own), random.ints(IN_A_ROW, 0, FEATURES))
              .sorted()
              .distinct()
              .toArray();
      float[] values = new float[indexes.length];
      Arrays.fill(values, (float) (1 / Math.sqrt(indexes.length)));
      vectors[row] = new SparseVector(indexes, values);
    }
    return vectors;
  }

  private void assertLikeLiblinear(float[][] weights) {
    for (int c = 0; c < CLASSES; c++) {
      double[] theirs = liblinear(c);
      for (SparseVector vector : vectors) {
        double margin = 0;
        double wanted = 0;
        for (int i = 0; i < vector.size(); i++) {
          int feature = vector.indexes()[i];
          margin += vector.values()[i] * weights[feature][c];
          wanted += vector.values()[i] * theirs[feature];
        }
        assertEquals(wanted, margin, NEAR, "class " + c);
      }
    }
  }

  private double[] liblinear(int wanted) {
    Linear.disableDebugOutput();
    Problem problem = new Problem();
    problem.l = ROWS;
    problem.n = FEATURES;
    problem.y = IntStream.of(labels).mapToDouble(label -> label == wanted ? 1 : -1).toArray();
    problem.x = Arrays.stream(vectors).map(LinearTrainerTest::nodes).toArray(Feature[][]::new);
    Model model =
        Linear.train(problem, new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 1, 1e-6, 10_000, 0));
    double sign = model.getLabels()[0];
    return Arrays.stream(model.getFeatureWeights()).map(weight -> sign * weight).toArray();
  }

  private static Feature[] nodes(SparseVector vector) {
    List<Feature> nodes = new ArrayList<>();
    for (int i = 0; i < vector.size(); i++) {
      nodes.add(new FeatureNode(vector.indexes()[i] + 1, vector.values()[i]));
    }
    return nodes.toArray(Feature[]::new);
  }

  @Test
  void findsTheOptimum() {
    LinearTrainer trainer = new LinearTrainer(vectors, labels, CLASSES, FEATURES);
    for (int call = 0; call < CALLS; call++) {
      trainer.learn(IntStream.range(0, ROWS).toArray(), PASSES);
    }
    assertLikeLiblinear(trainer.weights());
  }

  @Test
  void findsTheSameWhenMoreMessagesComeLater() {
    LinearTrainer trainer = new LinearTrainer(vectors, labels, CLASSES, FEATURES);
    trainer.learn(IntStream.range(0, ROWS).filter(row -> row % 8 != 0).toArray(), PASSES);
    for (int call = 0; call < CALLS; call++) {
      trainer.learn(IntStream.range(0, ROWS).toArray(), PASSES);
    }
    assertLikeLiblinear(trainer.weights());
  }
}
