package fi.opastin.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Names;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The embed builder, {@code /embed}: choices as a form, a preview, and the code to copy. A script
 * of ours keeps both up to date while choices are made; without it a button does.
 *
 * @param partners names of the sites by key
 * @param script address of the script; empty where the build made none
 */
public record EmbedPage(
    Knowledge knowledge, Language language, Map<String, String> partners, Optional<String> script) {

  private static final PageAddress ADDRESS = PageAddress.of("/embed");

  /**
   * The page.
   *
   * @param moving the code with the newest version
   * @param pinned the code with one version; empty where the build made none
   */
  public Page of(EmbedChoice choice, String moving, Optional<String> pinned) {
    PageAddress here = new PageAddress(ADDRESS.path(), choice.parameters());
    String title = say(EmbedWords.TITLE);
    return Page.in(language, title)
        .at(here, ADDRESS)
        .describedAs(say(EmbedWords.INTRO))
        .withHead(script.map(PageScripts::deferred).orElse(Html.NONE))
        .with(
            Html.heading(1, title),
            Html.paragraph(say(EmbedWords.INTRO)),
            form(choice),
            code("moving", EmbedWords.MOVING, EmbedWords.MOVING_HINT, moving),
            pinned
                .map(text -> code("pinned", EmbedWords.PINNED, EmbedWords.PINNED_HINT, text))
                .orElse(Html.NONE),
            Html.tag("p").attr("id", "status").attr("role", "status").empty(),
            Html.heading(2, say(EmbedWords.PREVIEW)),
            Html.tag("iframe")
                .attr("class", "preview")
                .attr("id", "preview")
                .attr("title", say(EmbedWords.PREVIEW))
                .attr("src", preview(choice))
                .empty());
  }

  /** Where the preview of a choice is. */
  public String preview(EmbedChoice choice) {
    return new PageAddress("/embed/preview", choice.parameters()).in(language);
  }

  /** A page as the partner's might be, with what was chosen on it. */
  public Page previewOf(EmbedChoice choice) {
    return Page.in(choice.language().orElse(language), say(EmbedWords.PREVIEW))
        .with(
            Html.heading(1, say(EmbedWords.YOUR_PAGE)),
            Html.paragraph(say(EmbedWords.YOUR_TEXT)),
            Html.heading(2, say(EmbedWords.YOUR_HEADING)),
            Html.tag("noscript").with(Html.paragraph(say(EmbedWords.NEEDS_SCRIPT))),
            new EmbedSnippet(knowledge, language, "").shown(choice))
        .bare();
  }

  private Html form(EmbedChoice choice) {
    Map<String, String> chosen = choice.parameters();
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", ADDRESS.path())
        .attr("id", "builder")
        .attr("data-words", words())
        .with(
            Choose.hidden("lang", language.tag()),
            Choose.oneOf("partner", say(EmbedWords.PARTNER), sites(), choice.partner()),
            select("language", EmbedWords.LANGUAGE, EmbedWords.PAGE_LANGUAGE, languages(), chosen),
            municipalities(chosen.getOrDefault("municipality", "")),
            select("theme", EmbedWords.THEME, EmbedWords.AUTO, themes(), chosen),
            Choose.oneOf("chat", say(EmbedWords.CHAT), chats(), choice.chat().id()),
            select("answer", EmbedWords.ANSWER, EmbedWords.NO_ANSWER, topics(), chosen),
            select("services", EmbedWords.SERVICES, EmbedWords.NO_SERVICES, types(), chosen),
            Choose.button(say(EmbedWords.MAKE)));
  }

  private Html select(
      String name,
      EmbedWords label,
      EmbedWords none,
      Stream<Choose.Option> options,
      Map<String, String> chosen) {
    return Choose.oneOf(name, say(label), say(none), options, chosen.getOrDefault(name, ""));
  }

  private Stream<Choose.Option> sites() {
    return partners.entrySet().stream()
        .map(partner -> new Choose.Option(partner.getKey(), partner.getValue()));
  }

  private static Stream<Choose.Option> languages() {
    return Arrays.stream(Language.values())
        .map(variant -> new Choose.Option(variant.tag(), ShellWords.nameOf(variant)));
  }

  private Stream<Choose.Option> themes() {
    return Arrays.stream(EmbedChoice.Theme.values())
        .map(theme -> new Choose.Option(theme.id(), say(EmbedWords.valueOf(theme.name()))));
  }

  private Stream<Choose.Option> chats() {
    return Arrays.stream(EmbedChoice.Chat.values())
        .map(
            chat ->
                new Choose.Option(
                    chat.id(),
                    say(
                        switch (chat) {
                          case LAUNCHER -> EmbedWords.LAUNCHER;
                          case INLINE -> EmbedWords.INLINE;
                          case NONE -> EmbedWords.NO_CHAT;
                        })));
  }

  private Stream<Choose.Option> topics() {
    return knowledge.topics().values().stream()
        .filter(EmbedSnippet::isForPages)
        .filter(topic -> !knowledge.answersTo(topic.id()).isEmpty())
        .map(topic -> new Choose.Option(topic.id().value(), topic.label(language)))
        .sorted(Choose.byLabel(language));
  }

  private Stream<Choose.Option> types() {
    Stream<Choose.Option> kinds =
        Arrays.stream(ServiceType.values())
            .map(type -> new Choose.Option(type.id(), Names.of(type, language)))
            .sorted(Choose.byLabel(language));
    return Stream.concat(Stream.of(new Choose.Option("all", say(EmbedWords.ALL_SERVICES))), kinds);
  }

  /** Municipalities below the names of their regions. */
  private Html municipalities(String chosen) {
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language.written().tag()));
    Map<String, List<Municipality>> regions =
        knowledge.directory().municipalities().stream()
            .collect(
                Collectors.groupingBy(
                    place -> place.regionName(language),
                    () -> new TreeMap<>(alphabet),
                    Collectors.toList()));
    Stream<Html> groups =
        regions.entrySet().stream()
            .map(region -> Choose.group(region.getKey(), options(region.getValue()), chosen));
    return Choose.grouped("municipality", say(EmbedWords.PLACE), say(EmbedWords.NO_PLACE), groups);
  }

  private Stream<Choose.Option> options(List<Municipality> places) {
    return places.stream()
        .map(place -> new Choose.Option(place.code().value(), place.name(language)))
        .sorted(Choose.byLabel(language));
  }

  private Html code(String id, EmbedWords title, EmbedWords hint, String text) {
    return Html.of(
        Html.heading(2, say(title)),
        Html.paragraph(say(hint)),
        Html.tag("pre")
            .attr("tabindex", "0")
            .attr("aria-label", say(title))
            .attr("role", "region")
            .with(Html.tag("code").attr("id", id).text(text)),
        Html.tag("p")
            .with(
                Html.tag("button")
                    .attr("type", "button")
                    .flag("hidden", true)
                    .attr("data-copy", id)
                    .attr("aria-label", say(EmbedWords.COPY) + ": " + say(title))
                    .text(say(EmbedWords.COPY))));
  }

  /** What the script says. */
  private String words() {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    for (EmbedWords word : List.of(EmbedWords.COPIED, EmbedWords.SELECTED, EmbedWords.FAILED)) {
      words.put(word.key(), say(word));
    }
    return words.toString();
  }

  private String say(EmbedWords words) {
    return words.in(language);
  }
}
