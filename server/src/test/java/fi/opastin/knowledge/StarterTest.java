package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterTest {

  @ParameterizedTest
  @CsvSource({
    "02-17, 03-17, 2027-02-17, true",
    "02-17, 03-17, 2027-03-17, true",
    "02-17, 03-17, 2027-03-18, false",
    "12-01, 01-31, 2027-01-05, true",
    "12-01, 01-31, 2026-12-24, true",
    "12-01, 01-31, 2026-11-30, false"
  })
  void isShownInItsSeasonOnly(String from, String until, LocalDate day, boolean shown) {
    Starter.Season season =
        new Starter.Season(MonthDay.parse("--" + from), MonthDay.parse("--" + until));
    assertEquals(shown, season.contains(day));
  }
}
