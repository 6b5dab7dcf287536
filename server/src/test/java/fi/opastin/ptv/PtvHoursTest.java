package fi.opastin.ptv;

import static fi.opastin.ptv.Documents.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PtvHoursTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final List<Finding> findings = new ArrayList<>();

  private String read(ObjectNode... items) {
    findings.clear();
    ObjectNode channel = Documents.aPlace(1).hours(items).node();
    PtvNode node = PtvNode.of(Documents.document(channel), findings);
    return PtvHours.read(node, TODAY).map(ObjectNode::toString).orElse("none");
  }

  private void assertFound(String place, String words) {
    assertEquals(1, findings.size(), findings.toString());
    assertTrue(findings.getFirst().message().startsWith(place), findings.toString());
    assertTrue(findings.getFirst().message().contains(words), findings.toString());
    assertTrue(findings.getFirst().file().contains("test.json#/itemList/3"));
  }

  @Test
  void joinsDaysWithTheSameHours() {
    assertEquals(
        "{\"regular\":[{\"days\":\"mon-thu\",\"opens\":\"9:00\",\"closes\":\"12:00\"},"
            + "{\"days\":\"mon-thu\",\"opens\":\"13:00\",\"closes\":\"16:00\"},"
            + "{\"days\":\"sat\",\"opens\":\"10:00\",\"closes\":\"24:00\"}]}",
        read(
            hours(
                "DaysOfTheWeek",
                "Monday/Thursday 13:00-16:00",
                "Monday/Thursday 09:00-12:00",
                "Saturday 10:00-00:00")));
    assertEquals(List.of(), findings);
  }

  @Test
  void takesSameHoursSaidTwiceOnce() {
    assertEquals(
        "{\"regular\":[{\"days\":\"mon\",\"opens\":\"8:00\",\"closes\":\"16:00\"}]}",
        read(hours("DaysOfTheWeek", "Monday 08:00-16:00", "Monday 08:00-16:00")));
    assertEquals(List.of(), findings);
  }

  @Test
  void leavesOutAWeekThatOverlaps() {
    assertEquals("none", read(hours("DaysOfTheWeek", "Monday 08:00-16:00", "Monday 15:00-18:00")));
    assertFound("/serviceHours/0/openingHour/1", "overlap");
  }

  @Test
  void leavesOutAWeekThatEndsBeforeItBegins() {
    assertEquals("none", read(hours("DaysOfTheWeek", "Monday 16:00-08:00", "Friday 08:00-16:00")));
    assertFound("/serviceHours/0/openingHour/0/to", "end before they begin");
  }

  @Test
  void leavesOutAWeekWithAnUnknownDayOrTimeOrKind() {
    assertEquals("none", read(hours("DaysOfTheWeek", "Mondag 08:00-16:00")));
    assertFound("/serviceHours/0/openingHour/0/dayFrom", "no day");
    assertEquals("none", read(hours("DaysOfTheWeek", "Monday 8-16")));
    assertTrue(findings.toString().contains("/serviceHours/0/openingHour/0/from is no time"));
    assertEquals("none", read(hours("WheneverWeLike", "Monday 08:00-16:00")));
    assertFound("/serviceHours/0/serviceHourType", "no kind");
  }

  @Test
  void cutsNightsAtMidnight() {
    assertEquals(
        "{\"regular\":[{\"days\":\"fri\",\"opens\":\"22:00\",\"closes\":\"24:00\"},"
            + "{\"days\":\"sat\",\"opens\":\"0:00\",\"closes\":\"4:00\"}]}",
        read(hours("OverMidnight", "Friday/Saturday 22:00-04:00")));
  }

  @Test
  void readsExceptionalDaysInFinnishTime() {
    ObjectNode closed = hours("Exceptional").put("isClosed", true);
    // midnight of 24 December in Finland, as the catalogue gives it in UTC
    closed.put("validFrom", "2026-12-23T22:00:00").put("validTo", "2026-12-26T21:59:59Z");
    ObjectNode shorter = hours("Exceptional", "Monday 09:00-12:00");
    shorter.put("validFrom", "2026-12-07T00:00:00Z");
    assertEquals(
        "{\"regular\":[{\"days\":\"mon-fri\",\"opens\":\"8:00\",\"closes\":\"16:00\"}],"
            + "\"exceptions\":[{\"from\":\"2026-12-07\",\"open\":[{\"opens\":\"9:00\",\"closes\":\"12:00\"}]},"
            + "{\"from\":\"2026-12-24\",\"until\":\"2026-12-26\",\"closed\":true}]}",
        read(hours("DaysOfTheWeek", "Monday/Friday 08:00-16:00"), closed, shorter));
    assertEquals(List.of(), findings);
  }

  @Test
  void tellsOfExceptionalDaysThatEndBeforeTheyBegin() {
    ObjectNode wrong = hours("Exceptional").put("isClosed", true);
    wrong.put("validFrom", "2026-12-24T00:00:00Z").put("validTo", "2026-12-20T00:00:00Z");
    assertTrue(
        read(hours("DaysOfTheWeek", "Monday 08:00-16:00"), wrong).startsWith("{\"regular\""));
    assertFound("/serviceHours/1/validFrom", "do not end before");
  }

  @Test
  void takesNoExceptionalDayForClosedThatDoesNotSaySo() {
    ObjectNode silent = hours("Exceptional").put("validFrom", "2026-12-24T00:00:00Z");
    ObjectNode always = hours("Exceptional").put("validFrom", "2026-12-31T00:00:00Z");
    always.put("isAlwaysOpen", true);
    String read = read(hours("DaysOfTheWeek", "Monday 08:00-16:00"), silent, always);
    assertTrue(
        read.endsWith(
            "\"exceptions\":[{\"from\":\"2026-12-31\",\"open\":"
                + "[{\"opens\":\"0:00\",\"closes\":\"24:00\"}]}]}"),
        read);
    assertFound("/serviceHours/1/openingHour", "neither closed nor open");
  }

  @Test
  void takesTheSeasonOfToday() {
    ObjectNode summer = hours("DaysOfTheWeek", "Monday 10:00-14:00");
    summer.put("validFrom", "2026-06-01T00:00:00Z").put("validTo", "2026-08-31T00:00:00Z");
    ObjectNode winter = hours("DaysOfTheWeek", "Monday 08:00-16:00");
    winter.put("validFrom", "2026-09-01T00:00:00Z").put("validTo", "2027-05-31T00:00:00Z");
    assertEquals(
        "{\"regular\":[{\"days\":\"mon\",\"opens\":\"8:00\",\"closes\":\"16:00\"}]}",
        read(summer, winter));
    assertFound("/serviceHours/1/validTo", "hold until 2027-05-31");
  }

  @Test
  void knowsDoorsThatNeverCloseAndThoseByAppointment() {
    assertEquals("{\"always\":true}", read(hours("DaysOfTheWeek").put("isAlwaysOpen", true)));
    assertEquals(
        "none", read(hours("DaysOfTheWeek", "Monday 08:00-16:00").put("isReservation", true)));
  }
}
