package fi.opastin.editor;

import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.pages.Html;
import fi.opastin.people.Right;
import fi.opastin.questions.Nearest;
import fi.opastin.questions.PhraseProposals;
import fi.opastin.questions.Question;
import fi.opastin.questions.QuestionGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One group of questions, and what can be done about it.
 *
 * @param inbox the page that it was found on
 * @param group what is shown
 * @param newest some of its questions
 */
public record GroupPage(InboxPage inbox, QuestionGroup group, List<Question> newest) {

  public GroupPage {
    newest = List.copyOf(newest);
  }

  /**
   * What somebody has written into the forms.
   *
   * @param topic what the phrase or the new answer is about
   * @param after the topic that the phrase comes after; "" where it stands by itself
   * @param effect what the phrase would do, where that was asked
   * @param reason why nothing was changed, where it was tried
   */
  public record Draft(
      String topic,
      String after,
      Language language,
      String phrase,
      String name,
      Optional<PhraseProposals.Effect> effect,
      Optional<PhraseProposals.Reason> reason) {

    /** The same with what the phrase would do. */
    public Draft with(PhraseProposals.Effect told) {
      return new Draft(topic, after, language, phrase, name, Optional.of(told), Optional.empty());
    }

    /** The same with the reason why nothing was changed. */
    public Draft refused(PhraseProposals.Reason why) {
      return new Draft(topic, after, language, phrase, name, Optional.empty(), Optional.of(why));
    }
  }

  /** What the forms begin with. */
  public Draft beginning() {
    return new Draft(
        group
            .after()
            .or(() -> group.nearest().stream().findFirst().map(Nearest::topic))
            .map(TopicId::value)
            .orElse(""),
        group.after().map(TopicId::value).orElse(""),
        group.languages().entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Language.FI),
        group.example(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  /** The page. */
  public EditorPage of(Draft draft) {
    EditorPage page =
        EditorPage.of(group.example())
            .with(
                Html.tag("p").with(Html.link(InboxPage.PATH, say(InboxWords.BACK))),
                draft.reason().map(this::refused).orElse(Html.NONE),
                inbox.facts(group),
                handled());
    if (inbox.visit().may(Right.EDIT)) {
      page.with(phrase(draft), answer(draft), inbox.handling(group));
    }
    return page.with(questions());
  }

  private Html refused(PhraseProposals.Reason reason) {
    return Html.tag("div")
        .attr("class", "note alarm")
        .attr("role", "alert")
        .with(
            Html.paragraph(say(InboxWords.REFUSED)),
            Html.paragraph(InboxWords.of(reason, language())));
  }

  private Html handled() {
    QuestionGroup.Handled handled = group.handled();
    if (handled.by().isEmpty()) {
      return Html.NONE;
    }
    String what =
        InboxWords.of(handled.handling(), language())
            + handled.topic().map(topic -> ": " + inbox.labels().topic(topic)).orElse("");
    Html draft =
        handled
            .proposal()
            .map(
                id ->
                    Html.of(
                        Html.text(" · " + say(InboxWords.DRAFT) + " "), Html.tag("code").text(id)))
            .orElse(Html.NONE);
    return Html.tag("p")
        .attr("class", "note")
        .with(
            Html.text(what + " · " + say(InboxWords.HANDLED_BY) + " " + handled.by()),
            Html.text(handled.on().map(day -> " " + day).orElse("")),
            draft);
  }

  private Html phrase(Draft draft) {
    Html save =
        Html.tag("button").attr("name", "do").attr("value", "save").text(say(InboxWords.SAVE));
    Html preview =
        Html.tag("button")
            .attr("class", "second")
            .attr("name", "do")
            .attr("value", "effect")
            .text(say(InboxWords.EFFECT));
    return Html.tag("section")
        .attr("class", "card")
        .with(
            Html.heading(2, say(InboxWords.ADD_PHRASE)),
            inbox
                .visit()
                .form(
                    here("phrase"),
                    FormParts.select(
                        "after",
                        say(InboxWords.AFTER),
                        Optional.of(say(InboxWords.AFTER_NONE)),
                        topics(),
                        draft.after()),
                    Html.tag("p").attr("class", "help").text(say(InboxWords.AFTER_HELP)),
                    FormParts.select(
                        "topic", say(InboxWords.TOPIC), Optional.of("–"), topics(), draft.topic()),
                    language(draft, "language"),
                    FormParts.input(
                        "phrase",
                        say(InboxWords.PHRASE),
                        "text",
                        draft.phrase(),
                        Optional.of(say(InboxWords.PHRASE_HELP))),
                    draft.effect().map(this::effect).orElse(Html.NONE),
                    preview,
                    draft.effect().isPresent() ? save : Html.NONE));
  }

  private Html effect(PhraseProposals.Effect effect) {
    Html known = effect.known() ? Html.paragraph(say(InboxWords.EFFECT_KNOWN)) : Html.NONE;
    Html elsewhere =
        effect.elsewhere().isEmpty()
            ? Html.NONE
            : Html.tag("p")
                .attr("class", "fault")
                .text(
                    say(InboxWords.EFFECT_ELSEWHERE)
                        + " "
                        + String.join(
                            ", ", effect.elsewhere().stream().map(inbox.labels()::topic).toList()));
    Html nearest =
        effect.nearest().isEmpty()
            ? Html.NONE
            : Html.paragraph(
                say(InboxWords.EFFECT_NEAREST)
                    + ": "
                    + effect.nearest().get()
                    + " ("
                    + effect.nearestTopic().map(inbox.labels()::topic).orElse("")
                    + ")");
    return Html.tag("div")
        .attr("class", "note")
        .attr("role", "status")
        .with(
            Html.heading(3, say(InboxWords.EFFECT_TITLE)),
            Html.paragraph(say(InboxWords.EFFECT_NOW) + ": " + inbox.nearest(effect.now())),
            known,
            elsewhere,
            nearest,
            Html.paragraph(say(InboxWords.EFFECT_LATER)));
  }

  private Html answer(Draft draft) {
    return Html.tag("section")
        .attr("class", "card")
        .with(
            Html.heading(2, say(InboxWords.BEGIN)),
            inbox
                .visit()
                .form(
                    here("answer"),
                    FormParts.select(
                        "answer-topic",
                        say(InboxWords.TOPIC),
                        Optional.of("–"),
                        topics(),
                        draft.topic()),
                    language(draft, "answer-language"),
                    FormParts.input(
                        "name",
                        say(InboxWords.NAME),
                        "text",
                        draft.name(),
                        Optional.of(say(InboxWords.NAME_HELP))),
                    Html.tag("button").text(say(InboxWords.BEGIN))));
  }

  private Html language(Draft draft, String name) {
    Map<String, String> languages = new LinkedHashMap<>();
    Language.WRITTEN.forEach(one -> languages.put(one.tag(), InboxWords.of(one, language())));
    return FormParts.select(
        name,
        say(InboxWords.LANGUAGE),
        Optional.empty(),
        languages,
        draft.language().written().tag());
  }

  /** All topics, the one before and the nearest first. */
  private Map<String, String> topics() {
    Map<String, String> topics = new LinkedHashMap<>();
    Stream<String> near = group.nearest().stream().map(Nearest::topic).map(Object::toString);
    Stream<String> all =
        inbox.labels().knowledge().topics().keySet().stream().map(Object::toString);
    Stream<String> before = group.after().map(TopicId::value).stream();
    Stream.of(before, near, all)
        .flatMap(ids -> ids)
        .forEach(id -> topics.putIfAbsent(id, inbox.labels().topic(id) + " (" + id + ")"));
    return topics;
  }

  private Html questions() {
    Html head =
        Html.tag("tr")
            .with(
                Html.of(
                    Stream.of(
                            InboxWords.QUESTION,
                            InboxWords.LANGUAGE,
                            InboxWords.WHEN,
                            InboxWords.WHERE,
                            InboxWords.PARTNER,
                            InboxWords.CAME_AFTER,
                            InboxWords.REASON)
                        .map(words -> Html.tag("th").attr("scope", "col").text(say(words)))
                        .toList()));
    Html table =
        Html.tag("table")
            .with(
                Html.tag("caption").text(say(InboxWords.NEWEST)),
                Html.tag("thead").with(head),
                Html.tag("tbody").with(Html.of(newest.stream().map(this::row).toList())));
    return Html.tag("div")
        .attr("class", "table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", say(InboxWords.NEWEST))
        .with(table);
  }

  private Html row(Question question) {
    String place =
        question
            .origin()
            .municipality()
            .map(MunicipalityCode::value)
            .map(inbox.labels()::municipality)
            .or(() -> question.origin().region().map(inbox.labels()::region))
            .orElse("–");
    return Html.tag("tr")
        .with(
            Html.tag("th")
                .attr("scope", "row")
                .attr("lang", question.origin().language().tag())
                .text(question.text().value()),
            cell(InboxWords.of(question.origin().language(), language())),
            cell(question.origin().day() + " " + question.origin().hour()),
            cell(place),
            cell(inbox.labels().partner(question.origin().partner())),
            cell(question.after().map(TopicId::value).map(inbox.labels()::topic).orElse("–")),
            cell(InboxWords.of(question.why(), language())));
  }

  private static Html cell(String text) {
    return Html.tag("td").text(text);
  }

  private String here(String action) {
    return InboxPage.PATH + "/" + group.id() + "/" + action;
  }

  private Language language() {
    return inbox.visit().language();
  }

  private String say(InboxWords words) {
    return inbox.say(words);
  }
}
