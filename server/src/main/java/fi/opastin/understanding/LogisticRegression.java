package fi.opastin.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;

/** The probability of a yes, by a weight for each of a few values. Immutable, safe to share. */
final class LogisticRegression {

  private final double[] weights;

  LogisticRegression(double... weights) {
    this.weights = weights;
  }

  /**
   * What was seen.
   *
   * @param values as many in every case
   * @param yes how it came out
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Seen(double[] values, boolean yes) {}

  /**
   * Fits to what was seen; deterministic.
   *
   * @param otherwise where all of it came out alike, so that nothing can be learned
   */
  static LogisticRegression fit(List<Seen> seen, LogisticRegression otherwise) {
    if (seen.stream().map(Seen::yes).distinct().count() < 2) {
      return otherwise;
    }
    Problem problem = new Problem();
    problem.l = seen.size();
    problem.n = seen.getFirst().values().length;
    problem.x = seen.stream().map(it -> features(it.values())).toArray(Feature[][]::new);
    problem.y = seen.stream().mapToDouble(it -> it.yes() ? 1 : 0).toArray();
    Parameter parameter = new Parameter(SolverType.L2R_LR, 10, 0.0001);
    parameter.setRandom(new Random(1));
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights().clone();
    if (model.getLabels()[0] == 0) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = -weights[i];
      }
    }
    return new LogisticRegression(weights);
  }

  private static Feature[] features(double[] values) {
    Feature[] features = new Feature[values.length];
    for (int i = 0; i < values.length; i++) {
      features[i] = new FeatureNode(i + 1, values[i]);
    }
    return features;
  }

  double probability(double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  void write(ModelOutput output) {
    output.doubles(weights);
  }

  static LogisticRegression read(ModelInput input) {
    return new LogisticRegression(input.doubles());
  }
}
