package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.answering.ChoiceLabels;
import fi.opastin.conversation.ChatReply;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.pages.ChatHistory;
import fi.opastin.pages.ChatPage;
import fi.opastin.pages.ContactNote;
import fi.opastin.pages.Page;
import fi.opastin.partners.Admission;
import fi.opastin.partners.Partner;
import fi.opastin.understanding.ChoiceId;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chat without scripts: the same turns as {@link ChatRoutes}, as pages and forms. Partners may
 * show it in a frame, or post to it from a form of their own. Safe to share.
 */
final class ChatPages implements RouteTable.Part {

  private static final String DEFAULT_PARTNER = "demo";
  private static final int LONGEST = 1000;

  private final Backend backend;
  private final Door door;
  private final ChatDesk desk;
  private final ContactPosts contacts;
  private final PageReads pages;

  ChatPages(Backend backend, Door door, ChatDesk desk, ContactPosts contacts, PageReads pages) {
    this.backend = backend;
    this.door = door;
    this.desk = desk;
    this.contacts = contacts;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/chat", (req, res) -> pages.of(policy(req), this::beginning).handle(req, res))
        .post("/chat", pages.failing(this::turn));
  }

  /** A partner's own pages may show the chat in a frame. */
  private PagePolicy policy(ServerRequest req) {
    return PageReads.parameter(req, "partner")
        .or(() -> Optional.of(DEFAULT_PARTNER))
        .flatMap(backend.partners()::find)
        .map(ChatPages::policy)
        .orElse(PagePolicy.OWN);
  }

  private static PagePolicy policy(Partner partner) {
    return PagePolicy.OWN.framedBy(FrameSources.of(partner));
  }

  private Page beginning(ServerRequest req) {
    Query query = Query.of(req);
    Knowledge knowledge = backend.knowledge().get();
    Partner partner =
        backend
            .partners()
            .find(query.text("partner").orElse(DEFAULT_PARTNER))
            .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_PARTNER).toException());
    if (!partner.off().isEmpty()) {
      throw Refusals.ofChat(new Admission.SwitchedOff(partner), query.language(), knowledge)
          .toException();
    }
    Map<String, String> carried = new LinkedHashMap<>();
    carried.put("partner", partner.key());
    Optional<Topic> topic =
        query
            .text("topic")
            .filter(TopicId::isWellFormed)
            .map(TopicId::new)
            .flatMap(knowledge::topic);
    topic.ifPresent(about -> carried.put("topic", about.id().value()));
    query
        .text("municipality")
        .filter(MunicipalityCode::isCode)
        .ifPresent(code -> carried.put("municipality", code));
    Instant now = backend.clock().instant();
    Language language = query.language();
    return new ChatPage(knowledge, language, now.atZone(OpeningHours.ZONE), carried)
        .beginning(
            topic
                .map(List::of)
                .orElseGet(
                    () ->
                        PartnerJson.starters(
                            partner, knowledge, now.atZone(OpeningHours.ZONE).toLocalDate())));
  }

  private void turn(ServerRequest req, ServerResponse res) {
    FormBody form = door.form(req);
    long begun = System.nanoTime();
    Instant now = backend.clock().instant();
    boolean asksForContact = ContactPosts.isOne(form);
    Optional<ChatPage.Draft> draft = asksForContact ? Optional.empty() : draft(form);
    ChatCall call =
        ChatCall.of(
            draft
                .map(refused -> json(form, Optional.empty(), danger(refused)))
                .orElseGet(
                    () ->
                        asksForContact
                            ? json(form, Optional.empty(), Optional.empty())
                            : json(form, form.text("text"), form.text("choice"))));
    Optional<ContactNote> contact =
        asksForContact
            ? Optional.of(contacts.take(form, door.sender(req, call.partner())))
            : Optional.empty();
    ChatDesk.Taken taken = desk.take(call, door.sender(req, call.partner()), now);
    ChatReply reply = taken.reply();
    Language language = reply.reply().language();
    Map<String, String> carried = new LinkedHashMap<>();
    carried.put("partner", call.partner());
    for (String name : List.of("topic", "municipality")) {
      form.text(name).ifPresent(value -> carried.put(name, value));
    }
    Knowledge knowledge = backend.knowledge().get();
    ChatPage page = new ChatPage(knowledge, language, now.atZone(OpeningHours.ZONE), carried);
    ChatHistory before = startsOver(call) ? ChatHistory.NONE : ChatHistory.of(form.all("past"));
    policy(taken.partner()).apply(res);
    res.header(HeaderNames.CACHE_CONTROL, "no-store");
    res.header(HeaderNames.CONTENT_TYPE, PageReads.HTML);
    Page shown =
        page.after(
            reply.reply(),
            reply.state(),
            said(call, draft.isEmpty(), knowledge, language),
            before,
            draft,
            contact);
    Responses.send(req, res, pages.bytes(req, shown));
    desk.note(call, taken, now, System.nanoTime() - begun);
  }

  /** A message that cannot be taken; the last reply is shown again beside what is wrong with it. */
  private static Optional<ChatPage.Draft> draft(FormBody form) {
    boolean pressed = form.text("choice").isPresent() || form.text("lang").isPresent();
    String text = form.text("text").orElse("");
    if (text.isBlank() && !pressed) {
      return Optional.of(new ChatPage.Draft("", ChatPage.Fault.EMPTY));
    }
    return text.codePointCount(0, text.length()) > LONGEST
        ? Optional.of(new ChatPage.Draft(text, ChatPage.Fault.TOO_LONG))
        : Optional.empty();
  }

  /** A message about danger is answered even where it is too long to be taken. */
  private Optional<String> danger(ChatPage.Draft refused) {
    return backend
        .knowledge()
        .get()
        .crisisPatterns()
        .look(Utterance.of(refused.text()))
        .alarm()
        .map(alarm -> new ChoiceId.OfTopic(alarm.topic()).id());
  }

  /** The form as the call of the contract that it stands for. */
  private static ObjectNode json(FormBody form, Optional<String> text, Optional<String> choice) {
    ObjectNode json = Json.object();
    json.put("partner", form.text("partner").orElse(DEFAULT_PARTNER));
    form.text("state").ifPresent(state -> json.put("state", state));
    form.text("lang").ifPresent(lang -> json.put("lang", lang));
    if (choice.isPresent()) {
      json.put("choice", choice.get());
    } else {
      text.ifPresent(words -> json.put("text", words));
    }
    ObjectNode context = json.putObject("context");
    form.text("page").ifPresent(lang -> context.put("lang", lang));
    for (String name : List.of("topic", "municipality")) {
      form.text(name).ifPresent(value -> context.put(name, value));
    }
    return json;
  }

  private static boolean startsOver(ChatCall call) {
    return call.request().choice().filter(ChoiceId.Steer.START_OVER.id()::equals).isPresent();
  }

  /** What stands in the conversation: nothing for a message that was not taken. */
  private static Optional<String> said(
      ChatCall call, boolean taken, Knowledge knowledge, Language language) {
    if (!taken) {
      return Optional.empty();
    }
    return call.request()
        .text()
        .or(
            () ->
                call.request()
                    .choice()
                    .flatMap(ChoiceId::of)
                    .flatMap(id -> ChoiceLabels.of(id, knowledge, language)));
  }
}
