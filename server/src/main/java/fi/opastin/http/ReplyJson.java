package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.directory.Audience;
import fi.opastin.directory.Directory;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.SubjectScore;
import fi.opastin.language.Language;
import fi.opastin.pages.PathPage;
import java.time.LocalDate;
import java.util.List;

/**
 * A chat reply as the contract spells it; {@code own} is our own address, before the addresses of
 * pages.
 */
final class ReplyJson {

  private ReplyJson() {}

  /**
   * A reply.
   *
   * @param base the address of this server, for links to what stands on it
   * @param debug whether it tells how the message was understood
   */
  static ObjectNode of(
      ChatReply chat, Directory directory, LocalDate today, String base, boolean debug) {
    Reply reply = chat.reply();
    ObjectNode json = Json.object();
    json.put("state", chat.state());
    json.put("lang", reply.language().tag());
    json.put("outcome", reply.outcome());
    json.put("topic", reply.topic().map(topic -> topic.value()).orElse(null));
    json.set("answer", reply.answer().<JsonNode>map(ReplyJson::answer).orElse(null));
    json.put("confidence", rounded(reply.confidence()));
    json.set("understood", understood(reply));
    json.set("alternatives", alternatives(reply.alternatives()));
    json.set("blocks", blocks(reply, new ServiceJson(directory, reply.language(), today), base));
    if (debug) {
      json.set("debug", DebugJson.of(chat.trace()));
    }
    return json;
  }

  private static ObjectNode answer(Reply.UsedAnswer answer) {
    return Json.object()
        .put("id", answer.id().value())
        .put("release", answer.release())
        .put("reviewed", answer.reviewed().toString());
  }

  private static ObjectNode understood(Reply reply) {
    ObjectNode json = Json.object();
    json.set(
        "municipality",
        reply
            .municipality()
            .<JsonNode>map(
                place ->
                    Json.object()
                        .put("code", place.code().value())
                        .put("name", place.name(reply.language())))
            .orElse(null));
    json.put(
        "age", reply.person().age().isPresent() ? (Integer) reply.person().age().getAsInt() : null);
    json.set(
        "audience",
        Json.words(reply.person().audiences().stream().sorted().map(Audience::id).toList()));
    reply
        .when()
        .ifPresent(
            when ->
                json.putObject("when")
                    .put("from", when.first().toString())
                    .put("to", when.last().toString()));
    return json;
  }

  private static ArrayNode alternatives(List<SubjectScore> scores) {
    ArrayNode list = Json.array();
    for (SubjectScore score : scores) {
      score
          .subject()
          .topic()
          .ifPresent(
              topic ->
                  list.addObject()
                      .put("topic", topic.value())
                      .put("confidence", rounded(score.probability())));
    }
    return list;
  }

  private static ArrayNode blocks(Reply reply, ServiceJson services, String base) {
    ArrayNode list = Json.array();
    Language language = reply.language();
    reply.blocks().forEach(block -> list.add(block(block, services, base, language)));
    return list;
  }

  private static ObjectNode block(
      Block block, ServiceJson services, String base, Language language) {
    return switch (block) {
      case Block.Text(RichText rich) -> {
        ObjectNode json = Json.object().put("type", "text").put("text", rich.plain());
        json.set("rich", RichTextJson.of(rich, base));
        yield json;
      }
      case Block.Services(var hits) -> items("services", services.list(hits));
      case Block.Choices(var choices) -> items("choices", choices(choices));
      case Block.Path(PathId id, String title) ->
          Json.object()
              .put("type", "path")
              .put("id", id.value())
              .put("title", title)
              .put("url", base + PathPage.address(id).in(language));
      case Block.Contacts(var contacts) -> items("contact", ContactJson.of(contacts));
      case Block.Form form -> FormJson.of(form);
    };
  }

  private static ArrayNode choices(List<Block.Choice> choices) {
    ArrayNode list = Json.array();
    choices.forEach(choice -> list.addObject().put("id", choice.id()).put("label", choice.label()));
    return list;
  }

  private static ObjectNode items(String type, ArrayNode items) {
    ObjectNode json = Json.object().put("type", type);
    json.set("items", items);
    return json;
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
