package fi.opastin.spreadsheet;

import fi.opastin.knowledge.PackContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares what a file says with a content. Only what is in the file is touched: the texts of
 * answers that have a row, and the phrases of each topic and language that have at least one. Pure.
 */
public final class Comparison {

  final ContentTables live;
  final List<Fault> faults = new ArrayList<>();
  final List<Difference.Change> changes = new ArrayList<>();
  final Map<String, Optional<String>> texts = new TreeMap<>();

  private Comparison(ContentTables live) {
    this.live = live;
  }

  /** What a file would change; with all faults at once, and then nothing else. */
  public static Difference of(byte[] file, PackContent content) {
    SpreadsheetFile.Read read = SpreadsheetFile.read(file);
    Comparison comparison = new Comparison(new ContentTables(content));
    comparison.faults.addAll(read.faults());
    for (Sheet sheet : read.sheets()) {
      switch (sheet.table()) {
        case ANSWERS -> new AnswerComparison(comparison, sheet).compare();
        case PHRASES -> new PhraseComparison(comparison, sheet).compare();
      }
    }
    return comparison.faults.isEmpty()
        ? new Difference(comparison.changes, new TreeMap<>(comparison.texts), List.of())
        : Difference.refused(comparison.faults);
  }

  void fault(Sheet sheet, Sheet.Row row, String column, Fault.Kind kind, String detail) {
    faults.add(new Fault(sheet.name(), row.number(), column, kind, detail));
  }

  void changed(Table table, ContentTables.TextId id, String column, String before, String after) {
    note(table, id.of(), id.language().tag(), column, before, after);
  }

  void note(Table table, String of, String language, String column, String before, String after) {
    Difference.Kind kind =
        before.isEmpty()
            ? Difference.Kind.ADDED
            : after.isEmpty() ? Difference.Kind.REMOVED : Difference.Kind.CHANGED;
    changes.add(new Difference.Change(kind, table, of, language, column, before, after));
  }
}
