package fi.opastin.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.PackContent;
import fi.opastin.knowledge.PackReader;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceFilesTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String OWN = "packs/p/services/own.yaml";
  private static final String OVERRIDES = "packs/p/services/overrides.yaml";

  private static final String OWN_TEXT =
      """
      # ours
      services:

      - id: a
        name: {fi: A}   # short
        hours:
          regular:
          - {days: mon-fri, opens: "9:00", closes: "16:00"}
          source: 1
        sources:
        - {ref: "https://a.fi/", date: "2026"}

      # the next one
      - id: b
        name: {fi: B}
        sources:
        - {ref: "https://b.fi/"}
      """;

  private static final PackContent CONTENT =
      PackContent.of(
          Map.of(
              OWN,
              OWN_TEXT,
              "packs/p/services/ptv/x.yaml",
              "services:\n- id: ptv-c\n  name: {fi: C}\n  phones:\n  - {number: '1', source: 1}\n",
              OVERRIDES,
              """
              overrides:
                # kept
                - id: ptv-other
                  by: Anna
                  because: muutto
                  set: {url: {fi: "https://x.fi/"}}
              """));

  private static ServiceEdit edit(Map<String, JsonNode> fields, boolean hidden) {
    ObjectNode source = JSON.objectNode().put("ref", "https://uusi.fi/").put("date", "2026-11-30");
    return new ServiceEdit(fields, hidden, source, "soitettu");
  }

  private static HoursForm week(String times) {
    return new HoursForm(
        Map.of(DayOfWeek.MONDAY, times, DayOfWeek.TUESDAY, times, DayOfWeek.WEDNESDAY, times),
        List.of(new HoursForm.Exception("2026-12-24", "2026-12-26", "")),
        false,
        false);
  }

  private static JsonNode phones(String number) {
    return JSON.arrayNode().add(JSON.objectNode().put("number", number));
  }

  @Test
  void aServiceOfOursIsChangedInItsFileAndEverythingElseStays() {
    ServiceFiles files = new ServiceFiles(CONTENT);
    KeptService a = files.find("a").orElseThrow();
    List<String> faults = new ArrayList<>();
    String text =
        files
            .changed(a, edit(Map.of("hours", week("9-12, 13.00-16:30").write(faults)), false), "B")
            .orElseThrow();
    assertEquals(List.of(), faults);
    assertTrue(text.startsWith("# ours\nservices:\n\n- id: a\n  name: {fi: A}   # short\n"), text);
    assertTrue(text.endsWith(OWN_TEXT.substring(OWN_TEXT.indexOf("\n# the next one"))), text);
    KeptService again =
        new ServiceFiles(CONTENT.with(Map.of(OWN, Optional.of(text)))).find("a").orElseThrow();
    assertEquals(2, again.field("hours").path("source").asInt());
    assertEquals("https://uusi.fi/", again.fields().path("sources").path(1).path("ref").asText());
    HoursForm form = HoursForm.of(again.field("hours"));
    assertEquals("9:00-12:00, 13:00-16:30", form.days().get(DayOfWeek.TUESDAY));
    assertEquals("2026-12-26", form.exceptions().getFirst().until());
    assertEquals("mon-wed", again.field("hours").path("regular").path(0).path("days").asText());
  }

  @Test
  void whatWasImportedIsOverriddenAndUntouchedEntriesStay() {
    ServiceFiles files = new ServiceFiles(CONTENT);
    KeptService c = files.find("ptv-c").orElseThrow();
    String text = files.changed(c, edit(Map.of("phones", phones("2")), false), "Bo").orElseThrow();
    assertTrue(text.startsWith(CONTENT.files().get(OVERRIDES)), text);
    PackContent changed = CONTENT.with(Map.of(OVERRIDES, Optional.of(text)));
    ServiceFiles after = new ServiceFiles(changed);
    KeptService ours = after.find("ptv-c").orElseThrow();
    assertEquals("2", ours.field("phones").path(0).path("number").asText());
    assertEquals("Bo", ours.override().orElseThrow().path("by").asText());
    // back to what was imported: the override goes
    assertEquals(
        CONTENT.files().get(OVERRIDES),
        after.changed(ours, edit(Map.of("phones", phones("1")), false), "Bo").orElseThrow());
    String hidden = after.changed(ours, edit(Map.of(), true), "Bo").orElseThrow();
    assertTrue(
        new ServiceFiles(changed.with(Map.of(OVERRIDES, Optional.of(hidden))))
            .find("ptv-c")
            .orElseThrow()
            .isHidden());
    assertTrue(hidden.contains("# kept") && hidden.contains("number: '2'"), hidden);
  }

  @Test
  void theFirstOverrideMakesTheFile() {
    PackContent none = CONTENT.with(Map.of(OVERRIDES, Optional.empty()));
    ServiceFiles files = new ServiceFiles(none);
    KeptService c = files.find("ptv-c").orElseThrow();
    String text = files.changed(c, edit(Map.of("phones", phones("2")), false), "Bo").orElseThrow();
    assertTrue(text.startsWith("overrides:\n- id: ptv-c\n"), text);
    assertFalse(files.changed(c, edit(Map.of("phones", phones("1")), false), "Bo").isPresent());
  }

  @Test
  void theLastOverrideThatGoesLeavesAListWithNothingInIt() {
    PackContent none = CONTENT.with(Map.of(OVERRIDES, Optional.of("# ours\noverrides: []\n")));
    ServiceFiles files = new ServiceFiles(none);
    KeptService c = files.find("ptv-c").orElseThrow();
    ServiceEdit unsourced = new ServiceEdit(Map.of(), true, JSON.objectNode(), "lopetettu");
    String text = files.changed(c, unsourced, "Bo").orElseThrow();
    assertEquals(
        "# ours\noverrides:\n- id: ptv-c\n  by: Bo\n  because: lopetettu\n  hide: true\n", text);
    ServiceFiles hidden = new ServiceFiles(none.with(Map.of(OVERRIDES, Optional.of(text))));
    KeptService now = hidden.find("ptv-c").orElseThrow();
    assertEquals("Bo: lopetettu", now.why());
    assertEquals(
        "# ours\noverrides: []\n", hidden.changed(now, edit(Map.of(), false), "Bo").orElseThrow());
  }

  @Test
  void anItemInBracesIsChangedLikeAnyOther() {
    String braces = "overrides:\n- {id: ptv-c, by: Bo, because: x, hide: true}\n# kept\n";
    ServiceFiles files = new ServiceFiles(CONTENT.with(Map.of(OVERRIDES, Optional.of(braces))));
    KeptService c = files.find("ptv-c").orElseThrow();
    assertEquals(
        "overrides: []\n# kept\n", files.changed(c, edit(Map.of(), false), "Bo").orElseThrow());
    String own = "services:\n- {id: a, name: A, sources: [{ref: x}]}\n- {id: ab, name: B}\n";
    ServiceFiles ours = new ServiceFiles(CONTENT.with(Map.of(OWN, Optional.of(own))));
    String phones =
        ours.changed(ours.find("a").orElseThrow(), edit(Map.of("phones", phones("2")), false), "Bo")
            .orElseThrow();
    assertTrue(phones.startsWith("services:\n- id: a\n  name: A\n  sources:\n"), phones);
    assertTrue(phones.endsWith("- {id: ab, name: B}\n"), phones);
  }

  @Test
  void aFaultOfHoursNamesTheFieldThatWroteIt() {
    HoursForm form =
        new HoursForm(
            Map.of(DayOfWeek.MONDAY, "9-12", DayOfWeek.FRIDAY, "16-9"),
            List.of(
                new HoursForm.Exception("2026-12-24", "2026-12-01", ""),
                new HoursForm.Exception("2026-12-06", "", "aamu")),
            false,
            false);
    List<String> fields = new ArrayList<>();
    form.write(fault -> fields.add(fault.field()));
    assertEquals(List.of("day5", "from0", "times1"), fields.stream().distinct().sorted().toList());
  }

  @Test
  void hoursThatCannotBeAreTold() {
    List<String> faults = new ArrayList<>();
    week("16-9").write(faults);
    week("aamu").write(faults);
    week("9-12, 11-13").write(faults);
    assertTrue(faults.size() >= 3, faults.toString());
    assertTrue(HoursForm.NONE.write(faults).isNull());
  }

  @Test
  void allHoursThatShipComeBackAsTheyWere() {
    PackContent content = new PackReader(Path.of("content")).content();
    ServiceFiles files = new ServiceFiles(content);
    int seen = 0;
    for (KeptService service : files.all()) {
      List<String> faults = new ArrayList<>();
      JsonNode hours = HoursForm.of(service.field("hours")).write(faults);
      assertEquals(List.of(), faults, service.id());
      assertEquals(
          HoursForm.of(service.field("hours")),
          HoursForm.of(hours.isNull() ? JSON.missingNode() : hours),
          service.id());
      assertEquals(
          Optional.empty(),
          files.changed(service, edit(Map.of("hours", hours), false), "B"),
          service.id());
      seen += hours.isNull() ? 0 : 1;
    }
    assertTrue(seen > 3, "hours of " + seen);
  }
}
