package fi.opastin.directory;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Hours of any form are read or noted as faulty, and what was read can be asked at any time. */
class HoursFuzzTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 12, 24, 23, 59, 0, 0, OpeningHours.ZONE);

  @FuzzTest(maxDuration = "1m")
  void read(byte[] text) {
    JsonNode json;
    try {
      json = JSON.readTree(text);
    } catch (IOException notJson) {
      return;
    }
    if (json == null || !json.isObject()) {
      return;
    }
    List<DirectoryFinding> findings = new ArrayList<>();
    OpeningHours hours = HoursReader.read("file", json, findings);
    if (findings.isEmpty()) {
      hours.at(NOW);
      hours.on(NOW.toLocalDate());
    }
  }
}
