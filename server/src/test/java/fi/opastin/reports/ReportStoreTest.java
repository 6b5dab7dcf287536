package fi.opastin.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.opastin.feedback.Feedback;
import fi.opastin.feedback.FeedbackStore;
import fi.opastin.storage.Database;
import fi.opastin.storage.TestDatabases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("fi.opastin.storage.TestDatabases#kinds")
class ReportStoreTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private final Database database;
  private final CountStore counts;
  private final ReportStore reports;

  ReportStoreTest(TestDatabases.Kind kind) {
    database = kind.open();
    counts = new CountStore(database);
    reports = new ReportStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void turns(int times, String day, String region, String topic, String outcome) {
    List<Turned> turns = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      turns.add(
          new Turned(
              day,
              i % 2 == 0 ? DayPart.OFFICE : DayPart.NIGHT,
              i % 2 == 1,
              "demo",
              region,
              region.isEmpty() ? "" : "285",
              "fi",
              topic,
              outcome,
              List.of("ohjaamo-kotka")));
    }
    counts.add(turns);
  }

  private void rate(int times, boolean up) {
    FeedbackStore feedback = new FeedbackStore(database);
    for (int i = 0; i < times; i++) {
      feedback.put(
          new Feedback(
              Optional.of("turn" + up + i),
              Feedback.About.UNKNOWN,
              new Feedback.Verdict.Thumb(up),
              Optional.of("Too long!"),
              Optional.empty(),
              "demo",
              LocalDate.of(2026, 11, 3)));
    }
  }

  private Report report() {
    return reports.report(ReportScope.of(NOVEMBER));
  }

  @Test
  void countsWhatWasAsked() {
    turns(20, "2026-11-01", "08", "study-apply", "answer");
    turns(10, "2026-11-30", "08", "", "fallback");
    turns(7, "2026-10-31", "08", "study-apply", "answer");
    turns(7, "2026-12-01", "08", "study-apply", "answer");
    Report report = report();
    assertEquals(new Cell.Count(30), report.turns());
    assertEquals(new Cell.Share(50), report.outside());
    assertEquals(new Cell.Share(33), report.unanswered());
    assertEquals(
        new Cell.Count(20),
        report.table(Report.About.TOPICS).orElseThrow().cells().get("study-apply"));
    assertEquals(
        new Cell.Count(30),
        report.table(Report.About.SERVICES_SHOWN).orElseThrow().cells().get("ohjaamo-kotka"));
    assertEquals(Optional.of(LocalDate.of(2026, 10, 31)), report.since());
  }

  @Test
  void missingIsNotZero() {
    Report nothing = report();
    assertEquals(Cell.MISSING, nothing.turns());
    assertTrue(nothing.tables().stream().allMatch(Report.Table::missing));
    turns(6, "2026-12-01", "08", "study-apply", "answer");
    assertEquals(Cell.MISSING, report().turns(), "before anything was counted");
    assertEquals(new Cell.Count(0), reports.report(ReportScope.of(NOVEMBER.plusMonths(2))).turns());
    assertEquals(Cell.MISSING, report().helped());
  }

  @Test
  void hidesARegionThatCouldBeComputedFromTheOthers() {
    turns(3, "2026-11-05", "08", "study-apply", "answer");
    turns(6, "2026-11-05", "09", "study-apply", "answer");
    turns(60, "2026-11-05", "01", "study-apply", "answer");
    assertEquals(Cell.HIDDEN, reports.report(ReportScope.of(NOVEMBER).inRegion("08")).turns());
    assertEquals(Cell.HIDDEN, reports.report(ReportScope.of(NOVEMBER).inRegion("09")).turns());
    assertEquals(
        new Cell.Count(60), reports.report(ReportScope.of(NOVEMBER).inRegion("01")).turns());
    assertEquals(new Cell.Count(69), report().turns());
    assertEquals(Cell.HIDDEN, report().table(Report.About.REGIONS).orElseThrow().cells().get("09"));
  }

  @Test
  void tellsWhetherPeopleGotHelp() {
    turns(30, "2026-11-05", "08", "study-apply", "answer");
    rate(15, true);
    assertEquals(new Cell.Share(100), report().helped());
    rate(5, false);
    assertEquals(new Cell.Share(75), report().helped());
    rate(15, true);
    assertEquals(new Cell.Share(75), report().helped(), "a second rating takes the place");
    assertEquals(
        List.of(),
        List.copyOf(report().table(Report.About.REASONS).orElseThrow().cells().keySet()),
        "a sentence is no reason");
  }

  @Test
  void foldsOldCountsIntoMonths() {
    turns(20, "2026-08-11", "08", "study-apply", "answer");
    turns(20, "2026-08-12", "08", "study-apply", "answer");
    turns(20, "2026-11-12", "08", "study-apply", "answer");
    counts.fold(LocalDate.of(2026, 9, 1));
    counts.fold(LocalDate.of(2026, 9, 2));
    Report august = reports.report(ReportScope.of(YearMonth.of(2026, 8)));
    assertEquals(new Cell.Count(40), august.turns());
    assertEquals(new Cell.Share(50), august.outside());
    assertEquals(0, august.table(Report.About.DAY_PARTS).orElseThrow().cells().size());
    int rows =
        database.read(
            h ->
                h.createQuery(
                        "select count(*) from turn_count where day < '2026-09-01'"
                            + " and (municipality <> '' or part <> '' or span = 'day')")
                    .mapTo(Integer.class)
                    .one());
    assertEquals(0, rows);
    assertEquals(new Cell.Count(20), report().turns());
  }
}
