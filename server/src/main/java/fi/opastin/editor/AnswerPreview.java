package fi.opastin.editor;

import fi.opastin.editing.AnswerSheet;
import fi.opastin.knowledge.AnswerTextFile;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.pages.RichHtml;
import java.util.stream.Stream;

/** An answer's texts as the widget and the pages show them. Stateless. */
public final class AnswerPreview {

  private AnswerPreview() {}

  /** One variant. */
  static Html of(AnswerSheet sheet, Language variant, Language reader) {
    return element(sheet, variant, reader, false);
  }

  /** All variants, each in place of the one that a page shows. */
  public static Html instead(AnswerSheet sheet, Language reader) {
    return Html.all(
        Stream.of(Language.values()).map(variant -> element(sheet, variant, reader, true)));
  }

  private static Html element(
      AnswerSheet sheet, Language variant, Language reader, boolean isInstead) {
    AnswerTextFile text = sheet.text(variant);
    Html links = Html.list(text.links().stream().map(link -> Html.link(link.url(), link.label())));
    Html shown =
        text.isEmpty()
            ? Html.paragraph(AnswerWords.FILE_MISSING.in(reader))
            : Html.tag("div")
                .attr("lang", variant.written().tag())
                .with(Html.heading(4, text.title()), RichHtml.of(text.rich()), links);
    return Html.tag("div")
        .attr("id", "preview-" + variant.tag())
        .attr("class", "card preview")
        .attr("hx-swap-oob", isInstead ? java.util.Optional.of("true") : java.util.Optional.empty())
        .with(shown);
  }
}
