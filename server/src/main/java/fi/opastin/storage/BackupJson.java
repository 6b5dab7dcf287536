package fi.opastin.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The description of a backup as JSON. Stateless. */
final class BackupJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private BackupJson() {}

  static byte[] write(Backup backup) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", backup.format());
    json.put("schema", backup.schema());
    json.put("made", backup.made().toString());
    json.set("tables", json(backup.tables()));
    json.set("files", json(backup.files()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }

  private static ObjectNode json(Map<String, Backup.Part> parts) {
    ObjectNode json = JSON.createObjectNode();
    new TreeMap<>(parts)
        .forEach(
            (name, part) ->
                json.putObject(name).put("rows", part.rows()).put("sha256", part.sha256()));
    return json;
  }

  /**
   * What stands in a description.
   *
   * @throws Backup.Impossible when it is none
   */
  static Backup read(InputStream in) throws IOException {
    try {
      JsonNode json = JSON.readTree(in);
      return new Backup(
          json.path("format").asInt(),
          json.path("schema").asText(),
          Instant.parse(json.path("made").asText()),
          parts(json.path("tables")),
          parts(json.path("files")));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new Backup.Impossible("This is no backup of Opastin.", e);
    }
  }

  private static Map<String, Backup.Part> parts(JsonNode json) {
    Map<String, Backup.Part> parts = new TreeMap<>();
    json.properties()
        .forEach(
            part ->
                parts.put(
                    part.getKey(),
                    new Backup.Part(
                        part.getValue().path("rows").asLong(),
                        part.getValue().path("sha256").asText())));
    return parts;
  }
}
