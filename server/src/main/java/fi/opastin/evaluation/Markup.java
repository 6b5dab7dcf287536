package fi.opastin.evaluation;

import java.util.List;
import java.util.Locale;

/** Pieces of the report's page. Cells are HTML; words of others come through {@link #escape}. */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * A table that scrolls by itself where it is wider than the window, by keyboard, too.
   *
   * @param caption escaped by this method
   * @param head of each column
   * @param rows their first cell is the head of the row
   */
  static String table(String caption, List<String> head, List<List<String>> rows) {
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
        .append(escape(caption))
        .append("\"><table><caption>")
        .append(escape(caption))
        .append("</caption><thead><tr>");
    head.forEach(cell -> html.append("<th scope=\"col\">").append(cell).append("</th>"));
    html.append("</tr></thead><tbody>");
    for (List<String> row : rows) {
      html.append("<tr><th scope=\"row\">").append(row.getFirst()).append("</th>");
      // a cell that brings its own td carries its own colour
      row.stream()
          .skip(1)
          .forEach(cell -> html.append(cell.startsWith("<td") ? cell : "<td>" + cell + "</td>"));
      html.append("</tr>");
    }
    return html.append("</tbody></table></div>\n").toString();
  }

  static String list(List<String> items) {
    StringBuilder html = new StringBuilder("<ul>");
    items.forEach(item -> html.append("<li>").append(item).append("</li>"));
    return html.append("</ul>\n").toString();
  }

  static String quoted(List<String> texts) {
    return String.join("; ", texts.stream().map(t -> "<q>" + escape(t) + "</q>").toList());
  }

  /** One decimal. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
