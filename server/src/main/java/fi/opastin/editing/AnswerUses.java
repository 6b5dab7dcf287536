package fi.opastin.editing;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What leads to an answer. Immutable.
 *
 * @param before answers that name its topic as one to go on to
 * @param paths guided paths that end at it
 * @param stories files of golden conversations that expect its topic or itself
 * @param rules rules that decide for its topic
 */
public record AnswerUses(
    List<Answer> before, List<GuidedPath> paths, List<String> stories, List<RuleLine> rules) {

  /**
   * A rule as it is written.
   *
   * @param file where
   * @param any patterns of which one must be there
   * @param not patterns of which none may be there
   */
  public record RuleLine(String file, List<String> any, List<String> not) {
    public RuleLine {
      any = List.copyOf(any);
      not = List.copyOf(not);
    }
  }

  public AnswerUses {
    before = List.copyOf(before);
    paths = List.copyOf(paths);
    stories = List.copyOf(stories);
    rules = List.copyOf(rules);
  }

  /** What leads to an answer in a content. */
  public static AnswerUses of(AnswerFiles files, AnswerDesk.Table table, Knowledge knowledge) {
    TopicId topic = files.id().topic();
    return new AnswerUses(
        knowledge.answers().values().stream()
            .filter(answer -> answer.next().contains(topic))
            .toList(),
        knowledge.paths().values().stream()
            .filter(
                path ->
                    path.ends().stream().anyMatch(end -> end.topic().equals(Optional.of(topic))))
            .toList(),
        stories(files, table),
        rules(topic, table));
  }

  private static List<String> stories(AnswerFiles files, AnswerDesk.Table table) {
    Pattern expected =
        Pattern.compile(
            "(?m)^\\s*(?:=\\s*\\S+\\s+(?:\\S*\\|)?%s(?:\\||\\s*$)|answer:\\s*%s\\s*$)"
                .formatted(
                    Pattern.quote(files.id().topic().value()), Pattern.quote(files.id().value())));
    return table.paths().stream()
        .filter(path -> path.contains("/conversations/"))
        .filter(path -> table.text(path).filter(text -> expected.matcher(text).find()).isPresent())
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .sorted()
        .toList();
  }

  /** The rules that decide for a topic. */
  public static List<RuleLine> rules(TopicId topic, AnswerDesk.Table table) {
    List<RuleLine> rules = new ArrayList<>();
    for (String path : table.paths()) {
      Optional<String> text = path.contains("/rules/") ? table.text(path) : Optional.empty();
      if (text.isPresent()
          && YamlDocument.parse(path, text.get(), 1)
              instanceof YamlDocument.Parsed.Document(YamlDocument document)) {
        for (JsonNode rule : document.root()) {
          if (rule.path("topic").asText("").equals(topic.value())) {
            rules.add(new RuleLine(path, texts(rule.path("any")), texts(rule.path("not"))));
          }
        }
      }
    }
    return rules;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText("")));
    return texts;
  }
}
