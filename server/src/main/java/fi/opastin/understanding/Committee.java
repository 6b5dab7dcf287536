package fi.opastin.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A linear model and neural networks that judge a message together: they err on different messages,
 * so that their sum errs less often than any of them. The linear model sees each feature by itself
 * and is strong where there are many phrases; the networks see features that mean alike and are
 * strong where there are few. Immutable, safe to share.
 *
 * @param classes how many there are
 * @param weights by feature: the linear model's by class, then the vectors of each network
 * @param networks what they make of the vectors
 */
record Committee(int classes, CompactMatrix weights, List<TopicNetwork> networks) {

  /** How much the mean of the networks' logarithms counts beside a margin. */
  private static final float NETWORKS = 0.5f;

  Committee {
    networks = List.copyOf(networks);
  }

  /** How much speaks for each class, in units of margin. */
  float[] scores(SparseVector vector) {
    float[] sums = new float[weights.width()];
    int from = classes;
    for (TopicNetwork network : networks) {
      System.arraycopy(network.bias(), 0, sums, from, network.width());
      from += network.width();
    }
    weights.addRows(vector, sums);
    float[] scores = Arrays.copyOf(sums, classes);
    from = classes;
    for (TopicNetwork network : networks) {
      float[] logs = network.logProbabilities(sums, from);
      for (int c = 0; c < classes; c++) {
        scores[c] += NETWORKS / networks.size() * logs[c];
      }
      from += network.width();
    }
    return scores;
  }

  void write(ModelOutput output) {
    output.number(classes);
    weights.write(output);
    output.number(networks.size());
    networks.forEach(network -> network.write(output));
  }

  static Committee read(ModelInput input) {
    int classes = input.number();
    CompactMatrix weights = CompactMatrix.read(input);
    int networks = input.number();
    return new Committee(
        classes, weights, Stream.generate(() -> TopicNetwork.read(input)).limit(networks).toList());
  }
}
