package fi.opastin.bench;

import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outcomes of all folds of our own phrases, joined as if they had been one set. */
final class OwnPhrases {

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();

  /** Adds a fold. */
  void add(TestSet fold, List<Outcome> what) {
    rows.addAll(fold.test());
    what.forEach(
        outcome ->
            outcomes.computeIfAbsent(outcome.contender(), name -> new ArrayList<>()).add(outcome));
  }

  /** The figures by language and of all. */
  List<Figures> figures() {
    TestSet joined = new TestSet("own phrases", List.of(), Map.of(TestSet.TEST, rows));
    List<Outcome> sums = outcomes.values().stream().map(OwnPhrases::join).toList();
    List<Figures> figures = new ArrayList<>();
    for (Language language : Language.WRITTEN) {
      figures.addAll(Scores.of("own phrases, " + language, language, joined, sums));
    }
    figures.addAll(Scores.of(joined, sums));
    return figures;
  }

  private static Outcome join(List<Outcome> folds) {
    List<Guess> guesses = new ArrayList<>();
    List<Double> speeds = new ArrayList<>();
    for (Outcome fold : folds) {
      guesses.addAll(fold.guesses().getOrDefault(TestSet.TEST, List.of()));
      speeds.addAll(fold.perSecond());
    }
    return new Outcome(
        folds.getFirst().contender(),
        Scores.median(folds.stream().map(Outcome::trainingSeconds).toList()),
        Map.of(TestSet.TEST, guesses),
        speeds);
  }
}
