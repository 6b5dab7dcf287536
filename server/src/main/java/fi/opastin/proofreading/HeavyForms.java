package fi.opastin.proofreading;

import fi.opastin.language.Language;
import fi.opastin.packs.Finding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Forms of Finnish words that make a text heavy: passives, nouns made of verbs, and verb forms that
 * stand for a whole clause. Seen by their endings, so a word may look like one and be none; editors
 * list such words as accepted.
 */
final class HeavyForms {

  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\p{L}+(?:(?<=[aeiouyäö])t(?:aan|ään)|d(?:aan|ään)|(?:ll|nn|rr)(?:aan|ään)|tiin"
              + "|t(?:aisiin|äisiin)|t(?:aneen|äneen))");

  /** Nouns made of verbs: "hakeminen", "hakemista", "hakemiseen". */
  private static final Pattern NOUN =
      Pattern.compile(
          "\\p{L}{2,}[aeiouyäö]mi(?:nen|sen|sta|stä|seen|sessa|sessä|sesta|sestä|seksi|sella|sellä|sena"
              + "|senä|set|sten|siin|sissa|sissä|sista|sistä|sia|siä)(?:ni|si|mme|nne)?");

  /** "tullessasi", "saatuasi", "päästäkseen": a clause in one word. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\p{L}{3,}(?:ess[aä](?:ni|si|an|än|mme|nne)|(?:tu|ty)(?:a|ä)(?:ni|si|an|än|mme|nne)"
              + "|(?:akse|äkse)(?:ni|si|en|mme|nne))");

  private static final int NOUNS_IN_SENTENCE = 3;
  private static final int PASSIVES_IN_SENTENCE = 2;

  /** One sentence in so many may be passive before a text is counted. */
  private static final int ONE_IN = 4;

  private HeavyForms() {}

  static List<String> passives(Sentence sentence, Vocabulary vocabulary) {
    return matching(PASSIVE, sentence, vocabulary);
  }

  static void check(
      Sentence sentence, List<Sentence> all, Vocabulary vocabulary, List<Finding> findings) {
    boolean easy = sentence.passage().language() == Language.FI_SIMPLE;
    List<String> passives = passives(sentence, vocabulary);
    if (!passives.isEmpty() && (easy || passives.size() > PASSIVES_IN_SENTENCE)) {
      add(sentence, "passive (%s): say who does it", passives, findings);
    }
    List<String> nouns =
        matching(NOUN, sentence, vocabulary).stream()
            .filter(noun -> !easy || !Explanations.explain(noun, all))
            .toList();
    if (!nouns.isEmpty() && (easy || nouns.size() >= NOUNS_IN_SENTENCE)) {
      add(sentence, "a noun made of a verb (%s): use the verb", nouns, findings);
    }
    List<String> clauses = matching(CLAUSE, sentence, vocabulary);
    if (easy && !clauses.isEmpty()) {
      add(sentence, "a clause in one word (%s): begin with \"kun\" or \"jos\"", clauses, findings);
    }
  }

  static void tooManyPassives(List<Sentence> sentences, int passives, List<Finding> findings) {
    if (passives > 2 && passives * ONE_IN > sentences.size()) {
      String message =
          "%d passives in %d sentences: speak to the reader".formatted(passives, sentences.size());
      findings.add(
          PlainLanguage.finding(sentences.getFirst(), Finding.Kind.STRUCTURE, message, false));
    }
  }

  private static void add(
      Sentence sentence, String message, List<String> words, List<Finding> findings) {
    findings.add(
        PlainLanguage.finding(
            sentence, Finding.Kind.STRUCTURE, message.formatted(String.join(", ", words)), false));
  }

  private static List<String> matching(Pattern form, Sentence sentence, Vocabulary vocabulary) {
    return sentence.words().stream()
        .filter(word -> form.matcher(word.toLowerCase(Locale.ROOT)).matches())
        .filter(word -> !vocabulary.accepts(sentence.passage().language(), word))
        .toList();
  }
}
