package fi.opastin.answering;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events that are told below an answer, each with its days and a link to its calendar file. Its
 * address begins with a slash: whoever sends the text puts the server before it.
 */
record ComingEvents(Knowledge knowledge, Language language, LocalDate day) {

  /** What to put below an answer; empty where nothing is coming. */
  Optional<RichText> below(Answer answer, Optional<MunicipalityCode> municipality) {
    List<Event> events = knowledge.eventsFor(answer.topic(), municipality, day);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    List<List<RichText.Block>> items = new ArrayList<>();
    events.forEach(event -> items.add(List.of(new RichText.Paragraph(item(event)))));
    return Optional.of(
        RichText.of(say(Wording.Key.COMING_UP))
            .followedBy(new RichText(List.of(new RichText.Bullets(false, items)))));
  }

  private List<RichText.Inline> item(Event event) {
    List<RichText.Inline> item = new ArrayList<>();
    item.add(new RichText.Link(event.url().in(language), words(event.title().in(language))));
    String may = event.mayChange() ? " " + say(Wording.Key.DATES_MAY_CHANGE) : "";
    item.add(new RichText.Words(": " + EventDays.of(event, language) + "." + may + " "));
    item.add(
        new RichText.Link(
            "/events/" + event.id() + ".ics?lang=" + language.tag(),
            words(say(Wording.Key.ADD_TO_CALENDAR))));
    return item;
  }

  private static List<RichText.Inline> words(String text) {
    return List.of(new RichText.Words(text));
  }

  private String say(Wording.Key key) {
    return knowledge.wording().say(key, language);
  }
}
