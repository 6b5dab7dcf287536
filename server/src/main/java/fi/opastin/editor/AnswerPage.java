package fi.opastin.editor;

import fi.opastin.editing.Proposal;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page on which an answer is written. */
public record AnswerPage(AnswerView view) {

  /** The fields that say which text somebody saw. */
  public static final String DRAFT = "draft";

  public static final String VERSION = "version";
  public static final String MARK = "mark";

  /** The page; {@code behind} stands below the form. */
  public EditorPage of(Html... behind) {
    AnswerFields fields = new AnswerFields(view);
    Html form = view.visit().may(Right.EDIT) ? form(fields) : read(fields);
    return EditorPage.of(title()).wide().with(ways(), trouble(), notes(), form).with(behind);
  }

  private String title() {
    String name =
        Stream.of(Language.values())
            .map(variant -> view.sheet().text(variant).title())
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(view.files().id().value());
    return say(AnswerWords.ANSWER) + ": " + name;
  }

  private Html ways() {
    return Html.tag("div")
        .attr("class", "row")
        .with(
            Html.tag("p").with(Html.tag("code").text(view.files().id().value())),
            way("/editor/content", AnswerWords.ALL_ANSWERS),
            way(view.path("/phrases"), AnswerWords.EDIT_PHRASES),
            way(view.path("/rules"), AnswerWords.EDIT_RULES),
            way(view.path("/history"), AnswerWords.HISTORY),
            way("/editor/try" + view.draftQuery("?"), AnswerWords.TRY_IT));
  }

  private Html way(String address, AnswerWords words) {
    return Html.tag("p").with(Html.link(address, say(words)));
  }

  /** Why it was not saved, with links to the fields. */
  private Html trouble() {
    return note()
        .of(
            this::clash,
            () -> FindingList.of(blocking(), view.visit().language(), "problems-list"));
  }

  private TroubleNote note() {
    return new TroubleNote(view, true);
  }

  private List<PlacedFinding> blocking() {
    return view.findings().stream().filter(placed -> placed.finding().blocks()).toList();
  }

  /** Both versions of each file that differs, and how. */
  private Html clash() {
    List<Html> files = new ArrayList<>();
    view.sheet()
        .changes(view.table()::text)
        .forEach(
            (path, text) -> {
              String now = view.table().text(path).orElse("");
              String typed = text.orElse("");
              files.add(
                  Html.of(
                      Html.heading(3, path.substring(path.lastIndexOf('/') + 1)),
                      Html.tag("div")
                          .attr("class", "columns")
                          .with(
                              version(AnswerWords.NOW_TEXT, now),
                              version(AnswerWords.YOUR_TEXT, typed)),
                      Html.heading(4, say(AnswerWords.DIFFERENCE)),
                      TextDifference.of(now, typed, view.visit().language())));
            });
    return Html.of(files);
  }

  private Html version(AnswerWords name, String text) {
    return Html.tag("div")
        .with(
            Html.heading(4, say(name)),
            Html.tag("pre").text(text.isEmpty() ? say(AnswerWords.FILE_MISSING) : text));
  }

  private Html notes() {
    List<Html> notes = new ArrayList<>();
    Optional<Proposal> draft = view.draft();
    if (draft.isEmpty() && view.visit().may(Right.EDIT)) {
      notes.add(Html.paragraph(say(AnswerWords.LIVE)));
    } else if (draft.isPresent()) {
      notes.add(
          Html.tag("p")
              .attr("class", "note")
              .with(Html.text(say(AnswerWords.IN_DRAFT)), draft(draft.get())));
    }
    if (!view.others().isEmpty()) {
      notes.add(
          Html.tag("p")
              .attr("class", "note alarm")
              .with(
                  Html.text(say(AnswerWords.OTHERS)),
                  Html.joined(view.others().stream().map(AnswerPage::draft), ", ")));
    }
    view.table()
        .overtaken(view.all())
        .forEach(
            change ->
                notes.add(
                    Html.tag("div")
                        .attr("class", "note alarm-note")
                        .with(
                            Html.paragraph(say(AnswerWords.OVERTAKEN)),
                            Html.heading(3, change.path()),
                            TextDifference.of(
                                view.table().live(change.path()).orElse(""),
                                view.table().text(change.path()).orElse(""),
                                view.visit().language()))));
    return Html.of(notes);
  }

  private static Html draft(Proposal draft) {
    return Html.of(
        Html.link("/editor/drafts/" + draft.id(), draft.title()),
        Html.text(" (" + draft.authorName() + ")"));
  }

  private Html form(AnswerFields fields) {
    String lint = view.path() + "/lint";
    Html check =
        Html.tag("button")
            .attr("class", "second")
            .attr("formaction", lint)
            .text(say(AnswerWords.CHECK));
    return Html.tag("div")
        .attr("hx-post", lint)
        .attr("hx-include", "#answer-form")
        .attr("hx-trigger", "input delay:400ms")
        .attr("hx-target", "#" + FindingList.ID)
        .attr("hx-swap", "outerHTML")
        .attr("hx-sync", "this:replace")
        .with(
            Html.tag("form")
                .attr("id", "answer-form")
                .attr("method", "post")
                .attr("action", view.path())
                .with(
                    AnswerInputs.hidden(Visit.CSRF_FIELD, view.visit().csrf()),
                    seen(view),
                    AnswerInputs.line("title", say(AnswerWords.DRAFT_TITLE), view.title()),
                    fields.variants(),
                    Html.heading(2, say(AnswerWords.FINDINGS)),
                    FindingList.of(view.findings(), view.visit().language()),
                    fields.shared(),
                    Html.tag("p")
                        .attr("class", "buttons")
                        .with(AnswerInputs.button(say(AnswerWords.SAVE)), note().anyway(), check)));
  }

  /** The fields that say which text somebody saw. */
  static Html seen(AnswerView view) {
    return Html.of(
        view.draft()
            .map(
                draft ->
                    Html.of(
                        AnswerInputs.hidden(DRAFT, draft.id().value()),
                        AnswerInputs.hidden(VERSION, Integer.toString(draft.version()))))
            .orElse(Html.NONE),
        AnswerInputs.hidden(MARK, view.table().mark(view.all())),
        view.table().overtaken(view.all()).isEmpty()
            ? Html.NONE
            : AnswerInputs.hidden("anew", "true"));
  }

  /** For those who may only look: the same fields, which nothing can be done with. */
  private Html read(AnswerFields fields) {
    return Html.tag("form")
        .with(
            Html.tag("fieldset")
                .flag("disabled", true)
                .attr("class", "plain")
                .with(fields.variants(), fields.shared()),
            Html.heading(2, say(AnswerWords.FINDINGS)),
            FindingList.of(view.findings(), view.visit().language()));
  }

  /** Whether any finding keeps the draft from going live. */
  public static boolean isFaulty(List<PlacedFinding> findings) {
    return findings.stream().map(PlacedFinding::finding).anyMatch(Finding::blocks);
  }

  private String say(AnswerWords words) {
    return view.say(words);
  }
}
