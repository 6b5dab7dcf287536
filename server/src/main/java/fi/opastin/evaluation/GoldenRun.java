package fi.opastin.evaluation;

import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.partners.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Plays golden conversations against the chat and says where they differ. Stateless, safe to share.
 */
public final class GoldenRun {

  private final ChatService chat;
  private final Partner partner;

  /** Plays against a chat, as on a partner's page. */
  public GoldenRun(ChatService chat, Partner partner) {
    this.chat = chat;
    this.partner = partner;
  }

  /**
   * How a story went.
   *
   * @param conversation the story
   * @param differences one sentence each, empty when all was as expected
   * @param turns each of its turns as it was taken
   * @param transcript what was said, understood and expected, up to the end
   */
  public record Result(
      GoldenConversation conversation,
      List<String> differences,
      List<Judged> turns,
      String transcript) {
    public Result {
      differences = List.copyOf(differences);
      turns = List.copyOf(turns);
    }

    /** How many of its turns differed. */
    public int wrongTurns() {
      return (int) turns.stream().filter(turn -> turn.verdict() != Verdict.RIGHT).count();
    }

    /** Whether all was as expected. */
    public boolean passed() {
      return differences.isEmpty();
    }
  }

  /** Plays a story. */
  public Result play(GoldenConversation story) {
    Optional<String> state = Optional.empty();
    List<String> differences = new ArrayList<>();
    StringBuilder transcript = new StringBuilder();
    List<Judged> turns = new ArrayList<>();
    for (GoldenConversation.Step step : story.steps()) {
      ChatReply reply = chat.take(request(story, step, state), partner, story.now());
      state = Optional.of(reply.state());
      List<String> found = differences(step, reply.reply());
      turns.add(judge(story, step, reply, found));
      found.forEach(
          difference -> differences.add(story.file() + ":" + step.line() + ": " + difference));
      transcript.append(line(step, reply, found));
    }
    return new Result(story, differences, turns, transcript.toString());
  }

  private static Judged judge(
      GoldenConversation story, GoldenConversation.Step step, ChatReply reply, List<String> found) {
    String topic = reply.reply().topic().map(Object::toString).orElse("-");
    String meant =
        step.topics().isEmpty()
            ? "-"
            : step.topics().contains(topic) ? topic : step.topics().getFirst();
    return new Judged(
        story.page().tag(),
        meant,
        style(story, step),
        said(step),
        verdict(step, reply.reply(), topic, found),
        topic,
        reply.reply().confidence(),
        story.file() + ":" + step.line());
  }

  private static String style(GoldenConversation story, GoldenConversation.Step step) {
    return switch (step.says()) {
      case GoldenConversation.Says.Text _ ->
          story.steps().getFirst().equals(step) ? "first message" : "later message";
      case GoldenConversation.Says.Choice _ -> "choice";
      case GoldenConversation.Says.PicksLanguage _ -> "language";
    };
  }

  private static Verdict verdict(
      GoldenConversation.Step step, Reply reply, String topic, List<String> found) {
    if (found.isEmpty()) {
      return Verdict.RIGHT;
    }
    boolean offered =
        step.topics().stream()
            .anyMatch(meant -> Expectations.choices(reply).contains("topic:" + meant));
    return reply.outcome().equals("clarify") && offered
        ? Verdict.CLARIFIED
        : topic.equals("-") ? Verdict.MISSED : Verdict.WRONG;
  }

  private static ChatRequest request(
      GoldenConversation story, GoldenConversation.Step step, Optional<String> state) {
    ChatRequest.Context context =
        new ChatRequest.Context(
            Optional.of(story.page()),
            story.municipality().map(MunicipalityCode::new),
            story.audience(),
            Optional.empty());
    return switch (step.says()) {
      case GoldenConversation.Says.Text(String text) ->
          new ChatRequest(Optional.of(text), Optional.empty(), Optional.empty(), state, context);
      case GoldenConversation.Says.Choice(String id) ->
          new ChatRequest(Optional.empty(), Optional.of(id), Optional.empty(), state, context);
      case GoldenConversation.Says.PicksLanguage(var language) ->
          new ChatRequest(
              Optional.empty(), Optional.empty(), Optional.of(language), state, context);
    };
  }

  private static String said(GoldenConversation.Step step) {
    return switch (step.says()) {
      case GoldenConversation.Says.Text(String text) -> "> " + text;
      case GoldenConversation.Says.Choice(String id) -> ">> " + id;
      case GoldenConversation.Says.PicksLanguage(var language) -> ">lang " + language;
    };
  }

  private static String line(GoldenConversation.Step step, ChatReply reply, List<String> found) {
    String got =
        "  "
            + reply.reply().outcome()
            + " "
            + reply.reply().topic().map(Object::toString).orElse("-")
            + "  "
            + reply.clues();
    return said(step)
        + "\n"
        + got
        + "\n"
        + found.stream().map(d -> "  ! " + d + "\n").collect(Collectors.joining());
  }

  private static List<String> differences(GoldenConversation.Step step, Reply reply) {
    List<String> differences = new ArrayList<>();
    String topic = reply.topic().map(Object::toString).orElse("-");
    if (!step.outcomes().contains(reply.outcome())) {
      differences.add(
          "expected "
              + String.join("|", step.outcomes())
              + ", got "
              + reply.outcome()
              + " "
              + topic);
    }
    if (!step.topics().isEmpty() && !step.topics().contains(topic)) {
      differences.add("expected topic " + String.join("|", step.topics()) + ", got " + topic);
    }
    for (GoldenConversation.Expectation expectation : step.more()) {
      if (!Expectations.holds(expectation, reply)) {
        differences.add(
            "expected "
                + expectation.key()
                + ": "
                + expectation.value()
                + ", got "
                + Expectations.actual(expectation, reply));
      }
    }
    return differences;
  }
}
