package fi.opastin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.DirectoryFinding;
import fi.opastin.directory.HoursException;
import fi.opastin.directory.HoursReader;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.TimeSpan;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Opening hours as people write them into a form: for each weekday its times, and days that differ.
 * Immutable.
 *
 * @param days the times of each weekday, such as {@code 9:00-12:00, 13:00-16:00}; empty for closed
 * @param exceptions days that differ
 * @param isAlwaysOpen whether it never closes, so that the times do not count
 * @param isOpenOnHolidays whether the week holds on public holidays, too
 */
public record HoursForm(
    Map<DayOfWeek, String> days,
    List<Exception> exceptions,
    boolean isAlwaysOpen,
    boolean isOpenOnHolidays) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> NAMES =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** What nobody has said anything about. */
  public static final HoursForm NONE = new HoursForm(Map.of(), List.of(), false, false);

  public HoursForm {
    days = Map.copyOf(days);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * Days that differ.
   *
   * @param until the last of them; empty for one day
   * @param times as for a weekday; empty for closed
   */
  public record Exception(String from, String until, String times) {}

  /** The form for the hours of a file. */
  public static HoursForm of(JsonNode hours) {
    if (!hours.isObject()) {
      return NONE;
    }
    OpeningHours read = HoursReader.read("hours", plain(hours), new ArrayList<>());
    Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
    boolean always = hours.path("always").asBoolean();
    if (!always) {
      read.regular().forEach((day, spans) -> days.put(day, times(spans)));
    }
    List<Exception> exceptions = new ArrayList<>();
    for (HoursException other : read.exceptions()) {
      exceptions.add(
          new Exception(
              other.from().toString(),
              other.until().equals(other.from()) ? "" : other.until().toString(),
              times(other.spans())));
    }
    return new HoursForm(days, exceptions, always, read.openOnHolidays());
  }

  private static JsonNode plain(JsonNode hours) {
    ObjectNode copy = hours.deepCopy();
    copy.remove("source");
    return copy;
  }

  private static String times(List<TimeSpan> spans) {
    return spans.stream()
        .map(span -> clock(span.opens()) + "-" + clock(span.closes()))
        .collect(Collectors.joining(", "));
  }

  private static String clock(int minutes) {
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  /** Whether nothing is said at all: the hours are not known. */
  public boolean isEmpty() {
    return !isAlwaysOpen
        && exceptions.isEmpty()
        && days.values().stream().allMatch(String::isBlank);
  }

  /**
   * What cannot be.
   *
   * @param field the field of the form: {@code day1} for Monday, {@code from0} or {@code times0}
   *     for the first days that differ
   * @param message one sentence
   */
  public record Fault(String field, String message) {}

  /**
   * The same as in a service file; a null node where nothing is said.
   *
   * @param faults what cannot be, one sentence each
   */
  public JsonNode write(List<String> faults) {
    List<String> told = new ArrayList<>();
    JsonNode hours = write(fault -> told.add(fault.message()));
    told.stream().distinct().forEach(faults::add);
    return hours;
  }

  /** The same; each fault is told with its field. */
  public JsonNode write(Consumer<Fault> faults) {
    if (isEmpty()) {
      return JSON.nullNode();
    }
    ObjectNode hours = JSON.objectNode();
    if (isAlwaysOpen) {
      hours.put("always", true);
    } else {
      hours.set("regular", regular());
    }
    if (!exceptions.isEmpty()) {
      ArrayNode others = hours.putArray("exceptions");
      exceptions.forEach(other -> others.add(written(other)));
    }
    if (isOpenOnHolidays != isAlwaysOpen) {
      hours.put("on_holidays", isOpenOnHolidays);
    }
    List<DirectoryFinding> findings = new ArrayList<>();
    if (!isAlwaysOpen && hours.path("regular").isEmpty()) {
      faults.accept(
          new Fault(
              "day1",
              "The week has no times at all; days that differ need a week that they differ from."));
    }
    HoursReader.read("hours", hours, findings);
    findings.stream()
        .map(finding -> new Fault(field(hours, finding.pointer()), finding.message()))
        .distinct()
        .forEach(faults);
    return hours;
  }

  /** The field of the form that wrote what a pointer names. */
  private static String field(JsonNode hours, String pointer) {
    String[] parts = pointer.split("/", -1);
    if (parts.length < 3) {
      return "day1";
    }
    if (parts[1].equals("exceptions")) {
      return (pointer.matches(".*/(from|until)") ? "from" : "times") + parts[2];
    }
    String days = hours.at("/regular/" + parts[2]).path("days").asText();
    return "day" + (NAMES.indexOf(days.split("[^a-z]", 2)[0]) + 1);
  }

  private ArrayNode regular() {
    Map<String, List<String>> byTimes = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String times = days.getOrDefault(day, "").replace(" ", "").replace('–', '-');
      if (!times.isEmpty()) {
        byTimes.computeIfAbsent(times, any -> new ArrayList<>()).add(NAMES.get(day.ordinal()));
      }
    }
    ArrayNode slots = JSON.arrayNode();
    byTimes.forEach(
        (times, names) -> {
          for (ObjectNode slot : slots(times)) {
            ObjectNode whole = JSON.objectNode().put("days", span(names));
            slots.add(whole.setAll(slot));
          }
        });
    return slots;
  }

  /** Days in a row as their first and last, else one after the other. */
  private static String span(List<String> names) {
    int first = NAMES.indexOf(names.getFirst());
    boolean isRow =
        names.size() > 2 && names.equals(NAMES.subList(first, Math.min(7, first + names.size())));
    return isRow ? names.getFirst() + "-" + names.getLast() : String.join(", ", names);
  }

  private static ObjectNode written(Exception other) {
    ObjectNode node = JSON.objectNode().put("from", other.from().strip());
    if (!other.until().isBlank()) {
      node.put("until", other.until().strip());
    }
    String times = other.times().replace(" ", "").replace('–', '-');
    if (times.isEmpty()) {
      node.put("closed", true);
    } else {
      ArrayNode open = node.putArray("open");
      slots(times).forEach(open::add);
    }
    return node;
  }

  private static List<ObjectNode> slots(String times) {
    List<ObjectNode> slots = new ArrayList<>();
    for (String part : times.split(",")) {
      String[] ends = part.replace('.', ':').split("-", -1);
      slots.add(
          JSON.objectNode()
              .put("opens", hour(ends[0]))
              .put("closes", ends.length == 2 ? hour(ends[1]) : ""));
    }
    return slots;
  }

  /** People write 9 for 9:00. */
  private static String hour(String text) {
    return text.matches("[0-9]{1,2}") ? text + ":00" : text;
  }
}
