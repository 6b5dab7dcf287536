package fi.opastin.editor;

import fi.opastin.editing.CheckRuns;
import fi.opastin.editing.EditResult;
import fi.opastin.editing.Effect;
import fi.opastin.editing.FileChange;
import fi.opastin.editing.Proposal;
import fi.opastin.editing.ProposalEvent;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One draft: what it changes, what that does, what may be done with it next, what happened to it.
 */
public final class DraftPage {

  /** Of more files the differences are shown one by one, when asked for. */
  private static final int FILES_AT_ONCE = 12;

  /** More findings than this nobody reads at once. */
  private static final int FINDINGS = 100;

  /**
   * Everything that the page shows.
   *
   * @param draft the draft
   * @param events what happened to it
   * @param conflicts files that somebody else changed meanwhile
   * @param effect what it changes for those who ask, where that was measured
   * @param run the check that is under way, or the last one
   * @param problem what keeps from what was just tried
   * @param text a text by its hash
   * @param live the hash of a live file by its path
   */
  public record Shown(
      Proposal draft,
      List<ProposalEvent> events,
      List<EditResult.Conflict> conflicts,
      Optional<Effect> effect,
      Optional<CheckRuns.Run> run,
      Optional<EditResult> problem,
      Function<String, Optional<String>> text) {}

  private DraftPage() {}

  /** The page. */
  public static EditorPage of(Shown shown, Visit visit) {
    Language language = visit.language();
    Proposal draft = shown.draft();
    return EditorPage.of(draft.title())
        .with(
            shown.problem().map(problem -> problem(problem, language)).orElse(Html.NONE),
            facts(draft, language),
            check(draft, shown.run(), visit),
            shown.effect().map(effect -> EffectPart.of(effect, language)).orElse(Html.NONE),
            conflicts(shown, visit),
            DraftSteps.of(shown, visit),
            changes(shown, visit),
            history(shown.events(), language));
  }

  private static Html facts(Proposal draft, Language language) {
    Html release =
        draft
            .release()
            .map(
                number ->
                    Html.of(
                        Html.text(" · "),
                        Html.link(
                            "/editor/releases/" + number,
                            DraftWords.RELEASE.in(language) + number)))
            .orElse(Html.NONE);
    Html publishAt =
        draft
            .publishAt()
            .map(
                at ->
                    Html.text(
                        " · "
                            + DraftWords.PUBLISH_AT.in(language)
                            + " "
                            + Times.text(at, language)))
            .orElse(Html.NONE);
    return Html.tag("p")
        .attr("class", "facts")
        .with(
            Html.tag("strong").text(DraftWords.stage(draft.stage(), language)),
            Html.text(" · " + draft.authorName() + " · "),
            Times.of(draft.changed(), language),
            publishAt,
            release);
  }

  /** What keeps from what was just tried. */
  private static Html problem(EditResult result, Language language) {
    Html said =
        switch (result) {
          case EditResult.Stale _ -> Html.paragraph(DraftWords.STALE.in(language));
          case EditResult.NotNow _, EditResult.Unknown _ ->
              Html.paragraph(DraftWords.NOT_NOW.in(language));
          case EditResult.NotYours _ -> Html.paragraph(DraftWords.NOT_YOURS.in(language));
          case EditResult.Overtaken _ -> Html.paragraph(DraftWords.OVERTAKEN.in(language));
          case EditResult.NeedsSecondPerson _ -> Html.paragraph(DraftWords.SECOND.in(language));
          case EditResult.Conflicts _ -> Html.paragraph(DraftWords.CONFLICT_HELP.in(language));
          case EditResult.Unfit(List<String> faults) ->
              Html.all(
                  faults.stream()
                      .map(fault -> Html.tag("p").with(FindingWords.of(fault, language))));
          case EditResult.Faulty(List<Finding> findings) ->
              Html.of(Html.paragraph(DraftWords.FAULTY.in(language)), findings(findings, language));
          case EditResult.Worse(var regressions) ->
              Html.of(
                  Html.paragraph(DraftWords.WORSE.in(language)),
                  EffectPart.regressions(regressions, language));
          case EditResult.Done _, EditResult.Live _ -> Html.NONE;
        };
    return said.isEmpty()
        ? said
        : Html.tag("div").attr("class", "problem").attr("role", "alert").with(said);
  }

  private static Html findings(List<Finding> findings, Language language) {
    return Html.list(
        findings.stream()
            .sorted()
            .limit(FINDINGS)
            .map(
                finding ->
                    Html.of(
                        Html.tag("code")
                            .text(
                                finding.file() + (finding.line() > 0 ? ":" + finding.line() : "")),
                        Html.text(" "),
                        FindingWords.of(finding.message(), language))));
  }

  /** How the check goes; looks again by itself while one is under way. */
  public static Html check(Proposal draft, Optional<CheckRuns.Run> run, Visit visit) {
    Language language = visit.language();
    String address = "/editor/drafts/" + draft.id();
    boolean running = isRunning(run);
    Html said =
        running
            ? Html.of(
                Html.paragraph(DraftWords.CHECKING.in(language)),
                Html.tag("p").with(Html.link(address, DraftWords.REFRESH.in(language))))
            : run.filter(last -> last.version() == draft.version())
                .map(last -> ended(last, language))
                .orElse(Html.NONE);
    return Html.tag("div")
        .attr("id", "check")
        .attr("aria-live", "polite")
        .attr("hx-get", running ? Optional.of(address + "/check") : Optional.empty())
        .attr("hx-trigger", running ? Optional.of("every 2s") : Optional.empty())
        .attr("hx-swap", running ? Optional.of("outerHTML") : Optional.empty())
        .with(said);
  }

  private static Html ended(CheckRuns.Run run, Language language) {
    return switch (run.state()) {
      case RUNNING -> Html.NONE;
      case BROKEN -> Html.paragraph(DraftWords.BROKEN.in(language));
      case ENDED -> run.result().map(result -> problem(result, language)).orElse(Html.NONE);
    };
  }

  /**
   * Whether a check is under way. It goes on for a while after the draft has taken the step: what
   * is live is measured, too, and before that nobody can publish.
   */
  public static boolean isRunning(Optional<CheckRuns.Run> run) {
    return run.filter(last -> last.state() == CheckRuns.State.RUNNING).isPresent();
  }

  private static Html conflicts(Shown shown, Visit visit) {
    Language language = visit.language();
    if (shown.conflicts().isEmpty() || !shown.draft().stage().isOpen()) {
      return Html.NONE;
    }
    return Html.of(
        Html.heading(2, DraftWords.CONFLICT.in(language)),
        Html.paragraph(DraftWords.CONFLICT_HELP.in(language)),
        Html.all(shown.conflicts().stream().map(conflict -> conflict(conflict, shown, visit))));
  }

  private static Html conflict(EditResult.Conflict conflict, Shown shown, Visit visit) {
    Language language = visit.language();
    String live = conflict.live().flatMap(shown.text()).orElse("");
    String proposed = conflict.proposed().flatMap(shown.text()).orElse("");
    return Html.of(
        Html.heading(3, conflict.path()),
        TextDifference.of(live, proposed, language),
        Html.tag("details")
            .with(
                Html.tag("summary").text(DraftWords.LIVE_TEXT.in(language)),
                Html.tag("pre").attr("tabindex", "0").text(live)),
        Html.tag("details")
            .with(
                Html.tag("summary").text(DraftWords.DRAFT_TEXT.in(language)),
                Html.tag("pre").attr("tabindex", "0").text(proposed)),
        DraftSteps.form(
            shown,
            visit,
            "settle",
            DraftWords.KEEP_DRAFT,
            FormParts.hidden("path", conflict.path())),
        DraftSteps.form(
            shown,
            visit,
            "leave-out",
            DraftWords.KEEP_LIVE,
            FormParts.hidden("path", conflict.path())));
  }

  private static Html changes(Shown shown, Visit visit) {
    Language language = visit.language();
    List<FileChange> changes = shown.draft().changes();
    Html list =
        changes.isEmpty()
            ? Html.paragraph(DraftWords.NO_CHANGES.in(language))
            : Html.all(changes.stream().map(change -> change(change, shown, visit)));
    return Html.of(Html.heading(2, DraftWords.CHANGES.in(language)), list);
  }

  private static Html change(FileChange change, Shown shown, Visit visit) {
    Language language = visit.language();
    boolean folded = shown.draft().changes().size() > FILES_AT_ONCE;
    String before = change.base().flatMap(shown.text()).orElse("");
    String after = change.hash().flatMap(shown.text()).orElse("");
    Html what =
        change.base().isEmpty()
            ? Html.paragraph(DraftWords.NEW_FILE.in(language))
            : change.hash().isEmpty()
                ? Html.paragraph(DraftWords.GONE_FILE.in(language))
                : Html.NONE;
    Html difference =
        folded
            ? Html.tag("details")
                .with(
                    Html.tag("summary").text(DraftWords.SHOW_DIFFERENCE.in(language)),
                    TextDifference.of(before, after, language))
            : TextDifference.of(before, after, language);
    Html leaveOut =
        shown.draft().stage().isOpen()
            ? DraftSteps.form(
                shown,
                visit,
                "leave-out",
                DraftWords.LEAVE_OUT,
                FormParts.hidden("path", change.path()))
            : Html.NONE;
    return Html.of(Html.heading(3, change.path()), what, difference, leaveOut);
  }

  private static Html history(List<ProposalEvent> events, Language language) {
    return Html.of(
        Html.heading(2, DraftWords.HISTORY.in(language)),
        Html.tag("ol")
            .attr("class", "history")
            .with(
                Html.all(
                    events.stream()
                        .map(
                            event ->
                                Html.tag("li")
                                    .with(
                                        Times.of(event.at(), language),
                                        Html.text(
                                            " "
                                                + DraftWords.step(event.step(), language)
                                                + ", "
                                                + event.personName()),
                                        event.note().isEmpty()
                                            ? Html.NONE
                                            : Html.tag("blockquote").text(event.note()))))));
  }
}
