package fi.opastin.bench;

import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns what contenders did into figures. */
final class Scores {

  private Scores() {}

  /** The figures of a set, one line a contender. */
  static List<Figures> of(TestSet set, List<Outcome> outcomes) {
    List<Figures.@Nullable Refusal> refusals = refusals(set, outcomes);
    Double theirs = nlpJs(outcomes);
    List<Figures> lines = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      double speed = median(outcome.perSecond());
      lines.add(
          new Figures(
              set.name(),
              outcome.contender(),
              set.test().size(),
              right(set, TestSet.TEST, outcome, row -> true),
              set.judged().containsKey(TestSet.TYPOS)
                  ? right(set, TestSet.TYPOS, outcome, row -> true)
                  : null,
              refusals.get(i),
              outcome.trainingSeconds(),
              speed,
              theirs == null ? null : speed / theirs,
              outcome.perSecond()));
    }
    return lines;
  }

  /** The figures of one language in a set. */
  static List<Figures> of(String name, Language language, TestSet set, List<Outcome> outcomes) {
    int messages = (int) set.test().stream().filter(row -> row.language() == language).count();
    List<Figures> lines = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      double right = right(set, TestSet.TEST, outcome, row -> row.language() == language);
      lines.add(
          new Figures(
              name, outcome.contender(), messages, right, null, null, null, null, null, List.of()));
    }
    return lines;
  }

  private static double right(TestSet set, String file, Outcome outcome, Predicate<Row> counted) {
    List<Row> rows = set.judged().getOrDefault(file, List.of());
    List<Guess> guesses = outcome.guesses().getOrDefault(file, List.of());
    int all = 0;
    int right = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (counted.test(rows.get(i))) {
        all++;
        right += guesses.get(i).intent().equals(rows.get(i).intent()) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) right / all;
  }

  private static List<Figures.@Nullable Refusal> refusals(TestSet set, List<Outcome> outcomes) {
    if (!set.judged().containsKey(TestSet.OUT_OF_SCOPE)) {
      return Arrays.asList(new Figures.Refusal[outcomes.size()]);
    }
    boolean onTest =
        !set.judged().containsKey(TestSet.VALIDATION)
            || !set.judged().containsKey(TestSet.OUT_OF_SCOPE_VALIDATION);
    List<Rejection> tests = new ArrayList<>();
    List<Double> fitted = new ArrayList<>();
    double common = 1;
    for (Outcome outcome : outcomes) {
      Rejection test = rejection(set, outcome, TestSet.TEST, TestSet.OUT_OF_SCOPE);
      Rejection validation =
          onTest
              ? test
              : rejection(set, outcome, TestSet.VALIDATION, TestSet.OUT_OF_SCOPE_VALIDATION);
      tests.add(test);
      fitted.add(validation.balanced());
      common = Math.min(common, test.accuracy(fitted.getLast()));
    }
    List<Figures.@Nullable Refusal> refusals = new ArrayList<>();
    for (int i = 0; i < tests.size(); i++) {
      Rejection test = tests.get(i);
      double threshold = fitted.get(i);
      refusals.add(
          new Figures.Refusal(
              onTest,
              test.accuracy(threshold),
              test.recall(threshold),
              common,
              test.recall(test.leaving(common))));
    }
    return refusals;
  }

  private static Rejection rejection(TestSet set, Outcome outcome, String within, String outside) {
    Map<String, List<Guess>> guesses = outcome.guesses();
    return Rejection.of(
        set.judged().getOrDefault(within, List.of()),
        guesses.getOrDefault(within, List.of()),
        guesses.getOrDefault(outside, List.of()));
  }

  private static @Nullable Double nlpJs(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      if (outcome.contender().equals(NlpJs.NAME)) {
        return median(outcome.perSecond());
      }
    }
    return null;
  }

  /** The one in the middle. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
