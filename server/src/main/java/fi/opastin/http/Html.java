package fi.opastin.http;

import fi.opastin.language.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages written on the server: everything that is put into one is escaped here. */
final class Html {

  private Html() {}

  /**
   * A whole page.
   *
   * @param language of the page
   * @param title its title, plain text
   * @param main what stands in it: HTML of our own, in which every value was escaped
   */
  static String page(Language language, String title, String main) {
    return page(language, title, "", main);
  }

  /** A whole page with more in its head: HTML of our own, in which every value was escaped. */
  static String page(Language language, String title, String head, String main) {
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s – Opastin</title>
    <link rel="stylesheet" href="/pages/pages.css">
    %s
    </head>
    <body>
    <main>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(language.written().tag(), escape(title), head, main);
  }

  /** Items, which are HTML already, as a list; nothing where there are none. */
  static String list(Stream<String> items) {
    String all = items.map(item -> "<li>" + item + "</li>").collect(Collectors.joining());
    return all.isEmpty() ? "" : "<ul>" + all + "</ul>";
  }

  /** Text as HTML. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
