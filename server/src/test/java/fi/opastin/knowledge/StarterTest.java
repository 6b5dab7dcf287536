package fi.opastin.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterTest {

  private static final List<Starter> SHIPPED = new PackReader(Path.of("content")).read().starters();

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

  /** What ships, on days of the year: joint applications, summer jobs, end of school, call-ups. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-15, work-summer ohjaamo-find study-choose work-find",
    "2027-02-20, study-apply work-summer ohjaamo-find study-choose",
    "2027-03-15, study-apply work-summer study-higher ohjaamo-find",
    "2027-04-01, work-summer ohjaamo-find study-choose work-find",
    "2027-06-10, work-summer study-no-place ohjaamo-find study-choose",
    "2027-07-15, study-no-place ohjaamo-find study-choose work-find",
    "2027-08-20, study-no-place study-apply-continuous life-military ohjaamo-find",
    "2027-10-31, study-apply-continuous life-military ohjaamo-find study-choose",
    "2027-11-30, study-apply-continuous ohjaamo-find study-choose work-find",
    "2027-12-24, ohjaamo-find study-choose work-find money-student-aid"
  })
  void suggestsWhatTheSeasonAsksFor(LocalDate day, String topics) {
    assertEquals(
        topics,
        Starter.on(day, SHIPPED, 4).stream().map(TopicId::value).collect(Collectors.joining(" ")));
  }
}
