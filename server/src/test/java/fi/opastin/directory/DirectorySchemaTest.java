package fi.opastin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The schemas of services and places, their examples, and the delivered pack say the same as the
 * readers.
 */
class DirectorySchemaTest {

  private static final Path SCHEMAS = Pack.content().resolve("schema");
  private static final JsonSchema SERVICES = schema("service.schema.json");
  private static final JsonSchema PLACES = schema("places.schema.json");

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Pack.yaml(SCHEMAS.resolve(name)));
  }

  private static List<Path> examples(String kind, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS.resolve("examples").resolve(kind))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .sorted()
          .toList();
    }
  }

  private static List<DirectoryFinding> findings(Path file) {
    return ServiceReader.read(Map.of("x.yaml", Pack.yaml(file)), Pack.PLACES.places()).findings();
  }

  @Test
  void goodServicesPassSchemaAndReader() throws IOException {
    for (Path file : examples("good", "service-")) {
      assertEquals(Set.of(), SERVICES.validate(Pack.yaml(file)), file.toString());
      assertEquals(List.of(), findings(file), file.toString());
    }
  }

  @Test
  void badServicesFailSchemaAndReader() throws IOException {
    List<Path> files = examples("bad", "service-");
    assertTrue(files.size() >= 8);
    for (Path file : files) {
      assertFalse(SERVICES.validate(Pack.yaml(file)).isEmpty(), file.toString());
      assertFalse(findings(file).isEmpty(), file.toString());
    }
  }

  @Test
  void placesExamplesPassAndFail() throws IOException {
    for (Path file : examples("good", "places-")) {
      assertEquals(Set.of(), PLACES.validate(Pack.yaml(file)), file.toString());
    }
    for (Path file : examples("bad", "places-")) {
      assertFalse(PLACES.validate(Pack.yaml(file)).isEmpty(), file.toString());
    }
  }

  @Test
  void theDeliveredPackPasses() {
    Pack.serviceFiles()
        .forEach((name, document) -> assertEquals(Set.of(), SERVICES.validate(document), name));
    Path places = Pack.content().resolve("packs/finland/places");
    for (String name : List.of("municipalities.yaml", "employment-areas.yaml", "aliases.yaml")) {
      JsonNode document = Pack.yaml(places.resolve(name));
      assertEquals(Set.of(), PLACES.validate(document), name);
    }
  }
}
