package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fi.opastin.directory.OpeningHours;
import fi.opastin.knowledge.Answer;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.Knowledge;
import fi.opastin.knowledge.LiveKnowledge;
import fi.opastin.knowledge.Topic;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Published answers and topics. */
final class ContentRoutes implements RouteTable.Part {

  private final LiveKnowledge live;
  private final Clock clock;
  private final PublicReads reads;
  private final AnswerSearch search = new AnswerSearch();

  ContentRoutes(LiveKnowledge live, Clock clock, PublicReads reads) {
    this.live = live;
    this.clock = clock;
    this.reads = reads;
  }

  @Override
  public void routing(RouteTable routes) {
    routes
        .get("/api/v1/answers", reads.of(this::answers))
        .get("/api/v1/answers/{id}", reads.of(this::answer))
        .get("/api/v1/topics", reads.of(this::topics));
  }

  private JsonNode answers(ServerRequest req) {
    Query query = Query.of(req);
    Knowledge knowledge = live.get();
    Language language = query.language();
    Optional<TopicId> topic =
        query.parsed("topic", id -> known(id, knowledge), "must be a topic of /api/v1/topics");
    List<Answer> found = search.find(knowledge, topic, query.text("q"), language);
    Slice<Answer> slice = Slice.of(found, "answers", query);
    ArrayNode items = Json.array();
    slice.items().forEach(answer -> items.add(AnswerJson.of(answer, knowledge, language, today())));
    return Json.page(items, slice.next());
  }

  private JsonNode answer(ServerRequest req) {
    Knowledge knowledge = live.get();
    Language language = Query.of(req).language();
    ContentPages.requireOn(req.path().pathParameters().get("id"), knowledge, language);
    Answer answer =
        Optional.of(req.path().pathParameters().get("id"))
            .filter(AnswerId::isWellFormed)
            .flatMap(id -> knowledge.answer(new AnswerId(id)))
            .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    return AnswerJson.of(answer, knowledge, language, today());
  }

  private JsonNode topics(ServerRequest req) {
    Query query = Query.of(req);
    Language language = query.language();
    List<Topic> topics =
        live.get().topics().values().stream().filter(topic -> !topic.isOff()).toList();
    Slice<Topic> slice = Slice.of(topics, "topics", query);
    ArrayNode items = Json.array();
    slice
        .items()
        .forEach(
            topic ->
                items
                    .addObject()
                    .put("id", topic.id().value())
                    .put("label", topic.label(language)));
    return Json.page(items, slice.next());
  }

  private static Optional<TopicId> known(String id, Knowledge knowledge) {
    return Optional.of(id)
        .filter(TopicId::isWellFormed)
        .map(TopicId::new)
        .filter(topic -> knowledge.topic(topic).isPresent());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OpeningHours.ZONE);
  }
}
