package fi.opastin.http;

import fi.opastin.directory.Municipality;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.pages.AnswerIndex;
import fi.opastin.pages.AnswerPage;
import fi.opastin.pages.Page;
import fi.opastin.pages.TopicPage;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Answers and topics for people: the index, and a page for each. Safe to share. */
final class ContentPages implements RouteTable.Part {

  /** What is public may be read in a frame of any site; there is nothing to press but links. */
  private static final PagePolicy FRAMED_BY_ALL = PagePolicy.OWN.framedBy(List.of("*"));

  private final LiveKnowledge live;
  private final Clock clock;
  private final PageReads pages;
  private final AnswerSearch search = new AnswerSearch();

  ContentPages(LiveKnowledge live, Clock clock, PageReads pages) {
    this.live = live;
    this.clock = clock;
    this.pages = pages;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/answers", pages.of(this::index))
        .get("/a/{id}", pages.of(this::answer))
        .get("/a/{id}/bare", pages.of(FRAMED_BY_ALL, this::bare))
        .get("/t/{id}", pages.of(this::topic));
  }

  private Page index(ServerRequest req) {
    Query query = Query.of(req);
    Language language = query.language();
    Knowledge knowledge = live.get();
    AnswerIndex index = new AnswerIndex(knowledge, language);
    return query
        .text("q")
        .map(String::strip)
        .map(
            words ->
                index.found(
                    words, search.find(knowledge, Optional.empty(), Optional.of(words), language)))
        .orElseGet(index::all);
  }

  private Page answer(ServerRequest req) {
    Query query = Query.of(req);
    Knowledge knowledge = live.get();
    return new AnswerPage(knowledge, query.language(), clock.instant())
        .of(answer(req, knowledge), place(query, knowledge), pages.origin(req));
  }

  private Page bare(ServerRequest req) {
    Knowledge knowledge = live.get();
    return new AnswerPage(knowledge, Query.of(req).language(), clock.instant())
        .bare(answer(req, knowledge), pages.origin(req));
  }

  private Page topic(ServerRequest req) {
    Query query = Query.of(req);
    Knowledge knowledge = live.get();
    Topic topic =
        Optional.of(req.path().pathParameters().get("id"))
            .filter(TopicId::isWellFormed)
            .flatMap(id -> knowledge.topic(new TopicId(id)))
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    Refusals.requireOn(topic.id(), knowledge, query.language());
    return new TopicPage(knowledge, query.language(), clock.instant())
        .of(topic, place(query, knowledge), pages.origin(req));
  }

  private static Answer answer(ServerRequest req, Knowledge knowledge) {
    String id = req.path().pathParameters().get("id");
    requireOn(id, knowledge, Query.of(req).language());
    return find(id, knowledge).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
  }

  /** Ends a request for an answer whose topic editors have switched off. */
  static void requireOn(String id, Knowledge knowledge, Language language) {
    if (AnswerId.isWellFormed(id)) {
      Refusals.requireOn(new AnswerId(id).topic(), knowledge, language);
    }
  }

  /** The answer of an id. */
  static Optional<Answer> find(String id, Knowledge knowledge) {
    return Optional.of(id)
        .filter(AnswerId::isWellFormed)
        .flatMap(known -> knowledge.answer(new AnswerId(known)));
  }

  private static Optional<Municipality> place(Query query, Knowledge knowledge) {
    return ServiceFilters.municipality(query, knowledge.directory())
        .flatMap(knowledge.directory()::municipality);
  }
}
