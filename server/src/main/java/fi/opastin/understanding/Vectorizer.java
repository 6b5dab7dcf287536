package fi.opastin.understanding;

import fi.opastin.language.Token;
import fi.opastin.language.WordMemo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    FeatureTable table = new FeatureTable();
    int[] kept = kept(all, documents, messages.size() >= MANY_MESSAGES ? 3 : 2, table);
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
    Map<String, int[]> letters = new HashMap<>();
    List<int[]> rows = new ArrayList<>(messages.size());
    for (int from = 0; from < messages.size(); from += CHUNK) {
      List<Reading> chunk = messages.subList(from, Math.min(messages.size(), from + CHUNK));
      List<Names> names =
          chunk.parallelStream().map(message -> Names.ofWords(extractor, message)).toList();
      for (int i = 0; i < chunk.size(); i++) {
        FoundNumbers numbers = names.get(i).numbers(table::number);
        addLetters(
            chunk.get(i).utterance().tokens(),
            word -> letters.computeIfAbsent(word, w -> letters(w, table::number)),
            numbers);
        rows.add(numbers.distinct());
      }
    }
    return rows;
  }

  /**
   * Gives new numbers to the features that stay.
   *
   * @return the new number by the old one, -1 for a feature that goes
   */
  private static int[] kept(FeatureTable all, int[] documents, int fewest, FeatureTable table) {
    long[] names = all.names();
    int[] kept = new int[names.length];
    for (int n = 0; n < names.length; n++) {
      boolean stays = documents[n] >= fewest || !FeatureExtractor.isCombination(names[n]);
      kept[n] = stays ? table.number(names[n]) : FeatureNumbers.UNKNOWN;
    }
    return kept;
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
    FoundNumbers found = new FoundNumbers();
    extractor.words(message, name -> found.add(numbers.number(name)));
    Function<String, int[]> search = word -> letters(word, numbers::number);
    addLetters(message.utterance().tokens(), word -> letters.of(word, search), found);
    if (message.words() != message.utterance().tokens()) {
      addLetters(message.words(), word -> letters.of(word, search), found);
    }
    return weigh(found.distinct());
  }

  private static void addLetters(
      List<Token> words, Function<String, int[]> lettersOf, FoundNumbers to) {
    for (Token token : words) {
      if (!token.isNumber()) {
        to.add(lettersOf.apply(token.folded()));
      }
    }
  }

  /** The numbers of a word's letter n-grams. */
  private static int[] letters(String word, LongToIntFunction numbering) {
    FoundNumbers found = new FoundNumbers();
    FeatureExtractor.letters(word, name -> found.add(numbering.applyAsInt(name)));
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

  /** Gathers the names of one message's features. */
  private static final class Names implements LongConsumer {
    private long[] names = new long[64];
    private int count;

    /** All features but letter n-grams. */
    static Names ofWords(FeatureExtractor extractor, Reading message) {
      Names names = new Names();
      extractor.words(message, names);
      return names;
    }

    @Override
    public void accept(long feature) {
      if (count == names.length) {
        names = Arrays.copyOf(names, count * 2);
      }
      names[count++] = feature;
    }

    FoundNumbers numbers(LongToIntFunction numbering) {
      FoundNumbers numbers = new FoundNumbers();
      for (int i = 0; i < count; i++) {
        numbers.add(numbering.applyAsInt(names[i]));
      }
      return numbers;
    }
  }

  void write(ModelOutput output) {
    extractor.write(output);
    numbers.write(output);
    output.floats(weights);
  }

  static Vectorizer read(ModelInput input, Stems stems) {
    return new Vectorizer(
        FeatureExtractor.read(input, stems), FeatureNumbers.read(input), input.floats());
  }
}
