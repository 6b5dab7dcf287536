package fi.opastin.directory;

import static fi.opastin.directory.Sample.FRESH;
import static fi.opastin.directory.Sample.OLD;
import static fi.opastin.directory.Sample.UNDATED;
import static fi.opastin.directory.Sample.aService;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @Test
  void showsOnlyFreshContactsAndHours() {
    Service service =
        aService("a")
            .withPhone("1", FRESH)
            .withPhone("2", OLD)
            .withPhone("3", UNDATED)
            .openOnWeekdays(9, 16, OLD)
            .build();
    Service shown = service.shownAt(TODAY);
    assertEquals(List.of("1"), shown.phones().stream().map(Phone::number).toList());
    assertEquals(Optional.empty(), shown.hours());
  }

  @Test
  void keepsTheNumbersOfACrisisLineButNotItsStaleHours() {
    Service line =
        aService("line")
            .of(ServiceType.CRISIS_LINE)
            .withPhone("112", UNDATED)
            .openOnWeekdays(9, 16, UNDATED)
            .build();
    assertEquals(1, line.shownAt(TODAY).phones().size());
    assertEquals(Optional.empty(), line.shownAt(TODAY).hours());
    assertTrue(line.isReachableOn(TODAY));
  }

  @Test
  void isNotReachableByAStaleNumberAlone() {
    assertFalse(aService("a").withPhone("1", OLD).build().isReachableOn(TODAY));
    assertTrue(aService("a").withPhone("1", OLD).withUrl().build().isReachableOn(TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-22, true",
    "2025-11-21, false",
    "2025-12, true",
    "2025-11, false",
    "2026, true",
    "2025, false",
    "2026-11-22, true"
  })
  void isFreshForTwelveMonthsFromTheFirstDayThatItsDateMayMean(String date, boolean fresh) {
    assertEquals(fresh, new Source("x", "", Optional.of(date)).isFreshOn(TODAY));
  }

  @Test
  void fallsBackToFinnishThenSwedishThenEnglish() {
    LocalText text = new LocalText(Map.of(Language.SV, "sv", Language.EN, "en"));
    assertEquals("sv", text.in(Language.FI_SIMPLE));
    assertEquals(Language.SV, text.languageFor(Language.FI));
    assertEquals("en", text.in(Language.EN));
    assertEquals("", LocalText.NONE.in(Language.FI));
  }
}
