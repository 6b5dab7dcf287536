package fi.opastin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The chat examples in {@code contract/chat}: each request, sent to the real server, gives a reply
 * of the shape that stands beside it. Words, confidence and the services of the day may change with
 * the content; kinds, names and types may not. With {@code -Dcontract.write=true} the replies are
 * written anew. The widget's tests draw the same files.
 */
class ChatContractTest {

  private static final Path FOLDER = Path.of("contract/chat");
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @TestFactory
  Stream<DynamicTest> repliesHaveTheShapeOfTheirExamples() throws IOException {
    List<Path> requests;
    try (Stream<Path> files = Files.list(FOLDER)) {
      requests = files.filter(f -> f.toString().endsWith(".request.json")).sorted().toList();
    }
    assertEquals(11, requests.size(), "each outcome, two of guided paths, and one with a form");
    return requests.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path requestFile) throws IOException {
    Path replyFile =
        FOLDER.resolve(requestFile.getFileName().toString().replace(".request.", ".reply."));
    JsonNode reply = reply(MAPPER.readTree(Files.readString(requestFile)));
    if (Boolean.getBoolean("contract.write")) {
      Files.writeString(
          replyFile, MAPPER.writeValueAsString(ContractExamples.masked(reply)) + "\n");
    }
    JsonNode example = MAPPER.readTree(Files.readString(replyFile));
    assertEquals(kinds(example), kinds(reply), requestFile.toString());
    assertEquals(types(example), types(reply), requestFile.toString());
  }

  /**
   * The last reply of a conversation: messages that lead to it stand in {@code before}, which is
   * not sent.
   */
  private static JsonNode reply(JsonNode request) {
    try (TestServer server = TestServer.start()) {
      JsonNode reply = null;
      List<JsonNode> turns = new ArrayList<>();
      request.path("before").forEach(turns::add);
      turns.add(request);
      for (JsonNode turn : turns) {
        ObjectNode sent = turn.deepCopy();
        sent.remove("before");
        if (reply != null) {
          sent.set("state", reply.path("state"));
        }
        reply = TestServer.json(server.post("/api/v1/chat", sent.toString()));
      }
      return reply;
    }
  }

  private static List<String> kinds(JsonNode reply) {
    List<String> kinds = new ArrayList<>();
    kinds.add(
        reply.path("outcome").asText()
            + " "
            + reply.path("topic").asText()
            + " "
            + reply.path("lang").asText());
    reply.path("blocks").forEach(block -> kinds.add(block.path("type").asText()));
    return kinds;
  }

  /** The JSON type of every member of the reply and of its blocks' first items. */
  private static Map<String, String> types(JsonNode reply) {
    Map<String, String> types = new TreeMap<>();
    reply
        .properties()
        .forEach(member -> types.put(member.getKey(), member.getValue().getNodeType().name()));
    for (JsonNode block : reply.path("blocks")) {
      String kind = block.path("type").asText();
      block
          .properties()
          .forEach(m -> types.put(kind + "/" + m.getKey(), m.getValue().getNodeType().name()));
      block
          .path("items")
          .path(0)
          .properties()
          .forEach(m -> types.putIfAbsent(kind + "/items/" + m.getKey(), "there"));
    }
    return types;
  }
}
