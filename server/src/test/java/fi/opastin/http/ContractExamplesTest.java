package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContractExamplesTest {

  @Test
  void keepWhatHoldsAndMaskWhatDiffersFromRunToRun() throws IOException {
    JsonNode reply =
        new ObjectMapper()
            .readTree(
                "{\"state\":\"abc\",\"answer\":{\"id\":\"x\",\"release\":\"1\"},\"next\":null,"
                    + "\"blocks\":[{\"state\":7}]}");
    assertEquals(
        "{\"state\":\"<state>\",\"answer\":{\"id\":\"x\",\"release\":\"<release>\"},\"next\":null,"
            + "\"blocks\":[{\"state\":7}]}",
        ContractExamples.masked(reply).toString());
  }
}
