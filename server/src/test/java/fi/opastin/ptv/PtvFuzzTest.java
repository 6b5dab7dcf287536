package fi.opastin.ptv;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Documents of the catalogue may hold anything; they become services or findings. */
class PtvFuzzTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @FuzzTest(maxDuration = "1m")
  void documents(byte[] text) {
    JsonNode json;
    try {
      json = JSON.readTree(text);
    } catch (IOException notJson) {
      return;
    }
    List<PtvDocument> documents = new ArrayList<>();
    for (JsonNode body : json == null ? List.<JsonNode>of() : json) {
      PtvDocument.of("test", body).ifPresent(documents::add);
    }
    PtvTranslator.translate(
        PtvCatalogue.collect(documents),
        PtvMappingTest.MAPPING,
        FinnishPlaces.DIRECTORY.places(),
        List.of(),
        TODAY);
  }
}
