package fi.opastin.http;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Event;
import fi.opastin.language.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/**
 * An event as a calendar file (iCalendar, RFC 5545). Days are whole days; an event with hours on
 * several days is repeated daily. The same event always gives the same bytes.
 */
final class EventCalendar {

  static final String TYPE = "text/calendar; charset=utf-8";

  private EventCalendar() {}

  static byte[] of(Event event, Language language) {
    VEvent entry = new VEvent();
    entry.setUid(event.id() + "@opastin");
    entry.setDateTimeStamp(Date.from(event.reviewed().atStartOfDay(ZoneId.of("UTC")).toInstant()));
    entry.setSummary(event.title().in(language)).setLanguage(language.written().tag());
    entry.setDescription(event.summary().in(language));
    entry.setUrl(event.url().in(language));
    event.place().ifPresent(place -> entry.setLocation(place.in(language)));
    entry.setStatus(event.mayChange() ? Status.tentative() : Status.confirmed());
    event
        .hours()
        .ifPresentOrElse(hours -> timed(entry, event, hours), () -> wholeDays(entry, event));
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Opastin//Opastin//FI");
    calendar.addEvent(entry);
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
  }

  /** The end of a calendar entry is the day behind its last. */
  private static void wholeDays(VEvent entry, Event event) {
    entry.setDateStart(day(event.from()));
    entry.setDateEnd(day(event.until().plusDays(1)));
  }

  private static void timed(VEvent entry, Event event, Event.Hours hours) {
    entry.setDateStart(new ICalDate(at(event.from(), hours.opens()), true));
    entry.setDateEnd(new ICalDate(at(event.from(), hours.closes()), true));
    if (event.until().isAfter(event.from())) {
      entry.setRecurrenceRule(
          new biweekly.util.Recurrence.Builder(biweekly.util.Frequency.DAILY)
              .until(at(event.until(), hours.closes()), true)
              .build());
    }
  }

  private static ICalDate day(LocalDate day) {
    Instant midnight = day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    return new ICalDate(Date.from(midnight), false);
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(OpeningHours.ZONE).toInstant());
  }
}
