package fi.opastin.editor;

import fi.opastin.editing.AnswerDesk;
import fi.opastin.editing.AnswerFiles;
import fi.opastin.editing.AnswerSheet;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.VariantStatus;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of an answer shows. Immutable.
 *
 * @param visit who looks
 * @param knowledge what is live
 * @param sheet the fields, as they are or as somebody typed them
 * @param table the files behind them, with the draft that is worked on
 * @param statuses how each variant stands to the Finnish
 * @param findings what is to be said about it
 * @param others open drafts of other people on the same files
 * @param title name of the draft
 * @param trouble why it was not saved
 * @param faults a sentence for each thing that cannot be saved
 */
public record AnswerView(
    Visit visit,
    Knowledge knowledge,
    AnswerSheet sheet,
    AnswerDesk.Table table,
    Map<Language, VariantStatus> statuses,
    List<PlacedFinding> findings,
    List<Proposal> others,
    String title,
    Trouble trouble,
    List<String> faults) {

  /** Why something was not saved. */
  public enum Trouble {
    NONE,
    /** It has errors, and nobody said that it may be saved with them. */
    UNFINISHED,
    /** There is nothing to save. */
    UNCHANGED,
    /** Somebody else saved meanwhile. */
    STALE,
    /** It cannot be kept. */
    UNFIT
  }

  public AnswerView {
    statuses = Map.copyOf(statuses);
    findings = List.copyOf(findings);
    others = List.copyOf(others);
    faults = List.copyOf(faults);
  }

  AnswerFiles files() {
    return sheet.files();
  }

  /** All files that the answer stands in. */
  List<String> all() {
    return table.all(files());
  }

  /** The address of the answer's page. */
  String path() {
    return "/editor/content/" + files().id();
  }

  /** The address of a part of it, in the draft that is worked on. */
  String path(String part) {
    return path() + part + draftQuery("?");
  }

  String draftQuery(String before) {
    return table.draft().map(draft -> before + "draft=" + draft.id()).orElse("");
  }

  Optional<Proposal> draft() {
    return table.draft();
  }

  /** Whether a field has something that keeps the draft from going live. */
  boolean isWrong(String field) {
    return findings.stream()
        .anyMatch(placed -> placed.finding().blocks() && placed.field().equals(field));
  }

  String say(AnswerWords words) {
    return words.in(visit.language());
  }
}
