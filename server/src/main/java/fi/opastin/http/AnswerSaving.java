package fi.opastin.http;

import fi.opastin.editor.AnswerView.Trouble;
import fi.opastin.editor.EditorPage;
import fi.opastin.editor.Notice;
import fi.opastin.editor.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Saves what a form changes of an answer, and says what came of it: the draft, or the form again
 * with what was typed and why it was not saved.
 *
 * @param bench where it is saved
 * @param visit who saves
 * @param form what was sent
 * @param opened the answer that it is about
 */
record AnswerSaving(AnswerBench bench, Visit visit, AnswerForm form, AnswerBench.Opened opened) {

  /** The page of the form with what was typed. */
  interface Typed {
    /**
     * Shows it beside what is saved.
     *
     * @param faults why it cannot be kept
     */
    EditorPage page(AnswerBench.Opened opened, Trouble trouble, List<String> faults);
  }

  /**
   * Saves texts.
   *
   * @param changes by path; empty where a file goes
   * @param otherwise name of the draft where none was typed
   * @param isFaulty whether something in it keeps the draft from going live
   */
  EditorReply of(
      Map<String, Optional<String>> changes,
      String otherwise,
      BooleanSupplier isFaulty,
      Typed typed) {
    AnswerBench.Wish wish = form.wish(changes, otherwise);
    if (changes.isEmpty()) {
      return EditorReply.refused(422, typed.page(opened, Trouble.UNCHANGED, List.of()));
    }
    if (!form.anyway() && isFaulty.getAsBoolean()) {
      return EditorReply.refused(422, typed.page(opened, Trouble.UNFINISHED, List.of()));
    }
    return switch (bench.save(visit, opened, form.draft(), wish)) {
      case AnswerBench.Saved.In(var draft) ->
          EditorReply.done("/editor/drafts/" + draft.id(), Notice.SAVED);
      case AnswerBench.Saved.Stale(AnswerBench.Opened now) ->
          EditorReply.refused(409, typed.page(now, Trouble.STALE, List.of()));
      case AnswerBench.Saved.Unfit(List<String> faults) ->
          EditorReply.refused(422, typed.page(opened, Trouble.UNFIT, faults));
    };
  }
}
