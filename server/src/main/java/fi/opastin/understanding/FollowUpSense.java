package fi.opastin.understanding;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much a message sounds as if it went on with what was spoken of before ("how long does that
 * take"), whatever that was: a linear classifier over the same features as that of topics.
 * Immutable, safe to share.
 */
final class FollowUpSense {

  private static final int PASSES = 10;

  private final float[] weights;

  private FollowUpSense(float[] weights) {
    this.weights = weights;
  }

  /** Nothing sounds like anything. */
  static FollowUpSense none() {
    return new FollowUpSense(new float[0]);
  }

  /**
   * Learns; deterministic.
   *
   * @param goesOn whether each of the messages did
   * @param features how many there are
   */
  static FollowUpSense learn(List<SparseVector> messages, boolean[] goesOn, int features) {
    int[] labels = IntStream.range(0, goesOn.length).map(i -> goesOn[i] ? 0 : 1).toArray();
    SparseVector[] vectors = messages.toArray(SparseVector[]::new);
    // one class against the rest
    LinearTrainer trainer = new LinearTrainer(vectors, labels, 1, features);
    trainer.learn(IntStream.range(0, labels.length).toArray(), PASSES);
    return new FollowUpSense(trainer.weights());
  }

  /** Above 0 where a message sounds so, about 1 where it surely does. */
  double of(SparseVector message) {
    if (weights.length == 0) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < message.size(); i++) {
      sum += weights[message.indexes()[i]] * message.values()[i];
    }
    return sum;
  }

  void write(ModelOutput output) {
    output.floats(weights);
  }

  static FollowUpSense read(ModelInput input) {
    return new FollowUpSense(input.floats());
  }
}
