package fi.opastin.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.directory.AgeRange;
import fi.opastin.directory.Audience;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;
import fi.opastin.knowledge.Exercise;
import fi.opastin.knowledge.GuidedPath;
import fi.opastin.knowledge.PathChoice;
import fi.opastin.knowledge.PathId;
import fi.opastin.knowledge.PathSlot;
import fi.opastin.knowledge.PathStep;
import fi.opastin.knowledge.TopicId;
import fi.opastin.language.Language;

/**
 * Guided paths as the contract spells them.
 *
 * @param release that they are of
 * @param language to write in
 * @param own our own address, before those of pages
 */
record PathJson(String release, Language language, String own) {

  /** What a list tells of a path. */
  ObjectNode head(GuidedPath path) {
    return Json.object()
        .put("id", path.id().value())
        .put("topic", path.topic().value())
        .put("lang", language.tag())
        .put("title", say(path.title()))
        .put("intro", say(path.intro()))
        .put("kind", path.exercise().isPresent() ? "exercise" : "questions")
        .put("url", own + "/p/" + path.id() + "?lang=" + language.tag());
  }

  /** A path with all its steps, or its exercise. */
  ObjectNode whole(GuidedPath path) {
    ObjectNode json = head(path);
    if (path.exercise().isPresent()) {
      json.set("exercise", exercise(path.exercise().get()));
    } else {
      json.put("start", path.start());
      ArrayNode questions = json.putArray("questions");
      path.questions().forEach(question -> questions.add(question(question)));
      ArrayNode ends = json.putArray("ends");
      path.ends().forEach(end -> ends.add(end(end)));
    }
    json.set("sources", SourceJson.of(path.sources()));
    return json.put("reviewed", path.reviewed().toString()).put("release", release);
  }

  private ObjectNode question(PathStep.Question question) {
    ObjectNode json = Json.object().put("id", question.id()).put("ask", say(question.ask()));
    json.put("slot", question.slot().map(PathSlot::id).orElse(null));
    ArrayNode choices = json.putArray("choices");
    question.choices().forEach(choice -> choices.add(choice(choice)));
    return json.put("otherwise", question.otherwise());
  }

  private ObjectNode choice(PathChoice choice) {
    ObjectNode json = Json.object().put("id", choice.id()).put("label", say(choice.label()));
    json.set("ages", ages(choice.ages()));
    json.set(
        "audience", Json.words(choice.audience().stream().sorted().map(Audience::id).toList()));
    return json.put("to", choice.to());
  }

  private static ObjectNode ages(AgeRange ages) {
    return Json.object()
        .put("min", ages.min().isPresent() ? (Integer) ages.min().getAsInt() : null)
        .put("max", ages.max().isPresent() ? (Integer) ages.max().getAsInt() : null);
  }

  private ObjectNode end(PathStep.End end) {
    ObjectNode json = Json.object().put("id", end.id()).put("text", say(end.say()));
    json.put("topic", end.topic().value()).put("answer", end.showsAnswer());
    json.set("services", Json.words(end.services().stream().map(ServiceType::id).toList()));
    json.set("next", Json.words(end.next().stream().map(TopicId::value).toList()));
    json.set("paths", Json.words(end.paths().stream().map(PathId::value).toList()));
    return json;
  }

  private ObjectNode exercise(Exercise exercise) {
    ObjectNode json = Json.object().put("how", say(exercise.how()));
    ArrayNode groups = json.putArray("groups");
    for (Exercise.Group group : exercise.groups()) {
      ObjectNode one = groups.addObject().put("id", group.id()).put("title", say(group.title()));
      ArrayNode items = one.putArray("items");
      group
          .items()
          .forEach(item -> items.addObject().put("id", item.id()).put("label", say(item.label())));
      one.put("tells", say(group.tells()));
      one.set("topics", Json.words(group.topics().stream().map(TopicId::value).toList()));
    }
    return json.put("after", say(exercise.after()));
  }

  private String say(LocalText text) {
    return text.in(language);
  }
}
