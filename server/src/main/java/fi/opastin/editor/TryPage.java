package fi.opastin.editor;

import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.conversation.ChatReply;
import fi.opastin.directory.Audience;
import fi.opastin.directory.Names;
import fi.opastin.directory.OpeningHours;
import fi.opastin.editing.Proposal;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.pages.Html;
import fi.opastin.pages.RichHtml;
import fi.opastin.pages.ServiceBrief;
import fi.opastin.people.Right;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a draft is talked with, beside what is live. Immutable.
 *
 * @param visit who tries
 * @param knowledge what is live
 * @param talk what was said so far
 * @param draft that is tried; empty for what is live alone
 * @param drafts that may be tried
 */
public record TryPage(
    Visit visit, Knowledge knowledge, Talk talk, Optional<Proposal> draft, List<Proposal> drafts) {

  static final String PATH = "/editor/try";
  private static final String TALK = "talk";
  private static final String CHOICES = "choice-form";
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  public TryPage {
    drafts = List.copyOf(drafts);
  }

  /** While the draft is being compiled. */
  public EditorPage waiting() {
    Html form =
        visit.form(
            PATH,
            kept(),
            pretendedKept(),
            Html.tag("p").attr("role", "status").text(say(TryWords.WAITING)),
            Html.tag("button")
                .attr("name", "look")
                .attr("value", "again")
                .text(say(TryWords.LOOK_AGAIN)));
    return page(
        Html.tag("div")
            .attr("id", TALK)
            .attr("hx-post", PATH)
            .attr("hx-include", "#" + TALK + " form")
            .attr("hx-vals", "{\"look\":\"again\"}")
            .attr("hx-trigger", "load delay:2s")
            .attr("hx-target", "this")
            .attr("hx-select", "#" + TALK)
            .attr("hx-swap", "outerHTML")
            .with(form));
  }

  /** When the draft has errors. */
  public EditorPage faulty(List<Finding> findings) {
    return page(
        Html.tag("div")
            .attr("id", TALK)
            .with(
                Html.tag("p").attr("class", "alarm").text(say(TryWords.FAULTY)),
                Html.list(
                    findings.stream()
                        .filter(Finding::blocks)
                        .map(
                            finding ->
                                Html.tag("span").attr("lang", "en").text(finding.toString())))));
  }

  /** When it could not be compiled by our own fault. */
  public EditorPage failed() {
    return page(
        Html.tag("div")
            .attr("id", TALK)
            .with(Html.tag("p").attr("class", "alarm").text(say(TryWords.FAILED))));
  }

  /**
   * The talk so far.
   *
   * @param live the replies of what is live
   * @param drafted those of the draft; empty where none is tried
   * @param typed a message that was not taken
   * @param fault why not
   */
  public EditorPage of(
      List<ChatReply> live,
      Optional<List<ChatReply>> drafted,
      String typed,
      Optional<TryWords> fault) {
    List<Html> turns = new ArrayList<>();
    List<String> said = talk.turns();
    for (int i = 0; i < said.size(); i++) {
      int turn = i;
      turns.add(
          turn(
              i + 1,
              said.get(i),
              live.get(i),
              drafted.map(replies -> replies.get(turn)),
              i == said.size() - 1));
    }
    Html talked =
        turns.isEmpty() ? Html.NONE : Html.tag("ol").attr("class", "talk").with(Html.of(turns));
    return page(
        Html.tag("div")
            .attr("id", TALK)
            .with(
                talked,
                form(typed, fault),
                turns.isEmpty() ? Html.NONE : Html.of(choices(), story())));
  }

  private EditorPage page(Html talk) {
    return EditorPage.of(say(TryWords.TITLE))
        .wide()
        .with(
            Html.paragraph(say(draft.isPresent() ? TryWords.INTRO : TryWords.INTRO_LIVE)),
            choose(),
            talk);
  }

  private Html choose() {
    Stream<AnswerInputs.Option> options =
        Stream.concat(
            Stream.of(new AnswerInputs.Option("", say(TryWords.NONE))),
            drafts.stream()
                .map(
                    one ->
                        new AnswerInputs.Option(
                            one.id().value(), one.title() + " (" + one.authorName() + ")")));
    return Html.tag("form")
        .attr("method", "get")
        .attr("action", PATH)
        .with(
            Html.tag("div")
                .attr("class", "row")
                .with(
                    AnswerInputs.choice(
                        "draft",
                        say(TryWords.CHOOSE),
                        options,
                        draft.map(one -> one.id().value()).orElse("")),
                    Html.tag("div").with(AnswerInputs.button(say(TryWords.OPEN))),
                    draft
                        .map(
                            one ->
                                Html.tag("p")
                                    .with(Html.link("/editor/drafts/" + one.id(), one.title())))
                        .orElse(Html.NONE)));
  }

  private Html turn(
      int number, String said, ChatReply live, Optional<ChatReply> drafted, boolean isLast) {
    String words = Talk.words(said);
    String shown =
        Talk.isText(said)
            ? words
            : say(Talk.isChoice(said) ? TryWords.PRESSED : TryWords.SWITCHED) + words;
    Html same =
        drafted
            .map(
                reply -> {
                  boolean alike = reply.reply().blocks().equals(live.reply().blocks());
                  return Html.tag("p")
                      .attr("class", alike ? "facts" : "alarm")
                      .text(say(alike ? TryWords.SAME : TryWords.DIFFERENT));
                })
            .orElse(Html.NONE);
    return Html.tag("li")
        .attr("aria-live", isLast ? Optional.of("polite") : Optional.empty())
        .with(
            Html.tag("p")
                .attr("class", "said")
                .with(Html.tag("strong").text(say(TryWords.SAID) + ": "), Html.text(shown)),
            same,
            Html.tag("div")
                .attr("class", "columns")
                .with(
                    drafted
                        .map(reply -> column(number, TryWords.DRAFT, reply, isLast))
                        .orElse(Html.NONE),
                    column(number, TryWords.LIVE, live, isLast && drafted.isEmpty())));
  }

  private Html column(int number, TryWords name, ChatReply turn, boolean canPress) {
    Reply reply = turn.reply();
    return Html.tag("section")
        .attr("class", "card")
        .attr("aria-label", say(name) + ", " + say(TryWords.TURN) + " " + number)
        .with(
            Html.heading(2, say(name)),
            Html.tag("div")
                .attr("lang", reply.language().written().tag())
                .with(
                    Html.all(reply.blocks().stream().map(block -> block(block, reply, canPress)))),
            new TurnExplained(visit.language()).of(turn));
  }

  private Html block(Block block, Reply reply, boolean canPress) {
    return switch (block) {
      case Block.Text(var rich) -> RichHtml.of(rich);
      case Block.Services(var hits) ->
          Html.all(
              hits.stream()
                  .map(
                      new ServiceBrief(
                              reply.language(), talk.pretended().now().atZone(OpeningHours.ZONE))
                          ::of));
      case Block.Contacts(var contacts) ->
          Html.list(
              contacts.stream()
                  .map(contact -> Html.text(contact.name() + " " + contact.phone().orElse(""))));
      case Block.Path(var id, String title) -> Html.tag("p").with(Html.link("/p/" + id, title));
      case Block.Form form -> Html.paragraph(form.consent());
      case Block.Choices(var choices) ->
          Html.tag("p")
              .with(
                  Html.all(
                      choices.stream()
                          .map(
                              choice ->
                                  Html.tag("button")
                                      .attr("class", "second")
                                      .attr("type", canPress ? "submit" : "button")
                                      .attr("form", CHOICES)
                                      .attr("name", "choice")
                                      .attr("value", choice.id())
                                      .flag("disabled", !canPress)
                                      .text(choice.label()))));
    };
  }

  private Html form(String typed, Optional<TryWords> fault) {
    Html wrong =
        fault
            .map(
                words ->
                    Html.tag("p").attr("class", "fault").attr("role", "alert").text(say(words)))
            .orElse(Html.NONE);
    return sending(
        "try-form",
        kept(),
        Html.tag("div")
            .with(
                Html.tag("label").attr("for", "text").text(say(TryWords.MESSAGE)),
                wrong,
                Html.tag("input")
                    .attr("id", "text")
                    .attr("name", "text")
                    .attr("type", "text")
                    .attr("value", typed)
                    .attr("autocomplete", "off")
                    .attr("aria-invalid", fault.map(any -> "true"))
                    .flag("autofocus", true)
                    .empty()),
        AnswerInputs.button(say(TryWords.SEND)),
        Html.link(PATH + draft.map(one -> "?draft=" + one.id()).orElse(""), say(TryWords.AGAIN)),
        pretended());
  }

  /** The form of the choices, apart: Enter in the message must press none of them. */
  private Html choices() {
    return sending(CHOICES, kept(), pretendedKept());
  }

  private Html sending(String id, Html... fields) {
    return Html.tag("form")
        .attr("id", id)
        .attr("method", "post")
        .attr("action", PATH)
        .attr("hx-post", PATH)
        .attr("hx-target", "#" + TALK)
        .attr("hx-select", "#" + TALK)
        .attr("hx-swap", "outerHTML show:#try-form:bottom")
        .with(AnswerInputs.hidden(Visit.CSRF_FIELD, visit.csrf()), Html.of(fields));
  }

  /** What is taken for true; changing it plays everything anew. */
  private Html pretended() {
    Talk.Pretended now = talk.pretended();
    Stream<AnswerInputs.Option> places =
        Stream.concat(
            Stream.of(new AnswerInputs.Option("", say(TryWords.UNKNOWN))),
            new PlaceNames(knowledge.directory()).options(visit.language()));
    return AnswerInputs.group(
        say(TryWords.PRETEND),
        Html.tag("div")
            .attr("class", "row")
            .with(
                Html.tag("div")
                    .with(
                        Html.tag("label").attr("for", "now").text(say(TryWords.NOW)),
                        Html.tag("input")
                            .attr("id", "now")
                            .attr("name", "now")
                            .attr("type", "datetime-local")
                            .attr("value", LOCAL.format(now.now().atZone(OpeningHours.ZONE)))
                            .empty()),
                AnswerInputs.choice(
                    "lang",
                    say(TryWords.LANGUAGE),
                    Stream.of(Language.values())
                        .map(one -> new AnswerInputs.Option(one.tag(), AnswerWords.nameOf(one))),
                    now.page().tag()),
                AnswerInputs.choice(
                    "municipality",
                    say(TryWords.PLACE),
                    places,
                    now.municipality().map(code -> code.value()).orElse("")),
                AnswerInputs.line(
                    "age", say(TryWords.AGE), age(), Optional.of(say(TryWords.AGE_HELP)), false)),
        Html.tag("div")
            .attr("role", "group")
            .attr("aria-label", say(TryWords.AUDIENCE))
            .with(
                Html.tag("span").attr("class", "label").text(say(TryWords.AUDIENCE)),
                Html.all(
                    Stream.of(Audience.values())
                        .map(
                            one ->
                                AnswerInputs.tick(
                                    "audience",
                                    one.id(),
                                    Names.of(one, visit.language()),
                                    now.audience().contains(one))))));
  }

  private String age() {
    return talk.pretended().age().isPresent()
        ? Integer.toString(talk.pretended().age().getAsInt())
        : "";
  }

  private Html kept() {
    return Html.of(
        draft.map(one -> AnswerInputs.hidden("draft", one.id().value())).orElse(Html.NONE),
        Html.all(talk.said().stream().map(said -> AnswerInputs.hidden("past", said))));
  }

  private Html pretendedKept() {
    Talk.Pretended now = talk.pretended();
    return Html.of(
        AnswerInputs.hidden("now", LOCAL.format(now.now().atZone(OpeningHours.ZONE))),
        AnswerInputs.hidden("lang", now.page().tag()),
        AnswerInputs.hidden(
            "municipality", now.municipality().map(code -> code.value()).orElse("")),
        AnswerInputs.hidden("age", age()),
        Html.all(now.audience().stream().map(one -> AnswerInputs.hidden("audience", one.id()))));
  }

  private Html story() {
    return visit.may(Right.EDIT)
        ? visit.form(
            PATH + "/story",
            kept(),
            pretendedKept(),
            Html.tag("button").attr("class", "second").text(say(TryWords.MAKE_STORY)))
        : Html.NONE;
  }

  private String say(TryWords words) {
    return words.in(visit.language());
  }
}
