package fi.opastin.pages;

import fi.opastin.answering.Block;
import fi.opastin.answering.Reply;
import fi.opastin.directory.ServiceHit;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chat as plain forms, {@code /chat}: it needs neither scripts nor cookies. Everything that
 * must be remembered stands in hidden fields.
 *
 * @param now the time of the request
 * @param carried hidden fields that every form of the page sends on: the partner, and what the page
 *     before knew
 */
public record ChatPage(
    Knowledge knowledge, Language language, ZonedDateTime now, Map<String, String> carried) {

  private static final String PATH = "/chat";
  private static final String MESSAGE = "text";

  /** What is wrong with a message that was not taken. */
  public enum Fault {
    EMPTY(ChatWords.EMPTY),
    TOO_LONG(ChatWords.TOO_LONG);

    private final ChatWords words;

    Fault(ChatWords words) {
      this.words = words;
    }
  }

  /**
   * A message that was not taken.
   *
   * @param text as it was written
   * @param fault what is wrong with it
   */
  public record Draft(String text, Fault fault) {}

  /** Before anything was said. */
  public Page beginning(List<Topic> starters) {
    String greeting =
        knowledge
            .answer(new AnswerId(TopicId.GREETING.value()))
            .map((Answer answer) -> answer.body(language, now.toLocalDate()).plain())
            .orElse("");
    List<Block.Choice> choices =
        starters.stream()
            .map(topic -> new Block.Choice("topic:" + topic.id(), topic.label(language)))
            .toList();
    return page(say(ChatWords.TITLE))
        .with(
            Html.heading(1, say(ChatWords.TITLE)),
            Html.paragraph(greeting),
            message(Html.NONE, Optional.empty()),
            choices(choices, Html.NONE, ChatWords.STARTERS));
  }

  /**
   * After a turn.
   *
   * @param reply what is shown
   * @param state the sealed state for the next turn
   * @param said what the person wrote, or the label of what they chose; empty where only the
   *     language was changed
   * @param before what was said earlier
   * @param draft a message that was not taken
   * @param contact what became of a request to be contacted
   */
  public Page after(
      Reply reply,
      String state,
      Optional<String> said,
      ChatHistory before,
      Optional<Draft> draft,
      Optional<ContactNote> contact) {
    ContactSheet sheet = new ContactSheet(language, contact);
    Optional<AnswerId> answer = reply.answer().map(Reply.UsedAnswer::id);
    ChatHistory whole = said.map(it -> before.and(new ChatHistory.Turn(it, answer))).orElse(before);
    Html kept = Html.of(Choose.hidden("state", state), whole.fields());
    boolean crisis = reply.outcome().equals("crisis");
    return page(say(ChatWords.ANSWER) + " – " + say(ChatWords.TITLE))
        .withLanguages(languages(kept))
        .with(
            Html.heading(1, say(ChatWords.TITLE)),
            said.map(this::said).orElse(Html.NONE),
            Html.tag("section")
                .attr("id", "reply")
                .attr("class", crisis ? "reply crisis" : "reply")
                .attr("aria-labelledby", "reply-title")
                .with(
                    Html.tag("h2").attr("id", "reply-title").text(say(ChatWords.ANSWER)),
                    Html.all(reply.blocks().stream().map(this::block))),
            contact(reply, kept, sheet),
            Html.all(reply.blocks().stream().map(block -> pressed(block, kept))),
            message(kept, draft),
            before.html(knowledge, language),
            Html.tag("p").with(Html.link(start(), say(ChatWords.AGAIN))));
  }

  private Page page(String title) {
    PageAddress address = PageAddress.of(PATH);
    for (Map.Entry<String, String> field : carried.entrySet()) {
      address = address.with(field.getKey(), field.getValue());
    }
    return Page.in(language, title).unlistedAt(address);
  }

  private String start() {
    return PageAddress.of(PATH).with("partner", carried.get("partner")).in(language);
  }

  private Html said(String words) {
    return Html.tag("p")
        .attr("class", "said")
        .with(Html.tag("strong").text(say(ChatWords.YOU) + ":"), Html.text(" " + words));
  }

  private Html block(Block block) {
    return switch (block) {
      case Block.Text(var rich) -> RichHtml.of(rich);
      case Block.Services(List<ServiceHit> hits) ->
          Html.all(hits.stream().map(new ServiceBrief(language, now)::of));
      case Block.Contacts(List<Block.Contact> contacts) -> ContactList.of(contacts, language);
      case Block.Path(var id, String title) ->
          Html.tag("p").with(Html.link(PathPage.address(id).in(language), title));
      // stands in a form of its own, behind the reply
      case Block.Form _ -> Html.NONE;
      case Block.Choices _ -> Html.NONE;
    };
  }

  /** The form by which the person asks to be contacted, or what became of the request. */
  private Html contact(Reply reply, Html kept, ContactSheet sheet) {
    Optional<Block.Form> open =
        reply.blocks().stream()
            .filter(Block.Form.class::isInstance)
            .map(Block.Form.class::cast)
            .findFirst()
            .filter(form -> !sheet.isSent());
    Html form =
        open.map(asked -> form("#" + ContactSheet.ID, kept, sheet.fields(asked))).orElse(Html.NONE);
    Html content = Html.of(sheet.news(), form);
    return content.isEmpty()
        ? Html.NONE
        : Html.tag("section")
            .attr("id", ContactSheet.ID)
            .attr("class", "contact")
            .attr("aria-labelledby", "contact-title")
            .with(
                sheet.help(),
                Html.tag("h2").attr("id", "contact-title").text(say(ChatWords.CONTACT)),
                content);
  }

  /** What can be pressed stands in a form of its own, behind the reply. */
  private Html pressed(Block block, Html kept) {
    return block instanceof Block.Choices(List<Block.Choice> choices)
        ? choices(choices, kept, ChatWords.CHOOSE)
        : Html.NONE;
  }

  private Html choices(List<Block.Choice> choices, Html kept, ChatWords label) {
    Stream<Html> buttons =
        choices.stream()
            .map(
                choice ->
                    Html.tag("button")
                        .attr("name", "choice")
                        .attr("value", choice.id())
                        .text(choice.label()));
    return choices.isEmpty()
        ? Html.NONE
        : form(
            kept,
            Html.tag("div")
                .attr("class", "choices")
                .attr("role", "group")
                .attr("aria-label", say(label))
                .with(Html.all(buttons)));
  }

  private Html message(Html kept, Optional<Draft> draft) {
    Html fault =
        draft
            .map(
                it ->
                    Html.tag("p")
                        .attr("class", "fault")
                        .attr("id", "fault")
                        .text(say(it.fault().words)))
            .orElse(Html.NONE);
    return form(
        kept,
        Html.of(
            Html.tag("p")
                .with(
                    Html.tag("label").attr("for", MESSAGE).text(say(ChatWords.MESSAGE)),
                    fault,
                    Html.tag("textarea")
                        .attr("id", MESSAGE)
                        .attr("name", MESSAGE)
                        .attr("rows", "3")
                        .attr("maxlength", "1000")
                        .attr("autocomplete", "off")
                        .attr("aria-invalid", draft.map(it -> "true"))
                        .attr("aria-describedby", draft.isPresent() ? "fault hint" : "hint")
                        .text(draft.map(Draft::text).orElse(""))),
            Html.tag("p").attr("class", "meta").attr("id", "hint").text(say(ChatWords.PRIVACY)),
            Choose.button(say(ChatWords.SEND))));
  }

  /** The reply again in another variant. */
  private Html languages(Html kept) {
    Stream<Html> buttons =
        Arrays.stream(Language.values())
            .filter(variant -> variant != language)
            .map(
                variant ->
                    Html.tag("button")
                        .attr("class", "quiet-button")
                        .attr("name", "lang")
                        .attr("value", variant.tag())
                        .attr("lang", variant.written().tag())
                        .text(ShellWords.nameOf(variant)));
    return form(kept, Html.all(buttons));
  }

  private Html form(Html kept, Html content) {
    return form("#reply", kept, content);
  }

  /** What the browser checks by itself it would tell in its own language: the server does it. */
  private Html form(String leadsTo, Html kept, Html content) {
    return Html.tag("form")
        .attr("method", "post")
        .attr("action", PATH + leadsTo)
        .flag("novalidate", true)
        .with(
            Choose.hidden("page", language.tag()),
            Html.all(
                carried.entrySet().stream()
                    .map(field -> Choose.hidden(field.getKey(), field.getValue()))),
            kept,
            content);
  }

  private String say(ChatWords words) {
    return words.in(language);
  }
}
