package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Audience;
import fi.opastin.directory.Directory;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.Municipality;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.directory.Source;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code answers/<answer>/}: what the variants share and the text of each. */
final class AnswerReader {

  private final Schemas schemas;
  private final List<Finding> findings;
  private final MarkdownReader markdown = new MarkdownReader();
  private final Map<String, YamlDocument> shared = new TreeMap<>();

  /** Answers of which it is said already what is wrong with what their variants share. */
  private final Set<String> faulty = new HashSet<>();

  private final Map<String, Map<Language, AnswerText>> texts = new TreeMap<>();

  AnswerReader(Schemas schemas, List<Finding> findings) {
    this.schemas = schemas;
    this.findings = findings;
  }

  void read(PackText file) {
    String answer = file.folder();
    if (!AnswerId.isWellFormed(answer)) {
      findings.add(
          Finding.error(
              file.file(), 0, "an answer's folder is named after its topic, or topic~variant"));
    } else if (file.name().equals("answer.yaml")) {
      DraftReader.checked(file.file(), file.text(), 1, "answer", schemas, findings)
          .ifPresentOrElse(document -> shared.put(answer, document), () -> faulty.add(answer));
    } else if (file.name().endsWith(".md")) {
      readText(file, answer);
    } else {
      findings.add(
          Finding.warning(
              file.file(), 0, "the file is not read; texts are fi.md, fi-simple.md, sv.md, en.md"));
    }
  }

  private void readText(PackText file, String answer) {
    Optional<Language> language = Language.of(file.name().replaceFirst("\\.md$", ""));
    if (language.isEmpty()) {
      findings.add(
          Finding.error(file.file(), 0, "texts are named fi.md, fi-simple.md, sv.md and en.md"));
      return;
    }
    Optional<FrontMatter> parts = FrontMatter.of(file.lines());
    if (parts.isEmpty()) {
      findings.add(
          Finding.error(
              file.file(), 1, "a text begins with --- , its title and links, and --- again"));
      return;
    }
    String head = parts.get().head();
    String body = parts.get().body();
    int bodyLine = parts.get().firstBodyLine();
    Optional<YamlDocument> front =
        DraftReader.checked(file.file(), head, 2, "answer-text", schemas, findings);
    RichText rich = markdown.read(file.file(), bodyLine, body, findings);
    if (rich.blocks().isEmpty()) {
      findings.add(Finding.error(file.file(), bodyLine, "the text is empty"));
    }
    front.ifPresent(
        document ->
            texts
                .computeIfAbsent(answer, a -> new EnumMap<>(Language.class))
                .put(
                    language.get(),
                    new AnswerText(document.text("/title").orElseThrow(), rich, links(document))));
  }

  private List<AnswerText.WebLink> links(YamlDocument document) {
    List<AnswerText.WebLink> links = new ArrayList<>();
    int index = 0;
    for (JsonNode link : document.root().path("links")) {
      String url = link.path("url").asText();
      if (!MarkdownReader.isAllowed(url)) {
        findings.add(
            document.error(
                "/links/" + index, "a link must be a whole http, https, tel or mailto address"));
      }
      links.add(new AnswerText.WebLink(link.path("label").asText(), url));
      index++;
    }
    return links;
  }

  /** The answers that are whole; regions in their readership become municipalities. */
  List<Answer> finish(Optional<Directory> directory) {
    List<Answer> answers = new ArrayList<>();
    texts.keySet().stream()
        .filter(answer -> !shared.containsKey(answer) && !faulty.contains(answer))
        .forEach(
            answer ->
                findings.add(
                    Finding.error("answers/" + answer, 0, "answer.yaml is missing or faulty")));
    shared.forEach(
        (id, document) -> {
          Map<Language, AnswerText> variants = texts.getOrDefault(id, Map.of());
          if (variants.isEmpty()) {
            findings.add(document.error("", "the answer has no text"));
          } else {
            answer(new AnswerId(id), document, variants, directory).ifPresent(answers::add);
          }
        });
    return answers;
  }

  private Optional<Answer> answer(
      AnswerId id,
      YamlDocument document,
      Map<Language, AnswerText> variants,
      Optional<Directory> directory) {
    JsonNode root = document.root();
    Optional<LocalDate> reviewed = day(document, "/reviewed");
    Optional<LocalDate> reviewBy = day(document, "/review_by");
    List<Answer.Note> notes = notes(document);
    if (reviewed.isEmpty() || reviewBy.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<TopicId> next = new ArrayList<>();
      root.path("next").forEach(topic -> next.add(new TopicId(topic.asText())));
      List<PathId> paths = new ArrayList<>();
      root.path("paths").forEach(path -> paths.add(new PathId(path.asText())));
      return Optional.of(
          new Answer(
              id,
              readership(root.path("when"), directory),
              root.path("owner").asText(),
              reviewed.get(),
              reviewBy.get(),
              sources(root.path("sources")),
              next,
              paths,
              notes,
              variants));
    } catch (IllegalArgumentException e) {
      findings.add(document.error("", "an id is not one: " + e.getMessage()));
      return Optional.empty();
    }
  }

  /** A day; one that no calendar has is a finding. */
  private Optional<LocalDate> day(YamlDocument document, String pointer) {
    String text = document.root().at(pointer).asText();
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      findings.add(document.error(pointer, "there is no day " + text));
      return Optional.empty();
    }
  }

  private List<Answer.Note> notes(YamlDocument document) {
    List<Answer.Note> notes = new ArrayList<>();
    int index = 0;
    for (JsonNode note : document.root().path("notes")) {
      String place = "/notes/" + index++;
      Optional<LocalDate> from = day(document, place + "/from");
      Optional<LocalDate> until = day(document, place + "/until");
      if (from.isEmpty() || until.isEmpty()) {
        continue;
      }
      if (until.get().isBefore(from.get())) {
        findings.add(document.error(place + "/until", "a note ends before it begins"));
      } else {
        LocalText text = DraftReader.localText(note.path("text"));
        notes.add(new Answer.Note(from.get(), until.get(), text));
      }
    }
    return notes;
  }

  /** Sources whose form a schema has checked. */
  static List<Source> sources(JsonNode nodes) {
    List<Source> sources = new ArrayList<>();
    for (JsonNode source : nodes) {
      sources.add(
          new Source(
              source.path("ref").asText(),
              source.path("name").asText(""),
              source.hasNonNull("date")
                  ? Optional.of(source.path("date").asText())
                  : Optional.empty()));
    }
    return sources;
  }

  private static Readership readership(JsonNode when, Optional<Directory> directory) {
    Set<Audience> audiences = new HashSet<>();
    when.path("audience")
        .forEach(audience -> Audience.of(audience.asText()).ifPresent(audiences::add));
    Set<MunicipalityCode> municipalities = new HashSet<>();
    when.path("municipalities")
        .forEach(code -> municipalities.add(new MunicipalityCode(code.asText())));
    when.path("regions")
        .forEach(
            region ->
                directory.ifPresent(d -> municipalities.addAll(inRegion(d, region.asText()))));
    return new Readership(
        audiences, age(when.at("/ages/min")), age(when.at("/ages/max")), municipalities);
  }

  private static List<MunicipalityCode> inRegion(Directory directory, String region) {
    return directory.municipalities().stream()
        .filter(municipality -> municipality.regionCode().equals(region))
        .map(Municipality::code)
        .toList();
  }

  private static OptionalInt age(JsonNode node) {
    return node.isInt() || node.isLong() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }
}
