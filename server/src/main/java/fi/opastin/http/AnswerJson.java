package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerText;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published answer as the contract spells it; {@code services} are the kinds of service that
 * help.
 */
final class AnswerJson {

  private AnswerJson() {}

  static ObjectNode of(Answer answer, Knowledge knowledge, Language language, LocalDate today) {
    Answer.Found found = answer.in(language);
    RichText body = answer.body(language, today);
    ObjectNode json = Json.object();
    json.put("id", answer.id().value());
    json.put("topic", answer.topic().value());
    json.put("lang", found.language().tag());
    json.put("title", found.text().title());
    json.put("text", body.plain());
    json.set("rich", RichTextJson.of(body));
    json.set("links", links(found.text().links()));
    List<ServiceType> services =
        knowledge.topic(answer.topic()).map(Topic::services).orElse(List.of());
    json.set("services", Json.words(services.stream().map(ServiceType::id).toList()));
    ArrayNode events = json.putArray("events");
    knowledge
        .eventsFor(answer.topic(), Optional.empty(), today)
        .forEach(event -> events.add(EventJson.of(event, language)));
    json.set("sources", SourceJson.of(answer.sources()));
    json.put("reviewed", answer.reviewed().toString());
    json.put("release", knowledge.release());
    return json;
  }

  private static ArrayNode links(List<AnswerText.WebLink> links) {
    ArrayNode list = Json.array();
    links.forEach(link -> list.addObject().put("label", link.label()).put("url", link.url()));
    return list;
  }
}
