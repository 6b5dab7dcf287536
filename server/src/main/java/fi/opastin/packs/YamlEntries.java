package fi.opastin.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The top-level entries of a YAML mapping as they are written, each with its lines, so that one of
 * them can be changed and all others stay as they were, comments and all. Immutable.
 *
 * @param head lines before the first entry
 * @param entries the lines of each entry, its own comments behind it included, by key
 */
public record YamlEntries(List<String> head, Map<String, List<String>> entries) {

  private static final Pattern KEY = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*)\\s*:(?:\\s.*|$)");

  /** What may stand without quotation marks: words, and addresses of the web. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}(][\\p{L}\\p{M}\\p{N} ,.()/–’”+-]*|https?://[^\\s#,\\[\\]{}\"'\\\\]+");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  public YamlEntries {
    head = List.copyOf(head);
    entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** Splits a text into its entries; what it says is not looked at. */
  public static YamlEntries of(String text) {
    List<String> head = new ArrayList<>();
    Map<String, List<String>> entries = new LinkedHashMap<>();
    List<String> lines = head;
    for (String line : text.lines().toList()) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        lines = entries.computeIfAbsent(key.group(1), any -> new ArrayList<>());
      }
      lines.add(line);
    }
    return new YamlEntries(head, entries);
  }

  /**
   * With other lines for an entry; without it where there are none. A new entry goes before the
   * first of {@code order} that stands behind it there.
   */
  public YamlEntries with(String key, List<String> lines, List<String> order) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    boolean placed = lines.isEmpty() || entries.containsKey(key);
    for (Map.Entry<String, List<String>> entry : entries.entrySet()) {
      if (!placed && order.indexOf(entry.getKey()) > order.indexOf(key)) {
        changed.put(key, lines);
        placed = true;
      }
      if (!entry.getKey().equals(key)) {
        changed.put(entry.getKey(), entry.getValue());
      } else if (!lines.isEmpty()) {
        changed.put(key, lines);
      }
    }
    if (!placed) {
      changed.put(key, lines);
    }
    return new YamlEntries(head, changed);
  }

  /** All lines, each with its end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append(line).append('\n'));
    entries.values().forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }

  /** A text as a value that reads back as the very same text, whatever it holds. */
  public static String quoted(String text) {
    boolean word = text.matches("(?i)true|false|null|yes|no|on|off|~");
    boolean plain = PLAIN.matcher(text).matches() && text.equals(text.strip()) && !word;
    if (plain || DATE.matcher(text).matches()) {
      return text;
    }
    return inMarks(text);
  }

  /** A text in quotation marks, as a value that reads back as the very same text. */
  public static String inMarks(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isPrintable(c)) {
                    quoted.appendCodePoint(c);
                  } else {
                    quoted.append("\\U%08X".formatted(c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(int c) {
    return c >= 0x20
        && c != 0x7F
        && !(c >= 0x80 && c < 0xA0)
        && c != 0x2028
        && c != 0x2029
        && c != 0xFEFF
        && !(c >= 0xD800 && c < 0xE000)
        && c < 0xFFFE;
  }

  /** Texts as a list on one line. */
  public static String list(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(YamlEntries::inList).toList()) + "]";
  }

  /** Within a list a comma would end the text. */
  private static String inList(String text) {
    boolean plain =
        text.matches("[a-z][a-z0-9-]*") && !text.matches("true|false|null|yes|no|on|off");
    return plain ? text : inMarks(text);
  }
}
