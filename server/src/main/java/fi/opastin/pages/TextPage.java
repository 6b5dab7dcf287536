package fi.opastin.pages;

import fi.opastin.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of running text that ships with the program: {@code pages/about.fi.md} and its three
 * siblings. The first line is its title. Immutable and safe to share.
 */
public final class TextPage {

  private static final Parser PARSER = Parser.builder().build();

  /** Whatever is no Markdown of the page is shown as text, and links lead to the web only. */
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private final PageAddress address;
  private final Map<Language, Text> texts = new HashMap<>();

  private record Text(String title, String markdown) {}

  /**
   * Reads a page.
   *
   * @param path where it will be
   * @param name of its files, before the language
   */
  public TextPage(String path, String name) {
    this.address = PageAddress.of(path);
    for (Language language : Language.values()) {
      String file = "/pages/%s.%s.md".formatted(name, language.tag()).toLowerCase(Locale.ROOT);
      String[] parts = read(file).split("\n", 2);
      texts.put(language, new Text(parts[0].replaceFirst("^# ", ""), parts[1]));
    }
  }

  /**
   * The page in a variant.
   *
   * @param values what stands in it for {@code {name}}, as text
   */
  public Page in(Language language, Map<String, String> values) {
    Text text = texts.get(language);
    String markdown = text.markdown();
    for (Map.Entry<String, String> value : values.entrySet()) {
      markdown = markdown.replace("{" + value.getKey() + "}", plain(value.getValue()));
    }
    return Page.in(language, text.title())
        .at(address)
        .with(Html.heading(1, text.title()), new Html(RENDERER.render(PARSER.parse(markdown))));
  }

  /** A text that Markdown takes for nothing but text. */
  private static String plain(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]()<>#+!|&-])", "\\\\$1").replaceAll("\\s+", " ");
  }

  private static String read(String file) {
    try (InputStream in = TextPage.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in this build: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The class path could not be read", e);
    }
  }
}
