package fi.opastin.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads opening hours: {@code always: true}, or slots such as {@code {days: mon-fri, opens: "9:00",
 * closes: "15:30"}}. Stateless, safe to share.
 */
public final class HoursReader {

  private static final Pattern CLOCK = Pattern.compile("([01]?[0-9]|2[0-4]):([0-5][0-9])");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private HoursReader() {}

  /**
   * Reads the opening hours of a file; faults are noted with their place below {@code hours}.
   *
   * @param findings where faults are noted; hours with a fault are not to be used
   */
  public static OpeningHours read(String file, JsonNode hours, List<DirectoryFinding> findings) {
    return read(Fields.of(file, hours, findings));
  }

  static OpeningHours read(Fields hours) {
    hours.allowOnly(Set.of("always", "regular", "exceptions", "on_holidays", "source"));
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    boolean always = hours.flag("always", false);
    if (always) {
      for (DayOfWeek day : DayOfWeek.values()) {
        week.put(day, List.of(new TimeSpan(0, TimeSpan.DAY)));
      }
    }
    for (Fields slot : hours.items("regular")) {
      slot.allowOnly(Set.of("days", "opens", "closes"));
      Optional<TimeSpan> span = span(slot);
      for (DayOfWeek day : days(slot)) {
        span.ifPresent(read -> add(slot, week, day, read));
      }
    }
    if (!always && !hours.has("regular")) {
      hours.fault("regular", "Hours are always, or a list of slots");
    }
    return new OpeningHours(week, exceptions(hours), hours.flag("on_holidays", always));
  }

  private static void add(
      Fields slot, Map<DayOfWeek, List<TimeSpan>> week, DayOfWeek day, TimeSpan span) {
    List<TimeSpan> spans = new ArrayList<>(week.getOrDefault(day, List.of()));
    if (spans.stream().anyMatch(span::overlaps)) {
      slot.fault("", "These hours overlap others of " + DAYS.get(day.ordinal()));
    }
    spans.add(span);
    week.put(day, spans);
  }

  private static List<HoursException> exceptions(Fields hours) {
    List<HoursException> exceptions = new ArrayList<>();
    for (Fields fields : hours.items("exceptions")) {
      fields.allowOnly(Set.of("from", "until", "closed", "open"));
      Optional<LocalDate> from = fields.date("from");
      Optional<LocalDate> until = fields.date("until").or(() -> from);
      if (from.isEmpty() || until.get().isBefore(from.get())) {
        fields.fault("from", "An exception begins on a day and does not end before it");
        continue;
      }
      List<TimeSpan> spans = new ArrayList<>();
      for (Fields slot : fields.items("open")) {
        span(slot).ifPresent(span -> add(slot, spans, span));
      }
      if (spans.isEmpty() != fields.flag("closed", false)) {
        fields.fault("", "An exception is either closed or has open slots");
      }
      exceptions.add(new HoursException(from.get(), until.get(), spans));
    }
    return exceptions;
  }

  private static void add(Fields slot, List<TimeSpan> spans, TimeSpan span) {
    if (spans.stream().anyMatch(span::overlaps)) {
      slot.fault("", "These hours overlap others of the same days");
    }
    spans.add(span);
  }

  private static Optional<TimeSpan> span(Fields slot) {
    int opens = minutes(slot, "opens");
    int closes = minutes(slot, "closes");
    if (opens < 0 || closes < 0) {
      return Optional.empty();
    }
    if (opens >= closes || closes > TimeSpan.DAY) {
      slot.fault(
          "closes",
          "Hours end after they begin; what goes past midnight ends at 24:00 and goes on the next"
              + " day");
      return Optional.empty();
    }
    return Optional.of(new TimeSpan(opens, closes));
  }

  private static int minutes(Fields slot, String field) {
    String text = slot.text(field);
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      slot.fault(field, "A time is written \"9:00\", in quotation marks");
      return -1;
    }
    return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
  }

  /** {@code mon}, {@code mon-fri} or {@code mon, wed}. */
  private static List<DayOfWeek> days(Fields slot) {
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : slot.text("days").toLowerCase(Locale.ROOT).split(",")) {
      String[] ends = part.strip().split("-");
      int first = DAYS.indexOf(ends[0].strip());
      int last = DAYS.indexOf(ends[ends.length - 1].strip());
      if (first < 0 || last < first || ends.length > 2) {
        slot.fault("days", "Days are written mon-fri or mon, wed");
        return List.of();
      }
      for (int day = first; day <= last; day++) {
        days.add(DayOfWeek.of(day + 1));
      }
    }
    return days;
  }
}
