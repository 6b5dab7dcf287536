package fi.opastin.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a {@link Committee}: first on some messages, and then, going on from there, on all.
 * Deterministic. Not safe to share.
 */
final class CommitteeTrainer {

  private static final int NETWORKS = 2;
  private static final int LINEAR_PASSES = 5;

  /** The linear problem is convex, so a few passes find the new optimum from the old. */
  private static final int LINEAR_PASSES_MORE = 3;

  /** So many steps make a network; few messages are passed over more often. */
  private static final int STEPS = 60_000;

  private static final int FEWEST_PASSES = 2;
  private static final int MOST_PASSES = 40;

  /** The messages that come later are passed over half as often, with steps half as long. */
  private static final float LATER = 0.5f;

  private final int classes;
  private final LinearTrainer linear;
  private final List<NetworkTrainer> networks;

  /**
   * Nothing learned yet.
   *
   * @param labels the class of each vector, from 0 up to {@code classes}
   */
  CommitteeTrainer(List<SparseVector> vectors, int[] labels, int classes, int features) {
    this.classes = classes;
    SparseVector[] rows = vectors.toArray(SparseVector[]::new);
    linear = new LinearTrainer(rows, labels, classes, features);
    networks =
        IntStream.range(0, NETWORKS)
            .mapToObj(n -> new NetworkTrainer(rows, labels, classes, features, n + 1))
            .toList();
  }

  /** Learns some of the vectors. */
  void begin(int[] rows) {
    int passes = passes(rows);
    linear.learn(rows, LINEAR_PASSES);
    networks.parallelStream().forEach(network -> network.learn(rows, passes, 1, LATER));
  }

  /** Goes on with more vectors, those of the beginning among them. */
  void goOn(int[] rows) {
    linear.learn(rows, LINEAR_PASSES_MORE);
    int passes = Math.round(LATER * passes(rows));
    networks.parallelStream().forEach(network -> network.learn(rows, passes, LATER, 0));
  }

  private static int passes(int[] rows) {
    return Math.clamp(STEPS / Math.max(1, rows.length), FEWEST_PASSES, MOST_PASSES);
  }

  /** What was learned so far. */
  Committee committee() {
    List<CompactMatrix.Part> parts = new ArrayList<>();
    parts.add(new CompactMatrix.Part(linear.weights(), classes));
    networks.forEach(network -> parts.add(network.embedding()));
    return new Committee(
        classes,
        CompactMatrix.beside(parts),
        networks.stream().map(NetworkTrainer::network).toList());
  }
}
