package fi.opastin.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes single fields of a YAML mapping anew and leaves every other line as it is, comments
 * included. Fields of the outermost level only. Pure.
 */
public final class YamlBlocks {

  private YamlBlocks() {}

  /**
   * The text with another value for a field: in its place, or at the end where there was none.
   *
   * @param value empty where the field is to go
   */
  public static String with(String text, String field, Optional<JsonNode> value) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int from = start(lines, field);
    int to = from < 0 ? lines.size() : end(lines, from);
    if (from < 0) {
      from = to;
    }
    List<String> written = value.stream().flatMap(node -> field(field, node).lines()).toList();
    List<String> block = lines.subList(from, to);
    block.clear();
    block.addAll(written);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** A mapping as text, each field on a line of its own. */
  public static String of(JsonNode mapping) {
    StringBuilder text = new StringBuilder();
    mapping
        .properties()
        .forEach(field -> text.append(field(field.getKey(), field.getValue())).append('\n'));
    return text.toString();
  }

  private static String field(String name, JsonNode value) {
    String text = YamlText.of(JsonNodeFactory.instance.objectNode().set(name, value)).strip();
    // a single short value is written within a line, in braces
    return text.startsWith("{") ? text.substring(1, text.length() - 1) : text;
  }

  private static int start(List<String> lines, String field) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(field + ":")) {
        return i;
      }
    }
    return -1;
  }

  /** Where the next field begins; comments before it are its own. */
  private static int end(List<String> lines, int from) {
    int to = from + 1;
    while (to < lines.size() && !isField(lines.get(to))) {
      to++;
    }
    while (to > from + 1 && isComment(lines.get(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isField(String line) {
    return !line.isEmpty() && (Character.isLetter(line.charAt(0)) || line.charAt(0) == '"');
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }
}
