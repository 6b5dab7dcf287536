package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A topic that attracts what is not its own: too many of the messages that are answered with it
 * mean something else. Immutable.
 *
 * @param topic the topic
 * @param own messages answered with it rightly
 * @param foreign messages answered with it that mean something else
 * @param from what those mean, the most frequent first, with how often
 * @param examples of them, the surest first
 */
public record Attraction(
    String topic, int own, int foreign, List<From> from, List<String> examples) {

  /** From this share of foreign messages on a topic is named. */
  static final double TOO_MANY = 0.33;

  private static final int FEWEST = 5;
  private static final int SHOWN = 3;

  /** What is attracted, and how often. */
  public record From(String topic, int count) {}

  public Attraction {
    from = List.copyOf(from);
    examples = List.copyOf(examples);
  }

  /** Share of the messages answered with it that mean something else, 0–1. */
  public double share() {
    return (double) foreign / (own + foreign);
  }

  /** The topics that attract too much, the worst first. */
  public static List<Attraction> in(List<Judged> judged) {
    Map<String, List<Judged>> answered = new TreeMap<>();
    for (Judged j : judged) {
      boolean counts = j.verdict() == Verdict.WRONG || j.verdict() == Verdict.RIGHT;
      if (counts && !j.guess().equals("-")) {
        answered.computeIfAbsent(j.guess(), topic -> new ArrayList<>()).add(j);
      }
    }
    return answered.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .filter(a -> a.foreign() >= FEWEST && a.share() >= TOO_MANY)
        .sorted(
            Comparator.comparingDouble(Attraction::share)
                .reversed()
                .thenComparing(Attraction::topic))
        .toList();
  }

  private static Attraction of(String topic, List<Judged> answered) {
    List<Judged> foreign = answered.stream().filter(j -> j.verdict() == Verdict.WRONG).toList();
    Map<String, Integer> counts = new TreeMap<>();
    foreign.forEach(j -> counts.merge(j.topic(), 1, Integer::sum));
    List<From> from =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(SHOWN)
            .map(entry -> new From(entry.getKey(), entry.getValue()))
            .toList();
    List<String> examples =
        foreign.stream()
            .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
            .limit(SHOWN)
            .map(Judged::text)
            .toList();
    return new Attraction(topic, answered.size() - foreign.size(), foreign.size(), from, examples);
  }
}
