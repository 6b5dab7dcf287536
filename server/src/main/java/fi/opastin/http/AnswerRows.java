package fi.opastin.http;

import fi.opastin.editing.AnswerDesk;
import fi.opastin.editing.AnswerFiles;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ReleaseNumber;
import fi.opastin.editing.Stage;
import fi.opastin.editing.VariantStatus;
import fi.opastin.editor.AnswerRow;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every answer, topic without one and answer that is in a draft alone. Safe to share. */
final class AnswerRows {

  private static final int MOST_DRAFTS = 500;

  /** Folders of what people ask of a topic. */
  private static final Set<String> ASKED = Set.of("phrases", "follow-ups");

  private final AnswerBench bench;

  AnswerRows(AnswerBench bench) {
    this.bench = bench;
  }

  /** All rows, by the ids of their answers. */
  List<AnswerRow> all(Language language) {
    Knowledge knowledge = bench.knowledge();
    AnswerDesk.Table table = bench.desk().table(Optional.empty());
    Map<String, ReleaseNumber> changes = bench.room().releases().lastChanges();
    Map<String, AnswerFiles> files = new HashMap<>();
    table
        .hashes()
        .keySet()
        .forEach(path -> AnswerFiles.of(path).ifPresent(f -> files.put(f.id().value(), f)));
    Map<String, List<Proposal>> drafts = drafts(files);
    SortedMap<String, AnswerRow> rows = new TreeMap<>();
    for (Answer answer : knowledge.answers().values()) {
      String id = answer.id().value();
      Map<Language, VariantStatus> variants =
          files.containsKey(id) ? bench.desk().statuses(files.get(id), table, changes) : Map.of();
      rows.put(
          id,
          new AnswerRow(
              id,
              answer.in(language).text().title(),
              words(answer, knowledge),
              variants,
              Optional.of(answer.reviewBy()),
              drafts.getOrDefault(id, List.of())));
    }
    for (Topic topic : knowledge.topics().values()) {
      String id = topic.id().value();
      rows.computeIfAbsent(
          id, any -> bare(id, topic.label(language), drafts.getOrDefault(id, List.of())));
    }
    drafts.forEach((id, some) -> rows.computeIfAbsent(id, any -> bare(id, id, some)));
    return List.copyOf(rows.values());
  }

  private static AnswerRow bare(String id, String title, List<Proposal> drafts) {
    return new AnswerRow(
        id, title, (id + " " + title).toLowerCase(Locale.ROOT), Map.of(), Optional.empty(), drafts);
  }

  private static String words(Answer answer, Knowledge knowledge) {
    String texts =
        answer.texts().values().stream()
            .map(text -> text.title() + "\n" + text.body().plain())
            .collect(Collectors.joining("\n"));
    String labels =
        knowledge
            .topic(answer.topic())
            .map(topic -> String.join("\n", topic.label().variants().values()))
            .orElse("");
    return (answer.id() + "\n" + labels + "\n" + texts).toLowerCase(Locale.ROOT);
  }

  /** The open drafts on each answer or on what people ask of its topic. */
  private Map<String, List<Proposal>> drafts(Map<String, AnswerFiles> files) {
    Map<String, List<Proposal>> drafts = new LinkedHashMap<>();
    for (Proposal draft : bench.room().proposals().proposals(Stage.open(), 0, MOST_DRAFTS)) {
      draft.changes().stream()
          .flatMap(change -> answer(change.path(), files).stream())
          .distinct()
          .forEach(id -> drafts.computeIfAbsent(id, any -> new ArrayList<>()).add(draft));
    }
    return drafts;
  }

  private static Optional<String> answer(String path, Map<String, AnswerFiles> files) {
    String[] parts = path.split("/");
    if (parts.length == 5 && ASKED.contains(parts[2])) {
      return Optional.of(parts[3]).filter(files::containsKey);
    }
    return AnswerFiles.of(path).map(found -> found.id().value());
  }
}
