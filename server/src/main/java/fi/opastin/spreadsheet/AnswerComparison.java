package fi.opastin.spreadsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.language.Language;
import fi.opastin.packs.YamlBlocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the answers of a sheet with those that are live. Not to be shared. */
final class AnswerComparison {

  private static final int LONGEST_TITLE = 80;
  private static final List<String> SHARED = List.of("owner", "reviewed", "review_by", "sources");

  private final Comparison whole;
  private final Sheet sheet;
  private final Map<ContentTables.TextId, Integer> seen = new HashMap<>();
  private final Map<String, List<Sheet.Row>> rows = new LinkedHashMap<>();

  AnswerComparison(Comparison whole, Sheet sheet) {
    this.whole = whole;
    this.sheet = sheet;
  }

  void compare() {
    sheet.rows().forEach(this::read);
    rows.forEach(this::shared);
  }

  private void read(Sheet.Row row) {
    if (row.cell("id").isEmpty() || row.cell("language").isEmpty()) {
      // a column is missing, which was told
      return;
    }
    String answer = row.text("id");
    Optional<Fault.Kind> wrong = wrongId(answer);
    wrong.ifPresent(kind -> fault(row, "id", kind));
    Optional<Language> language = Language.of(row.text("language"));
    if (language.isEmpty()) {
      fault(row, "language", Fault.Kind.WRONG_LANGUAGE);
    }
    if (wrong.isPresent() || language.isEmpty()) {
      return;
    }
    ContentTables.TextId id = new ContentTables.TextId(answer, language.get());
    Integer before = seen.putIfAbsent(id, row.number());
    if (before != null) {
      whole.fault(sheet, row, "id", Fault.Kind.TWICE, Integer.toString(before));
      return;
    }
    rows.computeIfAbsent(answer, any -> new ArrayList<>()).add(row);
    text(id, row);
  }

  private Optional<Fault.Kind> wrongId(String answer) {
    if (answer.isEmpty()) {
      return Optional.of(Fault.Kind.EMPTY);
    }
    if (!AnswerId.isWellFormed(answer)) {
      return Optional.of(Fault.Kind.NOT_AN_ID);
    }
    return whole.live.hasAnswer(answer) || whole.live.isSubject(ContentTables.topicOf(answer))
        ? Optional.empty()
        : Optional.of(Fault.Kind.UNKNOWN_TOPIC);
  }

  private void text(ContentTables.TextId id, Sheet.Row row) {
    Optional<AnswerFiles.Text> live = whole.live.text(id);
    AnswerFiles.Text before = live.orElse(AnswerFiles.Text.NONE);
    String title = row.cell("title").isPresent() ? row.text("title") : before.title();
    String body = row.cell("body").isPresent() ? row.text("body") : before.body();
    String links = row.cell("links").isPresent() ? row.text("links") : before.links();
    if (title.isEmpty() && body.isEmpty()) {
      if (live.isPresent()) {
        whole.changed(Table.ANSWERS, id, "title", before.title(), "");
        whole.changed(Table.ANSWERS, id, "body", before.body(), "");
        whole.texts.put(whole.live.textPath(id), Optional.empty());
      }
      return;
    }
    if (isWrong(row, title, body, links.equals(before.links()) ? "" : links)) {
      return;
    }
    AnswerFiles.Text after = before;
    if (!title.equals(before.title())) {
      whole.changed(Table.ANSWERS, id, "title", before.title(), title);
      after = after.withTitle(title);
    }
    if (!body.equals(before.body())) {
      whole.changed(Table.ANSWERS, id, "body", before.body(), body);
      after = after.withBody(body);
    }
    if (!links.equals(before.links())) {
      whole.changed(Table.ANSWERS, id, "links", before.links(), links);
      after = after.withLinks(links);
    }
    if (!after.equals(before)) {
      whole.texts.put(whole.live.textPath(id), Optional.of(after.write()));
    }
  }

  private boolean isWrong(Sheet.Row row, String title, String body, String links) {
    int before = whole.faults.size();
    if (title.isEmpty()) {
      fault(row, "title", Fault.Kind.EMPTY);
    } else if (title.lines().count() > 1) {
      fault(row, "title", Fault.Kind.NOT_ONE_LINE);
    } else if (title.length() > LONGEST_TITLE) {
      whole.fault(sheet, row, "title", Fault.Kind.TOO_LONG, "" + LONGEST_TITLE);
    }
    if (body.isEmpty()) {
      fault(row, "body", Fault.Kind.EMPTY);
    }
    if (!AnswerFiles.areLinks(links)) {
      fault(row, "links", Fault.Kind.NOT_A_LINK);
    }
    return whole.faults.size() > before;
  }

  /** What the texts of an answer share: of its rows those count that say something new. */
  private void shared(String answer, List<Sheet.Row> own) {
    JsonNode live = whole.live.shared(answer);
    String text = whole.live.sharedText(answer);
    boolean isNew = !whole.live.hasAnswer(answer);
    if (isNew && own.stream().allMatch(row -> row.text("body").isEmpty())) {
      return;
    }
    for (String column : SHARED) {
      String before =
          column.equals("sources") ? AnswerFiles.sources(live) : live.path(column).asText("");
      Optional<String> after = said(own, column, before);
      if (after.isPresent()) {
        whole.note(Table.ANSWERS, answer, "", column, before, after.get());
        text = YamlBlocks.with(text, column, Optional.of(value(live, column, after.get())));
      } else if (isNew) {
        fault(own.getFirst(), column, Fault.Kind.NEW_ANSWER_INCOMPLETE);
      }
    }
    if (!text.equals(whole.live.sharedText(answer))) {
      whole.texts.put(whole.live.sharedPath(answer), Optional.of(text));
    }
  }

  private static JsonNode value(JsonNode live, String column, String text) {
    return column.equals("sources")
        ? AnswerFiles.withSources(live, text)
        : JsonNodeFactory.instance.textNode(text);
  }

  private Optional<String> said(List<Sheet.Row> own, String column, String before) {
    Optional<String> said = Optional.empty();
    for (Sheet.Row row : own) {
      Optional<String> value =
          row.text(column).equals(before) ? Optional.empty() : value(row, column);
      if (value.isPresent() && !value.get().equals(before)) {
        if (said.isPresent() && !said.equals(value)) {
          fault(row, column, Fault.Kind.ROWS_DISAGREE);
        }
        said = value;
      }
    }
    return said;
  }

  /** What a cell says; empty where it says nothing, or nothing that can be. */
  private Optional<String> value(Sheet.Row row, String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    switch (column) {
      case "reviewed", "review_by" -> {
        Optional<String> day = Days.read(text);
        if (day.isEmpty()) {
          fault(row, column, Fault.Kind.NOT_A_DATE);
        }
        return day;
      }
      case "sources" -> {
        if (!AnswerFiles.areSources(text)) {
          fault(row, column, Fault.Kind.NOT_A_SOURCE);
          return Optional.empty();
        }
      }
      default -> {
        if (text.lines().count() > 1) {
          fault(row, column, Fault.Kind.NOT_ONE_LINE);
          return Optional.empty();
        }
      }
    }
    return Optional.of(text);
  }

  private void fault(Sheet.Row row, String column, Fault.Kind kind) {
    whole.fault(sheet, row, column, kind, "");
  }
}
