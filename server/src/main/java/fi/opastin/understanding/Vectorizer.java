package fi.opastin.understanding;

import fi.opastin.language.Token;
import fi.opastin.language.WordMemo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongToIntFunction;

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
  private final FeatureNumbers numbers;
  private final float[] weights;

  /** The numbers of the letter n-grams of a word. */
  private final WordMemo<int[]> letters = new WordMemo<>();

  private Vectorizer(FeatureExtractor extractor, FeatureNumbers numbers, float[] weights) {
    this.extractor = extractor;
    this.numbers = numbers;
    this.weights = weights;
  }

  /**
   * A vectorizer with what it makes of the messages that it was fitted to.
   *
   * @param weightsOfWords the weights of all features but letter n-grams, which are 0
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Fitted(Vectorizer vectorizer, List<SparseVector> vectors, float[] weightsOfWords) {}

  /** Learns the features of messages and how rare each is. */
  static Fitted fit(FeatureExtractor extractor, List<Reading> messages) {
    FeatureTable all = new FeatureTable();
    List<int[]> numbered = numbered(extractor, messages, all);
    int[] documents = documents(numbered, all.size());
    int fewest = messages.size() >= MANY_MESSAGES ? 3 : 2;
    FeatureTable table = new FeatureTable();
    int[] kept =
        all.carryOver(
            table,
            (name, number) -> documents[number] >= fewest || !FeatureExtractor.isCombination(name));
    float[] weights = new float[table.size()];
    table.forEach((name, number) -> weights[number] = FeatureExtractor.weight(name));
    for (int number = 0; number < kept.length; number++) {
      if (kept[number] >= 0) {
        double rarity = Math.log((1.0 + messages.size()) / (1.0 + documents[number]));
        weights[kept[number]] *= (float) Math.sqrt(rarity + 1);
      }
    }
    float[] ofWords = weights.clone();
    table.forEach(
        (name, number) -> ofWords[number] = FeatureExtractor.isLetters(name) ? 0 : weights[number]);
    Vectorizer vectorizer = new Vectorizer(extractor, FeatureNumbers.of(table), weights);
    return new Fitted(
        vectorizer,
        numbered.stream().map(row -> vectorizer.weigh(renumbered(row, kept))).toList(),
        ofWords);
  }

  /** Reads messages on all cores and numbers their features in the order of the messages. */
  private static List<int[]> numbered(
      FeatureExtractor extractor, List<Reading> messages, FeatureTable table) {
    List<int[]> rows = new ArrayList<>(messages.size());
    for (int from = 0; from < messages.size(); from += CHUNK) {
      int to = Math.min(messages.size(), from + CHUNK);
      messages.subList(from, to).parallelStream()
          .map(message -> Collector.collected(extractor, message))
          .toList()
          .forEach(features -> rows.add(features.numbers(table::number)));
    }
    return rows;
  }

  /** In how many messages each feature is. */
  private static int[] documents(List<int[]> rows, int features) {
    int[] documents = new int[features];
    for (int[] row : rows) {
      for (int number : row) {
        documents[number]++;
      }
    }
    return documents;
  }

  /** New numbers in place of old ones, which rise as those do; without those that are -1. */
  private static int[] renumbered(int[] row, int[] numbers) {
    return Arrays.stream(row).map(number -> numbers[number]).filter(n -> n >= 0).toArray();
  }

  /**
   * The vector of a message; features never seen are left out, so it may be empty. Of a word that
   * was repaired it holds the letters as they were written and as they were meant.
   */
  SparseVector vector(Reading message) {
    Numbers found = new Numbers();
    extractor.words(message, name -> found.add(numbers.number(name)));
    addLetters(message.utterance().tokens(), found);
    if (message.words() != message.utterance().tokens()) {
      addLetters(message.words(), found);
    }
    return weigh(found.distinct());
  }

  private void addLetters(List<Token> words, Numbers to) {
    for (Token token : words) {
      if (!token.isNumber()) {
        to.add(letters.of(token.folded(), this::letters));
      }
    }
  }

  private int[] letters(String word) {
    Numbers found = new Numbers();
    FeatureExtractor.letters(word, name -> found.add(numbers.number(name)));
    return found.distinct();
  }

  Stems stems() {
    return extractor.stems();
  }

  int features() {
    return weights.length;
  }

  private SparseVector weigh(int[] numbers) {
    float[] values = new float[numbers.length];
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = weights[numbers[i]];
      squares += values[i] * values[i];
    }
    float norm = squares == 0 ? 1 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < values.length; i++) {
      values[i] *= norm;
    }
    return new SparseVector(numbers, values);
  }

  /** Gathers the features of one message. */
  private static final class Collector implements LongConsumer {
    private long[] names = new long[256];
    private int count;

    static Collector collected(FeatureExtractor extractor, Reading message) {
      Collector collector = new Collector();
      extractor.extract(message, collector);
      return collector;
    }

    @Override
    public void accept(long feature) {
      if (count == names.length) {
        names = Arrays.copyOf(names, count * 2);
      }
      names[count++] = feature;
    }

    /** The features' numbers, rising. */
    int[] numbers(LongToIntFunction numbering) {
      Numbers numbers = new Numbers();
      for (int i = 0; i < count; i++) {
        numbers.add(numbering.applyAsInt(names[i]));
      }
      return numbers.distinct();
    }
  }

  /** Gathers the numbers of one message's features. */
  private static final class Numbers {
    private int[] numbers = new int[256];
    private int count;

    void add(int number) {
      if (number != FeatureNumbers.UNKNOWN) {
        makeRoom(1);
        numbers[count++] = number;
      }
    }

    void add(int[] more) {
      makeRoom(more.length);
      System.arraycopy(more, 0, numbers, count, more.length);
      count += more.length;
    }

    private void makeRoom(int more) {
      if (count + more > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * (count + more));
      }
    }

    /**
     * The numbers, rising. A feature that came twice counts once: people repeat themselves without
     * meaning more.
     */
    int[] distinct() {
      Arrays.sort(numbers, 0, count);
      int size = 0;
      for (int i = 0; i < count; i++) {
        if (size == 0 || numbers[size - 1] != numbers[i]) {
          numbers[size++] = numbers[i];
        }
      }
      return Arrays.copyOf(numbers, size);
    }
  }

  void write(ModelOutput output) {
    numbers.write(output);
    output.floats(weights);
  }

  static Vectorizer read(ModelInput input, FeatureExtractor extractor) {
    return new Vectorizer(extractor, FeatureNumbers.read(input), input.floats());
  }
}
