package fi.opastin.pages;

import fi.opastin.answering.EventDays;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import java.util.List;

/**
 * What is coming, {@code /events}: application periods, exams and fairs by their day. Stateless.
 */
public final class EventPage {

  /** Where the page is. */
  public static final PageAddress ADDRESS = PageAddress.of("/events");

  private EventPage() {}

  /** The page of events that are not over. */
  public static Page of(List<Event> events, Wording wording, Language language) {
    String title = EventWords.TITLE.in(language);
    Html list =
        events.isEmpty()
            ? Html.paragraph(EventWords.NONE.in(language))
            : Html.all(events.stream().map(event -> one(event, wording, language)));
    return Page.in(language, title).at(ADDRESS).with(Html.heading(1, title), list);
  }

  private static Html one(Event event, Wording wording, Language language) {
    return Html.tag("article")
        .attr("class", "service")
        .attr("lang", Foreign.tag(event.title().languageFor(language), language))
        .with(
            Html.tag("h2").with(Html.link(event.url().in(language), event.title().in(language))),
            Html.paragraph(EventDays.of(event, language)),
            event.place().map(place -> Html.paragraph(place.in(language))).orElse(Html.NONE),
            Html.paragraph(event.summary().in(language)),
            event.mayChange()
                ? Html.paragraph(wording.say(Wording.Key.DATES_MAY_CHANGE, language))
                : Html.NONE,
            Html.tag("p")
                .with(
                    Html.link(
                        calendarOf(event).in(language),
                        wording.say(Wording.Key.ADD_TO_CALENDAR, language))));
  }

  /** Where the calendar file of an event is. */
  public static PageAddress calendarOf(Event event) {
    return PageAddress.of("/events/" + event.id() + ".ics");
  }
}
