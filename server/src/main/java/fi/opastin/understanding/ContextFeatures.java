package fi.opastin.understanding;

import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.TopicId;
import java.util.Arrays;
import java.util.List;

/**
 * The features of a message after a topic: those of its words that more than one message after a
 * topic had, the topic, and the topic's family. Immutable, safe to share.
 *
 * @param numbers by feature of a message, its number here; -1 for one that is unknown
 * @param words how many are known; behind their numbers come those of the topics
 * @param families by topic, the number of its family behind those of the topics
 */
@SuppressWarnings("ArrayRecordComponent")
record ContextFeatures(int[] numbers, int words, int[] families) {

  /** How much the topic counts beside the words, whose length is 1. */
  private static final float TOPIC = 0.5f;

  private static final float FAMILY = 0.3f;

  /** What one message had is known no better than what none had. */
  private static final int FEWEST = 2;

  /**
   * Features of messages that were written after topics.
   *
   * @param features how many a message may have
   * @param subjects by whose number a topic is told
   */
  static ContextFeatures of(List<SparseVector> messages, int features, List<Subject> subjects) {
    int[] counts = new int[features];
    for (SparseVector message : messages) {
      for (int feature : message.indexes()) {
        counts[feature]++;
      }
    }
    int words = 0;
    int[] numbers = new int[features];
    for (int feature = 0; feature < features; feature++) {
      numbers[feature] = counts[feature] >= FEWEST ? words++ : FeatureNumbers.UNKNOWN;
    }
    List<String> names = subjects.stream().map(ContextFeatures::family).distinct().toList();
    return new ContextFeatures(
        numbers, words, subjects.stream().mapToInt(it -> names.indexOf(family(it))).toArray());
  }

  private static String family(Subject subject) {
    return subject.topic().map(TopicId::family).orElse("");
  }

  /** One above the highest number. */
  int size() {
    return words + 2 * families.length;
  }

  /** A message after a topic. */
  SparseVector of(SparseVector message, int topic) {
    int[] indexes = new int[message.size() + 2];
    float[] values = new float[indexes.length];
    int size = 0;
    for (int i = 0; i < message.size(); i++) {
      int number = numbers[message.indexes()[i]];
      if (number >= 0) {
        indexes[size] = number;
        values[size++] = message.values()[i];
      }
    }
    indexes[size] = words + topic;
    values[size++] = TOPIC;
    indexes[size] = words + families.length + families[topic];
    values[size++] = FAMILY;
    return new SparseVector(Arrays.copyOf(indexes, size), Arrays.copyOf(values, size));
  }

  void write(ModelOutput output) {
    output.ints(numbers);
    output.number(words);
    output.ints(families);
  }

  static ContextFeatures read(ModelInput input) {
    return new ContextFeatures(input.ints(), input.number(), input.ints());
  }
}
