package fi.opastin.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.editing.AnswerSheet;
import fi.opastin.knowledge.AnswerSharedFile;
import fi.opastin.knowledge.AnswerTextFile;
import fi.opastin.language.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an answer in JSON. Stateless. */
final class AnswerSheetJson {

  private AnswerSheetJson() {}

  static ObjectNode text(AnswerTextFile text) {
    ObjectNode json = Json.object().put("title", text.title()).put("body", text.body());
    ArrayNode links = json.putArray("links");
    for (AnswerTextFile.Link link : text.links()) {
      links.addObject().put("label", link.label()).put("url", link.url()).put("own", link.own());
    }
    return json;
  }

  static ObjectNode shared(AnswerSharedFile shared) {
    ObjectNode json =
        Json.object()
            .put("owner", shared.owner())
            .put("reviewed", shared.reviewed())
            .put("reviewBy", shared.reviewBy());
    AnswerSharedFile.Readers readers = shared.readers();
    ObjectNode to = json.putObject("readers");
    to.set("audiences", Json.words(readers.audiences()));
    to.put("minAge", readers.minAge()).put("maxAge", readers.maxAge());
    to.set("municipalities", Json.words(readers.municipalities()));
    to.set("regions", Json.words(readers.regions()));
    ArrayNode sources = json.putArray("sources");
    for (AnswerSharedFile.SourceLine source : shared.sources()) {
      ObjectNode one =
          sources
              .addObject()
              .put("ref", source.ref())
              .put("name", source.name())
              .put("date", source.date());
      one.set("says", Json.words(source.says()));
    }
    json.set("next", Json.words(shared.next()));
    json.set("paths", Json.words(shared.paths()));
    json.set("notes", NoteJson.of(shared.notes()));
    return json;
  }

  /** A text of a body; empty where there is none. */
  static Optional<String> text(JsonNode body, String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw fault(name, "must be text");
    }
    return Optional.of(value.textValue());
  }

  /** An answer with what a body says of it; a variant that is {@code null} goes. */
  static AnswerSheet changed(AnswerSheet sheet, ObjectNode body) {
    Map<Language, AnswerTextFile> texts = new EnumMap<>(Language.class);
    texts.putAll(sheet.texts());
    object(body, "variants")
        .properties()
        .forEach(
            entry -> {
              String name = "variants/" + entry.getKey();
              Language variant =
                  Language.of(entry.getKey())
                      .filter(known -> known.tag().equals(entry.getKey()))
                      .orElseThrow(() -> fault(name, "must be fi, fi-simple, sv or en"));
              if (entry.getValue().isNull()) {
                texts.remove(variant);
              } else {
                texts.put(variant, text(sheet.text(variant), entry.getValue(), name));
              }
            });
    return new AnswerSheet(sheet.files(), shared(sheet.shared(), object(body, "shared")), texts);
  }

  private static AnswerTextFile text(AnswerTextFile before, JsonNode json, String name) {
    if (!json.isObject()) {
      throw fault(name, "must be an object");
    }
    List<AnswerTextFile.Link> links = new ArrayList<>();
    for (JsonNode link : array(json, "links")) {
      links.add(
          new AnswerTextFile.Link(
              text(link, "label").orElse(""),
              text(link, "url").orElse(""),
              link.path("own").asBoolean(false)));
    }
    return new AnswerTextFile(
        text(json, "title").map(AnswerSheetJson::oneLine).orElse(before.title()),
        json.has("links") ? links : before.links(),
        text(json, "body").orElse(before.body()));
  }

  private static AnswerSharedFile shared(AnswerSharedFile before, JsonNode json) {
    List<AnswerSharedFile.SourceLine> sources = new ArrayList<>();
    for (JsonNode source : array(json, "sources")) {
      sources.add(
          new AnswerSharedFile.SourceLine(
              text(source, "ref").orElse(""),
              text(source, "name").orElse(""),
              text(source, "date").orElse(""),
              words(source, "says").orElse(List.of())));
    }
    JsonNode readers = json.path("readers");
    AnswerSharedFile.Readers was = before.readers();
    return new AnswerSharedFile(
        text(json, "owner").orElse(before.owner()),
        text(json, "reviewed").orElse(before.reviewed()),
        text(json, "reviewBy").orElse(before.reviewBy()),
        new AnswerSharedFile.Readers(
            words(readers, "audiences").orElse(was.audiences()),
            text(readers, "minAge").orElse(was.minAge()),
            text(readers, "maxAge").orElse(was.maxAge()),
            words(readers, "municipalities").orElse(was.municipalities()),
            words(readers, "regions").orElse(was.regions())),
        json.has("sources") ? sources : before.sources(),
        words(json, "next").orElse(before.next()),
        words(json, "paths").orElse(before.paths()),
        json.has("notes") ? NoteJson.notes(array(json, "notes")) : before.notes());
  }

  /** The phrases of a body, those of the languages that it names. */
  static Map<Language, String> phrases(ObjectNode body) {
    Map<Language, String> phrases = new EnumMap<>(Language.class);
    JsonNode json = object(body, "phrases");
    for (Language language : Language.WRITTEN) {
      words(json, language.tag())
          .ifPresent(
              lines ->
                  phrases.put(
                      language,
                      String.join("\n", lines.stream().map(AnswerSheetJson::oneLine).toList())));
    }
    return phrases;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  static JsonNode object(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (value.isMissingNode()) {
      return Json.object();
    }
    if (!value.isObject()) {
      throw fault(name, "must be an object");
    }
    return value;
  }

  private static JsonNode array(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isMissingNode() && !value.isArray()) {
      throw fault(name, "must be a list");
    }
    return value;
  }

  private static Optional<List<String>> words(JsonNode json, String name) {
    if (!json.has(name)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (JsonNode word : array(json, name)) {
      if (!word.isTextual()) {
        throw fault(name, "must be a list of texts");
      }
      words.add(word.textValue());
    }
    return Optional.of(words);
  }

  static ProblemException fault(String field, String rule) {
    return Problem.at(ProblemType.INVALID_FIELD, field, rule).toException();
  }
}
