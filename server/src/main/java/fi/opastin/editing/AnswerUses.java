package fi.opastin.editing;

import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.TopicId;
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
    List<Answer> before, List<GuidedPath> paths, List<String> stories, RuleSheet rules) {

  public AnswerUses {
    before = List.copyOf(before);
    paths = List.copyOf(paths);
    stories = List.copyOf(stories);
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
        RuleSheet.of(topic, table));
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
}
