package fi.opastin.editor;

import fi.opastin.editing.Proposal;
import fi.opastin.packs.Finding;
import fi.opastin.pages.Html;
import java.util.List;
import java.util.Optional;

/**
 * Where a conversation that was tried is made a golden conversation.
 *
 * @param visit who makes it
 * @param draft that it goes into; empty for one of its own
 */
public record StoryPage(Visit visit, Optional<Proposal> draft) {

  /**
   * The page.
   *
   * @param name of the file, without its ending
   * @param text the story
   * @param fault what is wrong beside the story
   * @param findings what is wrong in the story
   */
  public EditorPage of(String name, String text, Optional<TryWords> fault, List<Finding> findings) {
    return EditorPage.of(say(TryWords.STORY))
        .with(
            trouble(fault, findings),
            Html.paragraph(say(TryWords.STORY_HELP)),
            visit.form(
                TryPage.PATH + "/story/save",
                draft
                    .map(
                        one ->
                            Html.of(
                                AnswerInputs.hidden("draft", one.id().value()),
                                AnswerInputs.hidden("version", Integer.toString(one.version()))))
                    .orElse(Html.NONE),
                AnswerInputs.line(
                    "name",
                    say(TryWords.STORY_NAME),
                    name,
                    Optional.of(say(TryWords.STORY_NAME_HELP)),
                    fault.isPresent()),
                AnswerInputs.area(
                    "story",
                    say(TryWords.STORY_TEXT),
                    text,
                    20,
                    Optional.empty(),
                    !findings.isEmpty()),
                AnswerInputs.button(say(TryWords.SAVE))));
  }

  private Html trouble(Optional<TryWords> fault, List<Finding> findings) {
    if (fault.isEmpty() && findings.isEmpty()) {
      return Html.NONE;
    }
    Html said =
        fault.map(words -> Html.tag("p").with(Html.link("#name", say(words)))).orElse(Html.NONE);
    return Html.tag("section")
        .attr("class", "note alarm-note")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .flag("autofocus", true)
        .with(
            Html.heading(2, say(TryWords.CANNOT)),
            said,
            Html.list(
                findings.stream()
                    .map(
                        finding ->
                            Html.link("#story", finding.line() + ": " + finding.message()))));
  }

  private String say(TryWords words) {
    return words.in(visit.language());
  }
}
