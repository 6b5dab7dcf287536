package fi.opastin.evaluation;

import fi.opastin.knowledge.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * An evaluation as one HTML page that needs nothing else: no script, no other file. Every drawing
 * stands beside the table of its numbers, and it prints. Stateless.
 */
final class EvaluationPage {

  private static final int WORST = 40;
  private static final int CONTRADICTIONS = 200;
  private static final List<String> VERDICTS =
      List.of("number", "right %", "clarified %", "wrong %", "missed %");

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
    heldOut();
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
    rows.add(row("phrases held out", Tally.of(trial.judged())));
    rows.add(row("turns of golden conversations", Tally.of(evaluation.goldenTurns())));
    evaluation
        .messages()
        .ifPresent(m -> rows.add(row("messages whose meaning is known", Tally.of(m.judged()))));
    html.append(Markup.table("In short", head("what"), rows));
  }

  private void floors() {
    if (floors.floors().isEmpty()) {
      return;
    }
    heading(2, "Floors");
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

  private void heldOut() {
    List<Judged> judged = evaluation.trial().judged();
    heading(2, "Phrases held out");
    html.append(table("By language", "language", judged, Judged::language));
    html.append(table("By style", "style", judged, Judged::style));
    heading(3, "Confidence");
    html.append(CurveDrawing.of(CalibrationCurve.ofGuesses(judged), "phrases held out"));
    robustness();
    attracting(judged);
    Confusions topics = Confusions.ofTopics(judged);
    heading(3, "Worst confusions");
    html.append(worst(topics.worst(judged, WORST)));
    heading(3, "Confusion matrix");
    Confusions families = Confusions.ofFamilies(judged);
    html.append(MatrixTable.families(families));
    families.counts().keySet().forEach(f -> html.append(MatrixTable.family(f, topics)));
    contradictions();
    heading(3, "Every topic");
    html.append(table("By topic", "topic", judged, Judged::topic));
  }

  private static String worst(List<Confusions.Pair> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Confusions.Pair pair : pairs) {
      rows.add(
          List.of(
              Markup.escape(pair.meant()),
              Markup.escape(pair.guess()),
              "" + pair.count(),
              Markup.number(100 * pair.share()),
              "<td class=\"words\">" + Markup.quoted(pair.examples()) + "</td>"));
    }
    return Markup.table(
        "What was most often taken for something else",
        List.of("meant", "taken for", "number", "% of those", "surest examples"),
        rows);
  }

  private void robustness() {
    heading(3, "Misspelt");
    List<List<String>> rows = new ArrayList<>();
    for (Robustness r : evaluation.trial().robustness()) {
      double n = Math.max(1, r.phrases());
      rows.add(
          List.of(
              Markup.escape(r.damage().label()),
              Markup.escape(r.language()),
              "" + r.phrases(),
              Markup.number(100 * r.clean() / n),
              Markup.number(100 * r.damaged() / n),
              Markup.number(r.loss())));
    }
    html.append(
        Markup.table(
            "First guesses that are right, as written and misspelt",
            List.of("misspelt by", "language", "number", "as written %", "misspelt %", "loss"),
            rows));
  }

  private void attracting(List<Judged> judged) {
    heading(3, "Topics that attract what is not their own");
    List<Attraction> attractions = Attraction.in(judged);
    html.append(
        String.format(
            Locale.ROOT,
            "<p>Of the phrases answered with them, at least %.0f %% mean something else.</p>",
            100 * Attraction.TOO_MANY));
    List<List<String>> rows = new ArrayList<>();
    for (Attraction a : attractions) {
      List<String> from =
          a.from().stream().map(f -> Markup.escape(f.topic()) + " " + f.count()).toList();
      rows.add(
          List.of(
              Markup.escape(a.topic()),
              "" + (a.own() + a.foreign()),
              "" + a.foreign(),
              Markup.number(100 * a.share()),
              "<td class=\"words\">" + String.join(", ", from) + "</td>",
              "<td class=\"words\">" + Markup.quoted(a.examples()) + "</td>"));
    }
    html.append(
        attractions.isEmpty()
            ? "<p>None.</p>\n"
            : Markup.table(
                "Topics that attract",
                List.of("topic", "answered", "not its own", "%", "most from", "surest examples"),
                rows));
  }

  private void contradictions() {
    heading(3, "Phrases that contradict each other");
    List<Contradiction> alike = evaluation.trial().alike();
    html.append("<p>" + alike.size() + " pairs of phrases say the same but mean different things.");
    html.append(alike.size() > CONTRADICTIONS ? " The first of them:</p>\n" : "</p>\n");
    List<List<String>> rows = new ArrayList<>();
    for (Contradiction pair : alike.stream().limit(CONTRADICTIONS).toList()) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "%.2f", pair.likeness()),
              phrase(pair.first()),
              phrase(pair.second())));
    }
    if (!rows.isEmpty()) {
      html.append(
          Markup.table("Contradictions", List.of("likeness", "one phrase", "the other"), rows));
    }
  }

  private static String phrase(Phrase phrase) {
    return "<td class=\"words\"><q>"
        + Markup.escape(phrase.text())
        + "</q> <strong>"
        + Markup.escape(phrase.subject().name())
        + "</strong> <small>"
        + Markup.escape(phrase.file() + ":" + phrase.line())
        + "</small></td>";
  }

  private void golden() {
    List<Judged> turns = evaluation.goldenTurns();
    heading(2, "Golden conversations");
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
    html.append(table("By language of the page", "language", turns, Judged::language));
    html.append(table("By kind of turn", "turn", turns, Judged::style));
    html.append(table("By topic", "topic", turns, Judged::topic));
  }

  private void messages(MessageReport report) {
    List<Judged> judged = report.judged();
    heading(2, "Messages whose meaning is known");
    html.append(table("By language", "language", judged, Judged::language));
    html.append(table("By style", "style", judged, Judged::style));
    html.append(CurveDrawing.of(CalibrationCurve.ofAnswers(judged), "answers to messages"));
    html.append(worst(Confusions.ofTopics(judged).worst(judged, WORST)));
    html.append(table("By topic", "topic", judged, Judged::topic));
  }

  private void heading(int level, String text) {
    html.append("<h" + level + ">" + text + "</h" + level + ">\n");
  }

  private static String table(
      String caption, String what, List<Judged> judged, Function<Judged, String> group) {
    List<List<String>> rows = new ArrayList<>();
    Tally.by(judged, group).forEach((name, tally) -> rows.add(row(name, tally)));
    rows.add(row(Evaluation.ALL, Tally.of(judged)));
    return Markup.table(caption, head(what), rows);
  }

  private static List<String> head(String what) {
    List<String> head = new ArrayList<>(List.of(what));
    head.addAll(VERDICTS);
    return head;
  }

  private static List<String> row(String name, Tally tally) {
    return List.of(
        Markup.escape(name),
        "" + tally.all(),
        Markup.number(tally.percent(Verdict.RIGHT)),
        Markup.number(tally.percent(Verdict.CLARIFIED)),
        Markup.number(tally.percent(Verdict.WRONG)),
        Markup.number(tally.percent(Verdict.MISSED)));
  }
}
