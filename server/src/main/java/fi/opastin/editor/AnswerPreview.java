package fi.opastin.editor;

import fi.opastin.editing.AnswerSheet;
import fi.opastin.knowledge.AnswerTextFile;
import fi.opastin.knowledge.NoteText;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.pages.RichHtml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer's texts as the widget and the pages show them. Stateless. */
public final class AnswerPreview {

  private AnswerPreview() {}

  /** One variant. */
  static Html of(AnswerSheet sheet, Language variant, Visit visit) {
    return element(sheet, variant, visit, false);
  }

  /** All variants, each in place of the one that a page shows. */
  public static Html instead(AnswerSheet sheet, Visit visit) {
    return Html.all(
        Stream.of(Language.values()).map(variant -> element(sheet, variant, visit, true)));
  }

  private static Html element(AnswerSheet sheet, Language variant, Visit visit, boolean isInstead) {
    AnswerTextFile text = sheet.text(variant);
    List<NoteText> notes = sheet.shared().notes();
    Html links = Html.list(text.links().stream().map(link -> Html.link(link.url(), link.label())));
    Html shown =
        text.isEmpty()
            ? Html.paragraph(AnswerWords.FILE_MISSING.in(visit.language()))
            : Html.tag("div")
                .attr("lang", variant.written().tag())
                .with(
                    Html.heading(4, text.title()),
                    RichHtml.of(text.rich()),
                    Html.all(
                        notes.stream()
                            .filter(note -> note.holdsOn(visit.today()))
                            .map(note -> Html.paragraph(note.text(variant)))),
                    links);
    return Html.tag("div")
        .attr("id", "preview-" + variant.tag())
        .attr("class", "card preview")
        .attr("hx-swap-oob", isInstead ? Optional.of("true") : Optional.empty())
        .with(
            shown,
            Html.all(
                notes.stream()
                    .filter(note -> !note.holdsOn(visit.today()))
                    .map(note -> waiting(note, variant, visit.language()))));
  }

  /** A sentence that nobody sees today, with the days on which they do. */
  private static Html waiting(NoteText note, Language variant, Language reader) {
    return Html.tag("p")
        .attr("class", "facts")
        .with(
            Html.text(AnswerWords.NOTE_HIDDEN.in(reader) + note.from() + "–" + note.until() + ": "),
            Html.tag("span").attr("lang", variant.written().tag()).text(note.text(variant)));
  }
}
