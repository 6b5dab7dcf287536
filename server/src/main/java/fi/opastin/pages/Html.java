package fi.opastin.pages;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a page. There is no way to make one of text that was not escaped, so that what exists
 * may be shown. Immutable and safe to share.
 *
 * <pre>{@code
 * Html.tag("p").attr("class", "more").with(Html.link("/services", "Palvelut"), Html.text(" & muuta"))
 * }</pre>
 */
public final class Html {

  /** Nothing. */
  public static final Html NONE = new Html("");

  private final String markup;

  Html(String markup) {
    this.markup = markup;
  }

  /** Text. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /** An element that is about to get its attributes and its content. */
  public static Element tag(String name) {
    return new Element(name);
  }

  /** Pieces one after the other. */
  public static Html of(Html... parts) {
    return of(List.of(parts));
  }

  /** Pieces one after the other. */
  public static Html of(Collection<Html> parts) {
    return joined(parts.stream(), "");
  }

  /** Pieces with a text between them. */
  public static Html joined(Stream<Html> parts, String between) {
    return new Html(
        parts
            .filter(part -> !part.isEmpty())
            .map(Html::toString)
            .collect(Collectors.joining(escape(between))));
  }

  /** Pieces that were collected from a stream. */
  public static Html all(Stream<Html> parts) {
    return joined(parts, "");
  }

  /** A heading of level 1 to 6. */
  public static Html heading(int level, String text) {
    return tag("h" + level).text(text);
  }

  /** A paragraph of text; nothing where there is none. */
  public static Html paragraph(String text) {
    return text.isEmpty() ? NONE : tag("p").text(text);
  }

  /** A link. */
  public static Html link(String address, String text) {
    return tag("a").attr("href", address).text(text);
  }

  /**
   * A link that opens an authenticator app.
   *
   * @param address begins with {@code otpauth:}
   */
  public static Html authenticatorLink(String address, String text) {
    if (!address.startsWith("otpauth://totp/")) {
      throw new IllegalArgumentException("not an address of an authenticator app");
    }
    return new Html("<a href=\"" + escape(address) + "\">" + escape(text) + "</a>");
  }

  /** Items as a list; nothing where there are none. */
  public static Html list(Stream<Html> items) {
    Html all = all(items.map(item -> tag("li").with(item)));
    return all.isEmpty() ? NONE : tag("ul").with(all);
  }

  /** Data for programs. Browsers do not run it, so that the policy of our pages allows it. */
  static Html data(String type, String json) {
    // a text in the data must not end the element that it stands in
    return new Html(
        "<script type=\"%s\">%s</script>".formatted(type, json.replace("<", "\\u003c")));
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /** As it is sent. */
  @Override
  public String toString() {
    return markup;
  }

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
