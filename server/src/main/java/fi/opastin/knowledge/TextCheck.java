package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.Service;
import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import fi.opastin.packs.YamlDocument;
import fi.opastin.proofreading.FactSources;
import fi.opastin.proofreading.Parity;
import fi.opastin.proofreading.Passage;
import fi.opastin.proofreading.PlainLanguage;
import fi.opastin.proofreading.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Has every text of a draft that people read looked through by a proofreader: answers, and the
 * texts of all other files that stand in variants. Imported services are left alone, for nobody
 * edits them, and so are places.
 */
final class TextCheck {

  private static final Range WHOLE = new Range(40, 120);

  /** Easy Finnish leaves out what a reader can do without. */
  private static final Range EASY = new Range(30, 100);

  /** Greetings, thanks and the like say little, and that is right. */
  private static final Range TALK = new Range(8, 80);

  private final Draft draft;
  private final PlainLanguage plain;
  private final Parity parity;
  private final List<Finding> findings = new ArrayList<>();

  private TextCheck(Draft draft) {
    this.draft = draft;
    plain = new PlainLanguage(draft.vocabulary());
    parity = new Parity(draft.vocabulary());
  }

  /** How many words a text has, at least and at most. */
  private record Range(int least, int most) {}

  static List<Finding> of(Draft draft) {
    TextCheck check = new TextCheck(draft);
    check.answers();
    check.otherTexts();
    return check.findings;
  }

  private void answers() {
    Map<String, Map<Language, Version>> answers = new TreeMap<>();
    Map<String, Set<String>> said = new TreeMap<>();
    for (PackText file : draft.files()) {
      String[] path = file.file().split("/");
      if (path.length == 5 && path[2].equals("answers")) {
        String folder = String.join("/", List.of(path).subList(0, 4));
        if (file.name().endsWith(".md")) {
          Language.of(file.name().replaceFirst("\\.md$", ""))
              .flatMap(language -> MarkdownLines.read(language, file))
              .ifPresent(
                  version ->
                      answers
                          .computeIfAbsent(folder, f -> new EnumMap<>(Language.class))
                          .put(version.language(), version));
        } else if (file.name().equals("answer.yaml")) {
          said.put(folder, saidBySources(file));
        }
      }
    }
    Set<String> known = knownPhones();
    answers.forEach(
        (folder, versions) -> {
          Set<String> phones = new HashSet<>(known);
          phones.addAll(said.getOrDefault(folder, Set.of()));
          answer(folder, List.copyOf(versions.values()), new FactSources(phones));
        });
  }

  private void answer(String folder, List<Version> versions, FactSources sources) {
    for (Version version : versions) {
      findings.addAll(plain.check(version.passages()));
      findings.addAll(sources.check(version.passages()));
      length(folder, version);
    }
    findings.addAll(parity.check(versions));
  }

  private void length(String folder, Version version) {
    String id = folder.substring(folder.lastIndexOf('/') + 1);
    boolean talk =
        draft.topics().stream()
            .anyMatch(
                topic -> topic.id().value().equals(id) && topic.handling() == Handling.SMALLTALK);
    Range range = talk ? TALK : version.language() == Language.FI_SIMPLE ? EASY : WHOLE;
    int words =
        version.passages().stream()
            .skip(1)
            .mapToInt(passage -> PlainLanguage.words(passage.text()))
            .sum();
    if (words < range.least() || words > range.most()) {
      findings.add(
          Finding.warning(
                  version.file(),
                  version.line(),
                  "the text has %d words (%d to %d)".formatted(words, range.least(), range.most()))
              .as(Finding.Kind.LENGTH));
    }
  }

  private void otherTexts() {
    FactSources sources = new FactSources(knownPhones());
    for (PackText file : draft.files()) {
      if (isRead(file.file())
          && YamlDocument.parse(file.file(), file.text(), 1)
              instanceof YamlDocument.Parsed.Document(YamlDocument document)) {
        for (Map<Language, Passage> text : VariantTexts.in(document)) {
          text.values()
              .forEach(
                  passage -> {
                    findings.addAll(plain.check(List.of(passage)));
                    findings.addAll(sources.check(List.of(passage)));
                  });
          findings.addAll(parity.check(text.values().stream().map(Version::of).toList()));
          missing(text);
        }
      }
    }
  }

  private void missing(Map<Language, Passage> text) {
    Set<Language> missing = EnumSet.allOf(Language.class);
    missing.removeAll(text.keySet());
    if (!missing.isEmpty()) {
      Passage first = text.values().iterator().next();
      String tags = String.join(", ", missing.stream().map(Language::tag).toList());
      findings.add(
          Finding.warning(first.file(), first.line(), "the text is missing in " + tags)
              .as(Finding.Kind.MISSING));
    }
  }

  private static boolean isRead(String file) {
    return file.endsWith(".yaml")
        && !file.contains("/services/ptv/")
        && !file.contains("/places/")
        && !file.endsWith("/plain-language.yaml");
  }

  private Set<String> knownPhones() {
    Set<String> known = new HashSet<>();
    draft
        .crisisContacts()
        .forEach(contact -> contact.phone().map(FactSources::digits).ifPresent(known::add));
    for (Service service : draft.directory().map(Directory::services).orElse(List.of())) {
      service.phones().forEach(phone -> known.add(FactSources.digits(phone.number())));
    }
    return known;
  }

  /** The phone numbers that an answer names a source for by itself. */
  private static Set<String> saidBySources(PackText file) {
    Set<String> said = new HashSet<>();
    if (YamlDocument.parse(file.file(), file.text(), 1)
        instanceof YamlDocument.Parsed.Document(YamlDocument document)) {
      for (JsonNode source : document.root().path("sources")) {
        source.path("says").forEach(fact -> said.add(FactSources.digits(fact.asText())));
      }
    }
    return said;
  }
}
