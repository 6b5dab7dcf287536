package fi.opastin.http;

import fi.opastin.directory.LocalText;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Source;
import fi.opastin.evaluation.Finland;
import fi.opastin.knowledge.Event;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The knowledge that ships, with no events but those of a test. */
final class MoreEvents {

  private MoreEvents() {}

  static Knowledge only(Event... events) {
    return Finland.with(
        List.of(events).stream().sorted().toList(), Finland.knowledge().directory());
  }

  /** An event of whole days for everybody, told in the answer to study-higher. */
  static Event days(String id, String from, String until) {
    return event(id, from, until, Optional.empty(), Set.of());
  }

  static Event event(
      String id, String from, String until, Optional<Event.Hours> hours, Set<String> places) {
    return new Event(
        id,
        text(id + " <i>"),
        text("Tule mukaan, " + id + "."),
        LocalDate.parse(from),
        LocalDate.parse(until),
        hours,
        Optional.of(text("Kotka, sali")),
        Set.copyOf(places.stream().map(MunicipalityCode::new).toList()),
        Set.of(new TopicId("study-higher")),
        LocalText.of("https://example.org/" + id),
        true,
        LocalDate.of(2026, 11, 1),
        List.of(new Source("https://example.org/" + id, "", Optional.empty())));
  }

  private static LocalText text(String fi) {
    return new LocalText(Map.of(Language.FI, fi, Language.EN, "EN " + fi));
  }
}
