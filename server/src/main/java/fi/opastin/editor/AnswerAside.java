package fi.opastin.editor;

import fi.opastin.directory.OpeningHours;
import fi.opastin.directory.ServiceHit;
import fi.opastin.editing.AnswerUses;
import fi.opastin.editing.RuleSheet;
import fi.opastin.knowledge.Answer;
import fi.opastin.language.Language;
import fi.opastin.pages.EmbedChoice;
import fi.opastin.pages.EmbedSnippet;
import fi.opastin.pages.Html;
import fi.opastin.pages.ServiceBrief;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What stands below the form of an answer: its services, what leads to it, how to embed it. */
public record AnswerAside(AnswerView view) {

  private static final String SERVICES = "services-shown";

  /**
   * For whom services are looked for.
   *
   * @param municipality code of the place; empty for none
   * @param age in years; empty where it is not known
   */
  public record Looking(String municipality, OptionalInt age) {}

  /** The services that the answer shows to somebody. */
  public Html services(Looking looking, List<ServiceHit> hits) {
    String age = looking.age().isPresent() ? Integer.toString(looking.age().getAsInt()) : "";
    Html form =
        Html.tag("form")
            .attr("method", "get")
            .attr("action", view.path() + "#services")
            .attr("hx-get", view.path() + "/services")
            .attr("hx-target", "#" + SERVICES)
            .attr("hx-swap", "outerHTML")
            .with(
                view.draft()
                    .map(draft -> AnswerInputs.hidden(AnswerPage.DRAFT, draft.id().value()))
                    .orElse(Html.NONE),
                Html.tag("div")
                    .attr("class", "row")
                    .with(
                        AnswerInputs.choice(
                            "municipality",
                            view.say(AnswerWords.PLACE),
                            Stream.concat(
                                Stream.of(
                                    new AnswerInputs.Option("", view.say(AnswerWords.NO_PLACE))),
                                new PlaceNames(view.knowledge().directory()).options(language())),
                            looking.municipality()),
                        AnswerInputs.line("age", view.say(AnswerWords.AGE), age),
                        Html.tag("div")
                            .with(AnswerInputs.button(view.say(AnswerWords.SERVICES_SHOW)))));
    return Html.tag("section")
        .attr("id", "services")
        .attr("aria-labelledby", "services-title")
        .with(
            Html.tag("h2").attr("id", "services-title").text(view.say(AnswerWords.SERVICES)),
            form,
            shown(hits));
  }

  /** The services alone. */
  public Html shown(List<ServiceHit> hits) {
    ServiceBrief brief = new ServiceBrief(language(), view.visit().now().atZone(OpeningHours.ZONE));
    return Html.tag("div")
        .attr("id", SERVICES)
        .attr("aria-live", "polite")
        .with(
            hits.isEmpty()
                ? Html.paragraph(view.say(AnswerWords.NO_SERVICES))
                : Html.all(hits.stream().map(brief::of)));
  }

  /** What leads to the answer. */
  public Html uses(AnswerUses uses) {
    Language language = language();
    return Html.tag("section")
        .attr("aria-labelledby", "uses-title")
        .with(
            Html.tag("h2").attr("id", "uses-title").text(view.say(AnswerWords.USES)),
            part(AnswerWords.USED_NEXT, uses.before().stream().map(answer -> link(answer))),
            part(
                AnswerWords.USED_PATHS,
                uses.paths().stream()
                    .map(path -> Html.link("/p/" + path.id(), path.title().in(language)))),
            part(AnswerWords.RULES, uses.rules().rows().stream().map(this::rule)),
            part(AnswerWords.USED_STORIES, uses.stories().stream().map(Html::text)));
  }

  private Html link(Answer answer) {
    return Html.link("/editor/content/" + answer.id(), answer.in(language()).text().title());
  }

  private Html rule(RuleSheet.Row rule) {
    return Html.of(
        patterns(AnswerWords.RULE_ANY, rule.text().any()),
        patterns(AnswerWords.RULE_NOT, rule.text().not()));
  }

  private Html patterns(AnswerWords name, List<String> patterns) {
    return patterns.isEmpty()
        ? Html.NONE
        : Html.of(
            Html.tag("div").attr("class", "facts").text(view.say(name)),
            Html.list(patterns.stream().map(pattern -> Html.tag("code").text(pattern))));
  }

  private Html part(AnswerWords name, Stream<Html> items) {
    List<Html> all = items.toList();
    return Html.tag("details")
        .with(
            Html.tag("summary").text(view.say(name) + ": " + all.size()),
            all.isEmpty()
                ? Html.paragraph(view.say(AnswerWords.USED_NOWHERE))
                : Html.list(all.stream()));
  }

  /**
   * How to show the answer elsewhere.
   *
   * @param origin our own address, without a path
   */
  public Html embedding(String origin) {
    String topic = view.files().id().topic().value();
    EmbedChoice choice =
        new EmbedChoice(
            "demo",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            EmbedChoice.Chat.NONE,
            Optional.of(view.files().id().topic()),
            false,
            Optional.empty());
    String code = new EmbedSnippet(view.knowledge(), Language.FI, origin).moving(choice);
    return Html.tag("section")
        .attr("aria-labelledby", "embed-title")
        .with(
            Html.tag("h2").attr("id", "embed-title").text(view.say(AnswerWords.EMBED)),
            Html.paragraph(view.say(AnswerWords.EMBED_HELP)),
            Html.tag("pre").attr("tabindex", "0").text(code),
            Html.tag("p")
                .with(
                    Html.link("/embed?answer=" + topic, view.say(AnswerWords.EMBED_MORE)),
                    Html.text(" · "),
                    Html.link("/a/" + view.files().id(), view.say(AnswerWords.PUBLIC_PAGE))));
  }

  private Language language() {
    return view.visit().language();
  }
}
