package fi.opastin.evaluation;

import fi.opastin.evaluation.JudgedFollowUp.Course;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well messages are understood that were written after a topic was answered, each judged by a
 * classifier that has not seen it. Immutable.
 *
 * @param judged every message that was held out
 */
public record FollowUpTrial(List<JudgedFollowUp> judged) {

  private static final int EXAMPLES = 3;

  public FollowUpTrial {
    judged = List.copyOf(judged);
  }

  /**
   * Messages of one kind: those that go on with the topic, or those that leave it.
   *
   * @param all how many there are
   * @param counts how many of them went where
   */
  public record Share(int all, Map<Course, Integer> counts) {

    static Share of(List<JudgedFollowUp> judged) {
      Map<Course, Integer> counts = new TreeMap<>();
      judged.forEach(j -> counts.merge(j.course(), 1, Integer::sum));
      return new Share(judged.size(), counts);
    }

    /** The share of a course in per cent; 0 of nothing. */
    public double percent(Course course) {
      return all == 0 ? 0 : 100.0 * counts.getOrDefault(course, 0) / all;
    }
  }

  /**
   * The two kinds of messages of a language.
   *
   * @param goesOn those that go on with the topic
   * @param leaves those that leave it for another, or for what is not ours
   */
  public record Shares(Share goesOn, Share leaves) {

    static Shares of(List<JudgedFollowUp> judged) {
      return new Shares(
          Share.of(judged.stream().filter(JudgedFollowUp::goesOn).toList()),
          Share.of(judged.stream().filter(j -> !j.goesOn()).toList()));
    }
  }

  /**
   * A topic after which messages are understood wrong or not at all.
   *
   * @param topic that was answered before
   * @param messages after it
   * @param notUnderstood those that were understood wrong or not at all, the surest mistake first
   */
  public record Worst(String topic, int messages, List<Judged> notUnderstood) {
    public Worst {
      notUnderstood = List.copyOf(notUnderstood);
    }

    /** How many of the messages were not understood, 0–1. */
    public double share() {
      return (double) notUnderstood.size() / messages;
    }

    /** A few of them, with what they were taken for. */
    public List<String> examples() {
      return notUnderstood.stream().limit(EXAMPLES).map(j -> j.text() + " → " + j.guess()).toList();
    }
  }

  /** All messages without what was before them. */
  public List<Judged> messages() {
    return judged.stream().map(JudgedFollowUp::judged).toList();
  }

  /** By language, and all together behind them. */
  public SequencedMap<String, Shares> shares() {
    SortedMap<String, List<JudgedFollowUp>> groups = new TreeMap<>();
    judged.forEach(
        j -> groups.computeIfAbsent(j.judged().language(), l -> new ArrayList<>()).add(j));
    SequencedMap<String, Shares> shares = new LinkedHashMap<>();
    groups.forEach((language, list) -> shares.put(language, Shares.of(list)));
    shares.put(Evaluation.ALL, Shares.of(judged));
    return shares;
  }

  /** The topics after which most is not understood, at most so many. */
  public List<Worst> worst(int limit) {
    SortedMap<String, List<Judged>> groups = new TreeMap<>();
    judged.forEach(j -> groups.computeIfAbsent(j.after(), t -> new ArrayList<>()).add(j.judged()));
    List<Worst> topics = new ArrayList<>();
    groups.forEach((topic, list) -> topics.add(worst(topic, list)));
    return topics.stream()
        .filter(topic -> !topic.notUnderstood().isEmpty())
        .sorted(
            Comparator.comparingInt((Worst topic) -> topic.notUnderstood().size())
                .thenComparingDouble(Worst::share)
                .reversed()
                .thenComparing(Worst::topic))
        .limit(limit)
        .toList();
  }

  private static Worst worst(String topic, List<Judged> after) {
    return new Worst(
        topic,
        after.size(),
        after.stream()
            .filter(j -> j.verdict() == Verdict.WRONG || j.verdict() == Verdict.MISSED)
            .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
            .toList());
  }
}
