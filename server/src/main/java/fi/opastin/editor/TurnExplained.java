package fi.opastin.editor;

import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.directory.Audience;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Names;
import fi.opastin.knowledge.Phrase;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.knowledge.TopicClassifier;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.understanding.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Why a turn was answered as it was, for editors. Immutable. */
record TurnExplained(Language language) {

  private static final int MOST_CANDIDATES = 5;

  Html of(ChatReply turn) {
    Reply reply = turn.reply();
    Trace trace = turn.trace();
    List<Html> lines = new ArrayList<>();
    lines.add(line(TryWords.OUTCOME, TryWords.outcome(reply.outcome(), language)));
    reply.topic().ifPresent(topic -> lines.add(line(TryWords.TOPIC, topic.value())));
    reply
        .answer()
        .ifPresent(
            answer ->
                lines.add(
                    line(
                        TryWords.ANSWER,
                        Html.link("/editor/content/" + answer.id(), answer.id().value()))));
    lines.add(line(TryWords.CONFIDENCE, percent(reply.confidence())));
    if (!trace.asked().isEmpty()) {
      lines.add(line(TryWords.DECIDED, TryWords.recogniser(trace.asked().getLast(), language)));
      lines.add(
          line(
              TryWords.ASKED,
              String.join(
                  ", ",
                  trace.asked().stream()
                      .map(code -> TryWords.recogniser(code, language))
                      .toList())));
    }
    lines.add(line(TryWords.MEANING, trace.meaning()));
    lines.add(line(TryWords.WRITTEN, trace.written().tag()));
    lines.add(line(TryWords.PERSON, person(reply)));
    reply.when().ifPresent(when -> lines.add(line(TryWords.WHEN, when.code())));
    if (!trace.clues().isEmpty()) {
      lines.add(line(TryWords.REASONS, Html.list(trace.clues().stream().map(this::clue))));
    }
    verdict(trace, lines);
    return Html.tag("details")
        .with(
            Html.tag("summary").text(TryWords.WHY.in(language)),
            Html.tag("dl").with(Html.of(lines)));
  }

  private void verdict(Trace trace, List<Html> lines) {
    TopicClassifier.Verdict verdict = trace.verdict();
    if (!verdict.scores().isEmpty()) {
      Stream<Html> scores =
          verdict.scores().stream().limit(MOST_CANDIDATES).map(TurnExplained::score);
      lines.add(line(TryWords.CANDIDATES, Html.list(scores)));
      lines.add(line(TryWords.KNOWN, percent(verdict.known())));
    }
    verdict
        .nearest()
        .ifPresent(
            phrase -> lines.add(line(TryWords.NEAREST, nearest(phrase, verdict.similarity()))));
    trace
        .thresholds()
        .ifPresent(
            limits ->
                lines.add(
                    line(
                        TryWords.THRESHOLDS,
                        percent(limits.answer()) + ", " + percent(limits.clarify()))));
  }

  private static Html score(SubjectScore score) {
    return Html.text(score.subject().name() + " – " + percent(score.probability()));
  }

  private static String nearest(Phrase phrase, double similarity) {
    String file = phrase.file().substring(phrase.file().indexOf("phrases/"));
    return "”%s” – %s (%s:%d, %s)"
        .formatted(
            phrase.text(), phrase.subject().name(), file, phrase.line(), percent(similarity));
  }

  private Html clue(Trace.Clue clue) {
    return Html.of(
        Html.text(TryWords.recogniser(clue.code(), language) + ": "),
        Html.tag("code").text(clue.finding()));
  }

  private String person(Reply reply) {
    List<String> known = new ArrayList<>();
    reply.municipality().ifPresent((Municipality place) -> known.add(place.name(language)));
    if (reply.person().age().isPresent()) {
      known.add(TryWords.AGE.in(language) + " " + reply.person().age().getAsInt());
    }
    for (Audience audience : reply.person().audiences()) {
      known.add(Names.of(audience, language));
    }
    return known.isEmpty() ? TryWords.NOTHING.in(language) : String.join(", ", known);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private Html line(TryWords name, String value) {
    return line(name, Html.text(value));
  }

  private Html line(TryWords name, Html value) {
    return Html.of(Html.tag("dt").text(name.in(language)), Html.tag("dd").with(value));
  }
}
