package fi.opastin.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import fi.opastin.directory.Directory;
import fi.opastin.directory.LocalText;
import fi.opastin.directory.ServiceType;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import fi.opastin.packs.YamlDocument;
import fi.opastin.proofreading.Vocabulary;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Turns the files of packs into a {@link Draft}, each kind of file by its own reader; faults become
 * findings.
 */
final class DraftReader {

  private static final Schemas SCHEMAS = new Schemas();
  private static final String CONTACT_WISHES = "contact-wishes/<wish or other>";

  private final List<PackText> files;
  private final List<Finding> findings;
  private final List<Topic> topics = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<FollowUp> followUps = new ArrayList<>();
  private final List<ContactWish> contactWishes = new ArrayList<>();
  private final List<PackText> conversations = new ArrayList<>();
  private final List<Starter> starters = new ArrayList<>();
  private final List<Expectation> expectations = new ArrayList<>();
  private final List<PackText> places = new ArrayList<>();
  private final List<YamlDocument> services = new ArrayList<>();
  private final List<YamlDocument> overrides = new ArrayList<>();
  private final Map<Wording.Key, LocalText> wording = new EnumMap<>(Wording.Key.class);
  private final AnswerReader answers;
  private final PatternReader patterns;
  private final PlainLanguageReader plainLanguage;
  private final EventReader events;
  private Vocabulary vocabulary = Vocabulary.EMPTY;
  private final PathReader paths;

  DraftReader(List<PackText> files, List<Finding> findings) {
    this.files = files;
    this.findings = findings;
    answers = new AnswerReader(SCHEMAS, findings);
    patterns = new PatternReader(findings);
    plainLanguage = new PlainLanguageReader(findings);
    events = new EventReader(findings);
    paths = new PathReader(findings);
  }

  Draft read(String fingerprint) {
    files.forEach(this::read);
    Optional<Directory> directory =
        new DirectoryReader(SCHEMAS, findings).read(places, services, overrides);
    return new Draft(
        fingerprint,
        topics,
        answers.finish(directory),
        paths.paths(),
        phrases,
        followUps,
        contactWishes,
        patterns.rules(),
        patterns.contacts(),
        patterns.crisis(ordinaryWords()),
        patterns.signals(),
        patterns.audiences(),
        patterns.concepts(),
        wording,
        starters,
        expectations,
        events.finish(directory),
        directory,
        conversations,
        vocabulary,
        files,
        findings);
  }

  /** Words that people write more than once where there is no danger. */
  private Set<String> ordinaryWords() {
    Map<String, Integer> counts = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (!phrase.subject().isDanger()) {
        Utterance.of(phrase.text())
            .tokens()
            .forEach(t -> counts.merge(t.folded(), 1, Integer::sum));
      }
    }
    counts.values().removeIf(count -> count < 2);
    return counts.keySet();
  }

  private void read(PackText file) {
    String[] path = file.file().split("/");
    String kind = path.length > 3 ? path[2] : file.name();
    switch (kind) {
      case "pack.yaml" -> yaml(file, "pack");
      // for the import alone; here only its form is checked
      case "ptv.yaml" -> yaml(file, "ptv");
      case "topics.yaml" -> yaml(file, "topics").ifPresent(this::topics);
      case "words.yaml" -> yaml(file, "words").ifPresent(this::words);
      case "starters.yaml" -> yaml(file, "starters").ifPresent(this::starters);
      case "coverage.yaml" -> yaml(file, "coverage").ifPresent(this::expectations);
      case "signals.yaml" -> yaml(file, "signals").ifPresent(patterns::readSignals);
      case "concepts.yaml" -> yaml(file, "concepts").ifPresent(patterns::readConcepts);
      case "plain-language.yaml" ->
          yaml(file, "plain-language")
              .ifPresent(words -> vocabulary = vocabulary.and(plainLanguage.read(words)));
      case "answers" -> answers.read(file);
      case "events" -> yaml(file, "events").ifPresent(events::read);
      case "paths" -> yaml(file, "path").ifPresent(document -> paths.read(file, document));
      case "phrases" -> phrases.addAll(phrasesIn(file, findings));
      case "follow-ups" -> followUps.addAll(followUpsIn(file, findings));
      case "contact-wishes" -> contactWishes.addAll(contactWishesIn(file, findings));
      case "rules" -> yaml(file, "rules").ifPresent(patterns::readRules);
      case "crisis" -> crisis(file);
      case "services" -> services(file);
      case "places" -> places.add(file);
      case "conversations" -> conversations.add(file);
      default ->
          findings.add(
              Finding.warning(
                  file.file(), 0, "nothing of a pack stands here; the file is not read"));
    }
  }

  private Optional<YamlDocument> yaml(PackText file, String kind) {
    return checked(file.file(), file.text(), 1, kind, SCHEMAS, findings);
  }

  /** A document that its schema has nothing against. */
  static Optional<YamlDocument> checked(
      String file,
      String text,
      int firstLine,
      String kind,
      Schemas schemas,
      List<Finding> findings) {
    return switch (YamlDocument.parse(file, text, firstLine)) {
      case YamlDocument.Parsed.Faulty(Finding finding) -> {
        findings.add(finding);
        yield Optional.empty();
      }
      case YamlDocument.Parsed.Document(YamlDocument document) -> {
        List<Finding> faults = schemas.check(document, kind);
        findings.addAll(faults);
        yield faults.isEmpty() ? Optional.of(document) : Optional.empty();
      }
    };
  }

  private void crisis(PackText file) {
    switch (file.name()) {
      case "contacts.yaml" -> yaml(file, "crisis-contacts").ifPresent(patterns::readContacts);
      case "patterns.yaml" -> yaml(file, "crisis-patterns").ifPresent(patterns::readCrisis);
      default ->
          findings.add(
              Finding.warning(
                  file.file(), 0, "only contacts.yaml and patterns.yaml are read here"));
    }
  }

  private void services(PackText file) {
    if (file.name().equals("overrides.yaml")) {
      yaml(file, "overrides").ifPresent(overrides::add);
    } else {
      yaml(file, "service").ifPresent(services::add);
    }
  }

  private void topics(YamlDocument document) {
    for (JsonNode topic : document.root().path("topics")) {
      List<ServiceType> types = new ArrayList<>();
      topic.path("services").forEach(type -> ServiceType.of(type.asText()).ifPresent(types::add));
      Handling handling =
          Handling.valueOf(topic.path("handling").asText("answer").toUpperCase(Locale.ROOT));
      List<TopicId> insteadOf = new ArrayList<>();
      topic.path("instead_of").forEach(other -> insteadOf.add(new TopicId(other.asText())));
      topics.add(
          new Topic(
              new TopicId(topic.path("id").asText()),
              localText(topic.path("label")),
              handling,
              types,
              topic.has("from_age")
                  ? OptionalInt.of(topic.path("from_age").asInt())
                  : OptionalInt.empty(),
              insteadOf,
              Optional.empty()));
    }
  }

  private void words(YamlDocument document) {
    Map<String, Wording.Key> keys = new HashMap<>();
    for (Wording.Key key : Wording.Key.values()) {
      keys.put(key.id(), key);
    }
    document
        .root()
        .properties()
        .forEach(
            word -> {
              Wording.Key key = keys.get(word.getKey());
              if (key == null) {
                findings.add(
                    document.warning(
                        "/" + word.getKey(), "nothing says \"" + word.getKey() + "\""));
              } else {
                wording.put(key, localText(word.getValue()));
              }
            });
  }

  private void starters(YamlDocument document) {
    int index = 0;
    for (JsonNode starter : document.root().path("starters")) {
      String place = "/starters/" + index++;
      try {
        Optional<Starter.Season> season =
            starter.has("season")
                ? Optional.of(
                    new Starter.Season(
                        MonthDay.parse("--" + starter.at("/season/from").asText()),
                        MonthDay.parse("--" + starter.at("/season/until").asText())))
                : Optional.empty();
        starters.add(new Starter(new TopicId(starter.path("topic").asText()), season));
      } catch (DateTimeParseException e) {
        findings.add(
            document.error(
                place + "/season", "a season runs from one day to another, such as \"02-01\""));
      }
    }
  }

  private void expectations(YamlDocument document) {
    int index = 0;
    for (JsonNode expected : document.root().path("expected")) {
      String place = "/expected/" + index++;
      ServiceType type = ServiceType.of(expected.path("type").asText()).orElseThrow();
      if (expectations.stream().anyMatch(before -> before.type() == type)) {
        findings.add(document.error(place, "the kind " + type.id() + " is expected twice"));
      }
      expectations.add(new Expectation(type, localText(expected.path("why"))));
    }
  }

  /** The phrases of a file. */
  static List<Phrase> phrasesIn(PackText file, List<Finding> findings) {
    Subject subject = new Subject(file.folder());
    return messagesIn(
        file,
        "phrases/<topic>",
        findings,
        (language, text, line) -> new Phrase(subject, language, text, file.file(), line));
  }

  /** What people write after the topic of a file was answered. */
  private static List<FollowUp> followUpsIn(PackText file, List<Finding> findings) {
    return messagesIn(
        file,
        "follow-ups/<topic>",
        findings,
        (language, text, line) ->
            FollowUp.of(new TopicId(file.folder()), language, text, file.file(), line));
  }

  /** Messages that ask for a contact, or such as do not. */
  private static List<ContactWish> contactWishesIn(PackText file, List<Finding> findings) {
    boolean isWish = file.folder().equals(ContactWish.WISH);
    if (!isWish && !file.folder().equals(ContactWish.OTHER)) {
      misplaced(file, CONTACT_WISHES, findings);
      return List.of();
    }
    return messagesIn(
        file,
        CONTACT_WISHES,
        findings,
        (language, text, line) -> new ContactWish(isWish, language, text, file.file(), line));
  }

  /** What is made of a line of a file with messages. */
  private interface Message<T> {
    T of(Language language, String text, int line);
  }

  private static void misplaced(PackText file, String places, List<Finding> findings) {
    String kind = places.substring(0, places.indexOf('/'));
    findings.add(
        Finding.error(file.file(), 0, kind + " stand in " + places + "/fi.txt, sv.txt and en.txt"));
  }

  /**
   * The messages of a file in a language, a line each.
   *
   * @param places where such files stand
   */
  private static <T> List<T> messagesIn(
      PackText file, String places, List<Finding> findings, Message<T> message) {
    List<T> messages = new ArrayList<>();
    String language = file.name().replaceFirst("\\.txt$", "");
    Optional<Language> written = Language.of(language).filter(Language.WRITTEN::contains);
    if (written.isEmpty()
        || !file.name().endsWith(".txt")
        || !TopicId.isWellFormed(file.folder())) {
      misplaced(file, places, findings);
      return messages;
    }
    int line = 0;
    for (String text : file.lines()) {
      line++;
      String said = text.strip();
      if (!said.isEmpty() && !said.startsWith("#")) {
        messages.add(message.of(written.get(), said, line));
      }
    }
    return messages;
  }

  /** A text by language, whose keys a schema has checked. */
  static LocalText localText(JsonNode node) {
    Map<Language, String> variants = new EnumMap<>(Language.class);
    node.properties()
        .forEach(
            text ->
                Language.of(text.getKey())
                    .ifPresent(l -> variants.put(l, text.getValue().asText().strip())));
    return new LocalText(variants);
  }
}
