package fi.opastin.pages;

import fi.opastin.language.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of ours: the shell that all of them share. Every page has one heading of level 1 in its
 * main part. Made step by step, then written; not to be shared between threads.
 *
 * <pre>{@code
 * Page.in(Language.SV, "Tjänster").at(PageAddress.of("/services")).with(Html.heading(1, "Tjänster"))
 * }</pre>
 */
public final class Page {

  /** What a whole page with header and footer, or its middle alone for other sites, begins with. */
  private enum Frame {
    WHOLE,
    BARE
  }

  private final Language language;
  private final String title;
  private Optional<PageAddress> address = Optional.empty();
  private Optional<PageAddress> canonical = Optional.empty();
  private Frame frame = Frame.WHOLE;
  private String description = "";
  private Html languages = Html.NONE;
  private Html head = Html.NONE;
  private Html main = Html.NONE;

  private Page(Language language, String title) {
    this.language = language;
    this.title = title;
  }

  /** A page in a variant that says nothing yet. */
  public static Page in(Language language, String title) {
    return new Page(language, title);
  }

  /** At an address: with links to the same in the other variants. */
  public Page at(PageAddress where) {
    return at(where, where);
  }

  /**
   * At an address with choices that search engines need not know.
   *
   * @param known the address without them
   */
  public Page at(PageAddress where, PageAddress known) {
    address = Optional.of(where);
    canonical = Optional.of(known);
    return this;
  }

  /** At an address that is for the person alone, and for no search engine. */
  public Page unlistedAt(PageAddress where) {
    address = Optional.of(where);
    return this;
  }

  /** With a sentence on what it is about, for search engines and previews. */
  public Page describedAs(String sentence) {
    description = sentence;
    return this;
  }

  /** With more in its head: style sheets, scripts of ours, data for programs. */
  public Page withHead(Html... more) {
    head = Html.of(head, Html.of(more));
    return this;
  }

  /** With more in its main part. */
  public Page with(Html... more) {
    main = Html.of(main, Html.of(more));
    return this;
  }

  /** With another way to the other variants than links. */
  public Page withLanguages(Html way) {
    languages = way;
    return this;
  }

  /** For a frame in another site: without our header and footer, links open in a new tab. */
  public Page bare() {
    frame = Frame.BARE;
    return this;
  }

  /** The variant that it is in. */
  public Language language() {
    return language;
  }

  /**
   * As it is sent.
   *
   * @param origin the address under which people reach us, without a path
   */
  public String write(String origin) {
    Html body =
        switch (frame) {
          case WHOLE ->
              Html.of(
                  Html.tag("a")
                      .attr("class", "skip")
                      .attr("href", "#main")
                      .text(say(ShellWords.SKIP)),
                  header(),
                  Html.tag("main").attr("id", "main").with(main),
                  footer());
          // in a frame there are two main parts to tell apart
          case BARE -> Html.tag("main").attr("class", "bare").attr("aria-label", title).with(main);
        };
    return "<!doctype html>\n"
        + Html.tag("html")
            .attr("lang", language.written().tag())
            .with(head(origin), Html.tag("body").with(body))
        + "\n";
  }

  private Html head(String origin) {
    return Html.tag("head")
        .with(
            Html.tag("meta").attr("charset", "utf-8").empty(),
            meta("viewport", "width=device-width, initial-scale=1"),
            Html.tag("title")
                .text(title.equals(ShellWords.NAME) ? title : title + " – " + ShellWords.NAME),
            description.isEmpty() ? Html.NONE : meta("description", description),
            frame == Frame.BARE ? Html.tag("base").attr("target", "_blank").empty() : Html.NONE,
            frame == Frame.BARE || canonical.isEmpty() ? meta("robots", "noindex") : Html.NONE,
            Html.tag("link").attr("rel", "icon").attr("href", "/pages/icon.svg").empty(),
            Html.tag("link").attr("rel", "stylesheet").attr("href", "/pages/pages.css").empty(),
            canonical.map(where -> links(origin, where)).orElse(Html.NONE),
            head);
  }

  /** Which address is the page's own, and the same in the other variants. */
  private Html links(String origin, PageAddress where) {
    Stream<Html> alternates =
        Stream.concat(
            Arrays.stream(Language.values())
                .map(variant -> alternate(variant.tag(), origin + where.in(variant))),
            Stream.of(alternate("x-default", origin + where.in(Language.FI))));
    return Html.of(
        Html.tag("link").attr("rel", "canonical").attr("href", origin + where.in(language)).empty(),
        Html.all(alternates));
  }

  private static Html alternate(String tag, String href) {
    return Html.tag("link")
        .attr("rel", "alternate")
        .attr("hreflang", tag)
        .attr("href", href)
        .empty();
  }

  private static Html meta(String name, String content) {
    return Html.tag("meta").attr("name", name).attr("content", content).empty();
  }

  private Html header() {
    Html pages =
        Html.tag("nav")
            .attr("aria-label", say(ShellWords.PAGES))
            .with(
                Html.list(
                    Stream.of(
                        link("/answers", ShellWords.ANSWERS),
                        link("/services", ShellWords.SERVICES),
                        link("/chat", ShellWords.CHAT))));
    return Html.tag("header")
        .attr("class", "site")
        .with(
            Html.tag("a")
                .attr("class", "name")
                .attr("href", "/?lang=" + language.tag())
                .text(ShellWords.NAME),
            pages,
            languages());
  }

  /** The same page in the other variants, for people. */
  private Html languages() {
    PageAddress where = address.orElseGet(() -> PageAddress.of("/"));
    Stream<Html> others =
        Arrays.stream(Language.values())
            .map(
                variant ->
                    Html.tag("a")
                        .attr("href", where.in(variant))
                        .attr("lang", variant.written().tag())
                        .attr("hreflang", variant.tag())
                        .attr(
                            "aria-current",
                            variant == language ? Optional.of("true") : Optional.empty())
                        .text(ShellWords.nameOf(variant)));
    return Html.tag("nav")
        .attr("class", "languages")
        .attr("aria-label", say(ShellWords.LANGUAGE))
        .with(languages.isEmpty() ? Html.list(others) : languages);
  }

  private Html footer() {
    Html links =
        Html.list(
            Stream.of(
                link("/about", ShellWords.ABOUT),
                link("/accessibility", ShellWords.ACCESSIBILITY),
                link("/embed", ShellWords.EMBED)));
    return Html.tag("footer")
        .attr("class", "site")
        .with(Html.paragraph(say(ShellWords.EMERGENCY)), links);
  }

  private Html link(String path, ShellWords words) {
    return Html.link(PageAddress.of(path).in(language), say(words));
  }

  private String say(ShellWords words) {
    return words.in(language);
  }
}
