package fi.opastin.editor;

import fi.opastin.pages.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption, in a box of its own that moves sideways where the window is narrow. The
 * first cell of each row is its heading. Made step by step; not to be shared between threads.
 */
public final class Table {

  private final String caption;
  private final List<String> columns;
  private final List<Html> rows = new ArrayList<>();

  private Table(String caption, List<String> columns) {
    this.caption = caption;
    this.columns = columns;
  }

  /** A table without rows. */
  public static Table of(String caption, String... columns) {
    return new Table(caption, List.of(columns));
  }

  /** With a row more: a cell for each column. */
  public Table row(Html... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException("a cell for each column");
    }
    List<Html> row = new ArrayList<>();
    row.add(Html.tag("th").attr("scope", "row").with(cells[0]));
    for (int i = 1; i < cells.length; i++) {
      row.add(Html.tag("td").with(cells[i]));
    }
    rows.add(Html.tag("tr").with(Html.of(row)));
    return this;
  }

  /** Finished. */
  public Html html() {
    Html head =
        Html.all(columns.stream().map(column -> Html.tag("th").attr("scope", "col").text(column)));
    return Html.tag("div")
        .attr("class", "table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", caption)
        .with(
            Html.tag("table")
                .with(
                    Html.tag("caption").text(caption),
                    Html.tag("thead").with(Html.tag("tr").with(head)),
                    Html.tag("tbody").with(Html.of(rows))));
  }
}
