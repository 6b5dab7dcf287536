package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import java.time.LocalDate;
import java.util.List;

/** What the widget needs of its partner when it is first opened. */
final class PartnerJson {

  private static final int MOST_STARTERS = 4;

  private PartnerJson() {}

  static ObjectNode of(Partner partner, Knowledge knowledge, Language language, LocalDate today) {
    ObjectNode json = Json.object();
    json.put("key", partner.key());
    json.put("name", partner.name(language));
    json.set("languages", Json.words(partner.languages().stream().map(Language::tag).toList()));
    ArrayNode starters = json.putArray("starters");
    starters(partner, knowledge, today)
        .forEach(
            topic ->
                starters
                    .addObject()
                    .put("id", "topic:" + topic.id().value())
                    .put("label", topic.label(language)));
    ObjectNode theme = json.putObject("theme");
    partner.theme().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(property -> theme.put(property.getKey(), property.getValue()));
    json.set(
        "contact",
        partner.human().<JsonNode>map(human -> ContactJson.human(human, language)).orElse(null));
    json.put("off", ContactJson.in(partner.off(), language).orElse(null));
    if (!partner.off().isEmpty()) {
      json.set("contacts", Refusals.contacts(partner, knowledge, language));
    }
    return json;
  }

  /** The first suggestions on a partner's site. */
  static List<Topic> starters(Partner partner, Knowledge knowledge, LocalDate today) {
    List<Topic> topics =
        partner.starters().stream()
            .filter(TopicId::isWellFormed)
            .flatMap(id -> knowledge.topic(new TopicId(id)).stream())
            .filter(topic -> !topic.isOff())
            .toList();
    return topics.isEmpty() ? knowledge.starters(today, MOST_STARTERS) : topics;
  }
}
