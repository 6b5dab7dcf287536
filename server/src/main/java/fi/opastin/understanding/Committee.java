package fi.opastin.understanding;

import java.util.List;
import java.util.stream.Stream;

/**
 * A linear model and neural networks that judge a message together: they err on different messages,
 * so that their sum errs less often than any of them. Immutable, safe to share.
 *
 * @param linear sees each feature by itself; strong where there are many phrases
 * @param networks see features that mean alike; strong where there are few
 */
record Committee(LinearModel linear, List<TopicNetwork> networks) {

  /** How much the mean of the networks' logarithms counts beside a margin. */
  private static final float NETWORKS = 0.5f;

  Committee {
    networks = List.copyOf(networks);
  }

  /** How much speaks for each class, in units of margin. */
  float[] scores(SparseVector vector) {
    float[] scores = linear.margins(vector);
    for (TopicNetwork network : networks) {
      float[] logs = network.logProbabilities(vector);
      for (int c = 0; c < scores.length; c++) {
        scores[c] += NETWORKS / networks.size() * logs[c];
      }
    }
    return scores;
  }

  void write(ModelOutput output) {
    linear.weights().write(output);
    output.number(networks.size());
    networks.forEach(network -> network.write(output));
  }

  static Committee read(ModelInput input) {
    LinearModel linear = new LinearModel(CompactMatrix.read(input));
    int networks = input.number();
    return new Committee(
        linear, Stream.generate(() -> TopicNetwork.read(input)).limit(networks).toList());
  }
}
