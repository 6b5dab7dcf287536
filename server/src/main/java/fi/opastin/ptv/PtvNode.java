package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.packs.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One object of a document, read leniently: what is missing is empty, and what is wrong is noted
 * with its place while reading goes on. For one thread.
 */
final class PtvNode {

  private final String origin;
  private final String pointer;
  private final JsonNode node;
  private final List<Finding> findings;

  private PtvNode(String origin, String pointer, JsonNode node, List<Finding> findings) {
    this.origin = origin;
    this.pointer = pointer;
    this.node = node;
    this.findings = findings;
  }

  static PtvNode of(PtvDocument document, List<Finding> findings) {
    return new PtvNode(document.origin(), "", document.body(), findings);
  }

  /** Notes what is wrong here, or in a field of this object. */
  void warn(String field, String message) {
    String place = field.isEmpty() ? pointer : pointer + "/" + field;
    findings.add(Finding.warning(origin, 0, place.isEmpty() ? message : place + " " + message));
  }

  /** A text or number as text, without blanks around it; empty where there is none. */
  Optional<String> text(String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  boolean flag(String field) {
    return node.path(field).asBoolean(false);
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  Optional<PtvNode> child(String field) {
    JsonNode value = node.path(field);
    return value.isObject() ? Optional.of(at(field, value)) : Optional.empty();
  }

  /** The objects of a list; none where it is missing or no list. */
  List<PtvNode> items(String field) {
    List<PtvNode> items = new ArrayList<>();
    int index = 0;
    for (JsonNode item : node.path(field)) {
      if (item.isObject()) {
        items.add(at(field + "/" + index, item));
      }
      index++;
    }
    return items;
  }

  /** The texts of a list of texts. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : node.path(field)) {
      if (item.isTextual() && !item.asText().isBlank()) {
        texts.add(item.asText().strip());
      }
    }
    return texts;
  }

  private PtvNode at(String place, JsonNode value) {
    return new PtvNode(origin, pointer + "/" + place, value, findings);
  }
}
