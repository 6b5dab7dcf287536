package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.answering.Block;
import fi.opastin.knowledge.CrisisContact;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People and lines to contact, as items of a contact block. */
final class ContactJson {

  private static final TopicId CRISIS = new TopicId("crisis-suicide");
  private static final String EMERGENCY_NUMBER = "112";

  private ContactJson() {}

  static ArrayNode of(List<Block.Contact> contacts) {
    ArrayNode list = Json.array();
    contacts.forEach(contact -> list.add(of(contact)));
    return list;
  }

  /** The lines that help in danger: what every 429 and 503 of chat carries. */
  static ArrayNode crisis(Knowledge knowledge, Language language) {
    return of(
        knowledge.crisisContacts(CRISIS, language).stream()
            .map(line -> line(line, language))
            .toList());
  }

  /** Whom a partner names for people who want a human. */
  static ObjectNode human(Partner.Human human, Language language) {
    return of(
        new Block.Contact(
            human.phone().isPresent() ? "human" : "web",
            in(human.name(), language).orElse(""),
            human.phone(),
            human.url(),
            in(human.hours(), language),
            Optional.empty(),
            List.of()));
  }

  /** Those of a problem's contacts who are there for everybody, not for danger. */
  static List<Block.Contact> people(@Nullable JsonNode contacts) {
    List<Block.Contact> people = new ArrayList<>();
    if (contacts != null) {
      contacts.forEach(
          contact -> {
            String kind = contact.path("kind").asText();
            if (kind.equals("human") || kind.equals("web")) {
              people.add(
                  new Block.Contact(
                      kind,
                      contact.path("name").asText(),
                      text(contact, "phone"),
                      text(contact, "url"),
                      text(contact, "hours"),
                      Optional.empty(),
                      List.of()));
            }
          });
    }
    return people;
  }

  private static Optional<String> text(JsonNode contact, String field) {
    return Optional.ofNullable(contact.get(field)).map(JsonNode::asText);
  }

  /** The national front door, where a site names nobody. */
  static ObjectNode frontDoor(Knowledge knowledge, Language language) {
    return of(
        new Block.Contact(
            "web",
            knowledge.wording().say(Wording.Key.FRONT_DOOR_NAME, language),
            Optional.empty(),
            Optional.of(knowledge.wording().say(Wording.Key.FRONT_DOOR_URL, language)),
            Optional.empty(),
            Optional.empty(),
            List.of()));
  }

  /** A text of a partner in a language, or in the next that there is. */
  static Optional<String> in(Map<Language, String> texts, Language language) {
    return language.fallbacks().stream().filter(texts::containsKey).map(texts::get).findFirst();
  }

  private static Block.Contact line(CrisisContact line, Language language) {
    boolean emergency = line.phone().filter(EMERGENCY_NUMBER::equals).isPresent();
    return new Block.Contact(
        emergency ? "emergency" : "crisis",
        line.name().in(language),
        line.phone(),
        line.url(),
        line.hours().map(hours -> hours.in(language)),
        line.alwaysOpen() ? Optional.of(true) : Optional.empty(),
        line.sources());
  }

  private static ObjectNode of(Block.Contact contact) {
    ObjectNode json = Json.object().put("kind", contact.kind()).put("name", contact.name());
    contact.phone().ifPresent(phone -> json.put("phone", phone));
    contact.url().ifPresent(url -> json.put("url", url));
    contact.hours().ifPresent(hours -> json.put("hours", hours));
    json.put("open", contact.open().orElse(null));
    json.set("sources", SourceJson.of(contact.sources()));
    return json;
  }
}
