package fi.opastin.pages;

import fi.opastin.directory.Municipality;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerText;
import fi.opastin.knowledge.Handling;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.RichText;
import fi.opastin.knowledge.Topic;
import fi.opastin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of an answer, {@code /a/{id}}: the text with its sources and dates, who helps, and what
 * people ask next.
 *
 * @param now the time of the request
 */
public record AnswerPage(Knowledge knowledge, Language language, Instant now) {

  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  /** Where the page of an answer is. */
  public static PageAddress address(Answer answer) {
    return PageAddress.of("/a/" + answer.id());
  }

  /** Where an answer is for frames in other sites. */
  public static PageAddress bareAddress(Answer answer) {
    return PageAddress.of("/a/" + answer.id() + "/bare");
  }

  /**
   * The whole page.
   *
   * @param place the municipality that was chosen
   * @param origin our own address, without a path
   */
  public Page of(Answer answer, Optional<Municipality> place, String origin) {
    Answer.Found found = answer.in(language);
    PageAddress own = address(answer);
    PageAddress here =
        place.map(chosen -> own.with("municipality", chosen.code().value())).orElse(own);
    Neighbours neighbours = new Neighbours(knowledge, language);
    Optional<Topic> topic = knowledge.topic(answer.topic());
    return Page.in(language, found.text().title())
        .at(here, own)
        .describedAs(Summary.of(found.text().body()))
        .withHead(
            Oembed.discovery(origin + own.in(language), found.text().title()),
            StructuredData.of(List.of(answer), language, today(), origin + own.in(language)))
        .with(
            article(answer),
            otherReaders(answer, neighbours),
            topic
                .map(
                    about ->
                        new HelpSection(knowledge, language, place, now).html(about, own.path()))
                .orElse(Html.NONE),
            neighbours.paths(answer.paths()),
            neighbours.next(answer.next()),
            links(answer));
  }

  /** The text alone, for frames in other sites. */
  public Page bare(Answer answer, String origin) {
    Html origins =
        Html.tag("p")
            .attr("class", "meta")
            .with(Html.link(origin + address(answer).in(language), ShellWords.NAME));
    return Page.in(language, answer.in(language).text().title())
        .at(bareAddress(answer), address(answer))
        .with(article(answer), origins)
        .bare();
  }

  private Html article(Answer answer) {
    Answer.Found found = answer.in(language);
    boolean other = found.language() != language;
    return Html.tag("article")
        .with(
            Html.tag("h1")
                .attr("lang", Foreign.tag(found.language(), language))
                .text(found.text().title()),
            other
                ? Html.tag("p").attr("class", "note").text(ContentWords.OTHER_LANGUAGE.in(language))
                : Html.NONE,
            crisisLines(answer),
            Html.tag("div")
                .attr("lang", Foreign.tag(found.language(), language))
                .with(
                    RichHtml.of(answer.body(language, today())),
                    more(answer.body(language, today()), found.text().links())),
            facts(answer));
  }

  private Html crisisLines(Answer answer) {
    return knowledge
        .topic(answer.topic())
        .filter(topic -> topic.handling() == Handling.CRISIS)
        .map(
            topic ->
                Html.tag("section")
                    .attr("class", "crisis")
                    .attr("aria-label", ContentWords.HELP_NOW.in(language))
                    .with(
                        ContactList.ofLines(
                            knowledge.crisisContacts(topic.id(), language), language)))
        .orElse(Html.NONE);
  }

  /** Links that the text itself does not have. */
  private Html more(RichText body, List<AnswerText.WebLink> links) {
    Html list =
        Html.list(
            links.stream()
                .filter(link -> !body.links().contains(link.url()))
                .map(link -> Html.link(link.url(), link.label())));
    return list.isEmpty()
        ? Html.NONE
        : Html.of(Html.heading(2, ContentWords.GO_ON.in(language)), list);
  }

  /** For whom it is, where its facts stand, and when a person last checked them. */
  private Html facts(Answer answer) {
    return Html.tag("dl")
        .attr("class", "facts")
        .with(
            fact(ContentWords.FOR_WHOM, Html.text(Readers.of(answer.readership(), language))),
            fact(
                ContentWords.REVIEWED,
                Html.tag("time")
                    .attr("datetime", answer.reviewed().toString())
                    .text(Dates.of(answer.reviewed(), language))),
            fact(PageWords.SOURCES.in(language), SourceList.of(answer.sources(), language)),
            fact(ContentWords.OWNER, Html.text(answer.owner())),
            fact(
                ContentWords.LICENCE,
                Html.tag("a").attr("href", LICENCE).attr("rel", "license").text("CC BY 4.0")));
  }

  private Html fact(ContentWords term, Html detail) {
    return fact(term.in(language), detail);
  }

  private static Html fact(String term, Html detail) {
    return detail.isEmpty()
        ? Html.NONE
        : Html.of(Html.tag("dt").text(term), Html.tag("dd").with(detail));
  }

  private Html otherReaders(Answer answer, Neighbours neighbours) {
    List<Answer> others =
        knowledge.answersTo(answer.topic()).stream()
            .filter(other -> !other.id().equals(answer.id()))
            .toList();
    return others.isEmpty()
        ? Html.NONE
        : Html.of(
            Html.heading(2, ContentWords.OTHER_READERS.in(language)), neighbours.answers(others));
  }

  private Html links(Answer answer) {
    PageAddress chat = PageAddress.of("/chat").with("topic", answer.topic().value());
    Html topic =
        knowledge
            .topic(answer.topic())
            .map(
                about ->
                    Html.tag("li")
                        .with(
                            Html.text(ContentWords.TOPIC.in(language) + ": "),
                            Html.link(
                                TopicPage.address(about.id()).in(language), about.label(language))))
            .orElse(Html.NONE);
    return Html.tag("ul")
        .attr("class", "more")
        .with(
            Html.tag("li").with(Html.link(chat.in(language), ContentWords.ASK.in(language))),
            topic,
            Html.tag("li")
                .with(
                    Html.link(
                        PageAddress.of("/answers").in(language), ContentWords.ALL.in(language))));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, OpeningHours.ZONE);
  }
}
