package fi.opastin.evaluation;

import fi.opastin.evaluation.JudgedFollowUp.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** An evaluation as text for a terminal. Stateless. */
public final class EvaluationText {

  private static final int WORST = 20;
  private static final int ATTRACTING = 15;
  private static final int CONTRADICTIONS = 20;

  private EvaluationText() {}

  /** The whole report but for single messages. */
  public static String of(Evaluation evaluation, Floors floors, Map<String, Double> before) {
    List<String> lines = new ArrayList<>();
    PhraseTrial trial = evaluation.trial();
    lines.add(
        line(
            "release %s: %d phrases; answers from %.2f on, offers from %.2f",
            evaluation.release(),
            evaluation.phrases(),
            evaluation.thresholds().answer(),
            evaluation.thresholds().clarify()));
    lines.add("");
    lines.add(
        line(
            "PHRASES HELD OUT: %d of %d parts, %d phrases, each judged by a model that had not seen it",
            trial.rounds(), trial.folds(), trial.judged().size()));
    tables(lines, trial.judged());
    curve(lines, CalibrationCurve.ofGuesses(trial.judged()));
    confusions(lines, trial.judged());
    attracting(lines, trial.judged());
    contradictions(lines, trial.alike());
    robustness(lines, trial.robustness());
    followUps(lines, trial.followUps());
    lines.add("");
    lines.add(
        line(
            "GOLDEN CONVERSATIONS: %d of %d stories as expected",
            evaluation.golden().size() - evaluation.failedStories(), evaluation.golden().size()));
    tables(lines, evaluation.goldenTurns());
    evaluation
        .messages()
        .ifPresent(
            messages -> {
              lines.add("");
              lines.add(line("MESSAGES WHOSE MEANING IS KNOWN: %d", messages.judged().size()));
              tables(lines, messages.judged());
              curve(lines, CalibrationCurve.ofAnswers(messages.judged()));
            });
    changes(lines, evaluation.figures(), before);
    floors(lines, evaluation, floors);
    return String.join("\n", lines) + "\n";
  }

  private static void tables(List<String> lines, List<Judged> judged) {
    table(lines, "language", judged, Judged::language);
    table(lines, "style", judged, Judged::style);
    table(lines, "topic", judged, Judged::topic);
  }

  private static void table(
      List<String> lines, String title, List<Judged> judged, Function<Judged, String> group) {
    lines.add(head(title).stripTrailing());
    Tally.by(judged, group).forEach((name, tally) -> lines.add(row(name, tally).stripTrailing()));
    lines.add(row(Evaluation.ALL, Tally.of(judged)).stripTrailing());
  }

  /** The head of a table of verdicts, with its end of line. */
  static String head(String title) {
    return line("%-28s %6s %7s %9s %7s %7s", title, "n", "right", "clarified", "wrong", "missed")
        + "\n";
  }

  /** A row of a table of verdicts, with its end of line. */
  static String row(String name, Tally tally) {
    return line(
            "%-28s %6d %7.1f %9.1f %7.1f %7.1f",
            name,
            tally.all(),
            tally.percent(Verdict.RIGHT),
            tally.percent(Verdict.CLARIFIED),
            tally.percent(Verdict.WRONG),
            tally.percent(Verdict.MISSED))
        + "\n";
  }

  private static void curve(List<String> lines, CalibrationCurve curve) {
    lines.add(line("expected calibration error %.3f", curve.error()));
    lines.add(line("%-28s %6s %7s %9s", "confidence", "n", "stated", "right"));
    for (CalibrationCurve.Bin bin : curve.bins()) {
      lines.add(
          line(
              "%.1f–%.1f%21s %6d %7.1f %9.1f",
              bin.from(),
              bin.from() + 0.1,
              "",
              bin.count(),
              100 * bin.stated(),
              100 * bin.right()));
    }
  }

  private static void confusions(List<String> lines, List<Judged> judged) {
    lines.add("most often taken for another:");
    for (Confusions.Pair pair : Confusions.ofTopics(judged).worst(judged, WORST)) {
      lines.add(
          line(
              "%5d  %4.1f %%  %s → %s, such as \"%s\"",
              pair.count(),
              100 * pair.share(),
              pair.meant(),
              pair.guess(),
              pair.examples().getFirst()));
    }
  }

  private static void attracting(List<String> lines, List<Judged> judged) {
    List<Attraction> attractions = Attraction.in(judged);
    lines.add(line("topics that attract what is not their own: %d", attractions.size()));
    for (Attraction attraction : attractions.stream().limit(ATTRACTING).toList()) {
      lines.add(
          line(
              "  %s: %d of %d answers are for others: %s",
              attraction.topic(),
              attraction.foreign(),
              attraction.foreign() + attraction.own(),
              String.join(
                  ", ",
                  attraction.from().stream().map(f -> f.topic() + " " + f.count()).toList())));
    }
  }

  private static void contradictions(List<String> lines, List<Contradiction> alike) {
    lines.add(line("phrases that contradict each other: %d", alike.size()));
    for (Contradiction pair : alike.stream().limit(CONTRADICTIONS).toList()) {
      lines.add(
          line(
              "  %.2f  %s:%d \"%s\" – %s:%d \"%s\"",
              pair.likeness(),
              pair.first().file(),
              pair.first().line(),
              pair.first().text(),
              pair.second().file(),
              pair.second().line(),
              pair.second().text()));
    }
  }

  private static void robustness(List<String> lines, List<Robustness> robustness) {
    lines.add(line("%-28s %-4s %7s %9s %9s %6s", "misspelt", "", "n", "clean", "misspelt", "loss"));
    for (Robustness r : robustness) {
      double n = Math.max(1, r.phrases());
      lines.add(
          line(
              "%-28s %-4s %7d %9.1f %9.1f %6.1f",
              r.damage().label(),
              r.language(),
              r.phrases(),
              100 * r.clean() / n,
              100 * r.damaged() / n,
              r.loss()));
    }
  }

  private static void followUps(List<String> lines, FollowUpTrial trial) {
    if (trial.judged().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        line(
            "FOLLOW-UPS HELD OUT: %d messages after a topic, of the same parts",
            trial.judged().size()));
    lines.add(
        line(
            "%-28s %6s %7s %9s %7s %8s %7s %7s",
            "message", "n", "right", "clarified", "left", "gone on", "astray", "missed"));
    trial
        .shares()
        .forEach(
            (language, shares) -> {
              lines.add(courses(language + " goes on", shares.goesOn()));
              lines.add(courses(language + " leaves the topic", shares.leaves()));
            });
    lines.add("topics after which most is not understood:");
    for (FollowUpTrial.Worst worst : trial.worst(WORST)) {
      lines.add(
          line(
              "  %s: %d of %d, such as \"%s\"",
              worst.topic(),
              worst.notUnderstood().size(),
              worst.messages(),
              worst.examples().getFirst()));
    }
  }

  private static String courses(String what, FollowUpTrial.Share share) {
    return line(
        "%-28s %6d %7.1f %9.1f %7.1f %8.1f %7.1f %7.1f",
        what,
        share.all(),
        share.percent(Course.RIGHT),
        share.percent(Course.CLARIFIED),
        share.percent(Course.WRONGLY_LEFT),
        share.percent(Course.WRONGLY_GONE_ON),
        share.percent(Course.ASTRAY),
        share.percent(Course.MISSED));
  }

  private static void changes(
      List<String> lines, Map<String, Double> figures, Map<String, Double> before) {
    if (before.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("changes since the release before, from half a point on:");
    figures.forEach(
        (name, now) -> {
          Double then = before.get(name);
          if (then != null && Math.abs(now - then) >= 0.5) {
            lines.add(line("  %-40s %7.1f → %5.1f  (%+.1f)", name, then, now, now - then));
          }
        });
  }

  private static void floors(List<String> lines, Evaluation evaluation, Floors floors) {
    lines.add("");
    var missed = floors.missed(evaluation);
    lines.add(
        missed.isEmpty()
            ? line("%d floors, all held", floors.floors().size())
            : line("%d of %d floors missed:", missed.size(), floors.floors().size()));
    missed.forEach(finding -> lines.add("  " + finding));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
