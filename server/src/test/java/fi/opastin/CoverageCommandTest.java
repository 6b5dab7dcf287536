package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CoverageCommandTest {

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    CommandLine command = new CommandLine(new CoverageCommand());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setOut(new PrintWriter(out));
    assertEquals(0, command.execute(args));
    return out.toString();
  }

  @Test
  void namesTheGapsByRegion() {
    String text = run("--region", "09");
    assertTrue(text.contains("09 Etelä-Karjala, 9 municipalities"), text);
    assertTrue(text.contains("  ohjaamo: 9 covered"), text);
    assertTrue(text.contains("  outreach-youth-work: 0 covered; missing everywhere"), text);
  }

  @Test
  void writesTheSameMatrixAsJsonAndCsv() throws IOException {
    String[] lines = run("--region", "08", "--format", "csv").split("\r\n");
    JsonNode json = new ObjectMapper().readTree(run("--region", "08", "--format", "json"));
    assertEquals(lines.length - 1, json.path("items").size());
    assertEquals(12, json.path("release").asText().length());
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (String option :
        new String[] {"--region", "--municipality", "--type", "--channel", "--lang", "--format"}) {
      assertEquals(2, Main.run("coverage", option, "nothing"), option);
    }
  }
}
