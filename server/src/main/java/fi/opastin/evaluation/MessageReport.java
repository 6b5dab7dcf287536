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
import java.util.TreeMap;

/**
 * How single messages are understood whose topic is known: right, clarified (the topic is among
 * those offered), wrong, or missed. Immutable.
 *
 * @param judged every message with its verdict
 */
public record MessageReport(List<Judged> judged) {

  /** How a message was taken. */
  public enum Verdict {
    RIGHT,
    CLARIFIED,
    WRONG,
    MISSED
  }

  /** A message with what was expected and what came. */
  public record Judged(
      String language,
      String topic,
      String style,
      String text,
      Verdict verdict,
      String got,
      double confidence,
      boolean languageRight) {}

  public MessageReport {
    judged = List.copyOf(judged);
  }

  /**
   * Judges lines of language, topic, style and text separated by tabs; the first line is the head.
   */
  public static MessageReport of(
      List<String> lines, ChatService chat, Partner partner, Instant now) {
    List<Judged> judged = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      if (cells.length == 4) {
        judged.add(judge(cells, chat, partner, now));
      }
    }
    return new MessageReport(judged);
  }

  private static Judged judge(String[] cells, ChatService chat, Partner partner, Instant now) {
    Language page = Language.of(cells[0]).orElseThrow();
    ChatRequest.Context context =
        new ChatRequest.Context(
            Optional.of(page), Optional.empty(), java.util.Set.of(), Optional.empty());
    ChatReply chatReply =
        chat.take(
            new ChatRequest(
                Optional.of(cells[3]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                context),
            partner,
            now);
    Reply reply = chatReply.reply();
    String topic = reply.topic().map(Object::toString).orElse("-");
    return new Judged(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        verdict(cells[1], reply, topic),
        reply.outcome() + " " + topic + " " + chatReply.clues(),
        reply.confidence(),
        reply.language() == page);
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
    table(text, "language", false, Judged::language);
    table(text, "style", false, Judged::style);
    table(text, "topic", verbose, Judged::topic);
    long language = judged.stream().filter(Judged::languageRight).count();
    text.append(
        String.format(Locale.ROOT, "language right %.1f %%%n", 100.0 * language / judged.size()));
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
                          j.verdict(), j.topic(), j.language(), j.text(), j.got())));
    }
    return text.toString();
  }

  /**
   * Mean distance between confidence and truth over ten bins of answered messages (Naeini et al.
   * 2015).
   */
  double calibrationError() {
    double[] confidence = new double[10];
    double[] right = new double[10];
    int[] count = new int[10];
    int all = 0;
    for (Judged j : judged) {
      if (j.verdict() == Verdict.RIGHT || j.verdict() == Verdict.WRONG) {
        int bin = Math.min(9, (int) (j.confidence() * 10));
        confidence[bin] += j.confidence();
        right[bin] += j.verdict() == Verdict.RIGHT ? 1 : 0;
        count[bin]++;
        all++;
      }
    }
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    return all == 0 ? 0 : error / all;
  }

  private void table(
      StringBuilder text,
      String by,
      boolean anyway,
      java.util.function.Function<Judged, String> key) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Judged j : judged) {
      for (String group : List.of(key.apply(j), "all")) {
        counts
            .computeIfAbsent(group, g -> new int[Verdict.values().length])[j.verdict().ordinal()]++;
      }
    }
    if (by.equals("topic") && !anyway) {
      return;
    }
    text.append(
        String.format(
            "%-28s %6s %7s %9s %7s %7s%n", by, "n", "right", "clarified", "wrong", "missed"));
    counts.forEach(
        (group, c) -> {
          double n = c[0] + c[1] + c[2] + c[3];
          text.append(
              String.format(
                  Locale.ROOT,
                  "%-28s %6.0f %7.1f %9.1f %7.1f %7.1f%n",
                  group,
                  n,
                  100 * c[0] / n,
                  100 * c[1] / n,
                  100 * c[2] / n,
                  100 * c[3] / n));
        });
  }
}
