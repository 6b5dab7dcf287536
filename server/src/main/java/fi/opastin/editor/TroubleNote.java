package fi.opastin.editor;

import fi.opastin.pages.Html;
import java.util.function.Supplier;

/**
 * Why something of an answer was not saved, above its form.
 *
 * @param view the answer
 * @param takesFocus whether the page begins at the note for who comes to it
 */
record TroubleNote(AnswerView view, boolean takesFocus) {

  /** A note that leaves the focus where it is. */
  TroubleNote(AnswerView view) {
    this(view, false);
  }

  /**
   * The note; nothing where there is no trouble.
   *
   * @param clash what differs from what was typed, where somebody else saved meanwhile
   * @param unfinished what keeps it from going live
   */
  Html of(Supplier<Html> clash, Supplier<Html> unfinished) {
    return switch (view.trouble()) {
      case NONE -> Html.NONE;
      case STALE ->
          alert(
              AnswerWords.STALE, Html.of(Html.paragraph(say(AnswerWords.STALE_HELP)), clash.get()));
      case UNCHANGED -> alert(AnswerWords.CANNOT, Html.paragraph(say(AnswerWords.UNCHANGED)));
      case UNFINISHED ->
          alert(
              AnswerWords.CANNOT,
              Html.of(Html.paragraph(say(AnswerWords.UNFINISHED)), unfinished.get()));
      case UNFIT ->
          alert(
              AnswerWords.CANNOT,
              Html.list(
                  view.faults().stream()
                      .map(fault -> FindingWords.of(fault, view.visit().language()))));
    };
  }

  /** The button that saves what has errors; only where somebody was told of them. */
  Html anyway() {
    return view.trouble() == AnswerView.Trouble.UNFINISHED
        ? Html.tag("button")
            .attr("class", "second")
            .attr("name", "anyway")
            .attr("value", "true")
            .text(say(AnswerWords.SAVE_ANYWAY))
        : Html.NONE;
  }

  private Html alert(AnswerWords heading, Html content) {
    return Html.tag("section")
        .attr("id", "problems")
        .attr("class", "note alarm-note")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .flag("autofocus", takesFocus)
        .with(Html.heading(2, say(heading)), content);
  }

  private String say(AnswerWords words) {
    return view.say(words);
  }
}
