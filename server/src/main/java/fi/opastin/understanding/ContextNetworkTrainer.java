package fi.opastin.understanding;

import fi.opastin.knowledge.Subject;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a {@link ContextNetwork}: first on some messages, and then, going on from there, on all.
 * Deterministic. Not to be shared.
 */
final class ContextNetworkTrainer {

  private static final long SEED = 11;

  /** So many steps make a network; few messages are passed over more often. */
  private static final int STEPS = 120_000;

  private static final int FEWEST_PASSES = 2;
  private static final int MOST_PASSES = 40;

  /** The messages that come later are passed over half as often, with steps half as long. */
  private static final float LATER = 0.5f;

  private final ContextFeatures features;
  private final NetworkTrainer network;

  /**
   * Nothing learned yet.
   *
   * @param messages that were written after topics
   * @param topics by message, the number of the topic that it came after
   * @param meant by message, the number of what it is about
   * @param features how many a message may have
   */
  ContextNetworkTrainer(
      List<SparseVector> messages,
      int[] topics,
      int[] meant,
      List<Subject> subjects,
      int features) {
    this.features = ContextFeatures.of(messages, features, subjects);
    int again = subjects.size();
    int rows = messages.size();
    network =
        new NetworkTrainer(
            IntStream.range(0, rows)
                .mapToObj(row -> this.features.of(messages.get(row), topics[row]))
                .toArray(SparseVector[]::new),
            IntStream.range(0, rows)
                .map(row -> meant[row] == topics[row] ? again : meant[row])
                .toArray(),
            again + 1,
            this.features.size(),
            SEED);
  }

  /** Learns some of the messages; returns what was learned. */
  ContextNetwork begin(int[] rows) {
    network.learn(rows, passes(rows), 1, LATER);
    return learned();
  }

  /** Goes on with more messages, those of the beginning among them; returns what was learned. */
  ContextNetwork goOn(int[] rows) {
    network.learn(rows, Math.round(LATER * passes(rows)), LATER, 0);
    return learned();
  }

  private static int passes(int[] rows) {
    return Math.clamp(STEPS / Math.max(1, rows.length), FEWEST_PASSES, MOST_PASSES);
  }

  private ContextNetwork learned() {
    return new ContextNetwork(
        features, CompactMatrix.beside(List.of(network.embedding())), network.network());
  }
}
