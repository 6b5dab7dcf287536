package fi.opastin.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How probable it is that a message asks for a place, a contact, hours or a person to meet ("is
 * there anybody in Kotka who knows these things"), whatever it is about: a linear classifier over
 * the same features as that of topics, whose margins are turned into probabilities (Platt 1999) by
 * messages that it had not seen. Immutable, safe to share.
 */
final class ContactSense {

  private static final int PASSES = 10;

  /** Each of so many parts is judged by what was learned from the others. */
  private static final int PARTS = 5;

  /** Nothing asks for a contact. */
  private static final LogisticRegression NEVER = new LogisticRegression(-10, 0);

  private final float[] weights;
  private final LogisticRegression regression;

  private ContactSense(float[] weights, LogisticRegression regression) {
    this.weights = weights;
    this.regression = regression;
  }

  /** Learned from nothing. */
  static ContactSense none() {
    return new ContactSense(new float[0], NEVER);
  }

  /**
   * Learns; deterministic.
   *
   * @param isWish whether each of the messages asks for a contact
   * @param features how many there are
   */
  static ContactSense learn(List<SparseVector> messages, boolean[] isWish, int features) {
    List<LogisticRegression.Seen> seen = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      float[] others = weights(messages, isWish, part, features);
      for (int row = part; row < isWish.length; row += PARTS) {
        double margin = margin(others, messages.get(row));
        seen.add(new LogisticRegression.Seen(values(margin), isWish[row]));
      }
    }
    return new ContactSense(
        weights(messages, isWish, -1, features), LogisticRegression.fit(seen, NEVER));
  }

  /** What all but one part teach; all where that is -1. */
  private static float[] weights(
      List<SparseVector> messages, boolean[] isWish, int but, int features) {
    int[] rows = IntStream.range(0, isWish.length).filter(row -> row % PARTS != but).toArray();
    int[] labels = IntStream.range(0, isWish.length).map(row -> isWish[row] ? 0 : 1).toArray();
    // one class against the rest
    LinearTrainer trainer =
        new LinearTrainer(messages.toArray(SparseVector[]::new), labels, 1, features);
    trainer.learn(rows, PASSES);
    float[][] learned = trainer.weights();
    float[] weights = new float[features];
    for (int feature = 0; feature < features; feature++) {
      weights[feature] = learned[feature][0];
    }
    return weights;
  }

  private static double margin(float[] weights, SparseVector message) {
    double sum = 0;
    for (int i = 0; i < message.size(); i++) {
      sum += weights[message.indexes()[i]] * message.values()[i];
    }
    return sum;
  }

  private static double[] values(double margin) {
    return new double[] {1, margin};
  }

  /** The probability that a message asks for a contact. */
  double probability(SparseVector message) {
    return weights.length == 0 ? 0 : regression.probability(values(margin(weights, message)));
  }

  void write(ModelOutput output) {
    output.floats(weights);
    regression.write(output);
  }

  static ContactSense read(ModelInput input) {
    return new ContactSense(input.floats(), LogisticRegression.read(input));
  }
}
