package fi.opastin.pages;

import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The code that puts what was chosen on a page. Without scripts the page shows a form that asks the
 * chat, and links to the same content.
 *
 * @param language of what it says where the page's own language is not known
 * @param origin our own address without a path; empty on our own pages
 */
public record EmbedSnippet(Knowledge knowledge, Language language, String origin) {

  /** The versioned script with the hash that browsers hold it to. */
  public record Pinned(String path, String integrity) {}

  /** The code with the address that always has the newest version. */
  public String moving(EmbedChoice choice) {
    return lines(choice, script("/widget.js", Optional.empty(), choice)).stream()
        .map(Html::toString)
        .collect(Collectors.joining("\n"));
  }

  /** The code with one version. */
  public String pinned(EmbedChoice choice, Pinned version) {
    Html script = script(version.path(), Optional.of(version.integrity()), choice);
    return lines(choice, script).stream().map(Html::toString).collect(Collectors.joining("\n"));
  }

  /** The same as a part of a page of ours. */
  Html shown(EmbedChoice choice) {
    return Html.of(lines(choice, script("/widget.js", Optional.empty(), choice)));
  }

  private List<Html> lines(EmbedChoice choice, Html script) {
    List<Html> lines = new ArrayList<>();
    lines.add(script);
    if (choice.chat() == EmbedChoice.Chat.INLINE) {
      Element chat = Html.tag("opastin-chat").attr("partner", choice.partner());
      lines.add(
          common(chat.attr("mode", "inline"), choice).attr("municipality", place(choice)).empty());
    }
    if (choice.chat() != EmbedChoice.Chat.NONE) {
      lines.add(form(choice));
    }
    choice.answer().flatMap(knowledge::topic).ifPresent(topic -> lines.add(answer(topic, choice)));
    if (choice.services()) {
      lines.add(services(choice));
    }
    return lines;
  }

  private Html script(String path, Optional<String> integrity, EmbedChoice choice) {
    Map<String, String> attributes = new LinkedHashMap<>();
    integrity.ifPresent(
        hash -> {
          attributes.put("integrity", hash);
          attributes.put("crossorigin", "anonymous");
        });
    if (choice.chat() == EmbedChoice.Chat.LAUNCHER) {
      attributes.put("data-partner", choice.partner());
      choice.language().ifPresent(chosen -> attributes.put("data-lang", chosen.tag()));
      choice.theme().ifPresent(chosen -> attributes.put("data-theme", chosen.id()));
      place(choice).ifPresent(code -> attributes.put("data-municipality", code));
    }
    return PageScripts.widget(origin + path, attributes);
  }

  private Html form(EmbedChoice choice) {
    Language words = choice.language().orElse(language);
    return Html.tag("noscript")
        .with(
            Html.tag("form")
                .attr("method", "post")
                .attr("action", origin + "/chat")
                .attr("accept-charset", "utf-8")
                .with(
                    Choose.hidden("partner", choice.partner()),
                    Choose.hidden("page", words.tag()),
                    place(choice)
                        .map(code -> Choose.hidden("municipality", code))
                        .orElse(Html.NONE),
                    Html.tag("label")
                        .with(
                            Html.text(ChatWords.TITLE.in(words) + " "),
                            Html.tag("input")
                                .attr("name", "text")
                                .attr("maxlength", "1000")
                                .empty()),
                    Html.text(" "),
                    Html.tag("button").text(ChatWords.SEND.in(words))));
  }

  private Html answer(Topic topic, EmbedChoice choice) {
    Language words = choice.language().orElse(language);
    Element element = Html.tag("opastin-answer").attr("topic", topic.id().value());
    return common(element, choice)
        .with(link(TopicPage.address(topic.id()), words, topic.label(words)));
  }

  private Html services(EmbedChoice choice) {
    Language words = choice.language().orElse(language);
    Optional<String> type = choice.type().map(ServiceType::id);
    Element element =
        Html.tag("opastin-services").attr("municipality", place(choice)).attr("type", type);
    PageAddress list = PageAddress.of("/services");
    if (place(choice).isPresent()) {
      list = list.with("municipality", place(choice).get());
    }
    if (type.isPresent()) {
      list = list.with("type", type.get());
    }
    return common(element, choice).with(link(list, words, PageWords.TITLE.in(words)));
  }

  private Element common(Element element, EmbedChoice choice) {
    return element
        .attr("lang", choice.language().map(Language::tag))
        .attr("theme", choice.theme().map(EmbedChoice.Theme::id));
  }

  /** What stands there until the content has come, and when it does not. */
  private Html link(PageAddress address, Language words, String label) {
    return Html.tag("p").with(Html.link(origin + address.in(words), label));
  }

  private static Optional<String> place(EmbedChoice choice) {
    return choice.municipality().map(code -> code.value());
  }

  /** Topics that an answer in a page can be about. */
  static boolean isForPages(Topic topic) {
    return fi.opastin.pages.Theme.of(topic).isPresent() && !topic.id().equals(TopicId.GREETING);
  }
}
