package fi.opastin.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the text of a partner file into a {@link Partner}, or into findings that say why not. Safe
 * to share.
 */
public final class PartnerReader {

  private final Schemas schemas = new Schemas();

  /** What came of reading a file. */
  public sealed interface Reading {
    /** It is a partner. */
    record Read(Partner partner) implements Reading {}

    /** It has faults. */
    record Faulty(List<Finding> findings) implements Reading {
      public Faulty {
        findings = List.copyOf(findings);
      }
    }
  }

  /** What a level says, as it stands in its file. */
  public sealed interface Tree {
    /** It keeps to the rules. */
    record Read(ObjectNode root) implements Tree {}

    /** It has faults. */
    record Faulty(List<Finding> findings) implements Tree {
      public Faulty {
        findings = List.copyOf(findings);
      }
    }
  }

  /** Reads what a level says, and checks it by itself: all its faults at once. */
  public Tree tree(Level level, String text) {
    return switch (YamlDocument.parse(level.file(), text, 1)) {
      case YamlDocument.Parsed.Faulty(Finding finding) -> new Tree.Faulty(List.of(finding));
      case YamlDocument.Parsed.Document(YamlDocument document) -> tree(level, document);
    };
  }

  private Tree tree(Level level, YamlDocument document) {
    List<Finding> findings = new ArrayList<>(schemas.check(document, "partner"));
    String said = document.root().path(level instanceof Level.Site ? "key" : "level").asText();
    String expected = level instanceof Level.Site(String key) ? key : level.id();
    if (findings.isEmpty() && !said.equals(expected)) {
      findings.add(document.error("", "this is the file of \"" + expected + "\""));
    }
    if (findings.isEmpty() && document.root().has("handoff")) {
      ReceiverReader.read(document, findings);
    }
    return findings.isEmpty() && document.root() instanceof ObjectNode root
        ? new Tree.Read(root)
        : new Tree.Faulty(findings);
  }

  /**
   * Reads a partner.
   *
   * @param file its name, for findings; the part before ".yaml" must be the partner's key
   * @param text what the file says
   */
  public Reading read(String file, String text) {
    return switch (YamlDocument.parse(file, text, 1)) {
      case YamlDocument.Parsed.Faulty(Finding finding) -> new Reading.Faulty(List.of(finding));
      case YamlDocument.Parsed.Document(YamlDocument document) -> read(document);
    };
  }

  private Reading read(YamlDocument document) {
    List<Finding> findings = new ArrayList<>(schemas.check(document, "partner"));
    String key = document.root().path("key").asText();
    if (findings.isEmpty() && !document.file().endsWith(key + ".yaml")) {
      findings.add(
          document.error(
              "/key", "the file of the partner \"" + key + "\" is called " + key + ".yaml"));
    }
    Optional<Receiver> receiver =
        findings.isEmpty() && document.root().has("handoff")
            ? ReceiverReader.read(document, findings)
            : Optional.empty();
    return findings.isEmpty()
        ? new Reading.Read(partner(document.root(), receiver))
        : new Reading.Faulty(findings);
  }

  private static Partner partner(JsonNode root, Optional<Receiver> receiver) {
    return new Partner(
        root.path("key").asText(),
        texts(root.path("name")),
        words(root.path("origins")),
        root.path("server_calls").asBoolean(false),
        languages(root.path("languages")),
        word(root.path("region")),
        word(root.path("municipality")),
        words(root.path("starters")),
        theme(root.path("theme")),
        root.has("human") ? Optional.of(human(root.path("human"))) : Optional.empty(),
        receiver,
        root.path("debug").asBoolean(false),
        texts(root.path("off")));
  }

  /** Where no level names any, all of them, in our own order. */
  private static List<Language> languages(JsonNode tags) {
    return tags.isMissingNode()
        ? List.of(Language.values())
        : words(tags).stream().flatMap(tag -> Language.of(tag).stream()).toList();
  }

  private static Partner.Human human(JsonNode human) {
    return new Partner.Human(
        texts(human.path("name")),
        word(human.path("phone")),
        word(human.path("url")),
        texts(human.path("hours")));
  }

  private static Map<Language, String> texts(JsonNode texts) {
    Map<Language, String> variants = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      word(texts.path(language.tag())).ifPresent(text -> variants.put(language, text));
    }
    return variants;
  }

  private static Map<String, String> theme(JsonNode theme) {
    Map<String, String> properties = new LinkedHashMap<>();
    theme
        .propertyStream()
        .forEach(property -> properties.put(property.getKey(), property.getValue().asText()));
    return properties;
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  private static Optional<String> word(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText().strip()) : Optional.empty();
  }
}
