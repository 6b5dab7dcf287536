package fi.opastin.ptv;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Audience;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Utterance;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a pack's {@code ptv.yaml}. */
public final class PtvMappingReader {

  /** What came of reading. */
  public sealed interface Reading {
    /** It holds. */
    record Read(PtvMapping mapping) implements Reading {}

    /** It does not; every reason is a finding. */
    record Faulty(List<Finding> findings) implements Reading {
      public Faulty {
        findings = List.copyOf(findings);
      }
    }
  }

  private PtvMappingReader() {}

  /**
   * Reads the text of a mapping; never throws on bad content.
   *
   * @param file its name in findings
   */
  public static Reading read(String file, String text) {
    return switch (YamlDocument.parse(file, text, 1)) {
      case YamlDocument.Parsed.Faulty(Finding finding) -> new Reading.Faulty(List.of(finding));
      case YamlDocument.Parsed.Document(YamlDocument document) -> {
        List<Finding> findings = new ArrayList<>(new Schemas().check(document, "ptv"));
        if (findings.isEmpty()) {
          PtvMapping mapping = mapping(document.root());
          findings.addAll(unknownCodes(document, mapping));
          yield findings.isEmpty() ? new Reading.Read(mapping) : new Reading.Faulty(findings);
        }
        yield new Reading.Faulty(findings);
      }
    };
  }

  private static PtvMapping mapping(JsonNode root) {
    Map<String, Set<Audience>> audiences = new HashMap<>();
    root.path("audiences")
        .properties()
        .forEach(group -> audiences.put(group.getKey(), audiences(group.getValue())));
    Map<String, String> old = new HashMap<>();
    root.path("old_codes")
        .properties()
        .forEach(code -> old.put(code.getKey(), code.getValue().asText()));
    Map<String, Integer> codes = new HashMap<>();
    root.path("codes")
        .properties()
        .forEach(code -> codes.put(code.getKey(), code.getValue().asInt()));
    List<PtvRule> rules = new ArrayList<>();
    root.path("rules").forEach(rule -> rules.add(rule(rule)));
    return new PtvMapping(
        root.path("reference").asText(),
        root.path("source_name").asText(),
        root.path("class_uri").asText(),
        texts(root.path("regions")),
        rules,
        audiences,
        old,
        codes);
  }

  private static PtvRule rule(JsonNode rule) {
    Set<String> names = new HashSet<>();
    texts(rule.path("names"))
        .forEach(name -> names.add(Utterance.fold(name.toLowerCase(Locale.ROOT))));
    return new PtvRule(
        ServiceType.of(rule.path("type").asText()).orElseThrow(),
        texts(rule.path("classes")),
        texts(rule.path("general_descriptions")),
        texts(rule.path("terms")),
        names,
        texts(rule.path("groups")),
        audiences(rule.path("audience")),
        age(rule.at("/ages/min")),
        age(rule.at("/ages/max")));
  }

  /** A rule for a code that no list has would never fit, and nobody would notice. */
  private static List<Finding> unknownCodes(YamlDocument document, PtvMapping mapping) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < mapping.rules().size(); i++) {
      for (String list : List.of("classes", "groups")) {
        String place = "/rules/" + i + "/" + list;
        for (JsonNode code : document.root().at(place)) {
          if (!mapping.knows(code.asText())) {
            findings.add(document.error(place, "there is no code " + code.asText()));
          }
        }
      }
    }
    for (String code : mapping.audiences().keySet()) {
      if (!mapping.knows(code)) {
        findings.add(document.error("/audiences/" + code, "there is no code " + code));
      }
    }
    return findings;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static Set<Audience> audiences(JsonNode list) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    list.forEach(item -> Audience.of(item.asText()).ifPresent(audiences::add));
    return audiences;
  }

  private static OptionalInt age(JsonNode node) {
    return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
  }
}
