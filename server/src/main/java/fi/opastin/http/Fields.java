package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The fields of a JSON object, read with their types; {@code null} is as good as absent, and
 * unknown fields are passed over. A wrong type or length ends the request with {@code
 * invalid-field}, which names the field by its path.
 */
final class Fields {

  private final JsonNode object;
  private final String path;

  private Fields(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  static Fields of(ObjectNode object) {
    return new Fields(object, "");
  }

  /** A text of 1 to {@code longest} code points that must be there. */
  String text(String name, int longest) {
    return optionalText(name, longest).orElseThrow(() -> fault(name, "is required"));
  }

  /** A text of 1 to {@code longest} code points. */
  Optional<String> optionalText(String name, int longest) {
    Optional<String> text = anyText(name);
    text.ifPresent(
        value -> {
          int length = value.codePointCount(0, value.length());
          if (length < 1 || length > longest) {
            throw fault(name, "must have 1 to " + longest + " characters");
          }
        });
    return text;
  }

  /** A text of any length. */
  Optional<String> anyText(String name) {
    JsonNode node = object.path(name);
    if (isAbsent(node)) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw fault(name, "must be a string");
    }
    return Optional.of(node.textValue());
  }

  /** A whole number in a range. */
  OptionalInt integer(String name, int least, int most) {
    JsonNode node = object.path(name);
    if (isAbsent(node)) {
      return OptionalInt.empty();
    }
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw fault(name, "must be a whole number from " + least + " to " + most);
    }
    return OptionalInt.of(node.intValue());
  }

  /** Whether a field says {@code true}; only {@code true} and {@code false} may stand there. */
  boolean isTrue(String name) {
    JsonNode node = object.path(name);
    if (isAbsent(node)) {
      return false;
    }
    if (!node.isBoolean()) {
      throw fault(name, "must be true or false");
    }
    return node.booleanValue();
  }

  /** The object in a field. */
  Optional<Fields> object(String name) {
    JsonNode node = object.path(name);
    if (isAbsent(node)) {
      return Optional.empty();
    }
    if (!node.isObject()) {
      throw fault(name, "must be an object");
    }
    return Optional.of(new Fields(node, path + name + "."));
  }

  /** A list of texts. */
  List<String> texts(String name, int most) {
    JsonNode node = object.path(name);
    if (isAbsent(node)) {
      return List.of();
    }
    if (!node.isArray() || node.size() > most) {
      throw fault(name, "must be a list of at most " + most + " strings");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode item : node) {
      if (!item.isTextual()) {
        throw fault(name, "must be a list of strings");
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  /** All values by name, where every one is a text and there are at most {@code most} of them. */
  Optional<Map<String, String>> allTexts(int most) {
    if (object.size() > most || !object.valueStream().allMatch(JsonNode::isTextual)) {
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .propertyStream()
        .forEach(field -> texts.put(field.getKey(), field.getValue().textValue()));
    return Optional.of(texts);
  }

  /** Whether a field is there. */
  boolean has(String name) {
    return !isAbsent(object.path(name));
  }

  /** The exception that says what is wrong with a field. */
  ProblemException fault(String name, String detail) {
    return Problem.at(ProblemType.INVALID_FIELD, path + name, detail).toException();
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
