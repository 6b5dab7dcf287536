package fi.opastin.understanding;

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
    FeatureTable table = new FeatureTable();
    int[] all = documents(messages.stream().map(m -> raw(extractor, table, m)).toList(), table);
    boolean many = messages.size() >= MANY_MESSAGES;
    table.keepOnly(
        (name, number) -> !FeatureExtractor.isCombination(name) || all[number] >= (many ? 3 : 2));
    table.freeze();
    List<SparseVector> raw = messages.stream().map(m -> raw(extractor, table, m)).toList();
    int[] documents = documents(raw, table);
    float[] idf = new float[table.size()];
    for (int i = 0; i < idf.length; i++) {
      idf[i] = (float) Math.sqrt(Math.log((1.0 + messages.size()) / (1.0 + documents[i])) + 1);
    }
    Vectorizer vectorizer =
        new Vectorizer(extractor, table, idf, table.numbers(FeatureExtractor::isLetters));
    return new Fitted(vectorizer, raw.stream().map(vectorizer::weigh).toList());
  }

  /** In how many vectors each feature is. */
  private static int[] documents(List<SparseVector> vectors, FeatureTable table) {
    int[] documents = new int[table.size()];
    for (SparseVector vector : vectors) {
      for (int index : vector.indexes()) {
        documents[index]++;
      }
    }
    return documents;
  }

  /** The vector of a message; features never seen are left out, so it may be empty. */
  SparseVector vector(Reading message) {
    return weigh(raw(extractor, table, message));
  }

  int features() {
    return idf.length;
  }

  /** Numbers of the features that are letter n-grams. */
  BitSet letters() {
    return letters;
  }

  private static SparseVector raw(FeatureExtractor extractor, FeatureTable table, Reading message) {
    Collector collector = new Collector(table);
    extractor.extract(message, collector);
    return collector.vector();
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

  /** Gathers features as packed longs (number, weight), so that sorting needs no objects. */
  private static final class Collector implements FeatureExtractor.Sink {
    private final FeatureTable table;
    private long[] packed = new long[256];
    private int count;

    Collector(FeatureTable table) {
      this.table = table;
    }

    @Override
    public void accept(long feature, float weight) {
      int number = table.number(feature);
      if (number < 0) {
        return;
      }
      if (count == packed.length) {
        packed = Arrays.copyOf(packed, count * 2);
      }
      packed[count++] = ((long) number << 32) | Float.floatToIntBits(weight);
    }

    /** A feature that came twice counts once: people repeat themselves without meaning more. */
    SparseVector vector() {
      Arrays.sort(packed, 0, count);
      int[] indexes = new int[count];
      float[] values = new float[count];
      int size = 0;
      for (int i = 0; i < count; i++) {
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
