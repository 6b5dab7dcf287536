package fi.opastin.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * The probability of each of several options, by a weight for each of a few values that describe an
 * option, and one for its kind: the conditional logit of McFadden (1974), which is softmax over
 * options that differ from case to case. Immutable, safe to share.
 */
final class ConditionalLogit {

  private static final int STEPS = 200;
  private static final int MEMORY = 15;
  private static final int LOOKS = 30_000;

  /** Keeps weights small that little speaks for. */
  private static final double RIDGE = 0.0005;

  /** Kept at hand, or its level would be forgotten: what the minimiser tells is for nobody. */
  private static final Logger MINIMISER = Logger.getLogger(QNMinimizer.class.getName());

  static {
    MINIMISER.setLevel(Level.WARNING);
  }

  private final double[] weights;

  /** With weights for the values, and behind them those of the kinds. */
  ConditionalLogit(double... weights) {
    this.weights = weights.clone();
  }

  /**
   * What may be chosen.
   *
   * @param values that describe it, as many for each
   * @param kind its number; -1 for none
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Option(double[] values, int kind) {

    double score(double[] weights) {
      double score = kind < 0 ? 0 : weights[values.length + kind];
      for (int v = 0; v < values.length; v++) {
        score += weights[v] * values[v];
      }
      return score;
    }

    void addTo(double[] gradient, double weight) {
      for (int v = 0; v < values.length; v++) {
        gradient[v] += weight * values[v];
      }
      if (kind >= 0) {
        gradient[values.length + kind] += weight;
      }
    }
  }

  /**
   * A choice that was seen.
   *
   * @param options that could be chosen
   * @param chosen which was
   * @param weight how much it counts
   */
  record Seen(List<Option> options, int chosen, double weight) {}

  /**
   * Fits to choices that were seen, at least one; deterministic.
   *
   * @param kinds how many there are
   */
  static ConditionalLogit fit(List<Seen> seen, int kinds) {
    int values = seen.getFirst().options().getFirst().values().length;
    QNMinimizer minimizer = new QNMinimizer(0, RIDGE, STEPS, MEMORY, LOOKS);
    return new ConditionalLogit(minimizer.minimize(new Loss(seen, values + kinds)));
  }

  /** How probable each of several options is. */
  double[] probabilities(List<Option> options) {
    return probabilities(weights, options);
  }

  private static double[] probabilities(double[] weights, List<Option> options) {
    double[] probabilities = new double[options.size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = options.get(i).score(weights);
      highest = Math.max(highest, probabilities[i]);
    }
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = Math.exp(probabilities[i] - highest);
      sum += probabilities[i];
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }

  /** How improbable the weights make what was seen. Not to be shared. */
  private static final class Loss implements Function {
    private final List<Seen> seen;
    private final int size;
    private final double all;

    /** The weights that were asked for last, and how probable they make each option. */
    private double[] lastWeights = {};

    private double[][] lastProbabilities = {};

    Loss(List<Seen> seen, int size) {
      this.seen = seen;
      this.size = size;
      all = seen.stream().mapToDouble(Seen::weight).sum();
    }

    @Override
    public int getDimension() {
      return size;
    }

    @Override
    public double valueAt(double[] weights) {
      double[][] probabilities = at(weights);
      double loss = 0;
      for (int s = 0; s < probabilities.length; s++) {
        double chosen = probabilities[s][seen.get(s).chosen()];
        loss -= seen.get(s).weight() * Math.log(Math.max(chosen, Double.MIN_NORMAL));
      }
      return loss / all;
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[][] probabilities = at(weights);
      double[] gradient = new double[weights.length];
      for (int s = 0; s < probabilities.length; s++) {
        Seen one = seen.get(s);
        for (int i = 0; i < probabilities[s].length; i++) {
          double off = probabilities[s][i] - (i == one.chosen() ? 1 : 0);
          one.options().get(i).addTo(gradient, one.weight() / all * off);
        }
      }
      return gradient;
    }

    /** The minimiser asks for the loss and for its gradient at the same place: found once. */
    private double[][] at(double[] weights) {
      if (!Arrays.equals(weights, lastWeights)) {
        lastProbabilities =
            seen.parallelStream()
                .map(one -> probabilities(weights, one.options()))
                .toArray(double[][]::new);
        lastWeights = weights.clone();
      }
      return lastProbabilities;
    }
  }

  void write(ModelOutput output) {
    output.doubles(weights);
  }

  static ConditionalLogit read(ModelInput input) {
    return new ConditionalLogit(input.doubles());
  }
}
