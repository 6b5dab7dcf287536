package fi.opastin.editor;

import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.pages.PageScripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page of the editor: the shell that all of them share. It begins with its title as the heading
 * of level 1. Made step by step, then written; not to be shared between threads.
 *
 * <pre>{@code
 * EditorPage.of("Inbox").with(visit.form("/editor/inbox/dismiss", …))
 * }</pre>
 */
public final class EditorPage {

  /** The id of the status line, which htmx may write into. */
  public static final String STATUS = "status";

  private static final String HTMX =
      "{\"allowEval\":false,\"includeIndicatorStyles\":false,\"allowScriptTags\":false,"
          + "\"selfRequestsOnly\":true,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true}";

  private final String title;
  private final List<Html> main = new ArrayList<>();
  private Optional<String> onward = Optional.empty();
  private Optional<String> status = Optional.empty();
  private boolean isWide;

  private EditorPage(String title) {
    this.title = title;
  }

  /** A page that says nothing yet but its title. */
  public static EditorPage of(String title) {
    return new EditorPage(title);
  }

  /** With more in its main part. */
  public EditorPage with(Html... more) {
    main.addAll(List.of(more));
    return this;
  }

  /** With all of the window's width, for tables and texts side by side. */
  public EditorPage wide() {
    isWide = true;
    return this;
  }

  /** With something in its status line, which screen readers read out. */
  public EditorPage saying(String text) {
    status = Optional.of(text);
    return this;
  }

  /** Leads on to another page of ours by itself. */
  public EditorPage onward(String path) {
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("a page of another site");
    }
    onward = Optional.of(path);
    return this;
  }

  /** As it is sent. */
  public String write(EditorFrame frame) {
    Html content =
        Html.tag("main")
            .attr("id", "main")
            .attr("class", isWide ? Optional.of("wide") : Optional.empty())
            .with(status(frame), Html.heading(1, title), Html.of(main));
    Html skip =
        Html.tag("a")
            .attr("class", "skip")
            .attr("href", "#main")
            .text(ShellWords.SKIP.in(frame.language()));
    Html body =
        Html.tag("body")
            .attr("hx-headers", frame.visit().map(EditorPage::headers))
            .with(skip, header(frame), content);
    return "<!doctype html>\n"
        + Html.tag("html").attr("lang", frame.language().tag()).with(head(frame), body)
        + "\n";
  }

  private Html status(EditorFrame frame) {
    return Html.tag("p")
        .attr("id", STATUS)
        .attr("role", "status")
        .attr("aria-live", "polite")
        .text(status.orElse(frame.status()));
  }

  private static String headers(Visit visit) {
    // our tokens are letters, digits, minus and underscore
    return "{\"X-CSRF-Token\":\"" + visit.csrf() + "\"}";
  }

  private Html head(EditorFrame frame) {
    String name = ShellWords.NAME.in(frame.language());
    return Html.tag("head")
        .with(
            Html.tag("meta").attr("charset", "utf-8").empty(),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("robots", "noindex"),
            Html.tag("title").text(title.equals(name) ? name : title + " – " + name),
            onward
                .map(
                    path ->
                        Html.tag("meta")
                            .attr("http-equiv", "refresh")
                            .attr("content", "0; url=" + path)
                            .empty())
                .orElse(Html.NONE),
            Html.tag("link").attr("rel", "stylesheet").attr("href", "/pages/editor.css").empty(),
            frame
                .htmx()
                .map(script -> Html.of(meta("htmx-config", HTMX), PageScripts.deferred(script)))
                .orElse(Html.NONE));
  }

  private static Html meta(String name, String content) {
    return Html.tag("meta").attr("name", name).attr("content", content).empty();
  }

  private static Html header(EditorFrame frame) {
    Language language = frame.language();
    Html name =
        Html.tag("a")
            .attr("class", "name")
            .attr("href", "/editor")
            .text(ShellWords.NAME.in(language));
    return Html.tag("header")
        .attr("class", "site")
        .with(
            Html.tag("div").attr("class", "top").with(name, who(frame), languages(frame)),
            sections(frame));
  }

  private static Html sections(EditorFrame frame) {
    if (frame.sections().isEmpty()) {
      return Html.NONE;
    }
    Stream<Html> links =
        frame.sections().stream()
            .map(
                section ->
                    Html.tag("a")
                        .attr("href", section.path())
                        .attr("aria-current", current(section, frame.here()))
                        .text(name(section, frame)));
    return Html.tag("nav")
        .attr("class", "sections")
        .attr("aria-label", ShellWords.SECTIONS.in(frame.language()))
        .with(Html.list(links));
  }

  private static String name(Section section, EditorFrame frame) {
    String name = section.in(frame.language());
    boolean isCounted =
        section == Section.TASKS && frame.tasks().isPresent() && frame.tasks().getAsInt() > 0;
    return isCounted ? name + " (" + frame.tasks().getAsInt() + ")" : name;
  }

  private static Optional<String> current(Section section, String here) {
    String path = here.split("\\?", 2)[0];
    if (path.equals(section.path())) {
      return Optional.of("page");
    }
    return path.startsWith(section.path() + "/") ? Optional.of("true") : Optional.empty();
  }

  private static Html who(EditorFrame frame) {
    if (frame.visit().isEmpty()) {
      return Html.NONE;
    }
    Visit visit = frame.visit().get();
    Html account =
        Html.tag("a")
            .attr("href", "/editor/account")
            .with(
                Html.text(visit.person().name()),
                Html.tag("span")
                    .attr("class", "unseen")
                    .text(" – " + ShellWords.ACCOUNT.in(frame.language())));
    Html leave =
        Html.tag("button").attr("class", "quiet").text(ShellWords.SIGN_OUT.in(frame.language()));
    return Html.tag("div")
        .attr("class", "who")
        .with(account, visit.form("/editor/sign-out", leave));
  }

  /** A form for those who are signed in, since it is remembered; links for all others. */
  private static Html languages(EditorFrame frame) {
    Html choice =
        frame
            .visit()
            .map(visit -> visit.form("/editor/language", back(frame), buttons(frame)))
            .orElseGet(() -> links(frame));
    return Html.tag("nav")
        .attr("class", "languages")
        .attr("aria-label", ShellWords.LANGUAGE.in(frame.language()))
        .with(choice);
  }

  private static Html back(EditorFrame frame) {
    return Html.tag("input")
        .attr("type", "hidden")
        .attr("name", "return")
        .attr("value", frame.here())
        .empty();
  }

  private static Html buttons(EditorFrame frame) {
    return Html.all(
        Language.WRITTEN.stream()
            .map(
                language ->
                    Html.tag("button")
                        .attr("class", "quiet")
                        .attr("name", "language")
                        .attr("value", language.tag())
                        .attr("lang", language.tag())
                        .attr("aria-pressed", Boolean.toString(language == frame.language()))
                        .text(nameOf(language))));
  }

  private static Html links(EditorFrame frame) {
    String path = frame.here();
    String joined = path + (path.contains("?") ? "&" : "?") + "lang=";
    return Html.list(
        Language.WRITTEN.stream()
            .map(
                language ->
                    Html.tag("a")
                        .attr("href", joined + language.tag())
                        .attr("lang", language.tag())
                        .attr("hreflang", language.tag())
                        .attr(
                            "aria-current",
                            language == frame.language() ? Optional.of("true") : Optional.empty())
                        .text(nameOf(language))));
  }

  private static String nameOf(Language language) {
    return switch (language) {
      case FI, FI_SIMPLE -> "Suomi";
      case SV -> "Svenska";
      case EN -> "English";
    };
  }
}
