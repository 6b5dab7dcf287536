package fi.opastin.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Strict reading and plain writing of JSON. Safe to share. */
final class Json {

  private static final int MOST_DEPTH = 32;
  private static final int MOST_DIGITS = 30;
  private static final int LONGEST_NAME = 200;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_DEPTH)
                          .maxNumberLength(MOST_DIGITS)
                          .maxNameLength(LONGEST_NAME)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /**
   * Reads one object.
   *
   * @throws ProblemException {@code invalid-json} for anything else
   */
  static ObjectNode readObject(byte[] body) {
    try {
      if (MAPPER.readTree(body) instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      throw Problem.of(ProblemType.INVALID_JSON).toException();
    }
    throw Problem.of(ProblemType.INVALID_JSON).toException();
  }

  /**
   * The version that whoever changes something saw, which every body of a change names.
   *
   * @throws ProblemException {@code invalid-field} where it names none
   */
  static int version(ObjectNode body) {
    if (!body.path("version").isInt()) {
      throw Problem.at(ProblemType.INVALID_FIELD, "version", "must be the version that you saw")
          .toException();
    }
    return body.path("version").asInt();
  }

  /** The same object with who changed it last, and when, where somebody did. */
  static ObjectNode withChange(ObjectNode json, Optional<String> by, Optional<Instant> at) {
    by.ifPresent(name -> json.put("changedBy", name));
    at.ifPresent(moment -> json.put("changed", moment.toString()));
    return json;
  }

  static byte[] bytes(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** A list of words. */
  static ArrayNode words(Collection<String> words) {
    ArrayNode list = array();
    words.forEach(list::add);
    return list;
  }

  /** A part of a list with the cursor of the next. */
  static ObjectNode page(ArrayNode items, Optional<String> next) {
    ObjectNode page = object();
    page.set("items", items);
    page.put("next", next.orElse(null));
    return page;
  }
}
