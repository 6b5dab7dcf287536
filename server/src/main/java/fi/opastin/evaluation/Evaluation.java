package fi.opastin.evaluation;

import fi.opastin.evaluation.JudgedFollowUp.Course;
import fi.opastin.knowledge.Thresholds;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The report on how a release understands: phrases that were held out, golden conversations, and
 * messages whose meaning is known, if there were any. Immutable.
 *
 * @param release its name: small letters and digits
 * @param measured when
 * @param phrases how many the release has
 * @param thresholds from which confidence on it answers and offers
 * @param trial of the phrases
 * @param golden how the golden conversations went
 * @param messages how other messages were understood
 */
public record Evaluation(
    String release,
    Instant measured,
    int phrases,
    Thresholds thresholds,
    PhraseTrial trial,
    List<GoldenRun.Result> golden,
    Optional<MessageReport> messages) {

  /** The name of all groups together. */
  public static final String ALL = "all";

  private static final double PERCENT = 100;

  public Evaluation {
    golden = List.copyOf(golden);
  }

  /** Every turn of the golden conversations. */
  public List<Judged> goldenTurns() {
    return golden.stream().flatMap(result -> result.turns().stream()).toList();
  }

  /** How many golden conversations went otherwise than expected. */
  public long failedStories() {
    return golden.stream().filter(result -> !result.passed()).count();
  }

  /**
   * Every figure that may have a floor, in per cent (contradictions: a count), by its name: {@code
   * phrases.right.fi}, {@code golden.right.all}, {@code follow-ups.wrongly-left.sv}.
   */
  public SortedMap<String, Double> figures() {
    SortedMap<String, Double> figures = new TreeMap<>();
    tallies(figures, "phrases", trial.judged());
    groups(trial.judged())
        .forEach(
            (language, judged) ->
                figures.put(
                    "phrases.calibration-error." + language,
                    PERCENT * CalibrationCurve.ofGuesses(judged).error()));
    trial
        .robustness()
        .forEach(
            r -> figures.put("phrases.loss-" + r.damage().id() + "." + r.language(), r.loss()));
    figures.put("phrases.contradictions." + ALL, (double) trial.alike().size());
    if (!trial.followUps().judged().isEmpty()) {
      tallies(figures, "follow-ups", trial.followUps().messages());
      trial.followUps().shares().forEach((language, shares) -> courses(figures, language, shares));
    }
    tallies(figures, "golden", goldenTurns());
    messages.ifPresent(
        report -> {
          tallies(figures, "messages", report.judged());
          figures.put("messages.calibration-error." + ALL, PERCENT * report.calibrationError());
        });
    return figures;
  }

  /** Of those that go on and of those that leave, what is right and what is most awkward. */
  private static void courses(
      Map<String, Double> figures, String language, FollowUpTrial.Shares shares) {
    figures.put("follow-ups.goes-on." + language, shares.goesOn().percent(Course.RIGHT));
    figures.put("follow-ups.leaves." + language, shares.leaves().percent(Course.RIGHT));
    figures.put(
        "follow-ups.wrongly-left." + language, shares.goesOn().percent(Course.WRONGLY_LEFT));
    figures.put(
        "follow-ups.wrongly-gone-on." + language, shares.leaves().percent(Course.WRONGLY_GONE_ON));
  }

  private static void tallies(Map<String, Double> figures, String part, List<Judged> judged) {
    groups(judged)
        .forEach(
            (language, list) -> {
              Tally tally = Tally.of(list);
              double right = tally.percent(Verdict.RIGHT);
              figures.put(part + ".right." + language, right);
              figures.put(
                  part + ".right-or-clarified." + language,
                  right + tally.percent(Verdict.CLARIFIED));
              figures.put(part + ".wrong." + language, tally.percent(Verdict.WRONG));
              double guessed = list.stream().filter(Judged::guessedRight).count();
              figures.put(
                  part + ".guess." + language, PERCENT * guessed / Math.max(1, list.size()));
            });
  }

  /** Messages by language, and all. */
  private static SortedMap<String, List<Judged>> groups(List<Judged> judged) {
    SortedMap<String, List<Judged>> groups = new TreeMap<>();
    judged.forEach(
        j -> groups.computeIfAbsent(j.language(), l -> new java.util.ArrayList<>()).add(j));
    groups.put(ALL, judged);
    return groups;
  }
}
