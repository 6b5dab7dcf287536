package fi.opastin.pages;

import fi.opastin.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of running text that ships with the program: {@code pages/about.fi.md} and its three
 * siblings. The first line is its title. Immutable and safe to share.
 */
final class TextPage {

  private static final Pattern PLACE = Pattern.compile("(?m)^\\{([a-z]+)}$");
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
  TextPage(String path, String name) {
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
   * @param values what takes the place of lines such as {@code {owner}}
   */
  Page in(Language language, Map<String, Html> values) {
    Text text = texts.get(language);
    Page page = Page.in(language, text.title()).at(address).with(Html.heading(1, text.title()));
    Matcher place = PLACE.matcher(text.markdown());
    int from = 0;
    while (place.find()) {
      page.with(markdown(text.markdown().substring(from, place.start())));
      page.with(values.getOrDefault(place.group(1), Html.NONE));
      from = place.end();
    }
    return page.with(markdown(text.markdown().substring(from)));
  }

  private static Html markdown(String text) {
    return new Html(RENDERER.render(PARSER.parse(text)));
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
