package fi.opastin.http;

import fi.opastin.editor.GroupPage;
import fi.opastin.editor.InboxPage;
import fi.opastin.editor.Labels;
import fi.opastin.editor.Notice;
import fi.opastin.editor.Visit;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.partners.Partner;
import fi.opastin.people.Right;
import fi.opastin.questions.Handling;
import fi.opastin.questions.InboxFilter;
import fi.opastin.questions.PhraseProposals;
import fi.opastin.questions.QuestionGroup;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The inbox for people. */
final class InboxPages implements RouteTable.Part {

  private static final int MOST = 1_000_000;
  private static final int SHOWN = 50;
  private static final int UNFIT = 422;

  private final Backend backend;
  private final InboxDesk desk;
  private final EditorDoor door;

  InboxPages(Backend backend, InboxDesk desk, EditorDoor door) {
    this.backend = backend;
    this.desk = desk;
    this.door = door;
  }

  @Override
  public void routing(RouteTable routes) {
    String group = InboxPage.PATH + "/{id}";
    routes
        .get(InboxPage.PATH, door.page(Right.READ, (visit, req) -> inbox(visit, Query.of(req))))
        .get(group, door.page(Right.READ, (visit, req) -> group(visit, id(req))))
        .post(
            group + "/handling",
            door.change(Right.EDIT, (visit, form, req) -> handle(visit, id(req), form)))
        .post(
            group + "/phrase",
            door.change(Right.EDIT, (visit, form, req) -> phrase(visit, id(req), form)))
        .post(
            group + "/answer",
            door.change(Right.EDIT, (visit, form, req) -> answer(visit, id(req), form)));
  }

  private static String id(ServerRequest req) {
    return req.path().pathParameters().get("id");
  }

  private EditorReply inbox(Visit visit, Query query) {
    InboxFilter filter = InboxScope.filter(query, visit.person());
    int offset = query.integer("offset", 0, MOST).orElse(0);
    List<QuestionGroup> groups =
        desk.questions().groups(filter, desk.today(), InboxPage.GROUPS + 1, offset);
    boolean more = groups.size() > InboxPage.GROUPS;
    return EditorReply.of(
        page(visit, filter, offset).of(more ? groups.subList(0, InboxPage.GROUPS) : groups, more));
  }

  private InboxPage page(Visit visit, InboxFilter filter, int offset) {
    return new InboxPage(
        visit,
        labels(backend, visit.language()),
        filter,
        desk.questions().tally(),
        offset,
        backend.keeping().retention().days());
  }

  /** What ids are called now. */
  static Labels labels(Backend backend, Language language) {
    Map<String, String> partners = new TreeMap<>();
    for (Partner partner : backend.partners().all()) {
      partners.put(partner.key(), partner.name(language));
    }
    return new Labels(backend.knowledge().get(), partners, language);
  }

  private EditorReply group(Visit visit, String id) {
    GroupPage page = groupPage(visit, id);
    return EditorReply.of(page.of(page.beginning()));
  }

  private GroupPage groupPage(Visit visit, String id) {
    InboxFilter filter = InboxScope.held(InboxFilter.OPEN, visit.person().scope());
    QuestionGroup group = desk.group(id, visit.person());
    return new GroupPage(
        page(visit, filter, 0), group, desk.questions().newest(id, filter, desk.today(), SHOWN));
  }

  private EditorReply handle(Visit visit, String id, FormBody form) {
    Handling handling =
        form.text("handling")
            .flatMap(Handling::of)
            .filter(wanted -> wanted == Handling.OPEN || wanted == Handling.NOT_OURS)
            .orElseThrow(() -> fault("handling", "must be open or not-ours"));
    desk.handle(visit, id, handling);
    String back = form.text("return").flatMap(ReturnPath::of).orElse(InboxPage.PATH);
    return EditorReply.done(back, Notice.SAVED);
  }

  private EditorReply phrase(Visit visit, String id, FormBody form) {
    GroupPage page = groupPage(visit, id);
    Optional<TopicId> topic = form.text("topic").flatMap(desk::topic);
    String after = form.text("after").orElse("");
    Optional<TopicId> before = desk.topic(after);
    Language language = language(form, "language");
    String phrase = form.text("phrase").orElse("").strip();
    GroupPage.Draft draft =
        new GroupPage.Draft(
            topic.map(TopicId::value).orElse(""),
            before.map(TopicId::value).orElse(""),
            language,
            phrase,
            "",
            Optional.empty(),
            Optional.empty());
    boolean isGone = before.isEmpty() && !after.isEmpty();
    if (topic.isEmpty() || isGone) {
      return refused(page, draft, PhraseProposals.Reason.NO_TOPIC);
    }
    if (phrase.isEmpty()) {
      return refused(page, draft, PhraseProposals.Reason.NOT_ONE_LINE);
    }
    PhraseProposals.Proposed proposed =
        new PhraseProposals.Proposed(topic.get(), before, language, phrase);
    if (form.text("do").filter("save"::equals).isEmpty()) {
      return EditorReply.of(page.of(draft.with(desk.effect(proposed))));
    }
    return desk.add(visit, id, proposed)
        .map(reason -> refused(page, draft, reason))
        .orElseGet(() -> done(id));
  }

  private EditorReply answer(Visit visit, String id, FormBody form) {
    GroupPage page = groupPage(visit, id);
    Optional<TopicId> topic = form.text("answer-topic").flatMap(desk::topic);
    Language language = language(form, "answer-language");
    String name = form.text("name").orElse("").strip();
    GroupPage.Draft draft =
        new GroupPage.Draft(
            topic.map(TopicId::value).orElse(""),
            "",
            language,
            page.group().example(),
            name,
            Optional.empty(),
            Optional.empty());
    Optional<PhraseProposals.Reason> refusal =
        topic.isEmpty()
            ? Optional.of(PhraseProposals.Reason.NO_TOPIC)
            : desk.begin(visit, id, topic.get(), name, language);
    return refusal.map(reason -> refused(page, draft, reason)).orElseGet(() -> done(id));
  }

  private static EditorReply refused(
      GroupPage page, GroupPage.Draft draft, PhraseProposals.Reason reason) {
    return EditorReply.refused(UNFIT, page.of(draft.refused(reason)));
  }

  private static EditorReply done(String id) {
    return EditorReply.done(InboxPage.PATH + "/" + id, Notice.SAVED);
  }

  private static Language language(FormBody form, String name) {
    return form.text(name)
        .flatMap(Language::of)
        .map(Language::written)
        .orElseThrow(() -> fault(name, "must be fi, sv or en"));
  }

  private static ProblemException fault(String field, String rule) {
    return Problem.at(ProblemType.INVALID_FIELD, field, rule).toException();
  }
}
