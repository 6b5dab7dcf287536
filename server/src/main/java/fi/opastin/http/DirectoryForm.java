package fi.opastin.http;

import fi.opastin.directory.Channel;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.Names;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The choices of the directory page as a form that works without scripts. */
record DirectoryForm(Knowledge knowledge, Language language, Query query) {

  /** What can be chosen, by the name of its parameter. */
  static final String[] NAMES = {
    "q", "municipality", "type", "language", "channel", "age", "topic", "open"
  };

  private record Option(String value, String label) {}

  String html() {
    return "<form method=\"get\" action=\"/services\">"
        + "<input type=\"hidden\" name=\"lang\" value=\"%s\">".formatted(language.tag())
        + "<p><label for=\"q\">%s</label> <input id=\"q\" name=\"q\" type=\"search\""
            .formatted(PageWords.SEARCH.in(language))
        + " maxlength=\"200\" value=\"%s\"></p>".formatted(chosen("q"))
        + select("municipality", PageWords.MUNICIPALITY, municipalities())
        + select("type", PageWords.TYPE, types())
        + select("language", PageWords.SERVED_IN, languages())
        + select("channel", PageWords.CHANNEL, channels())
        + "<p><label for=\"age\">%s</label> <input id=\"age\" name=\"age\" inputmode=\"numeric\""
            .formatted(PageWords.AGE.in(language))
        + " size=\"3\" maxlength=\"3\" value=\"%s\"></p>".formatted(chosen("age"))
        + select("topic", PageWords.THEME, topics())
        + "<p><label for=\"open\">%s</label> <input id=\"open\" name=\"open\" type=\"checkbox\""
            .formatted(PageWords.OPEN_NOW.in(language))
        + " value=\"now\"%s></p>".formatted(query.text("open").isPresent() ? " checked" : "")
        + "<p><button type=\"submit\">%s</button></p></form>"
            .formatted(PageWords.SHOW.in(language));
  }

  /** The choices that were made, for links to the same in another part or language. */
  Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (String name : NAMES) {
      query.text(name).ifPresent(value -> chosen.put(name, value.strip()));
    }
    return chosen;
  }

  private String chosen(String name) {
    return Html.escape(query.text(name).map(String::strip).orElse(""));
  }

  private String select(String name, PageWords label, Stream<Option> options) {
    String chosen = query.text(name).map(String::strip).orElse("");
    return "<p><label for=\"%s\">%s</label> <select id=\"%s\" name=\"%s\">"
            .formatted(name, label.in(language), name, name)
        + "<option value=\"\">%s</option>".formatted(PageWords.ALL.in(language))
        + options
            .map(
                option ->
                    "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                            option.value(),
                            option.value().equals(chosen) ? " selected" : "",
                            Html.escape(option.label())))
            .collect(Collectors.joining())
        + "</select></p>";
  }

  private Stream<Option> municipalities() {
    return knowledge.directory().municipalities().stream()
        .map((Municipality place) -> new Option(place.code().value(), place.name(language)))
        .sorted(byLabel());
  }

  private Stream<Option> types() {
    return Arrays.stream(ServiceType.values())
        .map(type -> new Option(type.id(), Names.of(type, language)))
        .sorted(byLabel());
  }

  private Stream<Option> languages() {
    return Language.WRITTEN.stream()
        .map(
            served ->
                new Option(
                    served.tag(),
                    Locale.forLanguageTag(served.tag()).getDisplayLanguage(locale())));
  }

  private Stream<Option> channels() {
    return Arrays.stream(Channel.values())
        .map(channel -> new Option(channel.id(), Names.of(channel, language)));
  }

  private Stream<Option> topics() {
    return knowledge.topics().values().stream()
        .filter(topic -> !topic.services().isEmpty())
        .map((Topic topic) -> new Option(topic.id().value(), topic.label(language)))
        .sorted(byLabel());
  }

  private Comparator<Option> byLabel() {
    Collator collator = Collator.getInstance(locale());
    return (one, other) -> collator.compare(one.label(), other.label());
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.written().tag());
  }
}
