package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The examples in {@code contract/}: what the server produces must be what stands there. With
 * {@code -Dcontract.write=true} it is written there instead.
 */
final class ContractExamples {

  private static final Path FOLDER = Path.of("contract");
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  /** Members that differ from run to run or release to release, in whatever object they stand. */
  private static final Set<String> VOLATILE = Set.of("state", "release", "reference", "next");

  private ContractExamples() {}

  /** Compares JSON with the example of a name such as {@code chat/answer.reply}, or writes it. */
  static void check(String name, JsonNode produced) {
    JsonNode masked = masked(produced);
    Path file = FOLDER.resolve(name + ".json");
    try {
      if (Boolean.getBoolean("contract.write")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(masked));
        return;
      }
      assertTrue(Files.exists(file), file + " is missing; write it with -Dcontract.write=true");
      assertEquals(text(MAPPER.readTree(Files.readString(file))), text(masked), file.toString());
    } catch (IOException e) {
      throw new AssertionError("the example " + file + " could not be read or written", e);
    }
  }

  /** A copy in which every volatile text is its own name. */
  static JsonNode masked(JsonNode json) {
    return switch (json) {
      case ObjectNode object -> {
        ObjectNode copy = object.objectNode();
        object
            .propertyStream()
            .forEach(
                member ->
                    copy.set(
                        member.getKey(),
                        VOLATILE.contains(member.getKey()) && member.getValue().isTextual()
                            ? TextNode.valueOf("<" + member.getKey() + ">")
                            : masked(member.getValue())));
        yield copy;
      }
      case ArrayNode array -> {
        ArrayNode copy = array.arrayNode();
        array.forEach(item -> copy.add(masked(item)));
        yield copy;
      }
      default -> json;
    };
  }

  private static String text(JsonNode json) throws IOException {
    return MAPPER.writeValueAsString(json) + "\n";
  }
}
