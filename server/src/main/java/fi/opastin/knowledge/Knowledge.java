package fi.opastin.knowledge;

import fi.opastin.directory.Audience;
import fi.opastin.directory.Directory;
import fi.opastin.directory.MunicipalityCode;
import fi.opastin.language.Language;
import fi.opastin.language.LanguageDetector;
import fi.opastin.language.PatternSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;

/**
 * One release of everything that Opastin knows: the immutable snapshot that a turn reads from
 * beginning to end. Safe to share.
 *
 * @param release its name, made from the content's fingerprint
 * @param topics by id
 * @param answers by id
 * @param paths guided paths by id
 * @param phrases all of them
 * @param exactPhrases subject of each phrase that only one subject claims
 * @param rules editors' rules
 * @param ruleBreakers words that keep a rule from deciding, by rule
 * @param crisisContacts lines that help in danger
 * @param crisisPatterns words that show danger
 * @param signals words that steer the conversation
 * @param audiences words that tell who is writing
 * @param wording the service's own sentences
 * @param starters first suggestions
 * @param expectations kinds of service that every municipality should have near
 * @param events what has a date, the soonest first
 * @param directory places and services
 * @param classifier what a message may be about
 * @param languages which language a message is in
 */
public record Knowledge(
    String release,
    SortedMap<TopicId, Topic> topics,
    SortedMap<AnswerId, Answer> answers,
    SortedMap<PathId, GuidedPath> paths,
    Phrases phrases,
    ExactPhrases exactPhrases,
    PatternSet<Rule> rules,
    PatternSet<Rule> ruleBreakers,
    List<CrisisContact> crisisContacts,
    CrisisPatterns crisisPatterns,
    WordGroups<Signal> signals,
    WordGroups<Audience> audiences,
    Wording wording,
    List<Starter> starters,
    List<Expectation> expectations,
    List<Event> events,
    Directory directory,
    TopicClassifier classifier,
    LanguageDetector languages) {

  private static final int MONTHS_AHEAD = 6;
  private static final int EVENTS = 3;

  /** A topic by its id. */
  public Optional<Topic> topic(TopicId id) {
    return Optional.ofNullable(topics.get(id));
  }

  /**
   * What a topic is for a person of an age: one of that age in place of the general one, the
   * general one in place of one for people who are older; else the same.
   */
  public TopicId forAge(TopicId id, int age) {
    for (Topic topic : topics.values()) {
      boolean ofAge = topic.fromAge().isPresent() && topic.fromAge().getAsInt() <= age;
      if (ofAge && topic.insteadOf().contains(id)) {
        return topic.id();
      }
    }
    return topic(id)
        .filter(topic -> topic.fromAge().orElse(0) > age)
        .flatMap(topic -> topic.insteadOf().stream().findFirst())
        .orElse(id);
  }

  /** Whether editors have switched a topic off. */
  public boolean isOff(TopicId id) {
    return topic(id).filter(Topic::isOff).isPresent();
  }

  /** An answer by its id. */
  public Optional<Answer> answer(AnswerId id) {
    return Optional.ofNullable(answers.get(id));
  }

  /** A guided path by its id. */
  public Optional<GuidedPath> path(PathId id) {
    return Optional.ofNullable(paths.get(id));
  }

  /**
   * The answer to a topic for a person of whom this much is known: of those that fit, the
   * narrowest.
   */
  public Optional<Answer> answerFor(
      TopicId topic,
      Set<Audience> audience,
      OptionalInt age,
      Optional<MunicipalityCode> municipality) {
    return answersTo(topic).stream()
        .filter(answer -> answer.readership().includes(audience, age, municipality))
        .max(
            Comparator.comparingInt((Answer answer) -> answer.readership().narrowness())
                .thenComparing(Answer::id, Comparator.reverseOrder()));
  }

  /** All answers to a topic, the one for everybody first. */
  public Collection<Answer> answersTo(TopicId topic) {
    // '~' sorts behind every letter and dash that an id may have
    return answers
        .subMap(new AnswerId(topic.value()), new AnswerId(topic.value() + "~zzzzzzzz"))
        .values()
        .stream()
        .filter(answer -> answer.topic().equals(topic))
        .toList();
  }

  /** The lines that help in a crisis, most useful first, for replies of a language. */
  public List<CrisisContact> crisisContacts(TopicId topic, Language language) {
    return crisisContacts.stream()
        .filter(contact -> contact.rank(topic, language).isPresent())
        .sorted(Comparator.comparingInt(contact -> contact.rank(topic, language).orElseThrow()))
        .toList();
  }

  /** The events that are not over on a day, the soonest first. */
  public List<Event> eventsFrom(LocalDate day) {
    return events.stream().filter(event -> event.isAheadOn(day)).toList();
  }

  /**
   * What to tell beside the answer to a topic on a day: events of the topic that are on or begin
   * within half a year, for people of a municipality or of the whole country.
   */
  public List<Event> eventsFor(
      TopicId topic, Optional<MunicipalityCode> municipality, LocalDate day) {
    return eventsFrom(day).stream()
        .filter(event -> event.topics().contains(topic) && event.isFor(municipality))
        .filter(event -> event.from().isBefore(day.plusMonths(MONTHS_AHEAD)))
        .limit(EVENTS)
        .toList();
  }

  /** The first suggestions of a day: those in season first, at most {@code limit}. */
  public List<Topic> starters(LocalDate day, int limit) {
    return Starter.on(day, starters, limit).stream().map(topics::get).toList();
  }
}
