package fi.opastin.evaluation;

import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.knowledge.Subject;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How single messages are understood whose topic is known: right, clarified (the topic is among
 * those offered), wrong, or missed. Immutable.
 *
 * @param judged every message with its verdict
 * @param languageRight how many got a reply in the language they are written in
 */
public record MessageReport(List<Judged> judged, int languageRight) {

  public MessageReport {
    judged = List.copyOf(judged);
  }

  /**
   * Judges lines of language, topic, style and text separated by tabs; the first line is the head.
   */
  public static MessageReport of(
      List<String> lines, ChatService chat, Partner partner, Instant now) {
    List<Judged> judged = new ArrayList<>();
    int languageRight = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      if (cells.length == 4) {
        Language page = Language.of(cells[0]).orElseThrow();
        ChatReply reply = chat.take(message(cells[3], page), partner, now);
        judged.add(judge(cells, reply));
        languageRight += reply.reply().language() == page ? 1 : 0;
      }
    }
    return new MessageReport(judged, languageRight);
  }

  private static ChatRequest message(String text, Language page) {
    return new ChatRequest(
        Optional.of(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new ChatRequest.Context(Optional.of(page), Optional.empty(), Set.of(), Optional.empty()));
  }

  private static Judged judge(String[] cells, ChatReply chatReply) {
    Reply reply = chatReply.reply();
    String topic = reply.topic().map(Object::toString).orElse("-");
    return new Judged(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        verdict(cells[1], reply, topic),
        topic,
        reply.confidence(),
        reply.outcome() + " " + topic + " " + chatReply.clues());
  }

  private static Verdict verdict(String expected, Reply reply, String topic) {
    boolean aside = new Subject(expected).isAside();
    boolean unknown =
        reply.outcome().equals("fallback")
            || topic.equals("-") && !reply.outcome().equals("clarify");
    if (aside) {
      return unknown
          ? Verdict.RIGHT
          : reply.outcome().equals("clarify") ? Verdict.CLARIFIED : Verdict.WRONG;
    }
    if (topic.equals(expected)) {
      return Verdict.RIGHT;
    }
    boolean offered =
        reply.outcome().equals("clarify")
            && reply.alternatives().stream().anyMatch(a -> a.subject().name().equals(expected));
    return offered ? Verdict.CLARIFIED : topic.equals("-") ? Verdict.MISSED : Verdict.WRONG;
  }

  /** The report as text, with every message that was not right if {@code verbose}. */
  public String text(boolean verbose) {
    StringBuilder text = new StringBuilder();
    table(text, "language", Judged::language);
    table(text, "style", Judged::style);
    if (verbose) {
      table(text, "topic", Judged::topic);
    }
    text.append(
        String.format(Locale.ROOT, "language right %.1f %%%n", 100.0 * languageRight / size()));
    text.append(
        String.format(Locale.ROOT, "expected calibration error %.3f%n", calibrationError()));
    if (verbose) {
      judged.stream()
          .filter(j -> j.verdict() != Verdict.RIGHT)
          .forEach(
              j ->
                  text.append(
                      String.format(
                          "%s %s [%s] %s%n      %s%n",
                          j.verdict(), j.topic(), j.language(), j.text(), j.how())));
    }
    return text.toString();
  }

  private int size() {
    return Math.max(1, judged.size());
  }

  /** Mean distance between confidence and truth of answered messages, 0–1. */
  double calibrationError() {
    return CalibrationCurve.ofAnswers(judged).error();
  }

  private void table(StringBuilder text, String by, Function<Judged, String> group) {
    Map<String, Tally> tallies = Tally.by(judged, group);
    text.append(EvaluationText.head(by));
    tallies.forEach((name, tally) -> text.append(EvaluationText.row(name, tally)));
    text.append(EvaluationText.row(Evaluation.ALL, Tally.of(judged)));
  }
}
