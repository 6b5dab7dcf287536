package fi.opastin.pages;

import fi.opastin.knowledge.Exercise;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.language.Language;
import java.util.stream.Stream;

/**
 * An exercise at {@code /p/{id}}: statements to tick. A script sums up in the page what was ticked;
 * without it the page is a sheet to print and fill in. There is no form, so that nothing can be
 * sent.
 */
public record ExercisePage(GuidedPath path, Exercise exercise, Language language) {

  private static final String SCRIPT = "/pages/exercise.js";
  private static final int LINES = 3;

  /** The page. */
  public Page page() {
    String title = path.title().in(language);
    return Page.in(language, title)
        .at(PathPage.address(path.id()))
        .describedAs(path.intro().in(language))
        .withHead(PageScripts.deferred(SCRIPT))
        .with(
            Html.heading(1, title),
            Html.paragraph(path.intro().in(language)),
            Html.tag("p").attr("class", "note").text(say(PathWords.STAYS)),
            Html.paragraph(exercise.how().in(language)),
            Html.tag("div").attr("class", "exercise").with(Html.all(groups())),
            result(),
            Html.paragraph(exercise.after().in(language)),
            own());
  }

  private Stream<Html> groups() {
    return exercise.groups().stream()
        .map(
            group ->
                Html.tag("fieldset")
                    .attr("data-group", group.id())
                    .with(
                        Html.tag("legend").text(group.title().in(language)),
                        Html.all(group.items().stream().map(this::statement)),
                        Html.tag("p").attr("class", "tells").text(group.tells().in(language))));
  }

  private Html statement(Exercise.Item item) {
    return Html.tag("p")
        .attr("class", "statement")
        .with(
            Html.tag("input")
                .attr("type", "checkbox")
                .attr("id", item.id())
                .attr("autocomplete", "off")
                .empty(),
            Html.text(" "),
            Html.tag("label").attr("for", item.id()).text(item.label().in(language)));
  }

  /** What the script fills and shows. */
  private Html result() {
    return Html.tag("section")
        .attr("id", "result")
        .attr("aria-live", "polite")
        .flag("hidden", true)
        .with(
            Html.heading(2, say(PathWords.RESULT)),
            Html.tag("div").attr("id", "strengths").empty(),
            Html.tag("p")
                .attr("class", "buttons")
                .with(
                    button("print", PathWords.PRINT),
                    Html.text(" "),
                    button("clear", PathWords.CLEAR)));
  }

  private Html button(String id, PathWords label) {
    return Html.tag("button").attr("type", "button").attr("id", id).text(say(label));
  }

  /** Lines to write on, on paper only. */
  private Html own() {
    return Html.tag("div")
        .attr("class", "on-paper")
        .with(
            Html.heading(2, say(PathWords.OWN)),
            Html.all(
                Stream.generate(() -> Html.tag("p").attr("class", "line").empty()).limit(LINES)));
  }

  private String say(PathWords words) {
    return words.in(language);
  }
}
