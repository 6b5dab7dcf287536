package fi.opastin.pages;

import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All answers by theme, with a search: {@code /answers}. */
public record AnswerIndex(Knowledge knowledge, Language language) {

  private static final PageAddress ADDRESS = PageAddress.of("/answers");

  /** The whole index. */
  public Page all() {
    Map<Theme, List<Answer>> byTheme = new EnumMap<>(Theme.class);
    for (Answer answer : knowledge.answers().values()) {
      knowledge
          .topic(answer.topic())
          .flatMap(Theme::of)
          .ifPresent(theme -> byTheme.computeIfAbsent(theme, any -> new ArrayList<>()).add(answer));
    }
    Neighbours links = new Neighbours(knowledge, language);
    return page("")
        .at(ADDRESS)
        .with(
            links.paths(knowledge.paths().keySet()),
            Html.all(
                byTheme.entrySet().stream()
                    .map(
                        theme ->
                            Html.of(
                                Html.heading(2, theme.getKey().in(language)),
                                links.answers(theme.getValue())))));
  }

  /**
   * What a search found.
   *
   * @param words that were searched for
   */
  public Page found(String words, List<Answer> answers) {
    Html list = new Neighbours(knowledge, language).answers(answers);
    return page(words)
        .at(ADDRESS.with("q", words), ADDRESS)
        .with(
            Html.heading(2, say(ContentWords.FOUND)),
            list.isEmpty() ? Html.paragraph(say(ContentWords.NOTHING)) : list,
            Html.tag("p")
                .attr("class", "more")
                .with(Html.link(ADDRESS.in(language), say(ContentWords.ALL))));
  }

  private Page page(String words) {
    String title = say(ContentWords.TITLE);
    return Page.in(language, title)
        .describedAs(say(ContentWords.INTRO))
        .with(Html.heading(1, title), Html.paragraph(say(ContentWords.INTRO)), search(words));
  }

  private Html search(String words) {
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", ADDRESS.path())
        .attr("role", "search")
        .with(
            Choose.hidden("lang", language.tag()),
            Html.tag("p")
                .with(
                    Html.tag("label").attr("for", "q").text(say(ContentWords.SEARCH)),
                    Html.text(" "),
                    Html.tag("input")
                        .attr("id", "q")
                        .attr("name", "q")
                        .attr("type", "search")
                        .attr("maxlength", "200")
                        .attr("value", words)
                        .empty(),
                    Html.text(" "),
                    Html.tag("button").attr("type", "submit").text(say(ContentWords.FIND))));
  }

  private String say(ContentWords words) {
    return words.in(language);
  }
}
