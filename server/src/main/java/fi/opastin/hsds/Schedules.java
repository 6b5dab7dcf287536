package fi.opastin.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.HoursException;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Service;
import fi.opastin.directory.TimeSpan;
import fi.opastin.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Opening hours as HSDS schedules: one for each stretch of time with its weekdays, one for each
 * stretch of days that differ. Times carry the offset that Finland has on the day of the document;
 * the note names the zone, by which they hold all the year.
 */
record Schedules(Language language, LocalDate day) {

  private static final int LAST_MINUTE = 24 * 60 - 1;

  void write(ArrayNode list, Service service) {
    service.hours().ifPresent(hours -> write(list, service, hours.value()));
  }

  private void write(ArrayNode list, Service service, OpeningHours hours) {
    Map<TimeSpan, String> days = new TreeMap<>();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      String code = weekday.name().substring(0, 2);
      for (TimeSpan span : hours.regular().getOrDefault(weekday, List.of())) {
        days.merge(span, code, (before, next) -> before + "," + next);
      }
    }
    days.forEach(
        (span, codes) -> {
          ObjectNode schedule = schedule(list, service, "weekly/", span);
          schedule.put("freq", "WEEKLY").put("interval", 1).put("wkst", "MO").put("byday", codes);
          schedule.put("notes", hours.openOnHolidays() ? zone() : zone() + " " + holidays());
        });
    for (HoursException exception : hours.exceptions()) {
      if (!exception.until().isBefore(day)) {
        exception(list, service, exception);
      }
    }
  }

  /** HSDS has no word for closed: a stretch of days without times, and the word in its text. */
  private void exception(ArrayNode list, Service service, HoursException exception) {
    String name = exception.from() + "/";
    if (exception.spans().isEmpty()) {
      ObjectNode closed = list.addObject().put("id", id(service, name + "closed"));
      dates(closed, exception).put("description", closed());
    }
    for (TimeSpan span : exception.spans()) {
      dates(schedule(list, service, name, span), exception).put("notes", zone());
    }
  }

  private static ObjectNode dates(ObjectNode schedule, HoursException exception) {
    return schedule
        .put("valid_from", exception.from().toString())
        .put("valid_to", exception.until().toString());
  }

  private ObjectNode schedule(ArrayNode list, Service service, String name, TimeSpan span) {
    String offset = day.atTime(12, 0).atZone(OpeningHours.ZONE).getOffset().getId();
    String opens = clock(span.opens());
    String closes = clock(Math.min(span.closes(), LAST_MINUTE));
    return list.addObject()
        .put("id", id(service, name + opens + "-" + closes))
        .put("opens_at", opens + offset)
        .put("closes_at", closes + offset);
  }

  private static String id(Service service, String name) {
    return Ids.of("schedule", service.id(), name).toString();
  }

  /** RFC 3339 has no 24:00, so that a day ends at 23:59. */
  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private String zone() {
    return switch (language) {
      case FI, FI_SIMPLE -> "Suomen aikaa (Europe/Helsinki).";
      case SV -> "Finsk tid (Europe/Helsinki).";
      case EN -> "Finnish time (Europe/Helsinki).";
    };
  }

  private String holidays() {
    return switch (language) {
      case FI, FI_SIMPLE -> "Suljettu pyhäpäivinä.";
      case SV -> "Stängt på helgdagar.";
      case EN -> "Closed on public holidays.";
    };
  }

  private String closed() {
    return switch (language) {
      case FI, FI_SIMPLE -> "Suljettu";
      case SV -> "Stängt";
      case EN -> "Closed";
    };
  }
}
