package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.packs.YamlDocument;
import fi.opastin.packs.YamlText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The generated files of an import: what is written into them, and what stands in them now. */
final class PtvFiles {

  private static final String HEAD =
      """
      # Made by "opastin import ptv"; the next import makes it anew, so nothing is to be changed here.
      # What is better known is written into ../overrides.yaml (docs/importing.md).
      # Source: %s, as each service names it.
      """;

  private PtvFiles() {}

  /** Texts by file name; the same entries give the same bytes. */
  static Map<String, String> write(List<PtvEntry> entries, String sourceName) {
    Map<String, ArrayNode> lists = new TreeMap<>();
    for (PtvEntry entry : entries) {
      lists
          .computeIfAbsent(entry.file() + ".yaml", f -> JsonNodeFactory.instance.arrayNode())
          .add(entry.node());
    }
    Map<String, String> files = new TreeMap<>();
    lists.forEach(
        (file, list) -> {
          ObjectNode document = JsonNodeFactory.instance.objectNode();
          document.set("services", list);
          files.put(file, HEAD.formatted(sourceName) + YamlText.of(document));
        });
    return files;
  }

  /** The services that stand in files, by id; what cannot be read counts as not there. */
  static Map<String, JsonNode> services(Map<String, String> files) {
    Map<String, JsonNode> services = new TreeMap<>();
    files.forEach(
        (file, text) -> {
          if (YamlDocument.parse(file, text, 1)
              instanceof YamlDocument.Parsed.Document(YamlDocument document)) {
            document
                .root()
                .path("services")
                .forEach(service -> services.put(service.path("id").asText(), service));
          }
        });
    return services;
  }
}
