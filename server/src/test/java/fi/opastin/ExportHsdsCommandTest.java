package fi.opastin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.hsds.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportHsdsCommandTest {

  private static final Map<String, String> SCHEMAS =
      Map.of(
          "services", "service",
          "organizations", "organization",
          "service_at_locations", "service_at_location",
          "taxonomies", "taxonomy",
          "taxonomy_terms", "taxonomy_term");

  @Test
  void writesEveryListInEveryLanguage(@TempDir Path folder) throws IOException {
    assertEquals(0, Main.run("export", "hsds", "--to", folder.toString()));
    for (String language : List.of("fi", "sv", "en")) {
      for (Map.Entry<String, String> list : SCHEMAS.entrySet()) {
        Path file = folder.resolve(language).resolve(list.getKey() + ".json");
        JsonNode page = new ObjectMapper().readTree(Files.readAllBytes(file));
        assertEquals(page.path("total_items").asInt(), page.path("contents").size());
        assertTrue(page.path("last_page").asBoolean());
        for (JsonNode item : page.path("contents")) {
          assertEquals(List.of(), Shapes.faults(list.getValue(), item));
        }
      }
    }
  }

  @Test
  void saysWhatItDoesNotUnderstand(@TempDir Path folder) throws IOException {
    assertEquals(2, Main.run("export"));
    assertEquals(2, Main.run("export", "hsds", "--lang", "klingon", "--to", folder.toString()));
    Path file = Files.createFile(folder.resolve("taken"));
    assertEquals(1, Main.run("export", "hsds", "--to", file.toString()), "no folder there");
  }
}
