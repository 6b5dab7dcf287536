package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static OpeningHours weekdays(TimeSpan... spans) {
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5) {
        week.put(day, List.of(spans));
      }
    }
    return new OpeningHours(week, List.of(), false);
  }

  private static TimeSpan span(int opens, int closes) {
    return new TimeSpan(opens * 60, closes * 60);
  }

  private static ZonedDateTime local(String time) {
    return LocalDateTime.parse(time).atZone(OpeningHours.ZONE);
  }

  @Test
  void isOpenUntilTheEndOfTheSlotAndClosedInTheBreak() {
    OpeningHours hours = weekdays(span(9, 12), span(13, 16));
    assertEquals(
        new OpenState(true, Optional.of(local("2026-11-23T12:00")), Optional.empty()),
        hours.at(local("2026-11-23T09:00")));
    assertEquals(
        new OpenState(false, Optional.empty(), Optional.of(local("2026-11-23T13:00"))),
        hours.at(local("2026-11-23T12:00")));
  }

  @Test
  void opensNextOnMonday() {
    assertEquals(
        Optional.of(local("2026-11-30T09:00")),
        weekdays(span(9, 16)).at(local("2026-11-27T16:00")).next());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01",
            "2026-05-14", "2026-05-24",
        "2026-06-19", "2026-06-20", "2026-10-31", "2026-12-06", "2026-12-24", "2026-12-25",
            "2026-12-26", "2027-03-26",
        "2027-03-29", "2027-11-06", "2028-04-14", "2024-11-02", "2025-06-21"
      })
  void isClosedOnPublicHolidays(String day) {
    assertTrue(FinnishHolidays.isHoliday(LocalDate.parse(day)), day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-02",
        "2026-04-07",
        "2026-05-15",
        "2026-06-18",
        "2026-11-07",
        "2026-12-23",
        "2026-12-27"
      })
  void isNoHolidayTheDayBefore(String day) {
    assertFalse(FinnishHolidays.isHoliday(LocalDate.parse(day)), day);
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000-04-23",
    "2019, 2019-04-21",
    "2024, 2024-03-31",
    "2038, 2038-04-25",
    "2285, 2285-03-22"
  })
  void computesEaster(int year, LocalDate easter) {
    assertEquals(easter, FinnishHolidays.easter(year));
  }

  @Test
  void skipsAHolidayForTheNextOpening() {
    assertEquals(
        Optional.of(local("2026-04-07T09:00")),
        weekdays(span(9, 16)).at(local("2026-04-02T17:00")).next());
  }

  @Test
  void anExceptionGoesBeforeTheWeek() {
    HoursException closed =
        new HoursException(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-31"), List.of());
    OpeningHours hours = new OpeningHours(weekdays(span(9, 16)).regular(), List.of(closed), false);
    assertFalse(hours.at(local("2026-07-15T10:00")).now());
    assertEquals(
        Optional.of(local("2026-08-03T09:00")), hours.at(local("2026-07-15T10:00")).next());
  }

  @Test
  void isOpenAroundTheClockWithoutAnEnd() {
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, List.of(new TimeSpan(0, TimeSpan.DAY)));
    }
    OpenState state = new OpeningHours(week, List.of(), true).at(local("2026-12-24T03:00"));
    assertEquals(new OpenState(true, Optional.empty(), Optional.empty()), state);
  }

  @Test
  void goesOnOverMidnight() {
    Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
    week.put(DayOfWeek.FRIDAY, new ArrayList<>(List.of(new TimeSpan(18 * 60, TimeSpan.DAY))));
    week.put(DayOfWeek.SATURDAY, List.of(new TimeSpan(0, 3 * 60)));
    OpenState state = new OpeningHours(week, List.of(), false).at(local("2026-11-27T23:00"));
    assertEquals(Optional.of(local("2026-11-28T03:00")), state.until());
  }

  @Test
  void keepsFinnishTimeOverTheClockChange() {
    OpeningHours hours = weekdays(span(9, 16));
    assertTrue(hours.at(Instant.parse("2026-03-27T07:00:00Z")).now());
    assertTrue(hours.at(Instant.parse("2026-03-30T06:00:00Z")).now());
    assertFalse(hours.at(Instant.parse("2026-03-27T06:59:00Z")).now());
  }
}
