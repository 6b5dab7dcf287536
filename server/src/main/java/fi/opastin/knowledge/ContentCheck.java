package fi.opastin.knowledge;

import fi.opastin.directory.LocalText;
import fi.opastin.language.Language;
import fi.opastin.language.Utterance;
import fi.opastin.packs.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a draft, beyond what a schema says of one file. */
final class ContentCheck {

  private static final int FEW_PHRASES = 5;
  private static final int LONGEST_PHRASE = 300;
  private static final Period LONGEST_REVIEW = Period.ofMonths(15);

  private final Draft draft;
  private final LocalDate today;
  private final Map<TopicId, Topic> topics = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private ContentCheck(Draft draft, LocalDate today) {
    this.draft = draft;
    this.today = today;
  }

  static List<Finding> of(Draft draft, LocalDate today) {
    ContentCheck check = new ContentCheck(draft, today);
    check.topics();
    check.answers();
    check.phrases();
    check.followUps();
    check.contactWishes();
    check.rules();
    CrisisCheck.of(draft, check.topics, check.findings);
    check.wording();
    check.starters();
    check.events();
    return check.findings;
  }

  /** What must hold of answers and phrases alone. */
  static List<Finding> ofAnswers(Draft draft, LocalDate today) {
    ContentCheck check = new ContentCheck(draft, today);
    draft.topics().forEach(topic -> check.topics.put(topic.id(), topic));
    check.answers();
    check.phrases();
    return check.findings;
  }

  private void topics() {
    if (draft.topics().isEmpty()) {
      error("topics.yaml", "no topic could be read");
    }
    for (Topic topic : draft.topics()) {
      if (topics.put(topic.id(), topic) != null) {
        error("topics.yaml", "topic " + topic.id() + " stands twice");
      }
      if (!hasAllVariants(topic.label())) {
        error("topics.yaml", "the label of " + topic.id() + " is missing in a variant");
      }
    }
    for (TopicId required : List.of(TopicId.GREETING, TopicId.HUMAN, TopicId.HELP)) {
      if (!topics.containsKey(required)) {
        error("topics.yaml", "topic " + required + " must exist");
      }
    }
  }

  private void answers() {
    Set<TopicId> answered = new HashSet<>();
    for (Answer answer : draft.answers()) {
      String place = "answers/" + answer.id();
      if (!topics.containsKey(answer.topic())) {
        error(place, "there is no topic " + answer.topic());
      }
      if (answer.readership().equals(Readership.EVERYBODY)) {
        answered.add(answer.topic());
      }
      for (TopicId next : answer.next()) {
        if (!topics.containsKey(next)) {
          error(place + "/answer.yaml", "there is no topic " + next + " to go on to");
        }
      }
      if (answer.reviewed().isAfter(today)) {
        error(place + "/answer.yaml", "it cannot have been reviewed on a day to come");
      }
      if (answer.reviewBy().isBefore(today)) {
        warning(
            Finding.Kind.REVIEW,
            place + "/answer.yaml",
            "the review is overdue since " + answer.reviewBy());
      } else if (answer.reviewBy().isAfter(answer.reviewed().plus(LONGEST_REVIEW))) {
        warning(
            Finding.Kind.REVIEW,
            place + "/answer.yaml",
            "it is reviewed at least every " + LONGEST_REVIEW.toTotalMonths() + " months");
      }
      for (Answer.Note note : answer.notes()) {
        if (note.until().isBefore(today)) {
          warning(
              Finding.Kind.REVIEW,
              place + "/answer.yaml",
              "a note is over since " + note.until() + ": renew it or take it out");
        }
      }
      variants(answer, place);
    }
    for (TopicId topic : topics.keySet()) {
      if (!answered.contains(topic)) {
        warning(
            Finding.Kind.MISSING, "topics.yaml", "topic " + topic + " has no answer for everybody");
      }
    }
  }

  private void variants(Answer answer, String place) {
    for (Language language : Language.values()) {
      if (!answer.texts().containsKey(language)) {
        warning(Finding.Kind.MISSING, place, "the variant " + language + " is missing");
      }
    }
  }

  private void phrases() {
    Map<String, Phrase> seen = new HashMap<>();
    Map<Subject, Integer> counts = new HashMap<>();
    for (Phrase phrase : draft.phrases()) {
      counts.merge(phrase.subject(), 1, Integer::sum);
      String words = wordsOf(phrase);
      Phrase before = words.isEmpty() ? null : seen.putIfAbsent(words, phrase);
      warnOfTwo(before, phrase);
    }
    for (TopicId topic : topics.keySet()) {
      if (counts.getOrDefault(Subject.of(topic), 0) < FEW_PHRASES) {
        warning(
            Finding.Kind.PHRASES,
            "phrases/" + topic,
            "the topic has fewer than " + FEW_PHRASES + " phrases");
      }
    }
    if (!draft.phrases().isEmpty() && counts.size() < 2) {
      error("phrases", "at least two subjects need phrases");
    } else if (draft.phrases().isEmpty()) {
      error("phrases", "no phrase could be read");
    }
  }

  /** The words of a phrase that must be of a subject, not without words and not too long. */
  private String wordsOf(Phrase phrase) {
    boolean known =
        phrase.subject().isAside()
            || phrase.subject().topic().filter(topics::containsKey).isPresent();
    if (!known) {
      findings.add(
          Finding.error(phrase.file(), phrase.line(), "there is no topic " + phrase.subject()));
    }
    return wordsOf(phrase.text(), phrase.file(), phrase.line());
  }

  /** The words of a message, not without words and not too long. */
  private String wordsOf(String text, String file, int line) {
    String words = Utterance.of(text).words();
    if (words.isEmpty()) {
      findings.add(
          Finding.warning(file, line, "a phrase without a word teaches nothing")
              .as(Finding.Kind.PHRASES));
    }
    if (text.codePointCount(0, text.length()) > LONGEST_PHRASE) {
      findings.add(
          Finding.error(file, line, "a phrase has at most " + LONGEST_PHRASE + " letters"));
    }
    return words;
  }

  private void followUps() {
    Map<String, Phrase> seen = new HashMap<>();
    for (FollowUp followUp : draft.followUps()) {
      Phrase phrase = followUp.phrase();
      if (!topics.containsKey(followUp.after())) {
        findings.add(
            Finding.error(phrase.file(), phrase.line(), "there is no topic " + followUp.after()));
      }
      Phrase before = seen.putIfAbsent(followUp.after() + " " + wordsOf(phrase), phrase);
      warnOfTwo(before, phrase);
    }
  }

  private void contactWishes() {
    Map<String, ContactWish> seen = new HashMap<>();
    for (ContactWish wish : draft.contactWishes()) {
      String words = wordsOf(wish.text(), wish.file(), wish.line());
      ContactWish before = seen.putIfAbsent(words, wish);
      if (before != null && before.isWish() != wish.isWish()) {
        warnOfTwo(wish.file(), wish.line(), before.file(), before.line());
      }
    }
  }

  /** The same words must not be of two subjects. */
  private void warnOfTwo(@Nullable Phrase before, Phrase phrase) {
    if (before != null && !before.subject().equals(phrase.subject())) {
      warnOfTwo(phrase.file(), phrase.line(), before.file(), before.line());
    }
  }

  private void warnOfTwo(String file, int line, String other, int otherLine) {
    findings.add(
        Finding.warning(file, line, "the same stands in " + other + ":" + otherLine)
            .as(Finding.Kind.PHRASES));
  }

  private void rules() {
    for (Rule rule : draft.rules()) {
      if (!rule.subject().isAside()
          && rule.subject().topic().filter(topics::containsKey).isEmpty()) {
        error("rules", "a rule names the topic " + rule.subject() + ", which does not exist");
      }
    }
  }

  private void wording() {
    for (Wording.Key key : Wording.Key.values()) {
      LocalText text = draft.wording().get(key);
      if (text == null || !hasAllVariants(text)) {
        error("words.yaml", "\"" + key.id() + "\" is missing in a variant");
      }
    }
  }

  private void starters() {
    for (Starter starter : draft.starters()) {
      if (!topics.containsKey(starter.topic())) {
        error("starters.yaml", "there is no topic " + starter.topic());
      }
    }
  }

  private void events() {
    for (Event event : draft.events()) {
      for (TopicId topic : event.topics()) {
        if (!topics.containsKey(topic)) {
          error("events", "event " + event.id() + " is told at " + topic + ", which is no topic");
        }
      }
      if (!event.isAheadOn(today)) {
        warning(
            Finding.Kind.REVIEW,
            "events",
            "event " + event.id() + " is over since " + event.until() + ": take it out");
      }
      if (event.reviewed().isAfter(today)) {
        warning(
            Finding.Kind.REVIEW,
            "events",
            "event " + event.id() + " cannot have been reviewed on a day to come");
      }
    }
  }

  private static boolean hasAllVariants(LocalText text) {
    return text.variants().keySet().containsAll(Set.of(Language.values()));
  }

  private void error(String file, String message) {
    findings.add(Finding.error(file, 0, message));
  }

  private void warning(Finding.Kind kind, String file, String message) {
    findings.add(Finding.warning(file, 0, message).as(kind));
  }
}
