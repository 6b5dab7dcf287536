package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What was taken for what: of each topic how often it was taken for each. Immutable.
 *
 * @param counts by what was meant, then by the likeliest guess
 */
public record Confusions(SortedMap<String, SortedMap<String, Integer>> counts) {

  private static final int EXAMPLES = 3;

  /**
   * A topic that is taken for another.
   *
   * @param meant what was meant
   * @param guess what it was taken for
   * @param count how often
   * @param share of the messages that mean it, 0–1
   * @param examples of such messages
   */
  public record Pair(String meant, String guess, int count, double share, List<String> examples) {
    public Pair {
      examples = List.copyOf(examples);
    }
  }

  /** Counts single topics. */
  public static Confusions ofTopics(List<Judged> judged) {
    return of(judged, UnaryOperator.identity());
  }

  /** Counts families of topics: {@code study}, {@code work}; asides are a family of their own. */
  public static Confusions ofFamilies(List<Judged> judged) {
    return of(judged, Confusions::family);
  }

  /** The family of a topic. */
  static String family(String topic) {
    int dash = topic.indexOf('-');
    return topic.equals("out-of-scope") || dash <= 0 ? topic : topic.substring(0, dash);
  }

  private static Confusions of(List<Judged> judged, UnaryOperator<String> group) {
    SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
    for (Judged j : judged) {
      counts
          .computeIfAbsent(group.apply(j.topic()), topic -> new TreeMap<>())
          .merge(group.apply(j.guess()), 1, Integer::sum);
    }
    return new Confusions(counts);
  }

  /** How many messages mean a topic. */
  public int meant(String topic) {
    return counts.getOrDefault(topic, new TreeMap<>()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** How often one was taken for another. */
  public int count(String meant, String guess) {
    return counts.getOrDefault(meant, new TreeMap<>()).getOrDefault(guess, 0);
  }

  /** Everything that was meant or guessed, in order. */
  public List<String> names() {
    TreeMap<String, Boolean> names = new TreeMap<>();
    counts.forEach(
        (meant, guesses) -> {
          names.put(meant, true);
          guesses.keySet().forEach(guess -> names.put(guess, true));
        });
    return List.copyOf(names.keySet());
  }

  /** The pairs that are confused most often, at most so many, with examples. */
  public List<Pair> worst(List<Judged> judged, int limit) {
    List<Pair> pairs = new ArrayList<>();
    counts.forEach((meant, guesses) -> guesses.forEach((guess, n) -> add(pairs, meant, guess, n)));
    return pairs.stream()
        .sorted(
            Comparator.comparingInt(Pair::count)
                .reversed()
                .thenComparing(Pair::meant)
                .thenComparing(Pair::guess))
        .limit(limit)
        .map(pair -> withExamples(pair, judged))
        .toList();
  }

  private void add(List<Pair> pairs, String meant, String guess, int count) {
    if (!meant.equals(guess)) {
      pairs.add(new Pair(meant, guess, count, (double) count / meant(meant), List.of()));
    }
  }

  private static Pair withExamples(Pair pair, List<Judged> judged) {
    List<String> examples =
        judged.stream()
            .filter(j -> j.topic().equals(pair.meant()) && j.guess().equals(pair.guess()))
            // the surest mistakes show best what is wrong
            .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
            .limit(EXAMPLES)
            .map(Judged::text)
            .toList();
    return new Pair(pair.meant(), pair.guess(), pair.count(), pair.share(), examples);
  }

  /** What a topic is most often taken for but itself, with how often. */
  public List<Map.Entry<String, Integer>> takenFor(String meant, int limit) {
    return counts.getOrDefault(meant, new TreeMap<>()).entrySet().stream()
        .filter(entry -> !entry.getKey().equals(meant))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(limit)
        .toList();
  }
}
