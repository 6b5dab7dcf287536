package fi.opastin.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.directory.AgeRange;
import fi.opastin.directory.Area;
import fi.opastin.directory.Contact;
import fi.opastin.directory.HoursException;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.Service;
import fi.opastin.directory.ServiceHit;
import fi.opastin.directory.ServiceId;
import fi.opastin.directory.ServiceType;
import fi.opastin.directory.Source;
import fi.opastin.directory.Sourced;
import fi.opastin.directory.Terms;
import fi.opastin.directory.TimeSpan;
import fi.opastin.directory.Validity;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.Wording;
import fi.opastin.language.Language;
import fi.opastin.understanding.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursThenTest {

  private static final Source SOURCE =
      new Source("https://example.org/", "", Optional.of("2026-10-01"));
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final HoursThen hours = new HoursThen(wording(), Language.FI);

  private static Wording wording() {
    Map<Wording.Key, LocalText> texts = new EnumMap<>(Wording.Key.class);
    texts.put(Wording.Key.HOURS_THEN, LocalText.of("Ajat {}:"));
    texts.put(Wording.Key.HOURS_THEN_UNKNOWN, LocalText.of("En tiedä, onko auki {}."));
    texts.put(Wording.Key.HOURS_OF_OTHERS_UNKNOWN, LocalText.of("Muista en tiedä."));
    texts.put(Wording.Key.CLOSED_THEN, LocalText.of("suljettu"));
    texts.put(Wording.Key.HOLIDAY_THEN, LocalText.of("Silloin on pyhä."));
    return new Wording(texts);
  }

  /** Open on Mondays in two stretches and on Tuesdays, closed on the seventh of December. */
  private static OpeningHours twoDays() {
    return new OpeningHours(
        Map.of(
            DayOfWeek.MONDAY,
            List.of(new TimeSpan(540, 720), new TimeSpan(750, 960)),
            DayOfWeek.TUESDAY,
            List.of(new TimeSpan(600, 1020))),
        List.of(
            new HoursException(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 7), List.of())),
        false);
  }

  private static ServiceHit service(String name, Optional<OpeningHours> hours, Validity validity) {
    Service service =
        new Service(
            new ServiceId(name.toLowerCase(java.util.Locale.ROOT)),
            ServiceType.OHJAAMO,
            LocalText.of(name),
            LocalText.of(name),
            LocalText.of(name),
            new Area(Set.of(), Optional.empty()),
            AgeRange.ANY,
            Set.of(),
            List.of(),
            Set.of(),
            new Contact(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                LocalText.NONE,
                LocalText.NONE),
            hours.map(known -> new Sourced<>(known, SOURCE)),
            validity,
            Optional.empty(),
            Terms.UNKNOWN,
            List.of(SOURCE),
            Optional.empty());
    return new ServiceHit(service, OptionalLong.empty(), Optional.empty(), List.of());
  }

  private static ServiceHit open(String name) {
    return service(
        name,
        Optional.of(twoDays()),
        new Validity(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static ServiceHit unknown(String name) {
    return service(
        name, Optional.empty(), new Validity(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private String say(When when, ServiceHit... services) {
    return hours.of(List.of(services), when).map(RichText::plain).orElse("");
  }

  @Test
  void tellsTheHoursOfTheDay() {
    String said = say(new When.Day(MONDAY), open("Pesula"));
    assertTrue(said.startsWith("Ajat maanantaina 30.11.2026:"), said);
    assertTrue(said.contains("Pesula: 9–12, 12.30–16"), said);
    assertTrue(!said.contains("Muista"), said);
  }

  @Test
  void saysThatItIsClosedOnOtherDaysHolidaysAndExceptions() {
    for (LocalDate closed :
        List.of(MONDAY.plusDays(2), LocalDate.of(2026, 12, 6), LocalDate.of(2026, 12, 7))) {
      assertTrue(say(new When.Day(closed), open("Pesula")).contains("Pesula: suljettu"));
    }
  }

  @Test
  void aServiceThatHasEndedByThenIsClosed() {
    Validity ended =
        new Validity(Optional.empty(), Optional.of(MONDAY.minusDays(1)), Optional.empty());
    assertTrue(
        say(new When.Day(MONDAY), service("Vanha", Optional.of(twoDays()), ended))
            .contains("Vanha: suljettu"));
  }

  @Test
  void tellsAWeekDayByDay() {
    String said = say(new When.Week(MONDAY), open("Pesula"));
    assertTrue(
        said.contains("Pesula: ma 9–12, 12.30–16, ti 10–17, ke suljettu, to suljettu"), said);
  }

  @Test
  void saysWhatIsNotKnown() {
    assertEquals(
        "En tiedä, onko auki maanantaina 30.11.2026.", say(new When.Day(MONDAY), unknown("X")));
    assertTrue(
        say(new When.Day(MONDAY), open("Pesula"), unknown("X")).endsWith("Muista en tiedä."));
    assertEquals(
        "En tiedä, onko auki joulukuussa 2026.",
        say(new When.Month(YearMonth.of(2026, 12)), unknown("X")));
    assertEquals("", say(new When.Month(YearMonth.of(2026, 12)), open("Pesula")));
  }

  @Test
  void warnsOfHolidaysWhereHoursAreNotKnown() {
    String said = say(new When.Day(LocalDate.of(2026, 12, 24)), unknown("X"));
    assertTrue(said.startsWith("Silloin on pyhä."), said);
    assertTrue(said.endsWith("En tiedä, onko auki torstaina 24.12.2026."), said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-11-30            | fi | maanantaina 30.11.2026
          2026-12-06            | fi | sunnuntaina 6.12.2026
          2026-12-02            | fi | keskiviikkona 2.12.2026
          2026-W49              | fi | viikolla 49 (30.11.–6.12.2026)
          2027-01               | fi-simple | tammikuussa 2027
          2027-spring           | fi | keväällä 2027
          2027                  | fi | vuonna 2027
          2026-12-24/2026-12-26 | fi | 24.12.–26.12.2026
          2026-11-30            | sv | på måndag 30 november 2026
          2026-W49              | sv | vecka 49 (30.11–6.12.2026)
          2027-01               | sv | i januari 2027
          2027-spring           | sv | våren 2027
          2027                  | sv | år 2027
          2026-12-24/2026-12-26 | sv | 24.12–26.12.2026
          2026-11-30            | en | on Monday 30 November 2026
          2026-W49              | en | in week 49 (30 November to 6 December 2026)
          2027-01               | en | in January 2027
          2027-winter           | en | in winter 2027
          2027                  | en | in 2027
          2026-12-24/2026-12-26 | en | from 24 December to 26 December 2026
          """)
  void saysTimesInEveryLanguage(String code, String language, String expected) {
    assertEquals(
        expected,
        WhenWords.of(When.parse(code).orElseThrow(), Language.of(language).orElseThrow()));
  }
}
