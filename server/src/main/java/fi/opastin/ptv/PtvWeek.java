package fi.opastin.ptv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.TimeSpan;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A week of opening hours while it is put together. For one thread. */
final class PtvWeek {

  private final Map<DayOfWeek, List<TimeSpan>> spans = new EnumMap<>(DayOfWeek.class);

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** Adds a span once; false when it overlaps another one of the day. */
  boolean add(DayOfWeek day, TimeSpan span) {
    List<TimeSpan> ofDay = spans.computeIfAbsent(day, d -> new ArrayList<>());
    if (ofDay.contains(span)) {
      return true;
    }
    if (ofDay.stream().anyMatch(span::overlaps)) {
      return false;
    }
    ofDay.add(span);
    ofDay.sort(null);
    return true;
  }

  /** The week as a pack has it; neighbouring days with the same hours stand as one: mon-thu. */
  ArrayNode slots() {
    ArrayNode slots = JsonNodeFactory.instance.arrayNode();
    DayOfWeek[] days = DayOfWeek.values();
    for (int first = 0; first < days.length; ) {
      List<TimeSpan> ofDay = spans.getOrDefault(days[first], List.of());
      int last = first;
      while (last + 1 < days.length
          && ofDay.equals(spans.getOrDefault(days[last + 1], List.of()))) {
        last++;
      }
      for (TimeSpan span : ofDay) {
        String range = name(days[first]) + (last > first ? "-" + name(days[last]) : "");
        slots.add(write(span, JsonNodeFactory.instance.objectNode().put("days", range)));
      }
      first = last + 1;
    }
    return slots;
  }

  /** Adds the times of a span to an object. */
  static ObjectNode write(TimeSpan span, ObjectNode object) {
    return object.put("opens", clock(span.opens())).put("closes", clock(span.closes()));
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
