package fi.opastin.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.language.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * NLP.js as its users call it, {@code NlpManager.process}, in a process of its own. What it would
 * refuse by its threshold still counts by its best intent, which is to its advantage.
 */
final class NlpJs implements Contender {

  /** Its name with its own settings, which the others are compared with. */
  static final String NAME = "NLP.js";

  private final LineProcess process;
  private final String name;

  /**
   * Starts it.
   *
   * @param folder where its script and what npm installed stand
   * @param spelling whether words with a typo are taken for the nearest known one, which NLP.js
   *     does not do unless asked
   * @param timeout after which a training or a pass is given up
   */
  NlpJs(Path folder, boolean spelling, Duration timeout) {
    name = spelling ? NAME + ", spelling" : NAME;
    process =
        LineProcess.start(
            name,
            folder,
            List.of("node", "nlpjs.mjs"),
            Map.of("NLPJS_SPELLING", String.valueOf(spelling)),
            timeout);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double train(List<Row> rows) {
    ObjectNode request = request("train", rows);
    ArrayNode languages = request.putArray("languages");
    rows.stream().map(Row::language).map(Language::tag).distinct().sorted().forEach(languages::add);
    return process.ask(request).path("milliseconds").asDouble() / 1000;
  }

  @Override
  public Pass classify(List<Row> rows, double seconds) {
    ObjectNode request = request("classify", rows);
    request.put("seconds", seconds);
    JsonNode reply = process.ask(request);
    List<Guess> guesses = new ArrayList<>();
    for (JsonNode answer : reply.path("answers")) {
      guesses.add(new Guess(answer.path("intent").asText(), answer.path("score").asDouble()));
    }
    double taken = reply.path("milliseconds").asDouble() / 1000;
    return new Pass(guesses, reply.path("passes").asInt() * rows.size() / taken);
  }

  private static ObjectNode request(String what, List<Row> rows) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("do", what);
    ArrayNode list = request.putArray("rows");
    for (Row row : rows) {
      ObjectNode one = list.addObject();
      one.put("language", row.language().tag());
      one.put("text", row.text());
      one.put("intent", row.intent());
    }
    return request;
  }

  @Override
  public void close() {
    process.close();
  }
}
