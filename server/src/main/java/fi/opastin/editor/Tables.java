package fi.opastin.editor;

import fi.opastin.pages.Html;
import java.util.List;
import java.util.stream.Stream;

/** Tables of the editor: moved sideways inside their own box where the window is narrow. Pure. */
final class Tables {

  private Tables() {}

  /** A table of rows. */
  static Html of(String caption, List<String> heads, Stream<Html> rows) {
    Html head =
        Html.tag("tr")
            .with(
                Html.all(
                    heads.stream().map(text -> Html.tag("th").attr("scope", "col").text(text))));
    return Html.tag("div")
        .attr("class", "table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", caption)
        .with(
            Html.tag("table")
                .with(
                    Html.tag("caption").text(caption),
                    Html.tag("thead").with(head),
                    Html.tag("tbody").with(Html.all(rows))));
  }
}
