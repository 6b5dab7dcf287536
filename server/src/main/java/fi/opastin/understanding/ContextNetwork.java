package fi.opastin.understanding;

/**
 * What a message means after a topic, by a neural network to which the topic is a feature beside
 * those of the words, so that its hidden units learn which words lean on what was spoken of. "The
 * same again" is one class, whatever the topic. Where {@link FollowUpIndex} finds messages that are
 * alike, this one finds words that mean alike. Immutable, safe to share.
 *
 * @param features of a message after a topic
 * @param vectors by feature
 * @param network over the subjects, and "the same again" behind them
 * @see ContextNetworkTrainer
 */
record ContextNetwork(ContextFeatures features, CompactMatrix vectors, TopicNetwork network) {

  /**
   * The natural logarithm of the probability of each subject.
   *
   * @param topic that the message comes after, by its number; its own is that of "the same again"
   */
  float[] logProbabilities(SparseVector message, int topic) {
    float[] sums = network.bias().clone();
    vectors.addRows(features.of(message, topic), sums);
    float[] logs = network.logProbabilities(sums, 0);
    logs[topic] = logs[logs.length - 1];
    return logs;
  }

  void write(ModelOutput output) {
    features.write(output);
    vectors.write(output);
    network.write(output);
  }

  static ContextNetwork read(ModelInput input) {
    return new ContextNetwork(
        ContextFeatures.read(input), CompactMatrix.read(input), TopicNetwork.read(input));
  }
}
