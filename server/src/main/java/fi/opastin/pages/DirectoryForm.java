package fi.opastin.pages;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Names;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The choices of the directory page as a form that works without scripts.
 *
 * @param chosen the choices that were made, by the name of their parameter
 */
record DirectoryForm(Knowledge knowledge, Language language, Map<String, String> chosen) {

  /** What can be chosen, by the name of its parameter. */
  static final List<String> NAMES =
      List.of("q", "municipality", "type", "language", "channel", "age", "topic", "open");

  Html html() {
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", "/services")
        .with(
            Choose.hidden("lang", language.tag()),
            words(),
            select(
                "municipality",
                PageWords.MUNICIPALITY,
                Choose.municipalities(knowledge.directory(), language)),
            select("type", PageWords.TYPE, types()),
            select("language", PageWords.SERVED_IN, languages()),
            select("channel", PageWords.CHANNEL, channels()),
            age(),
            select("topic", PageWords.THEME, topics()),
            Choose.whether(
                "open", "now", PageWords.OPEN_NOW.in(language), chosen.containsKey("open")),
            Choose.button(PageWords.SHOW.in(language)));
  }

  private Html words() {
    return field(
        PageWords.SEARCH,
        "q",
        Html.tag("input")
            .attr("id", "q")
            .attr("name", "q")
            .attr("type", "search")
            .attr("maxlength", "200")
            .attr("value", chosen("q"))
            .empty());
  }

  private Html age() {
    return field(
        PageWords.AGE,
        "age",
        Html.tag("input")
            .attr("id", "age")
            .attr("name", "age")
            .attr("inputmode", "numeric")
            .attr("size", "3")
            .attr("maxlength", "3")
            .attr("value", chosen("age"))
            .empty());
  }

  private Html field(PageWords label, String id, Html input) {
    return Html.tag("p")
        .with(Html.tag("label").attr("for", id).text(label.in(language)), Html.text(" "), input);
  }

  private Html select(String name, PageWords label, Stream<Choose.Option> options) {
    return Choose.oneOf(
        name, label.in(language), PageWords.ALL.in(language), options, chosen(name));
  }

  private String chosen(String name) {
    return chosen.getOrDefault(name, "");
  }

  private Stream<Choose.Option> types() {
    return Arrays.stream(ServiceType.values())
        .map(type -> new Choose.Option(type.id(), Names.of(type, language)))
        .sorted(Choose.byLabel(language));
  }

  private Stream<Choose.Option> languages() {
    Locale locale = Locale.forLanguageTag(language.written().tag());
    return Language.WRITTEN.stream()
        .map(
            served ->
                new Choose.Option(
                    served.tag(), Locale.forLanguageTag(served.tag()).getDisplayLanguage(locale)));
  }

  private Stream<Choose.Option> channels() {
    return Arrays.stream(Channel.values())
        .map(channel -> new Choose.Option(channel.id(), Names.of(channel, language)));
  }

  private Stream<Choose.Option> topics() {
    return knowledge.topics().values().stream()
        .filter(topic -> !topic.services().isEmpty())
        .map((Topic topic) -> new Choose.Option(topic.id().value(), topic.label(language)))
        .sorted(Choose.byLabel(language));
  }
}
