package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code events/*.yaml}, whose form a schema has checked. */
final class EventReader {

  private final List<Finding> findings;
  private final List<YamlDocument> documents = new ArrayList<>();

  EventReader(List<Finding> findings) {
    this.findings = findings;
  }

  void read(YamlDocument document) {
    documents.add(document);
  }

  /** All events, the soonest first; regions become municipalities. */
  List<Event> finish(Optional<Directory> directory) {
    List<Event> events = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlDocument document : documents) {
      int index = 0;
      for (JsonNode node : document.root().path("events")) {
        String place = "/events/" + index++;
        try {
          Event event = event(node, directory);
          if (!ids.add(event.id())) {
            findings.add(document.error(place, "the event " + event.id() + " stands twice"));
          }
          events.add(event);
        } catch (DateTimeException | IllegalArgumentException e) {
          findings.add(document.error(place, e.getMessage()));
        }
      }
    }
    return events.stream().sorted().toList();
  }

  private static Event event(JsonNode node, Optional<Directory> directory) {
    LocalDate from = LocalDate.parse(node.path("from").asText());
    Set<TopicId> topics = new HashSet<>();
    node.path("topics").forEach(topic -> topics.add(new TopicId(topic.asText())));
    return new Event(
        node.path("id").asText(),
        DraftReader.localText(node.path("title")),
        DraftReader.localText(node.path("summary")),
        from,
        node.has("until") ? LocalDate.parse(node.path("until").asText()) : from,
        hours(node),
        node.has("place")
            ? Optional.of(DraftReader.localText(node.path("place")))
            : Optional.empty(),
        municipalities(node.path("serves"), directory),
        topics,
        node.path("url").isTextual()
            ? LocalText.of(node.path("url").asText())
            : DraftReader.localText(node.path("url")),
        node.path("may_change").asBoolean(false),
        LocalDate.parse(node.path("reviewed").asText()),
        AnswerReader.sources(node.path("sources")));
  }

  private static Optional<Event.Hours> hours(JsonNode node) {
    return node.has("opens")
        ? Optional.of(
            new Event.Hours(
                LocalTime.parse(node.path("opens").asText()),
                LocalTime.parse(node.path("closes").asText())))
        : Optional.empty();
  }

  private static Set<MunicipalityCode> municipalities(
      JsonNode serves, Optional<Directory> directory) {
    Set<MunicipalityCode> codes = new HashSet<>();
    serves.path("municipalities").forEach(code -> codes.add(new MunicipalityCode(code.asText())));
    Set<String> regions = new HashSet<>();
    serves.path("regions").forEach(region -> regions.add(region.asText()));
    for (Municipality municipality : directory.map(Directory::municipalities).orElse(List.of())) {
      if (regions.contains(municipality.regionCode())) {
        codes.add(municipality.code());
      }
    }
    return codes;
  }
}
