package fi.opastin.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Changes single items of the one list of a YAML file and leaves every other line as it is,
 * comments included. Items are mappings that begin with their id. Pure.
 */
public final class YamlItems {

  private static final int MARK = 2;

  /** What stands behind the key of a list without items. */
  private static final String NOTHING = " []";

  private YamlItems() {}

  /**
   * The text with an item changed.
   *
   * @param change makes another mapping of the item's, both as text; nothing where it is to go
   * @return empty where no item begins with this id
   */
  public static Optional<String> change(String text, String id, UnaryOperator<String> change) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Pattern first =
        Pattern.compile(
            "^ *- (?:\\{ *)?id: +[\"']?" + Pattern.quote(id) + "[\"']?\\s*(?:[,}#].*)?$");
    int from = 0;
    while (from < lines.size() && !first.matcher(lines.get(from)).matches()) {
      from++;
    }
    if (from == lines.size()) {
      return Optional.empty();
    }
    int indent = lines.get(from).indexOf('-');
    int to = end(lines, from, indent);
    List<String> item = lines.subList(from, to);
    String before =
        String.join("\n", item.stream().map(line -> outdented(line, indent)).toList()) + "\n";
    List<String> after = indented(change.apply(lined(before)), indent);
    item.clear();
    item.addAll(after);
    if (lines.stream().noneMatch(YamlItems::isItem)) {
      int key = from - 1;
      while (!lines.get(key).matches("\\w+:\\s*")) {
        key--;
      }
      lines.set(key, lines.get(key).stripTrailing() + NOTHING);
    }
    return Optional.of(String.join("\n", lines) + "\n");
  }

  /** A mapping that stands in braces, as fields that stand on lines of their own. */
  private static String lined(String item) {
    return item.startsWith("{")
            && YamlDocument.parse("", item, 1)
                instanceof YamlDocument.Parsed.Document(YamlDocument mapping)
        ? YamlBlocks.of(mapping.root())
        : item;
  }

  private static boolean isItem(String line) {
    return line.matches(" *- .*");
  }

  /**
   * The text with one more item at the end of its list, which is the last field of the file.
   *
   * @param item a mapping as text
   */
  public static String add(String text, String item) {
    int indent =
        text.lines().filter(YamlItems::isItem).findFirst().map(line -> line.indexOf('-')).orElse(0);
    String list = text.replaceFirst("(?m)^(\\w+:) *\\[]", "$1").stripTrailing();
    return list + "\n" + String.join("\n", indented(item, indent)) + "\n";
  }

  private static int end(List<String> lines, int from, int indent) {
    int to = from + 1;
    while (to < lines.size() && belongs(lines.get(to), indent)) {
      to++;
    }
    while (to > from + 1 && isComment(lines.get(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean belongs(String line, int indent) {
    return isComment(line) || line.indexOf(line.strip()) > indent;
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  private static String outdented(String line, int indent) {
    return line.length() <= indent + MARK ? line.strip() : line.substring(indent + MARK);
  }

  private static List<String> indented(String item, int indent) {
    List<String> lines = new ArrayList<>();
    for (String line : item.lines().toList()) {
      String mark = lines.isEmpty() ? "- " : "  ";
      lines.add(line.isBlank() ? "" : " ".repeat(indent) + mark + line);
    }
    return lines;
  }
}
