package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.AgeRange;
import fi.opastin.directory.Audience;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.WordPattern;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code paths/<path>.yaml}, whose form a schema has checked. */
final class PathReader {

  private final List<Finding> findings;
  private final List<GuidedPath> paths = new ArrayList<>();

  PathReader(List<Finding> findings) {
    this.findings = findings;
  }

  List<GuidedPath> paths() {
    return paths;
  }

  void read(PackText file, YamlDocument document) {
    JsonNode root = document.root();
    PathId id = new PathId(root.path("id").asText());
    if (!file.name().equals(id + ".yaml")) {
      findings.add(document.error("/id", "the file of a path is named after it: " + id + ".yaml"));
    }
    if (paths.stream().anyMatch(path -> path.id().equals(id))) {
      findings.add(document.error("/id", "there are two paths " + id));
      return;
    }
    try {
      GuidedPath path = path(id, document);
      findings.addAll(PathGraph.findings(path, document));
      paths.add(path);
    } catch (DateTimeException | IllegalArgumentException e) {
      findings.add(document.error("", "a date or an age is not one: " + e.getMessage()));
    }
  }

  private GuidedPath path(PathId id, YamlDocument document) {
    JsonNode root = document.root();
    Map<String, PathStep> steps = new LinkedHashMap<>();
    root.path("steps")
        .properties()
        .forEach(step -> put(steps, question(step.getKey(), step.getValue(), document), document));
    root.path("ends")
        .properties()
        .forEach(end -> put(steps, end(end.getKey(), end.getValue()), document));
    return new GuidedPath(
        id,
        DraftReader.localText(root.path("title")),
        DraftReader.localText(root.path("intro")),
        new TopicId(root.path("topic").asText()),
        root.path("owner").asText(),
        LocalDate.parse(root.path("reviewed").asText()),
        LocalDate.parse(root.path("review_by").asText()),
        AnswerReader.sources(root.path("sources")),
        root.path("start").asText(),
        steps,
        root.has("exercise") ? Optional.of(exercise(root.path("exercise"))) : Optional.empty());
  }

  private void put(Map<String, PathStep> steps, PathStep step, YamlDocument document) {
    if (steps.put(step.id(), step) != null) {
      findings.add(document.error("/ends/" + step.id(), "a step and an end have the same name"));
    }
  }

  private PathStep.Question question(String id, JsonNode node, YamlDocument document) {
    List<PathChoice> choices = new ArrayList<>();
    for (JsonNode choice : node.path("choices")) {
      choices.add(choice(choice, "/steps/" + id + "/choices/" + choices.size(), document));
    }
    return new PathStep.Question(
        id,
        DraftReader.localText(node.path("ask")),
        node.has("slot") ? Optional.of(PathSlot.of(node.path("slot").asText())) : Optional.empty(),
        choices,
        node.path("otherwise").asText());
  }

  private PathChoice choice(JsonNode node, String place, YamlDocument document) {
    Set<Audience> audience = EnumSet.noneOf(Audience.class);
    node.path("audience").forEach(a -> Audience.of(a.asText()).ifPresent(audience::add));
    List<WordPattern> words = new ArrayList<>();
    for (JsonNode pattern : node.path("words")) {
      try {
        words.addAll(WordPattern.parse(pattern.asText()));
      } catch (WordPattern.Unreadable e) {
        findings.add(document.error(place + "/words", e.getMessage()));
      }
    }
    return new PathChoice(
        node.path("id").asText(),
        DraftReader.localText(node.path("label")),
        new AgeRange(age(node.at("/ages/min")), age(node.at("/ages/max"))),
        audience,
        words,
        node.path("to").asText());
  }

  private static PathStep.End end(String id, JsonNode node) {
    List<ServiceType> services = new ArrayList<>();
    node.path("services").forEach(type -> ServiceType.of(type.asText()).ifPresent(services::add));
    List<PathId> paths = new ArrayList<>();
    node.path("paths").forEach(path -> paths.add(new PathId(path.asText())));
    return new PathStep.End(
        id,
        DraftReader.localText(node.path("say")),
        new TopicId(node.path("topic").asText()),
        node.path("answer").asBoolean(true),
        services,
        topics(node.path("next")),
        paths);
  }

  private static Exercise exercise(JsonNode node) {
    List<Exercise.Group> groups = new ArrayList<>();
    for (JsonNode group : node.path("groups")) {
      List<Exercise.Item> items = new ArrayList<>();
      for (JsonNode item : group.path("items")) {
        LocalText label = DraftReader.localText(item.path("label"));
        items.add(new Exercise.Item(item.path("id").asText(), label));
      }
      groups.add(
          new Exercise.Group(
              group.path("id").asText(),
              DraftReader.localText(group.path("title")),
              items,
              DraftReader.localText(group.path("tells")),
              topics(group.path("topics"))));
    }
    return new Exercise(
        DraftReader.localText(node.path("how")), groups, DraftReader.localText(node.path("after")));
  }

  private static List<TopicId> topics(JsonNode nodes) {
    List<TopicId> topics = new ArrayList<>();
    nodes.forEach(topic -> topics.add(new TopicId(topic.asText())));
    return topics;
  }

  private static OptionalInt age(JsonNode node) {
    return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }
}
