package fi.opastin.evaluation;

import fi.opastin.knowledge.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The part of the page on phrases that were held out. */
final class HeldOutSection {

  private static final int WORST = 40;
  private static final int CONTRADICTIONS = 200;

  private final PhraseTrial trial;
  private final StringBuilder html = new StringBuilder();

  private HeldOutSection(PhraseTrial trial) {
    this.trial = trial;
  }

  static String of(PhraseTrial trial) {
    return new HeldOutSection(trial).section();
  }

  private String section() {
    List<Judged> judged = trial.judged();
    html.append("<h2>Phrases held out</h2>\n");
    html.append(VerdictTable.of("By language", "language", judged, Judged::language));
    html.append(VerdictTable.of("By style", "style", judged, Judged::style));
    heading("Confidence");
    html.append(CurveDrawing.of(CalibrationCurve.ofGuesses(judged), "phrases held out"));
    robustness();
    attracting(judged);
    Confusions topics = Confusions.ofTopics(judged);
    heading("Worst confusions");
    html.append(MatrixTable.worst(topics.worst(judged, WORST)));
    heading("Confusion matrix");
    Confusions families = Confusions.ofFamilies(judged);
    html.append(MatrixTable.families(families));
    families.counts().keySet().forEach(f -> html.append(MatrixTable.family(f, topics)));
    contradictions();
    heading("Every topic");
    html.append(VerdictTable.of("By topic", "topic", judged, Judged::topic));
    return html.toString();
  }

  private void robustness() {
    heading("Misspelt");
    List<List<String>> rows = new ArrayList<>();
    for (Robustness r : trial.robustness()) {
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
    heading("Topics that attract what is not their own");
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
    heading("Phrases that contradict each other");
    List<Contradiction> alike = trial.alike();
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

  private void heading(String text) {
    html.append("<h3>" + text + "</h3>\n");
  }
}
