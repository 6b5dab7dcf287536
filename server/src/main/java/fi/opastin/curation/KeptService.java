package fi.opastin.curation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.knowledge.PackContent;
import java.util.Optional;

/**
 * A service as the files have it.
 *
 * @param id its id
 * @param file where it stands
 * @param isImported whether an import wrote that file, so that people change it by an override
 * @param fields as its file has it, without the override
 * @param override what editors say differently of it
 */
public record KeptService(
    String id, String file, boolean isImported, JsonNode fields, Optional<JsonNode> override) {

  private static final int MARK = 16;

  /** A field as it counts: ours, else what was imported. */
  public JsonNode field(String name) {
    return override
        .map(said -> said.path("set").path(name))
        .filter(value -> !value.isMissingNode())
        .orElseGet(() -> fields.path(name));
  }

  /** Names the service as it is, so that whoever changes it can say what they saw. */
  public String mark() {
    String text = fields + "\n" + override.map(JsonNode::toString).orElse("");
    return PackContent.hash(text).substring(0, MARK);
  }

  /** Whether it is not shown at all. */
  public boolean isHidden() {
    return override.map(said -> said.path("hide").asBoolean()).orElse(false);
  }

  /** Who changed it here, and why; empty where nobody did. */
  public String why() {
    return override
        .map(said -> said.path("by").asText() + ": " + said.path("because").asText())
        .orElse("");
  }
}
