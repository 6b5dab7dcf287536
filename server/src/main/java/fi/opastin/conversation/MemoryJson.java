package fi.opastin.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.Audience;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.knowledge.AnswerId;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;
import fi.opastin.paths.Walk;
import fi.opastin.understanding.ChoiceId;
import fi.opastin.understanding.Person;
import fi.opastin.understanding.Question;
import fi.opastin.understanding.Situation;
import fi.opastin.understanding.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The short JSON form of a {@link Memory}. One-letter names, since it travels with every turn. */
final class MemoryJson {

  private static final Map<String, Question> QUESTIONS =
      Arrays.stream(Question.values()).collect(Collectors.toMap(Question::name, q -> q));

  private MemoryJson() {}

  static ObjectNode write(Memory memory) {
    Situation situation = memory.situation();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("e", memory.expires().getEpochSecond());
    json.put("i", memory.turn());
    json.put("r", memory.release());
    if (memory.number() > 0) {
      json.put("N", memory.number());
    }
    memory.topic().ifPresent(topic -> json.put("T", topic.value()));
    memory.answer().ifPresent(answer -> json.put("A", answer.value()));
    memory.said().ifPresent(said -> json.put("u", said));
    if (memory.danger()) {
      json.put("D", true);
    }
    json.put("l", situation.language().tag());
    json.put("c", situation.languageChosen());
    situation.person().municipality().ifPresent(code -> json.put("m", code.value()));
    situation.person().age().ifPresent(age -> json.put("a", age));
    ArrayNode audiences = json.putArray("s");
    situation.person().situations().stream().map(Audience::id).sorted().forEach(audiences::add);
    situation.topic().ifPresent(topic -> json.put("t", topic.value()));
    if (!situation.matter().equals(situation.topic())) {
      situation.matter().ifPresent(matter -> json.put("M", matter.value()));
    }
    json.put("w", situation.wantsServices());
    situation.pending().ifPresent(question -> json.put("p", question.name()));
    ArrayNode asked = json.putArray("q");
    situation.asked().forEach(question -> asked.add(question.name()));
    ArrayNode offered = json.putArray("o");
    situation.offered().forEach(choice -> offered.add(choice.id()));
    situation.walk().ifPresent(walk -> json.set("k", walk(walk)));
    json.put("x", situation.misses());
    json.put("n", situation.turns());
    situation.when().ifPresent(when -> json.put("d", when.code()));
    return json;
  }

  /** The memory, or empty when the text is of a form that this version does not write. */
  static Optional<Memory> read(JsonNode json) {
    Optional<Language> language = Language.of(json.path("l").asText(""));
    if (language.isEmpty() || !json.path("e").isNumber()) {
      return Optional.empty();
    }
    Situation situation =
        new Situation(
            language.get(),
            json.path("c").asBoolean(),
            person(json),
            topic(json, "t"),
            topic(json, "M").or(() -> topic(json, "t").filter(topic -> !topic.isTalk())),
            json.path("w").asBoolean(),
            question(json.path("p")),
            questions(json.path("q")),
            offered(json.path("o")),
            walk(json.path("k")),
            json.path("x").asInt(),
            json.path("n").asInt(),
            When.parse(json.path("d").asText()));
    return Optional.of(
        new Memory(
            situation,
            Instant.ofEpochSecond(json.path("e").asLong()),
            json.path("i").asText(),
            json.path("r").asText(),
            json.path("N").asInt(),
            topic(json, "T"),
            Optional.of(json.path("A").asText()).filter(AnswerId::isWellFormed).map(AnswerId::new),
            Optional.of(json.path("u").asText()).filter(said -> !said.isEmpty()),
            json.path("D").asBoolean()));
  }

  private static ObjectNode walk(Walk walk) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("p", walk.path().value());
    json.put("a", walk.at());
    ArrayNode trail = json.putArray("t");
    walk.trail().forEach(taken -> trail.add(taken.step()).add(taken.answer()));
    json.put("u", walk.away());
    return json;
  }

  private static Optional<Walk> walk(JsonNode json) {
    if (!PathId.isWellFormed(json.path("p").asText())) {
      return Optional.empty();
    }
    List<Walk.Taken> trail = new ArrayList<>();
    for (int i = 0; i + 1 < json.path("t").size(); i += 2) {
      trail.add(new Walk.Taken(json.at("/t/" + i).asText(), json.at("/t/" + (i + 1)).asText()));
    }
    return Optional.of(
        new Walk(
            new PathId(json.path("p").asText()),
            json.path("a").asText(),
            trail,
            json.path("u").asInt()));
  }

  private static Person person(JsonNode json) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    json.path("s").forEach(id -> Audience.of(id.asText()).ifPresent(audiences::add));
    return new Person(
        Optional.of(json.path("m").asText())
            .filter(MunicipalityCode::isCode)
            .map(MunicipalityCode::new),
        json.has("a") ? OptionalInt.of(json.path("a").asInt()) : OptionalInt.empty(),
        audiences);
  }

  private static Optional<TopicId> topic(JsonNode json, String field) {
    return Optional.of(json.path(field).asText()).filter(TopicId::isWellFormed).map(TopicId::new);
  }

  private static Optional<Question> question(JsonNode name) {
    return Optional.ofNullable(QUESTIONS.get(name.asText()));
  }

  private static Set<Question> questions(JsonNode names) {
    Set<Question> questions = EnumSet.noneOf(Question.class);
    names.forEach(name -> question(name).ifPresent(questions::add));
    return questions;
  }

  private static List<ChoiceId> offered(JsonNode node) {
    List<ChoiceId> choices = new ArrayList<>();
    node.forEach(id -> ChoiceId.of(id.asText()).ifPresent(choices::add));
    return choices;
  }
}
