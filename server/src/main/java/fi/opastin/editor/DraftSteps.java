package fi.opastin.editor;

import fi.opastin.editing.Proposal;
import fi.opastin.editing.Step;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may do with a draft next: a form for each step that the table allows. Stateless.
 */
final class DraftSteps {

  private DraftSteps() {}

  static Html of(DraftPage.Shown shown, Visit visit) {
    List<Html> forms = new ArrayList<>();
    Language language = visit.language();
    if (may(Step.CHECK, shown, visit) && !DraftPage.isRunning(shown.run())) {
      forms.add(
          Html.of(
              Html.paragraph(DraftWords.CHECK_HELP.in(language)),
              form(shown, visit, "check", DraftWords.CHECK)));
    }
    if (may(Step.SUBMIT, shown, visit)) {
      forms.add(form(shown, visit, "submit", DraftWords.SUBMIT, note("submit", language)));
    }
    if (may(Step.APPROVE, shown, visit)) {
      forms.add(form(shown, visit, "approve", DraftWords.APPROVE, note("approve", language)));
    }
    if (may(Step.PUBLISH, shown, visit)) {
      forms.add(publish(shown, visit));
      forms.add(schedule(shown, visit));
    }
    if (may(Step.EDIT, shown, visit)) {
      forms.add(expiry(shown, visit));
    }
    if (may(Step.RETURN, shown, visit)) {
      forms.add(form(shown, visit, "return", DraftWords.SEND_BACK, note("return", language)));
    }
    if (may(Step.WITHDRAW, shown, visit)) {
      forms.add(form(shown, visit, "withdraw", DraftWords.WITHDRAW, note("withdraw", language)));
    }
    return forms.isEmpty()
        ? Html.NONE
        : Html.of(
            Html.heading(2, DraftWords.WHAT_NEXT.in(language)),
            Html.tag("div").attr("class", "steps").with(Html.of(forms)));
  }

  private static boolean may(Step step, DraftPage.Shown shown, Visit visit) {
    return visit.may(step.right()) && step.from(shown.draft().stage()).isPresent();
  }

  private static Html note(String step, Language language) {
    return labelled("note-" + step, "note", DraftWords.NOTE.in(language), "text", "");
  }

  private static Html labelled(String id, String name, String label, String type, String value) {
    return Html.tag("div")
        .with(
            Html.tag("label").attr("for", id).text(label),
            Html.tag("input")
                .attr("id", id)
                .attr("name", name)
                .attr("type", type)
                .attr("value", value)
                .attr("maxlength", "1000")
                .empty());
  }

  private static Html publish(DraftPage.Shown shown, Visit visit) {
    Language language = visit.language();
    if (shown.effect().isEmpty()) {
      return Html.paragraph(DraftWords.NOT_MEASURED.in(language));
    }
    boolean worse = !shown.effect().get().regressions().isEmpty();
    if (worse && !visit.may(Right.OVERRIDE)) {
      return Html.NONE;
    }
    return form(
        shown,
        visit,
        "publish",
        DraftWords.PUBLISH,
        labelled("note-publish", "note", DraftWords.WHY.in(language), "text", ""),
        worse
            ? labelled("override", "override", DraftWords.OVERRIDE.in(language), "text", "")
            : Html.NONE);
  }

  private static Html schedule(DraftPage.Shown shown, Visit visit) {
    Language language = visit.language();
    return shown.effect().isEmpty() || shown.draft().publishAt().isPresent()
        ? Html.NONE
        : form(
            shown,
            visit,
            "schedule",
            DraftWords.SCHEDULE,
            labelled("publish-at", "at", DraftWords.PUBLISH_AT.in(language), "datetime-local", ""));
  }

  private static Html expiry(DraftPage.Shown shown, Visit visit) {
    Language language = visit.language();
    String value = shown.draft().expiresAt().map(Times::field).orElse("");
    return form(
        shown,
        visit,
        "expire",
        DraftWords.SET_EXPIRY,
        labelled("expires-at", "at", DraftWords.EXPIRES_AT.in(language), "datetime-local", value));
  }

  /** A form for a step, with the version that was seen. */
  static Html form(
      DraftPage.Shown shown, Visit visit, String step, DraftWords button, Html... fields) {
    Proposal draft = shown.draft();
    return visit.form(
        "/editor/drafts/" + draft.id() + "/" + step,
        FormParts.hidden("version", "" + draft.version()),
        Html.of(fields),
        Html.tag("button")
            .attr("class", step.equals("publish") ? Optional.of("main") : Optional.empty())
            .text(button.in(visit.language())));
  }
}
