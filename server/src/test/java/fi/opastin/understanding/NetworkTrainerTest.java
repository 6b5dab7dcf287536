package fi.opastin.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTrainerTest {

  /** More than are summed side by side, and not a multiple of them. */
  private static final int CLASSES = 70;

  private static final float SURE = 0.8f;

  /** Each class is told by two features together, each of which it shares with others. */
  private static SparseVector vector(int label) {
    float value = (float) Math.sqrt(0.5);
    return new SparseVector(new int[] {label / 10, 7 + label % 10}, new float[] {value, value});
  }

  @Test
  void learnsWhatOnlyTwoFeaturesTogetherTell() {
    int[] labels = IntStream.range(0, CLASSES).toArray();
    SparseVector[] vectors =
        IntStream.of(labels).mapToObj(NetworkTrainerTest::vector).toArray(SparseVector[]::new);
    NetworkTrainer trainer = new NetworkTrainer(vectors, labels, CLASSES, 17, 1);
    trainer.learn(labels, 400, 1, 0);

    TopicNetwork network = trainer.network();
    CompactMatrix embedding = CompactMatrix.beside(List.of(trainer.embedding()));
    for (int label : labels) {
      float[] units = network.bias().clone();
      embedding.addRows(vector(label), units);
      float[] logs = network.logProbabilities(units, 0);
      int best = IntStream.of(labels).reduce(0, (a, b) -> logs[b] > logs[a] ? b : a);
      assertEquals(label, best);
      assertTrue(Math.exp(logs[label]) > SURE, label + ": " + Math.exp(logs[label]));
    }
  }
}
