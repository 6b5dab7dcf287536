package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import fi.opastin.proofreading.Term;
import fi.opastin.proofreading.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code plain-language.yaml}: the words that editors teach the proofreader. */
final class PlainLanguageReader {

  private final List<Finding> findings;

  PlainLanguageReader(List<Finding> findings) {
    this.findings = findings;
  }

  Vocabulary read(YamlDocument document) {
    JsonNode root = document.root();
    List<Vocabulary.Jargon> jargon = new ArrayList<>();
    int index = 0;
    for (JsonNode entry : root.path("jargon")) {
      Set<Language> in = EnumSet.noneOf(Language.class);
      entry.path("in").forEach(tag -> Language.of(tag.asText()).ifPresent(in::add));
      List<String> say = new ArrayList<>();
      entry.path("say").forEach(word -> say.add(word.asText()));
      jargon.add(
          new Vocabulary.Jargon(
              terms(document, "/jargon/" + index++ + "/words"),
              in,
              say,
              entry.path("or_explained").asBoolean(false)));
    }
    List<Set<String>> same = new ArrayList<>();
    for (JsonNode group : root.path("same")) {
      Set<String> names = new HashSet<>();
      group.forEach(name -> names.add(canonical(name.asText())));
      same.add(names);
    }
    return new Vocabulary(
        jargon, byVariant(document, "/accepted"), byVariant(document, "/abbreviations"), same);
  }

  /** A phone number as its digits, anything else as it is. */
  private static String canonical(String name) {
    return name.matches("[+\\d][\\d ]+") ? name.replaceAll("\\D", "") : name;
  }

  private Map<Language, List<Term>> byVariant(YamlDocument document, String place) {
    Map<Language, List<Term>> terms = new EnumMap<>(Language.class);
    document
        .root()
        .at(place)
        .properties()
        .forEach(
            entry ->
                Language.of(entry.getKey())
                    .ifPresent(
                        language ->
                            terms.put(language, terms(document, place + "/" + entry.getKey()))));
    return terms;
  }

  private List<Term> terms(YamlDocument document, String place) {
    List<Term> terms = new ArrayList<>();
    int index = 0;
    for (JsonNode word : document.root().at(place)) {
      term(document, place + "/" + index++, word.asText()).ifPresent(terms::add);
    }
    return terms;
  }

  private Optional<Term> term(YamlDocument document, String place, String written) {
    try {
      return Optional.of(Term.parse(written));
    } catch (IllegalArgumentException e) {
      findings.add(document.error(place, e.getMessage()));
      return Optional.empty();
    }
  }
}
