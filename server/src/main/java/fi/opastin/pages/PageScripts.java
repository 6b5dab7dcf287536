package fi.opastin.pages;

import java.util.Map;

/** Scripts of ours, by their addresses; our policy runs no others. */
public final class PageScripts {

  private PageScripts() {}

  /** A script that runs when the page has been read. */
  public static Html deferred(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("a script of another site");
    }
    return new Html("<script src=\"" + Html.escape(path) + "\" defer></script>");
  }

  /** The script of the widget. */
  static Html widget(String address, Map<String, String> attributes) {
    StringBuilder html = new StringBuilder("<script src=\"").append(Html.escape(address));
    html.append('"');
    attributes.forEach(
        (name, value) ->
            html.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"'));
    return new Html(html.append(" async></script>").toString());
  }
}
