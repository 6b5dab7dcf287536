package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Audience;
import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import fi.opastin.language.WordPattern;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is written in word patterns: editors' rules and the crisis files. */
final class PatternReader {

  private final List<Finding> findings;
  private final List<Rule> rules = new ArrayList<>();
  private final List<CrisisContact> contacts = new ArrayList<>();
  private final Map<TopicId, List<WordPattern>> crisis = new LinkedHashMap<>();
  private final List<WordPattern> harmless = new ArrayList<>();
  private final Map<String, List<WordPattern>> concepts = new LinkedHashMap<>();
  private final Map<Signal, WordGroups.Group> signals = new EnumMap<>(Signal.class);
  private final Map<Audience, WordGroups.Group> audiences = new EnumMap<>(Audience.class);

  PatternReader(List<Finding> findings) {
    this.findings = findings;
  }

  List<Rule> rules() {
    return rules;
  }

  List<CrisisContact> contacts() {
    return contacts;
  }

  Optional<CrisisPatterns> crisis(Set<String> ordinary) {
    return crisis.isEmpty()
        ? Optional.empty()
        : Optional.of(new CrisisPatterns(crisis, harmless, ordinary));
  }

  Map<Signal, WordGroups.Group> signals() {
    return signals;
  }

  Map<Audience, WordGroups.Group> audiences() {
    return audiences;
  }

  void readSignals(YamlDocument document) {
    document
        .root()
        .path("signals")
        .properties()
        .forEach(
            field -> {
              String place = "/signals/" + field.getKey();
              Signal.of(field.getKey())
                  .ifPresentOrElse(
                      signal -> signals.put(signal, group(document, field.getValue(), place)),
                      () -> findings.add(document.error(place, "there is no signal of this name")));
            });
    document
        .root()
        .path("audiences")
        .properties()
        .forEach(
            field -> {
              String place = "/audiences/" + field.getKey();
              Audience.of(field.getKey())
                  .ifPresentOrElse(
                      audience -> audiences.put(audience, group(document, field.getValue(), place)),
                      () ->
                          findings.add(document.error(place, "there is no audience of this name")));
            });
  }

  Map<String, List<WordPattern>> concepts() {
    return concepts;
  }

  void readConcepts(YamlDocument document) {
    int index = 0;
    for (JsonNode concept : document.root().path("concepts")) {
      List<WordPattern> words =
          concepts.computeIfAbsent(concept.path("id").asText(), c -> new ArrayList<>());
      for (Language language : Language.WRITTEN) {
        String tag = language.tag();
        words.addAll(patterns(document, concept.path(tag), "/concepts/" + index + "/" + tag));
      }
      index++;
    }
  }

  private WordGroups.Group group(YamlDocument document, JsonNode node, String place) {
    return new WordGroups.Group(
        patterns(document, node.path("any"), place + "/any"),
        patterns(document, node.path("not"), place + "/not"),
        patterns(document, node.path("except"), place + "/except"));
  }

  void readRules(YamlDocument document) {
    int index = 0;
    for (JsonNode rule : document.root()) {
      String place = "/" + index++;
      List<WordPattern> any = patterns(document, rule.path("any"), place + "/any");
      List<WordPattern> not = patterns(document, rule.path("not"), place + "/not");
      if (!any.isEmpty()) {
        rules.add(new Rule(new Subject(rule.path("topic").asText()), any, not));
      }
    }
  }

  void readCrisis(YamlDocument document) {
    int index = 0;
    for (JsonNode group : document.root().path("patterns")) {
      TopicId topic = new TopicId(group.path("topic").asText());
      crisis
          .computeIfAbsent(topic, t -> new ArrayList<>())
          .addAll(patterns(document, group.path("any"), "/patterns/" + index + "/any"));
      index++;
    }
    index = 0;
    for (JsonNode group : document.root().path("harmless")) {
      harmless.addAll(patterns(document, group.path("any"), "/harmless/" + index + "/any"));
      index++;
    }
  }

  void readContacts(YamlDocument document) {
    for (JsonNode contact : document.root().path("contacts")) {
      Map<TopicId, Integer> ranks = new LinkedHashMap<>();
      contact
          .path("for")
          .properties()
          .forEach(rank -> ranks.put(new TopicId(rank.getKey()), rank.getValue().asInt()));
      Set<Language> languages = EnumSet.noneOf(Language.class);
      contact
          .path("reply_languages")
          .forEach(tag -> Language.of(tag.asText()).ifPresent(languages::add));
      Optional<LocalText> hours =
          contact.has("hours")
              ? Optional.of(DraftReader.localText(contact.path("hours")))
              : Optional.empty();
      contacts.add(
          new CrisisContact(
              contact.path("id").asText(),
              DraftReader.localText(contact.path("name")),
              text(contact, "phone"),
              text(contact, contact.has("chat") ? "chat" : "url"),
              hours,
              contact.path("always_open").asBoolean(false),
              ranks,
              languages,
              AnswerReader.sources(contact.path("sources"))));
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    return node.hasNonNull(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
  }

  private List<WordPattern> patterns(YamlDocument document, JsonNode nodes, String place) {
    List<WordPattern> patterns = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      try {
        patterns.addAll(WordPattern.parse(nodes.get(i).asText()));
      } catch (WordPattern.Unreadable e) {
        findings.add(document.error(place + "/" + i, e.getMessage()));
      }
    }
    return patterns;
  }
}
