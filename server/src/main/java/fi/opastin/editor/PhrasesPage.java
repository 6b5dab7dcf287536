package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of an answer's topic, a language beside the other.
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
  public EditorPage page() {
    Html trouble =
        new TroubleNote(view)
            .of(
                this::clash,
                () -> FindingList.of(view.findings(), view.visit().language(), "problems-list"));
    return EditorPage.of(view.say(AnswerWords.PHRASES_OF) + view.files().id().topic())
        .wide()
        .with(
            Html.tag("p")
                .with(
                    Html.link(view.path(""), say(AnswerWords.BACK)),
                    Html.text(" · "),
                    Html.link(view.path("/rules"), say(AnswerWords.EDIT_RULES))),
            trouble,
            form());
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
    return view.visit()
        .form(
            view.path() + "/phrases",
            AnswerPage.seen(view),
            AnswerInputs.line("title", say(AnswerWords.DRAFT_TITLE), view.title()),
            fields,
            Html.heading(2, say(AnswerWords.FINDINGS)),
            FindingList.of(view.findings(), view.visit().language()),
            AnswerInputs.button(say(AnswerWords.SAVE)),
            new TroubleNote(view).anyway());
  }

  private String say(AnswerWords words) {
    return view.say(words);
  }
}
