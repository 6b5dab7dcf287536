package fi.opastin.knowledge;

import fi.opastin.language.Utterance;
import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the check of all content would say of one answer and the phrases of its topic, without
 * looking at all content: quick enough to ask while somebody types. Safe to share.
 */
public final class AnswerLint {

  private static final Schemas SCHEMAS = new Schemas();

  private final Draft content;
  private final Map<String, List<Phrase>> byLetters = new HashMap<>();

  /** Judges answers beside a content that was read. */
  public AnswerLint(Draft content) {
    this.content = content;
  }

  /**
   * Everything that is to be said about an answer.
   *
   * @param texts the texts of its files and of its topic's phrases, by path
   */
  public List<Finding> of(AnswerId id, Map<String, String> texts, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    AnswerReader reader = new AnswerReader(SCHEMAS, findings);
    List<PackText> files = new ArrayList<>();
    List<Phrase> phrases = new ArrayList<>();
    texts.forEach(
        (path, text) -> {
          PackText file = new PackText(path, text);
          if (path.contains("/answers/")) {
            files.add(file);
            reader.read(file);
          } else {
            phrases.addAll(DraftReader.phrasesIn(file, findings));
          }
        });
    List<Answer> answers = reader.finish(content.directory());
    // before the others, so that a finding falls on what is being written
    phrases.addAll(0, alike(id.topic(), phrases));
    Draft one = beside(answers, phrases, files, findings);
    findings.addAll(ContentCheck.ofAnswers(one, today));
    findings.addAll(TextCheck.of(one));
    String topic = id.topic().value();
    return findings.stream()
        .filter(
            finding ->
                texts.containsKey(finding.file())
                    || finding.file().equals("answers/" + id)
                    || finding.file().startsWith("answers/" + id + "/")
                    || (!phrases.isEmpty() && finding.file().equals("phrases/" + topic)))
        .sorted()
        .distinct()
        .toList();
  }

  /** What rules of a topic would decide among all phrases of the content. */
  public RuleReach reach(TopicId topic, List<RuleText> rules) {
    return RuleReach.of(topic, rules, content.phrases());
  }

  /** The phrases of other subjects that read the same. */
  private List<Phrase> alike(TopicId topic, List<Phrase> phrases) {
    Map<String, List<Phrase>> known = phrases.isEmpty() ? Map.of() : byLetters();
    List<Phrase> alike = new ArrayList<>();
    for (Phrase phrase : phrases) {
      String words = words(phrase);
      known.getOrDefault(letters(phrase.text()), List.of()).stream()
          .filter(other -> !other.subject().equals(Subject.of(topic)))
          .filter(other -> words(other).equals(words))
          .findFirst()
          .ifPresent(alike::add);
    }
    return alike;
  }

  /** All phrases by their letters; made once, when phrases are first asked for. */
  private synchronized Map<String, List<Phrase>> byLetters() {
    if (byLetters.isEmpty()) {
      content
          .phrases()
          .forEach(
              phrase ->
                  byLetters
                      .computeIfAbsent(letters(phrase.text()), any -> new ArrayList<>(1))
                      .add(phrase));
    }
    return byLetters;
  }

  private static String words(Phrase phrase) {
    return Utterance.of(phrase.text()).words();
  }

  /** What two phrases have in common that read the same; quick, and too coarse to tell alone. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      int letter =
          switch (Character.toLowerCase(text.charAt(i))) {
            case 'ä', 'å' -> 'a';
            case 'ö' -> 'o';
            default -> Character.toLowerCase(text.charAt(i));
          };
      if (Character.isLetterOrDigit(letter) && letter != last) {
        letters.append((char) letter);
        last = letter;
      }
    }
    return letters.toString();
  }

  private Draft beside(
      List<Answer> answers, List<Phrase> phrases, List<PackText> files, List<Finding> findings) {
    return new Draft(
        content.fingerprint(),
        content.topics(),
        answers,
        content.paths(),
        phrases,
        List.of(),
        List.of(),
        List.of(),
        content.crisisContacts(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        content.directory(),
        List.of(),
        content.vocabulary(),
        files,
        findings);
  }
}
