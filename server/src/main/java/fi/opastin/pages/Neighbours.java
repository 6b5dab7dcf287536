package fi.opastin.pages;

import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Links from one page of content to the next. */
record Neighbours(Knowledge knowledge, Language language) {

  /** Topics that people ask next; nothing where there are none. */
  Html next(List<TopicId> topics) {
    Html links =
        Html.all(
            topics.stream()
                .flatMap(id -> knowledge.topic(id).stream())
                .map(topic -> Html.tag("li").with(toTopic(topic))));
    return links.isEmpty()
        ? Html.NONE
        : Html.of(
            Html.heading(2, ContentWords.NEXT.in(language)),
            Html.tag("ul").attr("class", "next").with(links));
  }

  /** Guided paths; nothing where there are none. */
  Html paths(Collection<PathId> paths) {
    Html links =
        Html.all(
            paths.stream()
                .flatMap(id -> knowledge.path(id).stream())
                .map(path -> Html.tag("li").with(toPath(path))));
    return links.isEmpty()
        ? Html.NONE
        : Html.of(
            Html.heading(2, PathWords.PATHS.in(language)),
            Html.tag("ul").attr("class", "next").with(links));
  }

  private Html toPath(GuidedPath path) {
    return Html.link(PathPage.address(path.id()).in(language), path.title().in(language));
  }

  /** The answer to a topic for everybody, or where there is none, the page of the topic. */
  private Html toTopic(Topic topic) {
    Optional<Answer> answer = knowledge.answer(new AnswerId(topic.id().value()));
    PageAddress address =
        answer.map(AnswerPage::address).orElseGet(() -> TopicPage.address(topic.id()));
    return Html.link(address.in(language), topic.label(language));
  }

  /** Answers by their titles. */
  Html answers(List<Answer> answers) {
    return Html.list(answers.stream().map(this::answer));
  }

  private Html answer(Answer answer) {
    Answer.Found found = answer.in(language);
    String readers = Readers.of(answer.readership(), language);
    return Html.of(
        Html.tag("a")
            .attr("href", AnswerPage.address(answer).in(language))
            .attr("lang", Foreign.tag(found.language(), language))
            .text(found.text().title()),
        Html.text(readers.isEmpty() ? "" : " (" + readers + ")"));
  }
}
