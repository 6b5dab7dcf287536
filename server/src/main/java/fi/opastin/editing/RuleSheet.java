package fi.opastin.editing;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.knowledge.RuleText;
import fi.opastin.knowledge.TopicId;
import fi.opastin.packs.YamlDocument;
import fi.opastin.packs.YamlEntries;
import fi.opastin.packs.YamlList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules that decide for a topic, as they are written. Several topics share a file of rules;
 * what is written of the others stays as it is. Immutable.
 *
 * @param topic whose rules
 * @param rows the rules, those that stand in a file first
 */
public record RuleSheet(TopicId topic, List<Row> rows) {

  /**
   * One rule.
   *
   * @param place where it stands; empty for one that is new
   * @param text what is written; nothing for one that goes
   */
  public record Row(Optional<Place> place, RuleText text) {}

  /**
   * Where a rule stands.
   *
   * @param file path of the file
   * @param index which of its rules, counted from 0
   */
  public record Place(String file, int index) {}

  public RuleSheet {
    rows = List.copyOf(rows);
  }

  /** The rules of a topic in a content. */
  public static RuleSheet of(TopicId topic, AnswerDesk.Table table) {
    List<Row> rows = new ArrayList<>();
    for (String file : files(topic, table)) {
      if (YamlDocument.parse(file, table.text(file).orElse(""), 1)
          instanceof YamlDocument.Parsed.Document(YamlDocument document)) {
        for (int i = 0; i < document.root().size(); i++) {
          JsonNode rule = document.root().path(i);
          if (rule.path("topic").asText("").equals(topic.value())) {
            Place place = new Place(file, i);
            rows.add(
                new Row(
                    Optional.of(place),
                    new RuleText(texts(rule.path("any")), texts(rule.path("not")))));
          }
        }
      }
    }
    return new RuleSheet(topic, rows);
  }

  /** The files that tell of a topic's rules. */
  static List<String> files(TopicId topic, AnswerDesk.Table table) {
    String name = "topic: " + topic;
    return table.paths().stream()
        .filter(path -> path.contains("/rules/"))
        .filter(path -> table.text(path).filter(text -> text.contains(name)).isPresent())
        .sorted()
        .toList();
  }

  /** The file of a topic that has no rules yet. */
  static String home(AnswerFiles files) {
    return "packs/" + files.pack() + "/rules/" + files.id().topic() + ".yaml";
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText("")));
    return texts;
  }

  /** What is written of each rule. */
  public List<RuleText> texts() {
    return rows.stream().map(Row::text).toList();
  }

  /**
   * The same rules with other texts, one after the other; those beyond the rules that stand in
   * files are new. An empty text takes its rule away; rules beyond the texts stay.
   */
  public RuleSheet with(List<RuleText> typed) {
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < Math.max(rows.size(), typed.size()); i++) {
      all.add(
          new Row(
              i < rows.size() ? rows.get(i).place() : Optional.empty(),
              i < typed.size() ? typed.get(i) : rows.get(i).text()));
    }
    return new RuleSheet(topic, all);
  }

  /**
   * The files that differ from what they are now.
   *
   * @return texts by path; empty where the last rule of a file goes
   */
  public Map<String, Optional<String>> changes(AnswerFiles files, AnswerDesk.Table table) {
    RuleSheet before = of(topic, table);
    Map<String, YamlList> changed = new LinkedHashMap<>();
    Function<String, YamlList> read = file -> YamlList.of(table.text(file).orElse(""));
    for (Row row : rows) {
      if (row.place().isPresent() && !before.rows().contains(row)) {
        Place place = row.place().get();
        YamlList items = changed.computeIfAbsent(place.file(), read);
        changed.put(place.file(), items.with(place.index(), lines(row.text())));
      }
    }
    String end =
        before.rows().isEmpty()
            ? home(files)
            : before.rows().getLast().place().orElseThrow().file();
    for (Row row : rows) {
      if (row.place().isEmpty() && !row.text().isEmpty()) {
        changed.put(end, changed.computeIfAbsent(end, read).and(lines(row.text())));
      }
    }
    Map<String, Optional<String>> texts = new LinkedHashMap<>();
    changed.forEach(
        (file, items) ->
            texts.put(file, items.isEmpty() ? Optional.empty() : Optional.of(items.text())));
    return texts;
  }

  private List<String> lines(RuleText rule) {
    if (rule.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("- topic: " + topic));
    lines.addAll(patterns("any", rule.any()));
    lines.addAll(patterns("not", rule.not()));
    return lines;
  }

  private static List<String> patterns(String field, List<String> patterns) {
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("  " + field + ":"));
    patterns.forEach(pattern -> lines.add("    - " + YamlEntries.inMarks(pattern)));
    return lines;
  }
}
