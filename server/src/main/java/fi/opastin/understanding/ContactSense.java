package fi.opastin.understanding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** No part that is left out. */
  private static final int ALL = -1;

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
    SparseVector[] vectors = messages.toArray(SparseVector[]::new);
    // one class against the rest
    int[] labels = IntStream.range(0, isWish.length).map(row -> isWish[row] ? 0 : 1).toArray();
    List<LogisticRegression.Seen> seen =
        IntStream.range(0, PARTS)
            .parallel()
            .boxed()
            .flatMap(part -> seen(vectors, labels, part, features))
            .toList();
    return new ContactSense(
        weights(vectors, labels, ALL, features), LogisticRegression.fit(seen, NEVER));
  }

  /** What the other parts make of the messages of one. */
  private static Stream<LogisticRegression.Seen> seen(
      SparseVector[] vectors, int[] labels, int part, int features) {
    float[] others = weights(vectors, labels, part, features);
    return IntStream.range(0, labels.length)
        .filter(row -> row % PARTS == part)
        .mapToObj(
            row ->
                new LogisticRegression.Seen(
                    values(margin(others, vectors[row])), labels[row] == 0));
  }

  /** What all but one part teach. */
  private static float[] weights(SparseVector[] vectors, int[] labels, int but, int features) {
    LinearTrainer trainer = new LinearTrainer(vectors, labels, 1, features);
    trainer.learn(
        IntStream.range(0, labels.length).filter(row -> row % PARTS != but).toArray(), PASSES);
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
