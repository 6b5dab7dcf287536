package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fi.opastin.knowledge.Event;
import fi.opastin.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventCalendarTest {

  private static final Optional<Event.Hours> NINE_TO_THREE =
      Optional.of(new Event.Hours(LocalTime.of(9, 0), LocalTime.of(15, 0)));

  private static String file(Event event) {
    return new String(EventCalendar.of(event, Language.FI), StandardCharsets.UTF_8);
  }

  private static VEvent read(Event event) {
    return Biweekly.parse(file(event)).first().getEvents().getFirst();
  }

  @Test
  void endsOnTheDayBehindTheLast() {
    String file = file(MoreEvents.days("exams", "2027-03-16", "2027-04-05"));
    assertTrue(file.contains("DTSTART;VALUE=DATE:20270316\r\n"), file);
    assertTrue(file.contains("DTEND;VALUE=DATE:20270406\r\n"), file);
  }

  @Test
  void countsHoursInFinnishTimeInWinterAndSummer() {
    Event winter = MoreEvents.event("fair", "2027-01-20", "2027-01-20", NINE_TO_THREE, Set.of());
    assertEquals(
        Instant.parse("2027-01-20T07:00:00Z"), read(winter).getDateStart().getValue().toInstant());
    Event summer = MoreEvents.event("fair", "2027-06-20", "2027-06-20", NINE_TO_THREE, Set.of());
    assertEquals(
        Instant.parse("2027-06-20T12:00:00Z"), read(summer).getDateEnd().getValue().toInstant());
  }

  @Test
  void comesAgainOnEachDayThatHasHours() {
    Event fair = MoreEvents.event("fair", "2027-01-20", "2027-01-21", NINE_TO_THREE, Set.of());
    assertTrue(
        file(fair).contains("RRULE:FREQ=DAILY;UNTIL=20270121T130000Z\r\n"), () -> file(fair));
  }

  @Test
  void isTentativeWhileItsDatesMayChangeAndIsTheSameEveryTime() {
    Event event = MoreEvents.days("exams", "2027-03-16", "2027-04-05");
    assertTrue(read(event).getStatus().isTentative());
    assertEquals("Kotka, sali", read(event).getLocation().getValue());
    assertEquals("https://example.org/exams", read(event).getUrl().getValue());
    assertTrue(
        Arrays.equals(EventCalendar.of(event, Language.FI), EventCalendar.of(event, Language.FI)));
  }
}
