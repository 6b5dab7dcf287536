package fi.opastin.knowledge;

import fi.opastin.packs.Finding;
import fi.opastin.packs.Schemas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the check of all content would say of one answer and the phrases of its topic, without
 * looking at all content: quick enough to ask while somebody types. Immutable and safe to share.
 */
public final class AnswerLint {

  private static final Schemas SCHEMAS = new Schemas();

  private final Draft content;

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

  /** The phrases of other subjects that may read the same, so that they need not all be read. */
  private List<Phrase> alike(TopicId topic, List<Phrase> phrases) {
    Set<String> letters = new HashSet<>();
    phrases.forEach(phrase -> letters.add(letters(phrase.text())));
    return phrases.isEmpty()
        ? List.of()
        : content.phrases().stream()
            .filter(phrase -> !phrase.subject().name().equals(topic.value()))
            .filter(phrase -> letters.contains(letters(phrase.text())))
            .toList();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
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
