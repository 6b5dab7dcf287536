package fi.opastin.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An evaluation as one HTML page that needs nothing else: no script, no other file. Every drawing
 * stands beside the table of its numbers, and it prints. Stateless.
 */
final class EvaluationPage {

  private static final int WORST = 40;

  private final Evaluation evaluation;
  private final Floors floors;
  private final StringBuilder html = new StringBuilder();

  private EvaluationPage(Evaluation evaluation, Floors floors) {
    this.evaluation = evaluation;
    this.floors = floors;
  }

  static String of(Evaluation evaluation, Floors floors) {
    return new EvaluationPage(evaluation, floors).page();
  }

  private String page() {
    String title = "How release " + Markup.escape(evaluation.release()) + " understands";
    html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
        .append("<title>" + title + "</title>\n<style>")
        .append(PageStyle.CSS)
        .append("</style></head>\n<body><main><h1>" + title + "</h1>\n");
    introduction();
    floors();
    html.append(HeldOutSection.of(evaluation.trial()));
    html.append(FollowUpSection.of(evaluation.trial().followUps()));
    golden();
    evaluation.messages().ifPresent(this::messages);
    return html.append("</main></body></html>\n").toString();
  }

  private void introduction() {
    PhraseTrial trial = evaluation.trial();
    html.append(
        String.format(
            Locale.ROOT,
            "<p>Measured %s. The release has %d phrases; it answers from a confidence of %.2f on and"
                + " offers topics from %.2f.</p>\n",
            evaluation.measured(),
            evaluation.phrases(),
            evaluation.thresholds().answer(),
            evaluation.thresholds().clarify()));
    html.append(
        "<p><strong>Right</strong>: what was meant was understood. <strong>Clarified</strong>: it was"
            + " among the topics offered. <strong>Wrong</strong>: something else was answered."
            + " <strong>Missed</strong>: nothing was understood. "
            + String.format(
                Locale.ROOT,
                "Phrases were cut into %d parts, of which %d %s held out and judged by a model that"
                    + " had not seen %s. They are written to be unlike each other, so this is harder"
                    + " than what people write.</p>%n",
                trial.folds(),
                trial.rounds(),
                trial.rounds() == 1 ? "was" : "were, one after the other,",
                trial.rounds() == 1 ? "it" : "them"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(VerdictTable.row("phrases held out", Tally.of(trial.judged())));
    if (!trial.followUps().judged().isEmpty()) {
      rows.add(VerdictTable.row("follow-ups held out", Tally.of(trial.followUps().messages())));
    }
    rows.add(VerdictTable.row("turns of golden conversations", Tally.of(evaluation.goldenTurns())));
    evaluation
        .messages()
        .ifPresent(
            m ->
                rows.add(
                    VerdictTable.row("messages whose meaning is known", Tally.of(m.judged()))));
    html.append(Markup.table("In short", VerdictTable.head("what"), rows));
  }

  private void floors() {
    if (floors.floors().isEmpty()) {
      return;
    }
    heading("Floors");
    Map<String, Double> figures = evaluation.figures();
    List<List<String>> rows = new ArrayList<>();
    for (Floors.Floor floor : floors.floors()) {
      Double measured = figures.get(floor.name());
      if (measured != null) {
        rows.add(
            List.of(
                Markup.escape(floor.name()),
                Markup.number(measured),
                floor.limit(),
                floor.holds(measured) ? "held" : "<strong>missed</strong>"));
      }
    }
    html.append(
        Markup.table(
            "What must be reached", List.of("figure", "measured", "limit", "verdict"), rows));
  }

  private void golden() {
    List<Judged> turns = evaluation.goldenTurns();
    heading("Golden conversations");
    html.append(
        "<p>"
            + (evaluation.golden().size() - evaluation.failedStories())
            + " of "
            + evaluation.golden().size()
            + " stories went as expected.</p>\n");
    List<String> differences =
        evaluation.golden().stream()
            .flatMap(result -> result.differences().stream())
            .map(Markup::escape)
            .toList();
    html.append(differences.isEmpty() ? "" : Markup.list(differences));
    html.append(VerdictTable.of("By language of the page", "language", turns, Judged::language));
    html.append(VerdictTable.of("By kind of turn", "turn", turns, Judged::style));
    html.append(VerdictTable.of("By topic", "topic", turns, Judged::topic));
  }

  private void messages(MessageReport report) {
    List<Judged> judged = report.judged();
    heading("Messages whose meaning is known");
    html.append(VerdictTable.of("By language", "language", judged, Judged::language));
    html.append(VerdictTable.of("By style", "style", judged, Judged::style));
    html.append(CurveDrawing.of(CalibrationCurve.ofAnswers(judged), "answers to messages"));
    html.append(MatrixTable.worst(Confusions.ofTopics(judged).worst(judged, WORST)));
    html.append(VerdictTable.of("By topic", "topic", judged, Judged::topic));
  }

  private void heading(String text) {
    html.append("<h2>" + text + "</h2>\n");
  }
}
