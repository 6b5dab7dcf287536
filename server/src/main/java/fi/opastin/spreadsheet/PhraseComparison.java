package fi.opastin.spreadsheet;

import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares the phrases of a sheet with those that are live. Not to be shared. */
final class PhraseComparison {

  private static final int LONGEST = 500;

  private final Comparison whole;
  private final Sheet sheet;
  private final Map<ContentTables.TextId, Set<String>> said = new TreeMap<>();

  PhraseComparison(Comparison whole, Sheet sheet) {
    this.whole = whole;
    this.sheet = sheet;
  }

  void compare() {
    sheet.rows().forEach(this::read);
    said.forEach(this::compare);
  }

  private void read(Sheet.Row row) {
    if (!row.cells().keySet().containsAll(Table.PHRASES.columns())) {
      // a column is missing, which was told
      return;
    }
    String topic = row.text("topic");
    Optional<Language> language =
        Language.of(row.text("language")).filter(Language.WRITTEN::contains);
    String phrase = row.text("phrase");
    if (!whole.live.isSubject(topic)) {
      fault(row, "topic", topic.isEmpty() ? Fault.Kind.EMPTY : Fault.Kind.UNKNOWN_TOPIC);
    }
    if (language.isEmpty()) {
      fault(row, "language", Fault.Kind.WRONG_LANGUAGE);
    }
    Optional<Fault.Kind> wrong = wrong(phrase);
    wrong.ifPresent(kind -> fault(row, "phrase", kind));
    if (language.isPresent() && whole.live.isSubject(topic) && wrong.isEmpty()) {
      said.computeIfAbsent(
              new ContentTables.TextId(topic, language.get()), any -> new LinkedHashSet<>())
          .add(phrase);
    }
  }

  private static Optional<Fault.Kind> wrong(String phrase) {
    if (phrase.isEmpty()) {
      return Optional.of(Fault.Kind.EMPTY);
    }
    if (phrase.length() > LONGEST) {
      return Optional.of(Fault.Kind.TOO_LONG);
    }
    if (phrase.lines().count() > 1) {
      return Optional.of(Fault.Kind.NOT_ONE_LINE);
    }
    return phrase.startsWith("#") ? Optional.of(Fault.Kind.COMMENT) : Optional.empty();
  }

  private void fault(Sheet.Row row, String column, Fault.Kind kind) {
    whole.fault(sheet, row, column, kind, kind == Fault.Kind.TOO_LONG ? "" + LONGEST : "");
  }

  private void compare(ContentTables.TextId id, Set<String> phrases) {
    Set<String> live = new LinkedHashSet<>(whole.live.phrasesOf(id));
    List<String> added = phrases.stream().filter(phrase -> !live.contains(phrase)).toList();
    List<String> removed = live.stream().filter(phrase -> !phrases.contains(phrase)).toList();
    if (added.isEmpty() && removed.isEmpty()) {
      return;
    }
    removed.forEach(phrase -> whole.changed(Table.PHRASES, id, "phrase", phrase, ""));
    added.forEach(phrase -> whole.changed(Table.PHRASES, id, "phrase", "", phrase));
    List<String> paths = whole.live.phrasePaths(id);
    for (String path : paths) {
      List<String> more = path.equals(paths.getFirst()) ? added : List.of();
      String before = whole.live.file(path);
      String after = rewritten(before, Set.copyOf(removed), more);
      if (!after.equals(before)) {
        whole.texts.put(path, Optional.of(after));
      }
    }
  }

  /** Comments, empty lines and the order of what stays are kept. */
  private static String rewritten(String before, Set<String> removed, List<String> more) {
    List<String> lines = new ArrayList<>();
    before
        .lines()
        .filter(line -> !removed.contains(ContentTables.phrase(line)))
        .forEach(lines::add);
    lines.addAll(more);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
