package fi.opastin.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.knowledge.FrontMatter;
import fi.opastin.packs.YamlBlocks;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of an answer in cells, and cells in its files. Pure. */
final class AnswerFiles {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|tel:)\\S+");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  private AnswerFiles() {}

  /**
   * A text of an answer as its file has it.
   *
   * @param head its front matter, without the fences
   * @param body what stands below
   */
  record Text(String head, String body) {

    static final Text NONE = new Text("", "");

    static Text of(String file) {
      List<String> lines = file.replaceFirst("^\uFEFF", "").lines().toList();
      return FrontMatter.of(lines)
          .map(parts -> new Text(parts.head(), parts.body().strip()))
          .orElseGet(() -> new Text("", String.join("\n", lines).strip()));
    }

    String title() {
      return tree(head).path("title").asText("");
    }

    /** Each link on a line of its own: its label, a bar, its address. */
    String links() {
      return lines(tree(head).path("links"), "label", "url");
    }

    Text withTitle(String title) {
      return new Text(YamlBlocks.with(head, "title", Optional.of(JSON.textNode(title))), body);
    }

    Text withBody(String other) {
      return new Text(head, other);
    }

    /** What else was said of a link that stays is kept. */
    Text withLinks(String cell) {
      JsonNode before = tree(head).path("links");
      ArrayNode links = JSON.arrayNode();
      for (List<String> line : parts(cell)) {
        ObjectNode link = known(before, "url", line.get(1));
        link.put("label", line.getFirst());
        link.put("url", line.get(1));
        links.add(link);
      }
      return new Text(
          YamlBlocks.with(head, "links", Optional.<JsonNode>of(links).filter(l -> !l.isEmpty())),
          body);
    }

    String write() {
      return FrontMatter.FENCE
          + "\n"
          + head.strip()
          + "\n"
          + FrontMatter.FENCE
          + "\n"
          + body
          + "\n";
    }
  }

  /** Each source on a line of its own: address, name, date. */
  static String sources(JsonNode shared) {
    return lines(shared.path("sources"), "ref", "name", "date");
  }

  /** What else was said of a source that stays is kept. */
  static ArrayNode withSources(JsonNode shared, String cell) {
    ArrayNode sources = JSON.arrayNode();
    for (List<String> line : parts(cell)) {
      ObjectNode source = known(shared.path("sources"), "ref", line.getFirst());
      source.put("ref", line.getFirst());
      source.remove(List.of("name", "date"));
      if (line.size() > 1 && !line.get(1).isEmpty()) {
        source.put("name", line.get(1));
      }
      if (line.size() > 2 && !line.get(2).isEmpty()) {
        source.put("date", line.get(2));
      }
      sources.add(source);
    }
    return sources;
  }

  static boolean areLinks(String cell) {
    return parts(cell).stream()
        .allMatch(
            line ->
                line.size() == 2
                    && !line.getFirst().isEmpty()
                    && ADDRESS.matcher(line.get(1)).matches());
  }

  static boolean areSources(String cell) {
    return parts(cell).stream()
        .allMatch(
            line ->
                line.size() <= 3
                    && !line.getFirst().isEmpty()
                    && (line.size() < 3
                        || line.get(2).isEmpty()
                        || DAY.matcher(line.get(2)).matches()));
  }

  /** A YAML text as a tree; an empty one where it is none. */
  static JsonNode tree(String yaml) {
    return switch (YamlDocument.parse("", yaml, 1)) {
      case YamlDocument.Parsed.Document(YamlDocument document) -> document.root();
      case YamlDocument.Parsed.Faulty _ -> JSON.objectNode();
    };
  }

  private static ObjectNode known(JsonNode items, String field, String value) {
    for (JsonNode item : items) {
      if (item.path(field).asText().equals(value) && item instanceof ObjectNode object) {
        return object.deepCopy();
      }
    }
    return JSON.objectNode();
  }

  /** Fields with a bar between them; those that are missing at the end are left out. */
  private static String lines(JsonNode items, String... fields) {
    List<String> lines = new ArrayList<>();
    for (JsonNode item : items) {
      List<String> parts = new ArrayList<>();
      for (String field : fields) {
        parts.add(item.path(field).asText("").replace('|', '/').strip());
      }
      while (parts.size() > 1 && parts.getLast().isEmpty()) {
        parts.removeLast();
      }
      lines.add(String.join(" | ", parts));
    }
    return String.join("\n", lines);
  }

  private static List<List<String>> parts(String cell) {
    return cell.lines()
        .filter(line -> !line.isBlank())
        .map(
            line ->
                List.of(line.split("\\|", -1)).stream()
                    .map(String::strip)
                    .collect(Collectors.toList()))
        .toList();
  }
}
