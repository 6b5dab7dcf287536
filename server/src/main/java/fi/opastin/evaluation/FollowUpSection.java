package fi.opastin.evaluation;

import fi.opastin.evaluation.JudgedFollowUp.Course;
import java.util.ArrayList;
import java.util.List;

/** The part of the page on messages that were written after a topic was answered. Stateless. */
final class FollowUpSection {

  private static final int WORST = 40;

  private static final String HEAD =
      """
      <h2>Follow-ups held out</h2>
      <p>Messages as people write them when a topic was answered, held out with the phrases and judged\
       after that topic. <strong>Right</strong>: the topic went on, or was left for what was meant.\
       <strong>Wrongly left</strong>: it should have gone on, and something else was answered.\
       <strong>Wrongly gone on</strong>: another was meant, and the topic was answered again.\
       <strong>Led astray</strong>: the topic was left, but for something that was not meant.</p>
      """;

  private FollowUpSection() {}

  /** Nothing where none was held out. */
  static String of(FollowUpTrial trial) {
    return trial.judged().isEmpty() ? "" : HEAD + courses(trial) + worst(trial);
  }

  private static String courses(FollowUpTrial trial) {
    List<List<String>> rows = new ArrayList<>();
    trial
        .shares()
        .forEach(
            (language, shares) -> {
              rows.add(row(language, "goes on", shares.goesOn()));
              rows.add(row(language, "leaves the topic", shares.leaves()));
            });
    return Markup.table(
        "Where the conversation went",
        List.of(
            "language",
            "message",
            "number",
            "right %",
            "clarified %",
            "wrongly left %",
            "wrongly gone on %",
            "led astray %",
            "missed %"),
        rows);
  }

  private static List<String> row(String language, String kind, FollowUpTrial.Share share) {
    List<String> row = new ArrayList<>(List.of(Markup.escape(language), kind, "" + share.all()));
    for (Course course : Course.values()) {
      row.add(Markup.number(share.percent(course)));
    }
    return row;
  }

  private static String worst(FollowUpTrial trial) {
    List<List<String>> rows = new ArrayList<>();
    for (FollowUpTrial.Worst worst : trial.worst(WORST)) {
      rows.add(
          List.of(
              Markup.escape(worst.topic()),
              "" + worst.messages(),
              "" + worst.notUnderstood().size(),
              Markup.number(100 * worst.share()),
              "<td class=\"words\">" + Markup.quoted(worst.examples()) + "</td>"));
    }
    return Markup.table(
        "Topics after which most is not understood",
        List.of("topic", "number", "not understood", "%", "surest mistakes"),
        rows);
  }
}
