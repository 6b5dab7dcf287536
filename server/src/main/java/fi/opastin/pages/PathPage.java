package fi.opastin.pages;

import fi.opastin.answering.Outcome;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.PathChoice;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.PathSlot;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.paths.Walk;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A guided path at {@code /p/{id}}: one question a page, with plain links and forms, and the way in
 * the address.
 *
 * @param path that is walked
 * @param taken the way so far
 * @param now the time of the request
 */
public record PathPage(
    GuidedPath path,
    List<Walk.Taken> taken,
    Knowledge knowledge,
    Language language,
    ZonedDateTime now) {

  /** Where the page of a path is. */
  public static PageAddress address(PathId id) {
    return PageAddress.of("/p/" + id);
  }

  /** The page of a question. */
  public Page asking(PathStep.Question question) {
    boolean place = question.slot().filter(PathSlot.MUNICIPALITY::equals).isPresent();
    Html answers =
        place
            ? places(question)
            : next(question.choices().stream().map(choice -> choice(question, choice)));
    return page(
        taken.isEmpty() ? Html.paragraph(path.intro().in(language)) : Html.NONE,
        Html.heading(2, question.ask().in(language)),
        answers,
        next(
            Stream.of(
                Html.link(after(question, Walk.SKIP).in(language), say(PathWords.CANNOT_SAY)))),
        answered(),
        Html.tag("p").attr("class", "meta").text(say(PathWords.PRIVATE)));
  }

  /** The page of an end: what to do, and who helps. */
  public Page ending(Outcome.PathEnded end) {
    return page(
        Html.tag("p").attr("class", "lead").text(end.end().say().in(language)),
        end.answer().map(this::answer).orElse(Html.NONE),
        services(end.services()),
        more(end.end(), end.answer()),
        answered());
  }

  /** The page of an end in danger: what to do at once, and the lines that help. */
  public Page danger(Outcome.CrisisShown crisis) {
    return page(
        Html.tag("div")
            .attr("class", "crisis")
            .with(
                RichHtml.of(crisis.answer().body(language, now.toLocalDate())),
                ContactList.ofLines(knowledge.crisisContacts(crisis.topic(), language), language)),
        answered());
  }

  private Page page(Html... main) {
    String title = path.title().in(language);
    return Page.in(language, title)
        .at(at(taken), address(path.id()))
        .describedAs(path.intro().in(language))
        .with(Html.heading(1, title))
        .with(main)
        .with(sources());
  }

  private PageAddress at(List<Walk.Taken> way) {
    PageAddress address = address(path.id());
    return way.isEmpty() ? address : address.with(PathWay.NAME, PathWay.write(way));
  }

  private PageAddress after(PathStep.Question question, String answer) {
    List<Walk.Taken> longer = new ArrayList<>(taken);
    longer.add(new Walk.Taken(question.id(), answer));
    return at(longer);
  }

  private Html choice(PathStep.Question question, PathChoice choice) {
    return Html.link(after(question, choice.id()).in(language), choice.label().in(language));
  }

  private Html places(PathStep.Question question) {
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", address(path.id()).path())
        .with(
            Choose.hidden("lang", language.tag()),
            Choose.hidden(PathWay.NAME, PathWay.write(taken)),
            Choose.hidden("step", question.id()),
            Choose.oneOf(
                "place",
                say(PathWords.MUNICIPALITY),
                say(PathWords.CHOOSE),
                Choose.municipalities(knowledge.directory(), language),
                ""),
            Choose.button(say(PathWords.ON)));
  }

  private static Html next(Stream<Html> links) {
    Html items = Html.all(links.map(link -> Html.tag("li").with(link)));
    return items.isEmpty() ? Html.NONE : Html.tag("ul").attr("class", "next").with(items);
  }

  /** What was answered, each with the way back to its question. */
  private Html answered() {
    if (taken.isEmpty()) {
      return Html.NONE;
    }
    Stream<Html> items =
        IntStream.range(0, taken.size()).boxed().flatMap(i -> answered(i).stream());
    return Html.tag("section")
        .attr("class", "said")
        .with(
            Html.heading(2, say(PathWords.ANSWERED)),
            Html.list(items),
            Html.tag("p")
                .attr("class", "more")
                .with(Html.link(at(List.of()).in(language), say(PathWords.AGAIN))));
  }

  private Optional<Html> answered(int i) {
    return path.question(taken.get(i).step())
        .map(
            question ->
                Html.of(
                    Html.text(question.ask().in(language) + " "),
                    Html.tag("strong").text(label(question, taken.get(i).answer())),
                    Html.text(" "),
                    Html.tag("a")
                        .attr("class", "more")
                        .attr("href", at(taken.subList(0, i)).in(language))
                        .attr(
                            "aria-label",
                            say(PathWords.CHANGE) + ": " + question.ask().in(language))
                        .text(say(PathWords.CHANGE))));
  }

  private String label(PathStep.Question question, String answer) {
    Optional<Municipality> place =
        MunicipalityCode.isCode(answer)
            ? knowledge.directory().municipality(new MunicipalityCode(answer))
            : Optional.empty();
    return question
        .choice(answer)
        .map(choice -> choice.label().in(language))
        .or(() -> place.map(p -> p.name(language)))
        .orElseGet(() -> say(PathWords.SKIPPED));
  }

  private Html answer(Answer answer) {
    return Html.of(
        Html.heading(2, answer.in(language).text().title()),
        RichHtml.of(answer.body(language, now.toLocalDate())),
        Html.list(
            answer.in(language).text().links().stream()
                .map(link -> Html.link(link.url(), link.label()))),
        checked(answer));
  }

  private Html checked(Answer answer) {
    return Html.tag("details")
        .with(
            Html.tag("summary")
                .text(say(PathWords.CHECKED) + " " + Dates.of(answer.reviewed(), language)),
            SourceList.of(answer.sources(), language));
  }

  private Html services(List<ServiceHit> hits) {
    ServiceCard card = new ServiceCard(knowledge.directory(), language, Optional.empty(), now);
    return hits.isEmpty()
        ? Html.NONE
        : Html.of(
            Html.heading(2, say(PathWords.HELP)),
            Html.all(
                hits.stream()
                    .map(
                        hit ->
                            Html.tag("article")
                                .attr("class", "service")
                                .with(
                                    Html.tag("h3").with(ServicePage.link(hit.service(), language)),
                                    card.facts(hit)))));
  }

  /** Paths and topics to go on to: those of the end, else those of the answer. */
  private Html more(PathStep.End end, Optional<Answer> answer) {
    List<TopicId> topics =
        end.next().isEmpty() ? answer.map(Answer::next).orElse(List.of()) : end.next();
    Neighbours neighbours = new Neighbours(knowledge, language);
    return Html.of(neighbours.paths(end.paths()), neighbours.next(topics));
  }

  private Html sources() {
    return Html.tag("details")
        .attr("class", "meta")
        .with(
            Html.tag("summary")
                .text(say(PathWords.CHECKED) + " " + Dates.of(path.reviewed(), language)),
            SourceList.of(path.sources(), language));
  }

  private String say(PathWords words) {
    return words.in(language);
  }
}
