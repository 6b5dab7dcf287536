package fi.opastin.evaluation;

import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.conversation.ChatRequest;
import fi.opastin.conversation.ChatService;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.RichText;
import fi.opastin.partners.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * @param wrongTurns how many of its turns differed
   * @param transcript what was said, understood and expected, up to the end
   */
  public record Result(
      GoldenConversation conversation,
      List<String> differences,
      int wrongTurns,
      String transcript) {
    public Result {
      differences = List.copyOf(differences);
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
    int wrong = 0;
    for (GoldenConversation.Step step : story.steps()) {
      ChatReply reply = chat.take(request(story, step, state), partner, story.now());
      state = Optional.of(reply.state());
      List<String> found = differences(step, reply.reply());
      wrong += found.isEmpty() ? 0 : 1;
      found.forEach(
          difference -> differences.add(story.file() + ":" + step.line() + ": " + difference));
      transcript.append(line(step, reply, found));
    }
    return new Result(story, differences, wrong, transcript.toString());
  }

  private static ChatRequest request(
      GoldenConversation story, GoldenConversation.Step step, Optional<String> state) {
    ChatRequest.Context context =
        new ChatRequest.Context(
            Optional.of(story.page()),
            story.municipality().map(MunicipalityCode::new),
            Set.of(),
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

  private static String line(GoldenConversation.Step step, ChatReply reply, List<String> found) {
    String said =
        switch (step.says()) {
          case GoldenConversation.Says.Text(String text) -> "> " + text;
          case GoldenConversation.Says.Choice(String id) -> ">> " + id;
          case GoldenConversation.Says.PicksLanguage(var language) -> ">lang " + language;
        };
    String got =
        "  "
            + reply.reply().outcome()
            + " "
            + reply.reply().topic().map(Object::toString).orElse("-")
            + "  "
            + reply.clues();
    return said
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
      if (!holds(expectation, reply)) {
        differences.add(
            "expected "
                + expectation.key()
                + ": "
                + expectation.value()
                + ", got "
                + actual(expectation, reply));
      }
    }
    return differences;
  }

  private static boolean holds(GoldenConversation.Expectation expectation, Reply reply) {
    String value = expectation.value();
    List<ServiceHit> services = services(reply);
    return switch (expectation.key()) {
      case "place" -> place(reply).equals(value);
      case "age" -> age(reply).equals(value);
      case "audience" -> audience(reply).containsAll(List.of(value.split("\\s*,\\s*")));
      case "lang" -> reply.language().tag().equals(value);
      case "service" -> services.stream().anyMatch(hit -> hit.service().id().value().equals(value));
      case "not-service" ->
          services.stream().noneMatch(hit -> hit.service().id().value().equals(value));
      case "service-type" ->
          !services.isEmpty()
              && List.of(value.split("\\|")).contains(services.getFirst().service().type().id());
      case "answer" -> reply.answer().filter(a -> a.id().value().equals(value)).isPresent();
      case "offers" -> choices(reply).contains(value);
      case "says" -> words(reply).contains(value);
      case "not-says" -> !words(reply).contains(value);
      default -> false;
    };
  }

  private static String actual(GoldenConversation.Expectation expectation, Reply reply) {
    return switch (expectation.key()) {
      case "place" -> place(reply);
      case "age" -> age(reply);
      case "audience" -> audience(reply).toString();
      case "lang" -> reply.language().tag();
      case "service", "not-service", "service-type" ->
          services(reply).stream().map(hit -> hit.service().id().value()).toList().toString();
      case "answer" -> reply.answer().map(a -> a.id().value()).orElse("none");
      case "offers" -> choices(reply).toString();
      case "says", "not-says" -> words(reply);
      default -> "no such expectation";
    };
  }

  private static String place(Reply reply) {
    return reply.person().municipality().map(MunicipalityCode::value).orElse("none");
  }

  private static String age(Reply reply) {
    return reply.person().age().isPresent()
        ? String.valueOf(reply.person().age().getAsInt())
        : "none";
  }

  private static List<String> audience(Reply reply) {
    return reply.person().audiences().stream().map(Audience::id).toList();
  }

  private static List<ServiceHit> services(Reply reply) {
    return reply.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.Services(var items)
                    ? items.stream()
                    : java.util.stream.Stream.empty())
        .toList();
  }

  private static List<String> choices(Reply reply) {
    return reply.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.Choices(var items)
                    ? items.stream()
                    : java.util.stream.Stream.empty())
        .map(Block.Choice::id)
        .toList();
  }

  /** All words of a reply that a person reads. */
  static String words(Reply reply) {
    StringBuilder words = new StringBuilder();
    for (Block block : reply.blocks()) {
      switch (block) {
        case Block.Text(RichText rich) -> words.append(rich.plain()).append('\n');
        case Block.Services(var items) ->
            items.forEach(
                hit -> words.append(hit.service().name().in(reply.language())).append('\n'));
        case Block.Choices(var items) ->
            items.forEach(choice -> words.append(choice.label()).append('\n'));
        case Block.Contacts(var items) ->
            items.forEach(
                c -> words.append(c.name()).append(' ').append(c.phone().orElse("")).append('\n'));
        case Block.Form form ->
            form.fields().forEach(field -> words.append(field.label()).append('\n'));
      }
    }
    return words.toString();
  }
}
