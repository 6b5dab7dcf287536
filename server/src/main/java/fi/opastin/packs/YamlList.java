package fi.opastin.packs;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a YAML file that is one list as they are written, each with its lines, so that one
 * of them can be changed and all others stay as they were, comments and all. Immutable.
 *
 * @param head lines before the first item
 * @param items the lines of each item, comments behind it included
 */
public record YamlList(List<String> head, List<List<String>> items) {

  public YamlList {
    head = List.copyOf(head);
    items = items.stream().map(List::copyOf).toList();
  }

  /** Splits a text into its items; what it says is not looked at. */
  public static YamlList of(String text) {
    List<String> head = new ArrayList<>();
    List<List<String>> items = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("- ") || line.equals("-")) {
        items.add(new ArrayList<>());
      }
      (items.isEmpty() ? head : items.getLast()).add(line);
    }
    return new YamlList(head, items);
  }

  /**
   * With other lines for an item; without it where there are none. Comments that stand behind it
   * stay.
   *
   * @throws IndexOutOfBoundsException when there is no such item
   */
  public YamlList with(int index, List<String> lines) {
    List<String> before = items.get(index);
    int end = before.size();
    while (end > 1 && isComment(before.get(end - 1))) {
      end--;
    }
    List<String> after = new ArrayList<>(lines);
    after.addAll(before.subList(end, before.size()));
    List<List<String>> changed = new ArrayList<>(items);
    changed.set(index, after);
    return new YamlList(head, changed);
  }

  /** With another item at the end. */
  public YamlList and(List<String> lines) {
    List<List<String>> more = new ArrayList<>(items);
    more.add(lines);
    return new YamlList(head, more);
  }

  /** All lines, each with its end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append(line).append('\n'));
    items.forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
    return text.toString();
  }

  /** Whether there is no item left. */
  public boolean isEmpty() {
    return items.stream().allMatch(lines -> lines.stream().allMatch(YamlList::isComment));
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }
}
