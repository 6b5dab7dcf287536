package fi.opastin.pages;

import fi.opastin.directory.Municipality;
import fi.opastin.directory.Names;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.Handling;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of a topic, {@code /t/{id}}: its answers in short, the kinds of service that help and
 * who that is in a municipality.
 *
 * @param now the time of the request
 */
public record TopicPage(Knowledge knowledge, Language language, Instant now) {

  /** Where the page of a topic is. */
  public static PageAddress address(TopicId topic) {
    return PageAddress.of("/t/" + topic);
  }

  /**
   * The page.
   *
   * @param place the municipality that was chosen
   * @param origin our own address, without a path
   */
  public Page of(Topic topic, Optional<Municipality> place, String origin) {
    PageAddress own = address(topic.id());
    PageAddress here =
        place.map(chosen -> own.with("municipality", chosen.code().value())).orElse(own);
    List<Answer> answers = List.copyOf(knowledge.answersTo(topic.id()));
    String label = topic.label(language);
    return Page.in(language, label)
        .at(here, own)
        .describedAs(
            answers.isEmpty() ? label : Summary.of(answers.getFirst().in(language).text().body()))
        .withHead(
            StructuredData.of(
                answers,
                language,
                LocalDate.ofInstant(now, OpeningHours.ZONE),
                origin + own.in(language)))
        .with(
            Html.heading(1, label),
            crisisLines(topic),
            Html.all(answers.stream().map(this::brief)),
            kinds(topic),
            new HelpSection(knowledge, language, place, now).html(topic, own.path()),
            new Neighbours(knowledge, language)
                .next(answers.stream().flatMap(it -> it.next().stream()).distinct().toList()));
  }

  private Html crisisLines(Topic topic) {
    return topic.handling() == Handling.CRISIS
        ? Html.tag("section")
            .attr("class", "crisis")
            .attr("aria-label", ContentWords.HELP_NOW.in(language))
            .with(ContactList.ofLines(knowledge.crisisContacts(topic.id(), language), language))
        : Html.NONE;
  }

  private Html brief(Answer answer) {
    Answer.Found found = answer.in(language);
    String readers = Readers.of(answer.readership(), language);
    return Html.tag("article")
        .attr("lang", Foreign.tag(found.language(), language))
        .with(
            Html.tag("h2")
                .with(Html.link(AnswerPage.address(answer).in(language), found.text().title())),
            readers.isEmpty() ? Html.NONE : Html.tag("p").attr("class", "meta").text(readers),
            Html.paragraph(Summary.of(found.text().body())));
  }

  private Html kinds(Topic topic) {
    Html list =
        Html.list(
            topic.services().stream()
                .map(
                    type ->
                        Html.text(Names.of(type, language) + ": " + Names.help(type, language))));
    return list.isEmpty()
        ? Html.NONE
        : Html.of(Html.heading(2, ContentWords.KINDS.in(language)), list);
  }
}
