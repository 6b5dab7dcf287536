package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.HoursException;
import fi.opastin.directory.OpenState;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opening hours, and whether it is open now. */
final class HoursJson {

  /** Days that differ are told for so many days ahead. */
  private static final int DAYS_AHEAD = 366;

  private HoursJson() {}

  static ObjectNode of(OpeningHours hours, LocalDate today) {
    ObjectNode json = Json.object();
    ArrayNode regular = json.putArray("regular");
    for (DayOfWeek day : DayOfWeek.values()) {
      for (TimeSpan span : hours.regular().getOrDefault(day, List.of())) {
        ObjectNode entry =
            regular.addObject().put("day", day.name().substring(0, 3).toLowerCase(Locale.ROOT));
        span(entry, span);
      }
    }
    ArrayNode exceptions = json.putArray("exceptions");
    hours.exceptions().forEach(exception -> days(exceptions, exception, today));
    return json;
  }

  static ObjectNode of(OpenState state) {
    ObjectNode json = Json.object().put("now", state.now());
    json.put("until", time(state.until()));
    json.put("next", time(state.next()));
    return json;
  }

  private static void days(ArrayNode list, HoursException exception, LocalDate today) {
    LocalDate first = exception.from().isBefore(today) ? today : exception.from();
    LocalDate end = today.plusDays(DAYS_AHEAD);
    for (LocalDate day = first;
        !day.isAfter(exception.until()) && day.isBefore(end);
        day = day.plusDays(1)) {
      if (exception.spans().isEmpty()) {
        list.addObject().put("date", day.toString()).put("closed", true);
      }
      for (TimeSpan span : exception.spans()) {
        span(list.addObject().put("date", day.toString()), span);
      }
    }
  }

  private static void span(ObjectNode entry, TimeSpan span) {
    entry.put("from", clock(span.opens())).put("to", clock(span.closes()));
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String time(Optional<ZonedDateTime> time) {
    return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse(null);
  }
}
