package fi.opastin.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.ClassifierTrainer;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.Subject;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Utterance;
import fi.opastin.language.WordPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well the phrases of a release tell its topics apart, by cross-validation: each phrase is
 * judged by a classifier that has not seen it. Phrases are meant to be unlike each other, so this
 * is harder than life. Immutable.
 *
 * @param judged every phrase with what it was taken for
 */
public record PhraseReport(List<Judged> judged) {

  private static final int CONFUSIONS = 20;
  private static final int BINS = 10;

  /**
   * A phrase with its verdict.
   *
   * @param phrase the phrase
   * @param got what it was taken for
   * @param probability that the classifier gave
   * @param amongThree whether its subject was one of the three best
   */
  public record Judged(Phrase phrase, Subject got, double probability, boolean amongThree) {
    boolean right() {
      return got.equals(phrase.subject());
    }
  }

  public PhraseReport {
    judged = List.copyOf(judged);
  }

  /** Trains as often as there are folds; takes a while. */
  public static PhraseReport of(
      List<Phrase> phrases,
      Map<String, List<WordPattern>> concepts,
      ClassifierTrainer trainer,
      int folds) {
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Phrase> taught = new ArrayList<>();
      List<Phrase> held = new ArrayList<>();
      for (int i = 0; i < phrases.size(); i++) {
        (i % folds == fold ? held : taught).add(phrases.get(i));
      }
      TopicClassifier classifier = trainer.train(taught, concepts);
      held.forEach(phrase -> judge(phrase, classifier, judged));
    }
    return new PhraseReport(judged);
  }

  private static void judge(Phrase phrase, TopicClassifier classifier, List<Judged> judged) {
    List<SubjectScore> scores =
        classifier.classify(Utterance.of(phrase.text()), phrase.language()).scores();
    if (scores.isEmpty()) {
      return;
    }
    boolean amongThree =
        scores.stream().limit(3).anyMatch(score -> score.subject().equals(phrase.subject()));
    SubjectScore best = scores.getFirst();
    judged.add(new Judged(phrase, best.subject(), best.probability(), amongThree));
  }

  /** Share of phrases that were taken right, 0–1. */
  public double right() {
    return share(judged, Judged::right);
  }

  /** Mean distance between probability and truth over ten bins (Naeini et al. 2015). */
  public double calibrationError() {
    double[] distance = new double[BINS];
    for (Judged j : judged) {
      int bin = Math.min(BINS - 1, (int) (j.probability() * BINS));
      distance[bin] += j.probability() - (j.right() ? 1 : 0);
    }
    double sum = 0;
    for (double d : distance) {
      sum += Math.abs(d);
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }

  /** The report as text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    table(text, "language", j -> j.phrase().language().tag());
    table(text, "subject", j -> j.phrase().subject().name());
    text.append(
        String.format(Locale.ROOT, "expected calibration error %.3f%n", calibrationError()));
    text.append("most often taken for another:\n");
    confusions().stream()
        .limit(CONFUSIONS)
        .forEach(c -> text.append(String.format("%5d  %s%n", c.getValue(), c.getKey())));
    return text.toString();
  }

  /** The report as JSON. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("phrases", judged.size());
    json.put("right", right());
    json.put("calibrationError", calibrationError());
    groups(json.putObject("languages"), j -> j.phrase().language().tag());
    groups(json.putObject("subjects"), j -> j.phrase().subject().name());
    ObjectNode confused = json.putObject("confusions");
    confusions().stream().limit(CONFUSIONS).forEach(c -> confused.put(c.getKey(), c.getValue()));
    return json;
  }

  private void groups(ObjectNode json, Function<Judged, String> key) {
    by(key)
        .forEach(
            (group, list) -> {
              ObjectNode entry = json.putObject(group);
              entry.put("phrases", list.size());
              entry.put("right", share(list, Judged::right));
              entry.put("amongThree", share(list, Judged::amongThree));
            });
  }

  private void table(StringBuilder text, String title, Function<Judged, String> key) {
    text.append(String.format("%-28s %7s %7s %11s%n", title, "phrases", "right", "among three"));
    Map<String, List<Judged>> groups = by(key);
    groups.put("all", judged);
    groups.forEach(
        (group, list) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-28s %7d %7.1f %11.1f%n",
                    group,
                    list.size(),
                    100 * share(list, Judged::right),
                    100 * share(list, Judged::amongThree))));
  }

  private Map<String, List<Judged>> by(Function<Judged, String> key) {
    Map<String, List<Judged>> groups = new TreeMap<>();
    judged.forEach(j -> groups.computeIfAbsent(key.apply(j), k -> new ArrayList<>()).add(j));
    return groups;
  }

  private List<Map.Entry<String, Integer>> confusions() {
    Map<String, Integer> counts = new TreeMap<>();
    judged.stream()
        .filter(j -> !j.right())
        .forEach(j -> counts.merge(j.phrase().subject() + " → " + j.got(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .toList();
  }

  private static double share(List<Judged> list, java.util.function.Predicate<Judged> test) {
    return list.isEmpty() ? 0 : (double) list.stream().filter(test).count() / list.size();
  }
}
