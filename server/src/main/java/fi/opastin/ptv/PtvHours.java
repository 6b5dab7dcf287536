package fi.opastin.ptv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.TimeSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Turns the service hours of a channel into the hours of a pack: the week that holds today, and
 * exceptional days. Where anything in the week is faulty there are no hours at all, for half a week
 * would say "closed" where nobody knows. For one thread.
 */
final class PtvHours {

  private final LocalDate today;
  private final PtvWeek week = new PtvWeek();
  private final List<Exceptional> exceptions = new ArrayList<>();
  private boolean always;
  private boolean faulty;

  /** Days that differ; closed where there are no spans. */
  private record Exceptional(LocalDate from, LocalDate until, List<TimeSpan> spans) {}

  private PtvHours(LocalDate today) {
    this.today = today;
  }

  /** The hours as a pack has them, without their source; empty where none are known. */
  static Optional<ObjectNode> read(PtvNode details, LocalDate today) {
    PtvHours hours = new PtvHours(today);
    details.items("serviceHours").forEach(hours::item);
    return hours.written();
  }

  private void item(PtvNode item) {
    if (item.flag("isReservation")) {
      return; // by appointment: no hours at which one can come
    }
    switch (item.text("serviceHourType").orElse("")) {
      case "DaysOfTheWeek" -> ofWeek(item, false);
      case "OverMidnight" -> ofWeek(item, true);
      case "Exceptional" -> exceptional(item);
      default -> {
        item.warn("serviceHourType", "is no kind of hours; the hours are left out");
        faulty = true;
      }
    }
  }

  private void ofWeek(PtvNode item, boolean overMidnight) {
    Optional<LocalDate> from = day(item, "validFrom");
    Optional<LocalDate> until = day(item, "validTo");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      item.warn("validTo", "is before validFrom; the hours are left out");
      faulty = true;
      return;
    }
    if (from.filter(today::isBefore).isPresent() || until.filter(today::isAfter).isPresent()) {
      return; // another season
    }
    until.ifPresent(
        last -> item.warn("validTo", "The hours hold until " + last + "; import again by then"));
    if (item.flag("isClosed")) {
      return;
    }
    if (item.flag("isAlwaysOpen")) {
      always = true;
      return;
    }
    for (PtvNode slot : item.items("openingHour")) {
      if (!(overMidnight ? night(slot) : days(slot))) {
        faulty = true;
      }
    }
  }

  private boolean days(PtvNode slot) {
    Optional<DayOfWeek> first = PtvSlot.weekday(slot, "dayFrom");
    Optional<DayOfWeek> last =
        slot.has("dayTo") && slot.text("dayTo").isPresent()
            ? PtvSlot.weekday(slot, "dayTo")
            : first;
    Optional<TimeSpan> span = PtvSlot.span(slot);
    if (first.isEmpty() || last.isEmpty() || span.isEmpty()) {
      return false;
    }
    boolean whole = true;
    for (DayOfWeek day = first.get(); ; day = day.plus(1)) {
      whole &= add(slot, day, span.get());
      if (day == last.get()) {
        return whole;
      }
    }
  }

  /** From one day's evening to another day's night: cut at each midnight. */
  private boolean night(PtvNode slot) {
    Optional<DayOfWeek> first = PtvSlot.weekday(slot, "dayFrom");
    Optional<DayOfWeek> last =
        slot.text("dayTo").isPresent()
            ? PtvSlot.weekday(slot, "dayTo")
            : first.map(day -> day.plus(1));
    int opens = PtvSlot.minutes(slot, "from");
    int closes = PtvSlot.minutes(slot, "to");
    if (first.isEmpty() || last.isEmpty() || opens < 0 || closes < 0 || opens >= TimeSpan.DAY) {
      return false;
    }
    if (first.equals(last)) {
      return PtvSlot.span(slot).map(span -> add(slot, first.get(), span)).orElse(false);
    }
    boolean whole = add(slot, first.get(), new TimeSpan(opens, TimeSpan.DAY));
    for (DayOfWeek day = first.get().plus(1); day != last.get(); day = day.plus(1)) {
      whole &= add(slot, day, new TimeSpan(0, TimeSpan.DAY));
    }
    return closes == 0 ? whole : whole & add(slot, last.get(), new TimeSpan(0, closes));
  }

  private boolean add(PtvNode slot, DayOfWeek day, TimeSpan span) {
    boolean added = week.add(day, span);
    if (!added) {
      slot.warn("", "These hours overlap others of the day; the hours are left out");
    }
    return added;
  }

  private void exceptional(PtvNode item) {
    Optional<LocalDate> from = day(item, "validFrom");
    Optional<LocalDate> until = day(item, "validTo").or(() -> from);
    if (from.isEmpty() || until.get().isBefore(from.get())) {
      item.warn("validFrom", "Exceptional hours begin on a day and do not end before it; left out");
      return;
    }
    List<TimeSpan> spans = new ArrayList<>();
    if (item.flag("isAlwaysOpen") && !item.flag("isClosed")) {
      spans.add(new TimeSpan(0, TimeSpan.DAY));
    } else if (!item.flag("isClosed")) {
      for (PtvNode slot : item.items("openingHour")) {
        Optional<TimeSpan> span = PtvSlot.span(slot);
        if (span.isEmpty() || spans.stream().anyMatch(span.get()::overlaps)) {
          slot.warn("", "Exceptional hours are left out");
          return;
        }
        spans.add(span.get());
      }
      if (spans.isEmpty()) {
        item.warn("openingHour", "Exceptional days are neither closed nor open; left out");
        return;
      }
    }
    exceptions.add(new Exceptional(from.get(), until.get(), spans));
  }

  /** The Finnish day of a moment that the catalogue gives in UTC, with or without saying so. */
  private static Optional<LocalDate> day(PtvNode item, String field) {
    Optional<String> text = item.text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDateTime moment = LocalDateTime.parse(text.get().replaceFirst("Z$", ""));
      return Optional.of(
          moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(OpeningHours.ZONE).toLocalDate());
    } catch (DateTimeException noDate) {
      item.warn(field, "is no date; it is taken as missing");
      return Optional.empty();
    }
  }

  private Optional<ObjectNode> written() {
    if (faulty || (!always && week.isEmpty())) {
      return Optional.empty();
    }
    ObjectNode hours = JsonNodeFactory.instance.objectNode();
    if (always) {
      hours.put("always", true);
    } else {
      hours.set("regular", week.slots());
    }
    if (!exceptions.isEmpty()) {
      ArrayNode days = hours.putArray("exceptions");
      exceptions.stream()
          .sorted(Comparator.comparing(Exceptional::from).thenComparing(Exceptional::until))
          .distinct()
          .forEach(exception -> write(exception, days.addObject()));
    }
    return Optional.of(hours);
  }

  private static void write(Exceptional exception, ObjectNode node) {
    node.put("from", exception.from().toString());
    if (!exception.until().equals(exception.from())) {
      node.put("until", exception.until().toString());
    }
    if (exception.spans().isEmpty()) {
      node.put("closed", true);
    } else {
      ArrayNode open = node.putArray("open");
      exception.spans().stream().sorted().forEach(s -> PtvWeek.write(s, open.addObject()));
    }
  }
}
