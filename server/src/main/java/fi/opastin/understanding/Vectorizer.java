package fi.opastin.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Turns messages into vectors: feature weights times idf to the power of one half, length 1. Safe
 * to share once fitted.
 */
final class Vectorizer {

  /**
   * A combination that one message has says next to nothing and would be half of the model; among
   * so many messages, one that two have neither.
   */
  private static final int MANY_MESSAGES = 10_000;

  private static final int CHUNK = 4096;

  private final FeatureExtractor extractor;
  private final FeatureTable table;
  private final float[] idf;
  private final BitSet letters;

  private Vectorizer(FeatureExtractor extractor, FeatureTable table, float[] idf, BitSet letters) {
    this.extractor = extractor;
    this.table = table;
    this.idf = idf;
    this.letters = letters;
  }

  /** A vectorizer with what it makes of the messages that it was fitted to. */
  record Fitted(Vectorizer vectorizer, List<SparseVector> vectors) {}

  /** Learns the features of messages and how rare each is. */
  static Fitted fit(FeatureExtractor extractor, List<Reading> messages) {
    FeatureTable all = new FeatureTable();
    List<SparseVector> raw = numbered(extractor, messages, all);
    int[] documents = documents(raw, all.size());
    int fewest = messages.size() >= MANY_MESSAGES ? 3 : 2;
    FeatureTable table = new FeatureTable();
    int[] kept =
        all.carryOver(
            table,
            (name, number) -> documents[number] >= fewest || !FeatureExtractor.isCombination(name));
    table.freeze();
    float[] idf = new float[table.size()];
    for (int number = 0; number < kept.length; number++) {
      if (kept[number] >= 0) {
        double rarity = Math.log((1.0 + messages.size()) / (1.0 + documents[number]));
        idf[kept[number]] = (float) Math.sqrt(rarity + 1);
      }
    }
    Vectorizer vectorizer =
        new Vectorizer(extractor, table, idf, table.numbers(FeatureExtractor::isLetters));
    return new Fitted(
        vectorizer, raw.stream().map(vector -> vectorizer.weigh(vector.renumbered(kept))).toList());
  }

  /** Reads messages on all cores and numbers their features in the order of the messages. */
  private static List<SparseVector> numbered(
      FeatureExtractor extractor, List<Reading> messages, FeatureTable table) {
    List<SparseVector> vectors = new ArrayList<>(messages.size());
    for (int from = 0; from < messages.size(); from += CHUNK) {
      int to = Math.min(messages.size(), from + CHUNK);
      messages.subList(from, to).parallelStream()
          .map(message -> Collector.collected(extractor, message))
          .toList()
          .forEach(features -> vectors.add(features.vector(table)));
    }
    return vectors;
  }

  /** In how many vectors each feature is. */
  private static int[] documents(List<SparseVector> vectors, int features) {
    int[] documents = new int[features];
    for (SparseVector vector : vectors) {
      for (int index : vector.indexes()) {
        documents[index]++;
      }
    }
    return documents;
  }

  /** The vector of a message; features never seen are left out, so it may be empty. */
  SparseVector vector(Reading message) {
    return weigh(Collector.collected(extractor, message).vector(table));
  }

  int features() {
    return idf.length;
  }

  /** Numbers of the features that are letter n-grams. */
  BitSet letters() {
    return letters;
  }

  private SparseVector weigh(SparseVector raw) {
    float[] values = new float[raw.size()];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = raw.values()[i] * idf[raw.indexes()[i]];
      squares += values[i] * values[i];
    }
    float norm = squares == 0 ? 1 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < values.length; i++) {
      values[i] *= norm;
    }
    return new SparseVector(raw.indexes(), values);
  }

  /** Gathers the features of one message. */
  private static final class Collector implements FeatureExtractor.Sink {
    private long[] names = new long[256];
    private float[] weights = new float[256];
    private int count;

    static Collector collected(FeatureExtractor extractor, Reading message) {
      Collector collector = new Collector();
      extractor.extract(message, collector);
      return collector;
    }

    @Override
    public void accept(long feature, float weight) {
      if (count == names.length) {
        names = Arrays.copyOf(names, count * 2);
        weights = Arrays.copyOf(weights, count * 2);
      }
      names[count] = feature;
      weights[count++] = weight;
    }

    /**
     * The vector by the numbers of a table. A feature that came twice counts once: people repeat
     * themselves without meaning more.
     */
    SparseVector vector(FeatureTable table) {
      // number and weight in one long, so that sorting needs no objects
      long[] packed = new long[count];
      int known = 0;
      for (int i = 0; i < count; i++) {
        int number = table.number(names[i]);
        if (number >= 0) {
          packed[known++] = ((long) number << 32) | Float.floatToIntBits(weights[i]);
        }
      }
      Arrays.sort(packed, 0, known);
      int[] indexes = new int[known];
      float[] values = new float[known];
      int size = 0;
      for (int i = 0; i < known; i++) {
        int number = (int) (packed[i] >>> 32);
        if (size == 0 || indexes[size - 1] != number) {
          indexes[size] = number;
          values[size++] = Float.intBitsToFloat((int) packed[i]);
        }
      }
      return new SparseVector(Arrays.copyOf(indexes, size), Arrays.copyOf(values, size));
    }
  }
}
