package fi.opastin.evaluation;

import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.RichText;
import fi.opastin.understanding.When;
import java.util.List;

/** What a golden conversation expects of a reply beyond its outcome and topic. Stateless. */
final class Expectations {

  private Expectations() {}

  /** Whether a reply is as expected. */
  static boolean holds(GoldenConversation.Expectation expectation, Reply reply) {
    String value = expectation.value();
    List<ServiceHit> services = services(reply);
    return switch (expectation.key()) {
      case "place" -> place(reply).equals(value);
      case "age" -> age(reply).equals(value);
      case "audience" -> audience(reply).containsAll(List.of(value.split("\\s*,\\s*")));
      case "when" -> when(reply).equals(value);
      case "lang" -> reply.language().tag().equals(value);
      case "service" -> services.stream().anyMatch(hit -> hit.service().id().value().equals(value));
      case "not-service" ->
          services.stream().noneMatch(hit -> hit.service().id().value().equals(value));
      case "service-type" ->
          !services.isEmpty()
              && List.of(value.split("\\|")).contains(services.getFirst().service().type().id());
      case "answer" -> reply.answer().filter(a -> a.id().value().equals(value)).isPresent();
      case "offers" -> choices(reply).contains(value);
      case "not-offers" -> !choices(reply).contains(value);
      case "opens" -> pages(reply).contains(value);
      case "says" -> words(reply).contains(value);
      case "not-says" -> !words(reply).contains(value);
      default -> false;
    };
  }

  /** What the reply says instead. */
  static String actual(GoldenConversation.Expectation expectation, Reply reply) {
    return switch (expectation.key()) {
      case "place" -> place(reply);
      case "age" -> age(reply);
      case "audience" -> audience(reply).toString();
      case "when" -> when(reply);
      case "lang" -> reply.language().tag();
      case "service", "not-service", "service-type" ->
          services(reply).stream().map(hit -> hit.service().id().value()).toList().toString();
      case "answer" -> reply.answer().map(a -> a.id().value()).orElse("none");
      case "offers", "not-offers" -> choices(reply).toString();
      case "opens" -> pages(reply).toString();
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

  private static String when(Reply reply) {
    return reply.when().map(When::code).orElse("none");
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

  /** The ids of the choices that a reply offers. */
  static List<String> choices(Reply reply) {
    return reply.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.Choices(var items)
                    ? items.stream()
                    : java.util.stream.Stream.empty())
        .map(Block.Choice::id)
        .toList();
  }

  /** The paths that open in pages of their own. */
  private static List<String> pages(Reply reply) {
    return reply.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.Path(var id, String _)
                    ? java.util.stream.Stream.of(id.value())
                    : java.util.stream.Stream.empty())
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
        case Block.Path(var _, String title) -> words.append(title).append('\n');
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
