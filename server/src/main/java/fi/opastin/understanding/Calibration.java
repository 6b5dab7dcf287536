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

/**
 * Turns the margins of a classifier into the probability that its first choice is right: logistic
 * regression (Platt 1999) on what was seen in cross-validation. Immutable, safe to share.
 */
final class Calibration {

  private final double[] weights;

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

    private Feature[] features() {
      double[] values = values();
      Feature[] features = new Feature[values.length];
      for (int i = 0; i < values.length; i++) {
        features[i] = new FeatureNode(i + 1, values[i]);
      }
      return features;
    }

    private double[] values() {
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

  /** A decision of which we know whether it was right. */
  record Judged(Evidence evidence, boolean right) {}

  private Calibration(double[] weights) {
    this.weights = weights;
  }

  /** Fits to judged decisions; deterministic. */
  static Calibration fit(List<Judged> judged) {
    Problem problem = new Problem();
    problem.l = judged.size();
    problem.x = new Feature[judged.size()][];
    problem.y = new double[judged.size()];
    for (int i = 0; i < judged.size(); i++) {
      problem.x[i] = judged.get(i).evidence().features();
      problem.y[i] = judged.get(i).right() ? 1 : 0;
    }
    problem.n = judged.isEmpty() ? 0 : problem.x[0].length;
    if (judged.stream().map(Judged::right).distinct().count() < 2) {
      return new Calibration(new double[] {2, 1, 1, 0, 0, 0, 0, 0});
    }
    Parameter parameter = new Parameter(SolverType.L2R_LR, 10, 0.0001);
    parameter.setRandom(new Random(1));
    Model model = Linear.train(problem, parameter);
    double[] weights = model.getFeatureWeights().clone();
    if (model.getLabels()[0] == 0) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = -weights[i];
      }
    }
    return new Calibration(weights);
  }

  /** The probability that the first choice is right. */
  double probability(Evidence evidence) {
    double sum = 0;
    double[] values = evidence.values();
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  void write(ModelOutput output) {
    output.doubles(weights);
  }

  static Calibration read(ModelInput input) {
    return new Calibration(input.doubles());
  }
}
