package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.answering.EventDays;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;

/** An event for programs. */
final class EventJson {

  private EventJson() {}

  static ObjectNode of(Event event, Language language) {
    ObjectNode json = Json.object();
    json.put("id", event.id());
    json.put("lang", event.title().languageFor(language).tag());
    json.put("title", event.title().in(language));
    json.put("summary", event.summary().in(language));
    json.put("from", event.from().toString());
    json.put("until", event.until().toString());
    json.put("opens", event.hours().map(hours -> hours.opens().toString()).orElse(null));
    json.put("closes", event.hours().map(hours -> hours.closes().toString()).orElse(null));
    json.put("when", EventDays.of(event, language));
    json.put("mayChange", event.mayChange());
    json.put("place", event.place().map(place -> place.in(language)).orElse(null));
    json.set(
        "municipalities",
        Json.words(event.municipalities().stream().map(MunicipalityCode::value).sorted().toList()));
    json.set("topics", Json.words(event.topics().stream().map(TopicId::value).sorted().toList()));
    json.put("url", event.url().in(language));
    json.put("ics", address(event, language));
    json.set("sources", SourceJson.of(event.sources()));
    json.put("reviewed", event.reviewed().toString());
    return json;
  }

  /** Where its calendar file stands on this server. */
  static String address(Event event, Language language) {
    return "/events/" + event.id() + ".ics?lang=" + language.tag();
  }
}
