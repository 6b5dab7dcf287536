package fi.opastin.editor;

import fi.opastin.editing.AnswerUses;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of an answer's topic, a language beside the other, and the rules that decide for it.
 *
 * @param view the answer
 * @param phrases the lines of each language that people write in
 */
public record PhrasesPage(AnswerView view, Map<Language, String> phrases) {

  private static final int ROWS = 24;

  public PhrasesPage {
    phrases = Map.copyOf(phrases);
  }

  /** The page. */
  public EditorPage of(List<AnswerUses.RuleLine> rules) {
    Html back = Html.tag("p").with(Html.link(view.path(""), view.say(AnswerWords.BACK)));
    AnswerAside aside = new AnswerAside(view);
    Html rule =
        rules.isEmpty()
            ? Html.paragraph(view.say(AnswerWords.NO_RULES))
            : Html.list(rules.stream().map(aside::rule));
    return EditorPage.of(view.say(AnswerWords.PHRASES_OF) + view.files().id().topic())
        .wide()
        .with(back, trouble(), form(), Html.heading(2, view.say(AnswerWords.RULES)), rule);
  }

  private Html trouble() {
    return switch (view.trouble()) {
      case NONE -> Html.NONE;
      case STALE ->
          alert(AnswerWords.STALE, Html.of(Html.paragraph(say(AnswerWords.STALE_HELP)), clash()));
      case UNCHANGED -> alert(AnswerWords.CANNOT, Html.paragraph(say(AnswerWords.UNCHANGED)));
      case UNFINISHED ->
          alert(
              AnswerWords.CANNOT,
              Html.of(
                  Html.paragraph(say(AnswerWords.UNFINISHED)),
                  FindingList.of(view.findings(), view.visit().language(), "problems-list")));
      case UNFIT ->
          alert(
              AnswerWords.CANNOT,
              Html.list(view.faults().stream().map(fault -> Html.tag("span").text(fault))));
    };
  }

  private static String ended(String text) {
    return text.isEmpty() ? "" : text.stripTrailing() + "\n";
  }

  private Html clash() {
    return Html.all(
        Language.WRITTEN.stream()
            .map(
                language ->
                    Html.of(
                        Html.heading(3, AnswerWords.nameOf(language)),
                        Html.paragraph(say(AnswerWords.DIFFERENCE)),
                        TextDifference.of(
                            view.table().text(view.files().phrases(language)).orElse(""),
                            ended(phrases.getOrDefault(language, "")),
                            view.visit().language()))));
  }

  private Html alert(AnswerWords heading, Html content) {
    return Html.tag("section")
        .attr("id", "problems")
        .attr("class", "note alarm-note")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .with(Html.heading(2, say(heading)), content);
  }

  private Html form() {
    Html fields =
        Html.tag("div")
            .attr("class", "columns")
            .with(
                Html.all(
                    Language.WRITTEN.stream()
                        .map(
                            language ->
                                AnswerInputs.area(
                                    "phrases-" + language.tag(),
                                    AnswerWords.nameOf(language),
                                    phrases.getOrDefault(language, ""),
                                    ROWS,
                                    Optional.of(say(AnswerWords.PHRASES_HELP)),
                                    view.isWrong("phrases-" + language.tag())))));
    if (!view.visit().may(Right.EDIT)) {
      return Html.tag("form")
          .with(Html.tag("fieldset").flag("disabled", true).attr("class", "plain").with(fields));
    }
    Html anyway =
        view.trouble() == AnswerView.Trouble.UNFINISHED
            ? Html.tag("button")
                .attr("class", "second")
                .attr("name", "anyway")
                .attr("value", "true")
                .text(say(AnswerWords.SAVE_ANYWAY))
            : Html.NONE;
    return view.visit()
        .form(
            view.path() + "/phrases",
            AnswerPage.seen(view),
            AnswerInputs.line("title", say(AnswerWords.DRAFT_TITLE), view.title()),
            fields,
            Html.heading(2, say(AnswerWords.FINDINGS)),
            FindingList.of(view.findings(), view.visit().language()),
            AnswerInputs.button(say(AnswerWords.SAVE)),
            anyway);
  }

  private String say(AnswerWords words) {
    return view.say(words);
  }
}
