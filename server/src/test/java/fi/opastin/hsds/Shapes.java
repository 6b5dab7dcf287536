package fi.opastin.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds documents against the schemas of HSDS 3.1. The schemas let unknown fields pass, so that a
 * misspelt one would go unseen: every field must be one of theirs.
 */
public final class Shapes {

  private static final String BASE = "https://schemas.example/hsds/";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Named by the description of the interface and not by the schemas. */
  private static final Map<String, Set<String>> NESTED =
      Map.of("organization", Set.of("services"), "service_at_location", Set.of("service"));

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:hsds/")));

  /** Read once: the factory would read them anew for every document. */
  private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

  private static final Map<String, JsonNode> FIELDS = new HashMap<>();

  private Shapes() {}

  /** Everything that a schema has against a document. */
  public static List<String> faults(String schema, JsonNode document) {
    List<String> faults = new ArrayList<>();
    SCHEMAS
        .computeIfAbsent(schema, Shapes::schema)
        .validate(document)
        .forEach(fault -> faults.add(fault.toString()));
    unknown(schema, document, "", faults);
    return faults;
  }

  private static JsonSchema schema(String name) {
    return FACTORY.getSchema(
        SchemaLocation.of(BASE + name + ".json"),
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static void unknown(String schema, JsonNode node, String path, List<String> faults) {
    JsonNode fields = fields(schema);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = field.getKey();
      String place = path + "/" + name;
      if (NESTED.getOrDefault(schema, Set.of()).contains(name)) {
        // their own schema holds for them, which the one around them does not say
        List<JsonNode> items = new ArrayList<>();
        if (field.getValue().isArray()) {
          field.getValue().forEach(items::add);
        } else {
          items.add(field.getValue());
        }
        items.forEach(item -> faults.addAll(faults("service", item)));
      } else if (!fields.has(name)) {
        faults.add(place + " is no field of " + schema);
      } else if (fields.at("/" + name + "/$ref").isTextual()) {
        unknown(referred(fields.at("/" + name)), field.getValue(), place, faults);
      } else if (fields.at("/" + name + "/items/$ref").isTextual()) {
        for (JsonNode item : field.getValue()) {
          unknown(referred(fields.at("/" + name + "/items")), item, place, faults);
        }
      }
    }
  }

  private static String referred(JsonNode reference) {
    return reference.path("$ref").asText().replace(".json", "");
  }

  private static JsonNode fields(String schema) {
    return FIELDS.computeIfAbsent(
        schema,
        name -> {
          try (InputStream in = Shapes.class.getResourceAsStream("/hsds/" + name + ".json")) {
            return MAPPER.readTree(in).path("properties");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
