package fi.opastin.knowledge;

import fi.opastin.directory.Audience;
import fi.opastin.directory.Directory;
import fi.opastin.directory.LocalText;
import fi.opastin.language.WordPattern;
import fi.opastin.packs.Finding;
import fi.opastin.proofreading.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Content as it was read, not yet checked as a whole. Immutable.
 *
 * @param fingerprint SHA-256 of all files, in hexadecimal
 * @param topics what messages can be about
 * @param answers curated answers
 * @param paths guided paths
 * @param phrases messages as people write them
 * @param followUps messages as people write them after a topic was answered
 * @param contactWishes messages that ask for a contact, and such as do not
 * @param rules words that decide at once
 * @param crisisContacts lines that help in danger
 * @param crisisPatterns words that show danger; empty when its file is faulty
 * @param signals words that steer the conversation
 * @param audiences words that tell who is writing
 * @param concepts words of like meaning, by concept
 * @param wording the service's own sentences by key
 * @param starters first suggestions
 * @param expectations kinds of service that every municipality should have near
 * @param events what has a date, the soonest first
 * @param directory places and services; empty when they are faulty
 * @param conversations golden conversations
 * @param vocabulary words that the proofreader knows
 * @param files all files as read, for those who look at how a text is written
 * @param findings what was found while reading
 */
public record Draft(
    String fingerprint,
    List<Topic> topics,
    List<Answer> answers,
    List<GuidedPath> paths,
    List<Phrase> phrases,
    List<FollowUp> followUps,
    List<ContactWish> contactWishes,
    List<Rule> rules,
    List<CrisisContact> crisisContacts,
    Optional<CrisisPatterns> crisisPatterns,
    Map<Signal, WordGroups.Group> signals,
    Map<Audience, WordGroups.Group> audiences,
    Map<String, List<WordPattern>> concepts,
    Map<Wording.Key, LocalText> wording,
    List<Starter> starters,
    List<Expectation> expectations,
    List<Event> events,
    Optional<Directory> directory,
    List<PackText> conversations,
    Vocabulary vocabulary,
    List<PackText> files,
    List<Finding> findings) {

  private static final int RELEASE_LENGTH = 12;

  public Draft {
    topics = List.copyOf(topics);
    answers = List.copyOf(answers);
    paths = List.copyOf(paths);
    phrases = List.copyOf(phrases);
    followUps = List.copyOf(followUps);
    contactWishes = List.copyOf(contactWishes);
    rules = List.copyOf(rules);
    crisisContacts = List.copyOf(crisisContacts);
    signals = Map.copyOf(signals);
    audiences = Map.copyOf(audiences);
    // in their order, so that a model made of them is the same every time
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    wording = Map.copyOf(wording);
    starters = List.copyOf(starters);
    expectations = List.copyOf(expectations);
    events = List.copyOf(events);
    conversations = List.copyOf(conversations);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** What a classifier is learned from. */
  public Lesson lesson() {
    return new Lesson(phrases, followUps, contactWishes, concepts);
  }

  /** The name of the release that it becomes: the beginning of its fingerprint. */
  public String release() {
    return fingerprint.substring(0, RELEASE_LENGTH);
  }
}
